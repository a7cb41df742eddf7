// BX, BLX and loads of PC change between A32 and T32 by bit 0; LR of T32 code has it set.
//
// test:   run t32
// start:  mode = svc, sp = 0x40008000
// until:  done
// expect: r0 = 1
// expect: r1 = 1
// expect: r2 = 2
// expect: r3 = 3
// expect: r4 = 1

        .syntax unified
        .arch   armv7-a
        .thumb
_start: movs    r4, #0
        ldr     r5, =arm
        blx     r5                      // register: to A32
        movs    r2, #2
        blx     arm2                    // immediate
        movs    r4, #1
done:   b       .
        .ltorg

        .arm
        .balign 4
arm:    and     r0, lr, #1
        mov     r1, #1
        bx      lr
arm2:   push    {lr}
        mov     r3, #3
        pop     {pc}                    // back to T32
