// An UNDEFINED instruction whose condition fails does nothing.
//
// test:   run a32
// start:  mode = svc, vbar = vectors, r0 = 1
// until:  done
// expect: mode = svc

        .syntax unified
        .arch   armv7-a
_start: cmp     r0, #1
        .inst   0x17f000f0      // UDFNE
done:   b       .

        .balign 32
vectors:
        b       .
        b       .
