// With SCTLR_EL1.A an unaligned load faults: EC 0x25, DFSC 0x21, FAR_EL1 the address.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, x1 = data+1
// until:  done
// expect: esr_el1 = 0x96000021
// expect: far_el1 = data+1
// expect: elr_el1 = guilty

        .text
_start: mrs     x0, sctlr_el1
        orr     x0, x0, #2
        msr     sctlr_el1, x0
        isb
guilty: ldr     x2, [x1]
        b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 8
data:   .quad   0, 0
