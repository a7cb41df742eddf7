// HCR_EL2.VI is an IRQ for EL1 where HCR_EL2.IMO is 1; the masks of EL2 have no say in it.
//
// test:   run a64
// start:  el = 2
// until:  done
// expect: el = 1
// expect: elr_el1 = there
// expect: spsr_el1 = 0x5

        .text
_start: adr     x0, vectors
        msr     vbar_el1, x0
        mov     x0, #0x90               // VI, IMO
        movk    x0, #0x8000, lsl #16    // RW
        msr     hcr_el2, x0
        adr     x0, there
        msr     elr_el2, x0
        mov     x0, #5                  // EL1h, nothing masked
        msr     spsr_el2, x0
        eret
there:  nop
        b       .

        .balign 2048
vectors:
        .space  0x280
done:   b       .
