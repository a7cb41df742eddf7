// CONSTRAINED UNPREDICTABLE: a load whose base is its destination keeps the loaded value.
//
// test:   run a32
// start:  mode = svc, r0 = data
// until:  done
// expect: r0 = 0x1111

        .syntax unified
        .arch   armv7-a
_start: .inst   0xe4900004              // ldr r0, [r0], #4
done:   b       .
        .balign 4
data:   .word   0x1111, 0x2222
