// With late context synchronization SCTLR_EL2.M does nothing before the ISB: a mapped address is still a physical one.
//
// test:    run a64
// machine: contextsync = late
// start:   el = 2, vbar_el2 = vectors, x5 = 0x8000f000
// until:   done
// expect:  esr_el2 = 0x96000010    // External abort: there is no memory
// expect:  elr_el2 = guilty

        .text
_start: adr     x0, tables
        msr     ttbr0_el2, x0
        ldr     x0, =0x80803520
        msr     tcr_el2, x0
        mov     x0, #0xff
        msr     mair_el2, x0
        isb
        ldr     x0, =0x30c51835
        msr     sctlr_el2, x0
guilty: ldr     x2, [x5]
        isb
        b       .
        .ltorg
        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0x40000701, 0
