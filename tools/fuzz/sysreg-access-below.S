// The twin of sysreg-access-a32.S for AArch32 below an AArch64 EL2: every MRC, MCR, MRRC and MCRR of p14 and p15 in
// Supervisor and User mode. An outcome is two words: the number of the vector (bit 5: EL2) and ESR_EL2, or 0 and 0.
        .include "sysreg-access.inc"

        .text
        .global _start
_start: ldr     x0, =vectors2
        msr     vbar_el2, x0
        ldr     x0, =vectors
        msr     vbar_el1, x0
        ldr     x0, =0x30c50838
        msr     sctlr_el2, x0
        mrs     x0, midr_el1
        msr     vpidr_el2, x0
        mrs     x0, mpidr_el1
        msr     vmpidr_el2, x0
        ldr     x1, =settings
        apply_settings
        msr     tcr_el1, xzr
        msr     csselr_el1, xzr
        ldr     x10, =levels
        ldr     x3, =RESULTS
        run_levels

        write_results

        // The end of the body is HVC #1, or in User mode an SVC whose vector makes it.
taken:  mrs     x2, esr_el2
        ubfx    x5, x2, #26, #6
        cmp     x5, #0x12
        b.eq    next
        mov     x6, #0x22
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
        // A32: UNDEFINED sets R6 and goes on, SVC is HVC #1.
        .balign 2048
vectors:
        .inst   0xeafffffe, 0xea000005, 0xea000006, 0xeafffffe
        .inst   0xeafffffe, 0xeafffffe, 0xeafffffe, 0xeafffffe
        .inst   0xe3a06011, 0xe1b0f00e, 0xe1400071

        .balign 8
        .global levels
levels: .quad   0x1d3, 0x1d0, -1
        semihosting_blocks
        .global from_reset
from_reset:
        .global settings
settings:
        .space  72
