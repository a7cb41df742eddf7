// ERET with an SPSR_EL2 that nothing has written since reset uses an UNKNOWN value: a run can stop there.
//
// test:    run a64
// machine: unknown = stop
// start:   el = 2
// expect:  stop = unknown
// expect:  pc = guilty

        .text
_start: adr     x1, guilty
        mov     x0, x3                  // UNKNOWN, but a copy is no use
        msr     elr_el2, x1
        mrs     x2, spsr_el2            // nor is MRS
        nop
guilty: eret
