// FEAT_VHE: with HCR_EL2.E2H a register name of EL1 means that of EL2 while EL2 runs, and the _EL12 name EL1's own.
//
// test:   run a64
// start:  features = VHE, el = 2, hcr_el2 = 0x400000000
// start:  ttbr0_el1 = 0x1000, ttbr0_el2 = 0x2000, x2 = 0x3000, x3 = 0x4000
// until:  done
// expect: x0 = 0x2000
// expect: x1 = 0x1000
// expect: ttbr0_el2 = 0x3000
// expect: ttbr0_el1 = 0x4000

        .arch   armv8.1-a
        .text
_start: mrs     x0, ttbr0_el1
        mrs     x1, ttbr0_el12
        msr     ttbr0_el1, x2
        msr     ttbr0_el12, x3
done:   b       .
