// An exception that is no abort leaves FAR_EL2 UNKNOWN: comparing it with an address uses it.
//
// test:    run a64
// machine: unknown = stop
// start:   el = 1, vbar_el2 = vectors
// expect:  stop = unknown
// expect:  pc = guilty
// expect:  x1 = 0x5a000000

        .text
_start: hvc     #0
        .balign 2048
vectors: .space 0x400                   // Synchronous, Lower EL using AArch64
        mrs     x1, esr_el2
        mrs     x0, far_el2             // a copy
guilty: cmp     x0, x1
