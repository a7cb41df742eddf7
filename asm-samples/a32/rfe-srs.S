// SRS stores LR and SPSR of the mode on another mode's stack; RFE returns through them.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: mode = sys
// expect: r0 = target
// expect: nzcv = 0b0001

        .syntax unified
        .arch   armv7-a
_start: ldr     sp, =stack
        ldr     lr, =target
        mov     r1, #0x1f
        orr     r1, r1, #0x10000000
        msr     spsr_cxsf, r1
        srsdb   sp!, #0x13
        ldr     r0, [sp]
        rfeia   sp!
        b       .
target: nop
done:   b       .
        .ltorg
        .balign 4
        .space  16
stack:
