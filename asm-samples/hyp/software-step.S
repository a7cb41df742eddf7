// Software step, routed to EL2 by MDCR_EL2.TDE: ERET with SPSR_EL2.SS = 1 executes one instruction of EL1.
//
// test:   run a64
// start:  el = 2, hcr_el2 = 0x80000000, mdcr_el2 = 0x100, vbar_el2 = vectors, x0 = 0, x1 = 0, x20 = stepped
// until:  done
// expect: x0 = 1
// expect: x1 = 0
// expect: x2 = 0xcb000022
// expect: elr_el2 = stepped+4
// expect: spsr_el2 = 0x3c5

        .text
_start: msr     oslar_el1, xzr                  // the OS Lock is set after reset
        mov     x3, #1
        msr     mdscr_el1, x3                   // SS
        msr     elr_el2, x20
        mov     x3, #0x3c5
        movk    x3, #0x20, lsl #16              // SS, EL1h
        msr     spsr_el2, x3
        eret
stepped: add    x0, x0, #1
        add     x1, x1, #1
        .balign 2048
vectors: .space 0x400
        mrs     x2, esr_el2                     // ISV, no EX
done:   b       .
