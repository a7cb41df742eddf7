// The AArch32 twin of sysreg-access.S: every MRC, MCR, MRRC and MCRR of p14 and p15 in Hyp, Supervisor
// and User mode. An outcome is two words: the number of the vector (bit 5: Hyp) and HSR, or 0 and 0.
        .equ    BODY, 0x40400000
        .equ    RESULTS, 0x44000000
        .syntax unified
        .arch_extension virt

        .text
        .global _start
_start: ldr     r0, =hyp_vectors
        mcr     p15, 4, r0, c12, c0, 0          // HVBAR
        ldr     r0, =vectors
        mcr     p15, 0, r0, c12, c0, 0          // VBAR
        ldr     r0, =0x30c51878
        mcr     p15, 4, r0, c1, c0, 0           // HSCTLR
        ldr     r1, =settings
        .macro  config opc1, CRn, CRm, opc2
        ldr     r0, [r1], #4
        mcr     p15, \opc1, r0, \CRn, \CRm, \opc2
        .endm
        config  4, c1, c1, 0                    // HCR
        config  0, c1, c0, 0                    // SCTLR
        config  0, c1, c0, 2                    // CPACR
        config  4, c1, c1, 1                    // HDCR
        config  4, c1, c1, 3                    // HSTR
        config  4, c14, c1, 0                   // CNTHCTL
        config  0, c14, c1, 0                   // CNTKCTL
        isb
        config  0, c9, c14, 0                   // PMUSERENR
        config  4, c1, c1, 2                    // HCPTR
        isb
        mov     r0, #0
        mcr     p15, 0, r0, c2, c0, 2           // TTBCR
        mcr     p15, 2, r0, c0, c0, 0           // CSSELR
        ldr     r10, =levels
        ldr     r3, =RESULTS
next:   ldr     r0, [r10], #4
        cmn     r0, #1
        beq     all_done
        msr     spsr_cxsf, r0
        ldr     r0, =BODY
        msr     elr_hyp, r0
        isb
        eret

        // With --reset nothing is written before BODY reads, in Hyp mode.
        .global from_reset
from_reset:
        ldr     r0, =hyp_vectors
        mcr     p15, 4, r0, c12, c0, 0          // HVBAR
        isb
        ldr     r10, =last_level
        ldr     r3, =RESULTS
        ldr     r0, =BODY
        bx      r0

        .global all_done
all_done:
        mov     r0, #1                          // SYS_OPEN ":tt", "wb"
        ldr     r1, =open_block
        svc     #0x123456
        ldr     r1, =write_block
        str     r0, [r1]
        ldr     r2, =RESULTS
        sub     r3, r3, r2
        str     r3, [r1, #8]
        mov     r0, #5                          // SYS_WRITE
        svc     #0x123456
        mov     r0, #0x18                       // SYS_EXIT
        ldr     r1, =0x20026
        svc     #0x123456
        b       .

hyp_trap:
        mrc     p15, 4, r2, c5, c2, 0           // HSR
        lsr     r5, r2, #26
        cmp     r5, #0x12
        beq     next
        mrs     r5, elr_hyp
        add     r5, r5, #4
        msr     elr_hyp, r5
        eret
        .ltorg

        .balign 32
hyp_vectors:
        b       .
        b       1f
        b       2f
        b       .
        b       .
        b       3f
        b       .
        b       .
1:      mov     r6, #0x21
        b       hyp_trap
2:      mov     r6, #0x22
        b       hyp_trap
3:      mov     r6, #0x25
        b       hyp_trap

        .balign 32
vectors:
        b       .
        b       1f
        b       2f
        b       .
        b       .
        b       .
        b       .
        b       .
1:      mov     r6, #0x11
        movs    pc, lr
2:      hvc     #1

        .balign 4
        .global levels
levels: .word   0x1da, 0x1d3, 0x1d0
last_level:
        .word   -1
open_block:
        .word   tt, 5, 3
write_block:
        .word   0, RESULTS, 0
tt:     .asciz  ":tt"
        .balign 4
        .global settings
settings:
        .space  36
