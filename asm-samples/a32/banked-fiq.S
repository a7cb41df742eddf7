// FIQ mode has R8 to R12, SP and LR of its own.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: mode = svc
// expect: r8 = 1
// expect: r12 = 5
// expect: r0 = 101
// expect: r1 = 105

        .syntax unified
        .arch   armv7-a
_start: mov     r8, #1
        mov     r12, #5
        cps     #0x11
        mov     r8, #101
        mov     r12, #105
        mov     r0, r8
        mov     r1, r12
        cps     #0x13
done:   b       .
