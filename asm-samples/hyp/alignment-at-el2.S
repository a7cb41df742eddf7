// With SCTLR_EL2.A an unaligned store at EL2 faults: EC 0x25, WnR, DFSC 0x21.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors, x1 = data+1
// until:  done
// expect: esr_el2 = 0x96000061
// expect: far_el2 = data+1
// expect: elr_el2 = guilty

        .text
_start: mrs     x0, sctlr_el2
        orr     x0, x0, #2
        msr     sctlr_el2, x0
        isb
guilty: str     x2, [x1]
        b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 8
data:   .quad   0, 0
