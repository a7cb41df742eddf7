// With SCTLR_EL1.SA a load through an SP that is not 16-byte aligned faults with EC 0x26.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors
// until:  done
// expect: esr_el1 = 0x9a000000
// expect: elr_el1 = guilty

        .text
_start: mrs     x0, sctlr_el1
        orr     x0, x0, #1 << 3
        msr     sctlr_el1, x0
        isb
        adr     x0, _start
        add     x0, x0, #8
        mov     sp, x0
guilty: ldr     x1, [sp]
        b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
