// Tries every system register encoding at EL2, EL1 and EL0: sysreg-access.ts puts the code at BODY, which
// reads each, writes back what it read, and stores the value and the two outcomes. An outcome is
// 0, or the syndrome with the Exception level it was reported at in bits 63 to 32.
        .include "sysreg-access.inc"

        .text
        .global _start
_start: ldr     x0, =vectors2
        msr     vbar_el2, x0
        ldr     x0, =vectors1
        msr     vbar_el1, x0
        ldr     x0, =0x410fd070
        msr     vpidr_el2, x0
        ldr     x0, =0x80000000
        msr     vmpidr_el2, x0
        ldr     x0, =0x30c50830
        msr     sctlr_el2, x0
        msr     csselr_el1, xzr
        ldr     x1, =settings
        apply_settings
        ldr     x10, =levels
        ldr     x3, =RESULTS
        ldr     x4, =0x40300000
        run_levels

        // With --reset nothing is written before BODY reads, at EL2.
        .global from_reset
from_reset:
        ldr     x0, =vectors2
        msr     vbar_el2, x0
        isb
        ldr     x10, =last_level
        ldr     x3, =RESULTS
        ldr     x0, =BODY
        br      x0

        write_results

        // The end of the body is HVC #1, or at EL0 an SVC. EL1 reads no register here, for that may be
        // trapped: its vectors hand on with HVC #2.
taken:  mrs     x2, esr_el2
        ubfx    x5, x2, #26, #6
        cmp     x5, #0x16
        b.ne    2f
        tbnz    x2, #0, next
        mrs     x2, esr_el1
        ubfx    x5, x2, #26, #6
        cmp     x5, #0x15
        b.eq    next
        orr     x2, x2, #0x100000000
        mrs     x5, elr_el1
        add     x5, x5, #4
        msr     elr_el1, x5
        isb
        eret
2:      orr     x2, x2, #0x200000000
        mrs     x5, elr_el2
        add     x5, x5, #4
        msr     elr_el2, x5
        isb
        eret
        .ltorg

        .balign 2048
vectors2:
        .rept   16
        .balign 128
        b       taken
        .endr
        .balign 2048
vectors1:
        .rept   16
        .balign 128
        hvc     #2
        eret
        .endr

        .balign 8
        .global levels
levels: .quad   0x3c9, 0x3c5, 0x3c0
last_level:
        .quad   -1
        semihosting_blocks
        .global settings
settings:
        .space  72
