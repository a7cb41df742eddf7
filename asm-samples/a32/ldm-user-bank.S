// STM with ^ stores User mode's SP and LR, LDM with ^ loads them, whatever the mode.
//
// test:   run a32
// start:  mode = svc, sp_usr = 0x1111, lr_usr = 0x2222, sp_svc = area
// until:  done
// expect: r1 = 0x1111
// expect: r2 = 0x2222
// expect: sp_usr = 0x2222
// expect: lr_usr = 0x1111
// expect: sp = area

        .syntax unified
        .arch   armv7-a
_start: ldr     r0, =area
        stmia   r0, {sp, lr}^
        ldmia   r0, {r1, r2}
        str     r2, [r0]
        str     r1, [r0, #4]
        ldmia   r0, {sp, lr}^
        nop
done:   b       .
        .ltorg
        .balign 8
area:   .space  16
