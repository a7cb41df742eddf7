// ELR_EL2, SPSR_EL2 and TPIDR_EL2 are written and read back at EL2.
//
// test:   run a64
// start:  el = 2, x0 = 0x123456789abc, x1 = 0x600003c5
// until:  done
// expect: x2 = 0x123456789abc
// expect: x3 = 0x600003c5
// expect: tpidr_el2 = 0x123456789abc

        .text
_start: msr     elr_el2, x0
        msr     spsr_el2, x1
        msr     tpidr_el2, x0
        mrs     x2, elr_el2
        mrs     x3, spsr_el2
done:   b       .
