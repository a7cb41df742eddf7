// LDRD and STRD of R15 are UNDEFINED here, also where the address is not aligned.
//
// test:   run a32
// start:  mode = svc, vbar = vectors, r0 = 0x1001
// until:  done
// expect: r1 = 2
// expect: mode = und

        .syntax unified
        .arch   armv7-a
_start: mov     r1, #0
        .inst   0xe000f0fe              // strd pc, [r0], -lr
        mov     r1, #-1
        .balign 32
vectors:
        b       .
        // From Supervisor and then from Undefined mode.
        add     r1, r1, #1
        cmp     r1, #2
        beq     done
        .inst   0xe1c0f0d0              // ldrd pc, [r0]
done:   b       .
