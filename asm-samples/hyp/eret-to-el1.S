// ERET at EL2 restores PSTATE from SPSR_EL2 and goes to ELR_EL2.
//
// test:   run a64
// start:  el = 2, spsr_el2 = 0x900003c5, elr_el2 = target
// until:  done
// expect: el = 1
// expect: nzcv = 0b1001
// expect: x0 = 0x3c0
// expect: x1 = 1

        .text
_start: mov     x2, #0x80000000 // HCR_EL2.RW: EL1 is AArch64
        msr     hcr_el2, x2
        isb
        eret
        b       .
target: mrs     x0, daif
        mrs     x1, spsel
done:   b       .
