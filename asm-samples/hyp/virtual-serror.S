// HCR_EL2.AMO and VSE give EL1 a virtual SError once: taking it clears VSE.
//
// test:   run a64
// start:  el = 2
// until:  done
// expect: el = 1
// expect: esr_el1 = 0xbe000000     // EC 0x2f
// expect: elr_el1 = there
// expect: hcr_el2 = 0x80000020     // RW, AMO

        .text
_start: adr     x0, vectors
        msr     vbar_el1, x0
        mov     x0, #0x120              // VSE, AMO
        movk    x0, #0x8000, lsl #16    // RW
        msr     hcr_el2, x0
        adr     x0, below
        msr     elr_el2, x0
        mov     x0, #0x3c5
        msr     spsr_el2, x0
        eret
below:  nop
        msr     daifclr, #4
there:  b       .

        .balign 2048
vectors:
        .space  0x380
done:   b       .
