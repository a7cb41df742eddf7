@ Runs the cases of a32-system.ts, each in a mode of its own, on a Cortex-A15 that starts in Hyp
@ mode. A case ends with an HVC or SVC or an exception; all vectors of PL1 lead to Hyp mode, where
@ every register is saved. Layouts of inputs and results: see CASE and RESULT in a32-system.ts.
        .arch   armv7-a
        .arch_extension virt
        .syntax unified
        .equ    CASE_BYTES, 256
        .equ    RESULT_BYTES, 256

        .section .text
        .global _start
_start:
        ldr     r0, =hyp_vectors
        mcr     p15, 4, r0, c12, c0, 0          @ HVBAR
        ldr     r0, =vectors
        mcr     p15, 0, r0, c12, c0, 0          @ VBAR
        ldr     r0, =0xff440400
        mcr     p15, 0, r0, c10, c2, 0          @ MAIR0
        mcr     p15, 0, r0, c10, c2, 1          @ MAIR1
        mcr     p15, 4, r0, c10, c2, 0          @ HMAIR0
        mcr     p15, 4, r0, c10, c2, 1          @ HMAIR1
        mov     r0, #0
        mcr     p15, 4, r0, c2, c0, 2           @ HTCR
        ldr     r1, =tables + 0x8000
        mcrr    p15, 4, r1, r0, c2              @ HTTBR
        ldr     r0, =0x30c50878
        mcr     p15, 4, r0, c1, c0, 0           @ HSCTLR
        isb

next_case:
        ldr     r0, =case_pointer
        ldr     r1, [r0]
        ldr     r2, =cases_end
        ldr     r2, [r2]
        cmp     r1, r2
        beq     all_done
        add     r2, r1, #CASE_BYTES
        str     r2, [r0]

        ldr     r0, =slot
        add     r2, r1, #4
        ldm     r2, {r3-r7}
        stm     r0, {r3-r7}
        dsb
        isb
        msr     ELR_hyp, r0
        ldr     r2, [r1]
        msr     SPSR_fsxc, r2

        .macro  bank name, offset
        ldr     r2, [r1, #\offset * 4]
        msr     \name, r2
        .endm
        bank    SP_usr, 19
        bank    SP_svc, 21
        bank    LR_svc, 22
        bank    SPSR_svc, 23
        bank    SP_abt, 24
        bank    LR_abt, 25
        bank    SPSR_abt, 26
        bank    SP_und, 27
        bank    LR_und, 28
        bank    SPSR_und, 29
        bank    SP_irq, 30
        bank    LR_irq, 31
        bank    SPSR_irq, 32
        bank    SP_fiq, 33
        bank    LR_fiq, 34
        bank    SPSR_fiq, 35
        bank    R8_fiq, 36
        bank    R9_fiq, 37
        bank    R10_fiq, 38
        bank    R11_fiq, 39
        bank    R12_fiq, 40
        ldr     r2, [r1, #42 * 4]
        mcr     p15, 4, r2, c1, c1, 0           @ HCR
        ldr     r2, [r1, #43 * 4]
        mcr     p15, 0, r2, c1, c0, 0           @ SCTLR
        ldr     r2, [r1, #44 * 4]
        mov     r3, #0
        mcrr    p15, 0, r2, r3, c2              @ TTBR0
        ldr     r2, [r1, #45 * 4]
        mcr     p15, 0, r2, c2, c0, 2           @ TTBCR
        ldr     r2, [r1, #46 * 4]
        mcr     p15, 0, r2, c3, c0, 0           @ DACR
        ldr     r2, [r1, #47 * 4]
        mcrr    p15, 1, r2, r3, c2              @ TTBR1
        mcr     p15, 4, r2, c8, c7, 4           @ TLBIALLNSNH
        mcr     p15, 4, r2, c8, c7, 0           @ TLBIALLH
        ldr     r2, [r1, #48 * 4]
        mcr     p15, 4, r2, c1, c0, 0           @ HSCTLR
        ldr     r2, [r1, #49 * 4]
        ldr     r3, =vectors
        add     r2, r2, r3
        mcr     p15, 0, r2, c12, c0, 0          @ VBAR
        ldr     r2, [r1, #50 * 4]
        ldr     r3, =hyp_vectors
        add     r2, r2, r3
        mcr     p15, 4, r2, c12, c0, 0          @ HVBAR
        dsb
        isb
        mov     r2, #0
        mcr     p15, 0, r2, c5, c0, 0           @ DFSR
        mcr     p15, 0, r2, c5, c0, 1           @ IFSR
        mcr     p15, 0, r2, c6, c0, 0           @ DFAR
        mcr     p15, 0, r2, c6, c0, 2           @ IFAR
        mcr     p15, 4, r2, c5, c2, 0           @ HSR
        mcr     p15, 4, r2, c6, c0, 0           @ HDFAR
        mcr     p15, 4, r2, c6, c0, 2           @ HIFAR
        clrex
        ldr     lr, [r1, #20 * 4]
        ldr     sp, [r1, #41 * 4]
        add     r1, r1, #24
        ldm     r1, {r0-r12}
        eret

        @ r0 is the number of the Hyp vector, HTPIDR what r0 was
save:
        mcr     p15, 0, r1, c13, c0, 4          @ TPIDRPRW
        ldr     r1, =0x30c50878
        mcr     p15, 4, r1, c1, c0, 0           @ HSCTLR
        isb
        ldr     r1, =result_pointer
        ldr     r1, [r1]
        str     r0, [r1]
        mrc     p15, 4, r0, c13, c0, 2
        str     r0, [r1, #4]
        mrc     p15, 0, r0, c13, c0, 4
        str     r0, [r1, #8]
        add     r0, r1, #12
        stm     r0, {r2-r14}
        .macro  keep name, offset
        mrs     r2, \name
        str     r2, [r1, #\offset * 4]
        .endm
        .macro  keep_system offset, opc1, CRn, CRm, opc2
        mrc     p15, \opc1, r2, \CRn, \CRm, \opc2
        str     r2, [r1, #\offset * 4]
        .endm
        keep    SPSR, 16
        keep    ELR_hyp, 17
        keep_system 18, 4, c5, c2, 0
        keep_system 19, 4, c6, c0, 0
        keep_system 20, 4, c6, c0, 2
        keep    SP_usr, 21
        keep    SP_svc, 22
        keep    LR_svc, 23
        keep    SPSR_svc, 24
        keep    SP_abt, 25
        keep    LR_abt, 26
        keep    SPSR_abt, 27
        keep    SP_und, 28
        keep    LR_und, 29
        keep    SPSR_und, 30
        keep    SP_irq, 31
        keep    LR_irq, 32
        keep    SPSR_irq, 33
        keep    SP_fiq, 34
        keep    LR_fiq, 35
        keep    SPSR_fiq, 36
        keep    R8_fiq, 37
        keep    R9_fiq, 38
        keep    R10_fiq, 39
        keep    R11_fiq, 40
        keep    R12_fiq, 41
        keep_system 42, 0, c5, c0, 0
        keep_system 43, 0, c5, c0, 1
        keep_system 44, 0, c6, c0, 0
        keep_system 45, 0, c6, c0, 2
        add     r1, r1, #RESULT_BYTES
        ldr     r0, =result_pointer
        str     r1, [r0]
        b       next_case

        @ Semihosting: write data_start to data_end to the console, then exit.
        .global all_done
all_done:
        mov     r0, #1                          @ SYS_OPEN ":tt", "wb"
        ldr     r1, =open_block
        svc     0x123456
        ldr     r1, =write_block
        str     r0, [r1]
        mov     r0, #5                          @ SYS_WRITE
        svc     0x123456
        mov     r0, #0x18                       @ SYS_EXIT
        ldr     r1, =0x20026
        svc     0x123456
        b       .
        .ltorg

        .balign 32
hyp_vectors:
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7
        b       hyp_entry_\vector
        .endr
        .thumb                                  @ with HSCTLR.TE
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7
        b.w     hyp_entry_t32_\vector
        .endr
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7
        .balign 4
hyp_entry_t32_\vector:
        mcr     p15, 4, r0, c13, c0, 2          @ HTPIDR
        mov.w   r0, #\vector
        bx      pc
        nop
        .arm
        b       save
        .thumb
        .endr
        .arm
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7
hyp_entry_\vector:
        mcr     p15, 4, r0, c13, c0, 2          @ HTPIDR
        mov     r0, #\vector
        b       save
        .endr

        .balign 32
        .global vectors
vectors:
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7
        hvc     #0x100 + \vector
        .endr
        .thumb                                  @ with SCTLR.TE
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7
        hvc     #0x100 + \vector
        .endr
        .arm

        .balign 64
        .global slot
slot:   .space  64
open_block:
        .word   tt, 5, 3
write_block:
        .word   0, data_start, data_end - data_start
tt:     .asciz  ":tt"
        .balign 8
        .global case_pointer
case_pointer:
        .word   cases
        .global cases_end
cases_end:
        .word   0
        .global result_pointer
result_pointer:
        .word   results

        .balign 16384
        .global tables
tables: .space  65536
        .org    WINDOWS                         @ the second section of RAM, as the tables have it
        .global data_start
data_start:
        .global windows
windows:
        .space  MAX_CASES * 64
        .global results
results:
        .space  MAX_CASES * RESULT_BYTES
data_end:
        .global cases
cases:  .space  MAX_CASES * CASE_BYTES
