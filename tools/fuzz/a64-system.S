// Runs the cases of a64-system.ts, each at an Exception level of its own, on a PE that starts at
// EL2. A case ends with an HVC, an SVC or an exception; all vectors of EL1 lead to EL2, where the
// registers are saved. Layouts of inputs and results: see INPUT and RESULT in a64-system-cases.ts.
        .equ    CASE_BYTES, 512
        .equ    RESULT_BYTES, 512

        .text
        .global _start
_start: ldr     x0, =el2_vectors
        msr     vbar_el2, x0
        ldr     x0, =vectors
        msr     vbar_el1, x0
        ldr     x0, =0x00000000ff440400
        msr     mair_el1, x0
        msr     vmpidr_el2, x0
        msr     vpidr_el2, x0
        msr     cntvoff_el2, xzr
        msr     mair_el2, xzr
        msr     tcr_el2, xzr
        msr     mdscr_el1, xzr
        .ifdef  DEBUG
        msr     oslar_el1, xzr
        .endif
        ldr     x0, =0x30c50830
        msr     sctlr_el2, x0
        .ifdef  VHE
        mov     x0, #0x80000000
        msr     hcr_el2, x0
        .endif
        isb

next_case:
        ldr     x0, =case_pointer
        ldr     x1, [x0]
        ldr     x2, =cases_end
        ldr     x2, [x2]
        cmp     x1, x2
        b.eq    all_done
        add     x2, x1, #CASE_BYTES
        str     x2, [x0]

        ldr     x0, =slot
        ldp     x3, x4, [x1, #34 * 8]
        stp     x3, x4, [x0]
        ldp     x3, x4, [x1, #36 * 8]
        stp     x3, x4, [x0, #16]
        dsb     sy
        ic      iallu
        dsb     sy
        isb
        msr     elr_el2, x0
        ldr     x2, [x1, #33 * 8]
        .ifdef  AARCH32
        // ... and reads a wrong one in the mode that ERET goes to: go to System mode and change to it.
        ands    x3, x2, #0xf
        b.eq    1f
        tbz     x2, #4, 1f
        ldr     x0, =change
        add     x0, x0, x3, lsl #3
        and     x4, x2, #0x20                   // T
        add     x0, x0, x4, lsl #2
        msr     elr_el2, x0
        orr     x2, x2, #0x1f
1:
        .endif
        msr     spsr_el2, x2
        ldr     x2, [x1, #31 * 8]
        msr     sp_el0, x2
        ldr     x2, [x1, #32 * 8]
        msr     sp_el1, x2
        .macro  set name, offset
        ldr     x2, [x1, #\offset * 8]
        msr     \name, x2
        .endm
        .ifdef  AARCH32
        mov     x2, #0x33ff                     // CPTR_EL2.TFP traps FPEXC32_EL2
        msr     cptr_el2, x2
        isb
        set     fpexc32_el2, 60
        .endif
        .ifndef VHE                             // else it has RW alone, from save
        set     hcr_el2, 38
        .endif
        set     sctlr_el1, 39
        set     tcr_el1, 40
        set     ttbr0_el1, 41
        set     ttbr1_el1, 42
        set     vtcr_el2, 43
        set     vttbr_el2, 44
        set     cpacr_el1, 45
        set     cptr_el2, 46
        set     mdcr_el2, 47
        set     cnthctl_el2, 48
        set     cntkctl_el1, 49
        set     elr_el1, 50
        set     spsr_el1, 51
        .ifdef  AARCH32                         // EL1 or EL0 uses AArch32
        set     vbar_el1, 52
        set     mair_el1, 53
        set     spsr_abt, 54
        set     spsr_und, 55
        set     spsr_irq, 56
        set     spsr_fiq, 57
        set     dacr32_el2, 58
        set     hstr_el2, 59
        msr     ifsr32_el2, xzr
        .endif
        .irp    name, esr_el1, far_el1, esr_el2, far_el2, hpfar_el2, par_el1, afsr0_el1, afsr1_el1, contextidr_el1
        msr     \name, xzr
        .endr
        .irp    name, tpidr_el0, tpidrro_el0, tpidr_el1, csselr_el1, actlr_el1
        msr     \name, xzr
        .endr
        isb
        tlbi    alle1
        dsb     sy
        isb
        .ifdef  VHE
        set     ttbr0_el2, 54
        set     S3_4_C2_C0_1, 55                // TTBR1_EL2
        set     tcr_el2, 53
        set     mair_el2, 56
        msr     S3_4_C13_C0_1, xzr              // CONTEXTIDR_EL2
        msr     afsr0_el2, xzr
        tlbi    alle2
        dsb     sy
        set     hcr_el2, 38
        isb
        set     sctlr_el2, 52
        isb
        .endif
        .ifdef  DEBUG
        .ifdef  AARCH32                         // two words each
        .macro  half name, offset
        ldr     w2, [x1, #(\offset) * 4]
        msr     \name, x2
        .endm
        half    dbgbcr0_el1, 61 * 2 + 1
        half    dbgbvr0_el1, 62 * 2
        half    dbgwvr0_el1, 62 * 2 + 1
        half    dbgwcr0_el1, 63 * 2
        isb
        half    mdscr_el1, 61 * 2
        .else
        set     dbgbvr0_el1, 53
        set     dbgbcr0_el1, 54
        set     dbgwvr0_el1, 55
        set     dbgwcr0_el1, 56
        set     dbgbvr4_el1, 57
        set     dbgbcr4_el1, 58
        isb
        set     mdscr_el1, 52                   // PSTATE.D is 1 here
        .endif
        isb
        .endif
        clrex
        ldr     x0, =result_pointer
        ldr     x0, [x0]
        mov     sp, x0
        ldp     x2, x3, [x1, #2 * 8]
        ldp     x4, x5, [x1, #4 * 8]
        ldp     x6, x7, [x1, #6 * 8]
        ldp     x8, x9, [x1, #8 * 8]
        ldp     x10, x11, [x1, #10 * 8]
        ldp     x12, x13, [x1, #12 * 8]
        ldp     x14, x15, [x1, #14 * 8]
        ldp     x16, x17, [x1, #16 * 8]
        ldp     x18, x19, [x1, #18 * 8]
        ldp     x20, x21, [x1, #20 * 8]
        ldp     x22, x23, [x1, #22 * 8]
        ldp     x24, x25, [x1, #24 * 8]
        ldp     x26, x27, [x1, #26 * 8]
        ldp     x28, x29, [x1, #28 * 8]
        ldr     x30, [x1, #30 * 8]
        ldp     x0, x1, [x1]
        eret

        // SP is the result, x0 the vector; x0 and x1 are saved
save:   str     x0, [sp]
        stp     x2, x3, [sp, #3 * 8]
        stp     x4, x5, [sp, #5 * 8]
        stp     x6, x7, [sp, #7 * 8]
        stp     x8, x9, [sp, #9 * 8]
        stp     x10, x11, [sp, #11 * 8]
        stp     x12, x13, [sp, #13 * 8]
        stp     x14, x15, [sp, #15 * 8]
        stp     x16, x17, [sp, #17 * 8]
        stp     x18, x19, [sp, #19 * 8]
        stp     x20, x21, [sp, #21 * 8]
        stp     x22, x23, [sp, #23 * 8]
        stp     x24, x25, [sp, #25 * 8]
        stp     x26, x27, [sp, #27 * 8]
        stp     x28, x29, [sp, #29 * 8]
        str     x30, [sp, #31 * 8]
        mov     x1, sp
        .ifdef  DEBUG
        msr     mdscr_el1, xzr
        isb
        .endif
        .macro  keep name, offset
        mrs     x2, \name
        str     x2, [x1, #\offset * 8]
        .endm
        .ifdef  VHE
        keep    hcr_el2, 44
        mov     x2, #0x80000000                 // names of EL1 mean EL1 again
        msr     hcr_el2, x2
        .inst   0xd500409f                      // msr pan, #0
        isb
        .endif
        keep    sp_el0, 32
        keep    sp_el1, 33
        keep    spsr_el2, 34
        keep    elr_el2, 35
        keep    esr_el2, 36
        keep    far_el2, 37
        keep    hpfar_el2, 38
        keep    spsr_el1, 39
        keep    elr_el1, 40
        keep    esr_el1, 41
        keep    far_el1, 42
        keep    par_el1, 43
        .ifndef VHE
        keep    hcr_el2, 44
        .endif
        keep    sctlr_el1, 45
        keep    tcr_el1, 46
        keep    ttbr0_el1, 47
        keep    vttbr_el2, 48
        keep    cpacr_el1, 49
        keep    cptr_el2, 50
        keep    contextidr_el1, 51
        keep    afsr0_el1, 52
        keep    tpidr_el0, 53
        keep    tpidr_el1, 54
        keep    cntkctl_el1, 55
        keep    csselr_el1, 56
        keep    vtcr_el2, 57
        keep    mdcr_el2, 58
        .ifdef  VHE
        keep    S3_4_C13_C0_1, 59
        keep    cnthctl_el2, 60
        keep    S3_4_C2_C0_1, 61
        keep    afsr0_el2, 62
        keep    mair_el2, 63
        .endif
        .ifdef  AARCH32
        // QEMU 7.2 leaves the SPSR of the mode that ran out of reach until AArch32 code changes to
        // another mode: go there once more and do that.
        ldr     x0, =trip_vectors
        msr     vbar_el2, x0
        ldr     x0, =trip
        msr     elr_el2, x0
        mrs     x2, spsr_el2
        and     x2, x2, #0xf
        orr     x0, x2, #0x1f
        tst     x2, x2                          // User mode has none: go to System mode
        mov     x3, #0x1d0
        orr     x2, x2, x3
        orr     x0, x0, x3
        csel    x2, x0, x2, eq
        mrs     x0, spsr_el2
        tbz     x0, #4, trip_back               // nothing to do for AArch64
        msr     spsr_el2, x2
        msr     hcr_el2, xzr
        ldr     x0, =0x00c50078
        msr     sctlr_el1, x0
        isb
        eret
trip:   .inst   0xf102001f                      // cps #31
        .inst   0xe1400070                      // hvc #0
trip_back:
        ldr     x0, =el2_vectors
        msr     vbar_el2, x0
        keep    spsr_el1, 39
        keep    spsr_abt, 59
        keep    spsr_und, 60
        keep    spsr_irq, 61
        keep    spsr_fiq, 62
        keep    ifsr32_el2, 63
        .endif
        ldr     x0, =vectors
        msr     vbar_el1, x0
        ldr     x0, =0x00000000ff440400
        msr     mair_el1, x0
        add     x1, x1, #RESULT_BYTES
        ldr     x0, =result_pointer
        str     x1, [x0]
        b       next_case

        // Semihosting: write data_start to data_end to the console, then exit.
        .global all_done
all_done:
        mov     x0, #1                          // SYS_OPEN ":tt", "wb"
        ldr     x1, =open_block
        hlt     #0xf000
        ldr     x1, =write_block
        str     x0, [x1]
        mov     x0, #5                          // SYS_WRITE
        hlt     #0xf000
        mov     x0, #0x18                       // SYS_EXIT
        ldr     x1, =exit_block
        hlt     #0xf000
        b       .
        .ltorg

        .balign 2048
el2_vectors:
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        .balign 128
        .ifdef  VHE                             // memory is read-only while EL2 translates
        msr     tpidr_el2, x0
        msr     tpidrro_el0, x1
        mov     x1, #0x0830
        movk    x1, #0x30c5, lsl #16
        msr     sctlr_el2, x1
        isb
        mrs     x1, tpidrro_el0
        .endif
        stp     x0, x1, [sp, #8]
        mov     x0, #\vector
        b       save
        .endr

        .balign 2048
        .global vectors
vectors:
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        .balign 128
        hvc     #0x100 + \vector
        .endr

        .ifdef  AARCH32
        .balign 2048
trip_vectors:
        .space  0x600
        b       trip_back
        .balign 2048
        .global a32_vectors
a32_vectors:                                    // A32: HVC #0x100 + n
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7
        .inst   0xe1401070 + \vector
        .endr
        .balign 2048
        .irp    vector, 0, 1, 2, 3, 4, 5, 6, 7  // T32, with SCTLR.TE
        .hword  0xf7e0, 0x8100 + \vector
        .endr
        .endif

        .balign 4096
        .global slot
slot:   .space  4096
        .ifdef  AARCH32
change: .irp    mode, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        .inst   0xf1020010 + \mode             // cps #16 + mode
        .inst   0xea000000 + (((-4096 - 8 * \mode - 12) >> 2) & 0xffffff)  // b slot
        .endr
        .irp    mode, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 // T32
        .set    back, -(4096 + 128 + 8 * \mode + 8)
        .hword  0xf3af, 0x8110 + \mode
        .hword  0xf400 + ((back >> 12) & 0x3ff), 0xb800 + ((back >> 1) & 0x7ff)
        .endr
        .endif
        .balign 8
open_block:
        .quad   tt, 5, 3
write_block:
        .quad   0, data_start, data_end - data_start
exit_block:
        .quad   0x20026, 0
tt:     .asciz  ":tt"
        .balign 8
        .global case_pointer
case_pointer:
        .quad   cases
        .global cases_end
cases_end:
        .quad   0
        .global result_pointer
result_pointer:
        .quad   results

        .balign 65536
        .global tables
tables: .space  131072
        .global data_start
data_start:
        .global windows                         // in the first 2 MiB of RAM, as the tables have it
windows:
        .space  MAX_CASES * 64
        .global results
results:
        .space  MAX_CASES * RESULT_BYTES
data_end:
        .global cases
cases:  .space  MAX_CASES * CASE_BYTES
