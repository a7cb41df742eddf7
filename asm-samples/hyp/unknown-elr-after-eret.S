// An exception return makes ELR_EL2 and SPSR_EL2 UNKNOWN: what saved them before may be read, they may not.
//
// test:    run a64
// machine: unknown = mark
// start:   el = 2, x1 = away, spsr_el2 = 0x3c9, vbar_el2 = 0
// until:   away
// expect:  elr_el2 = 0x0bad50000bad5000
// expect:  spsr_el2 = 0x0bad5001

        .text
_start: msr     elr_el2, x1
        eret
away:   b       .
