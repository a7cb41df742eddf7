// HCR_EL2.API = 0 traps enabled pointer authentication at EL1 to EL2; disabled it does nothing.
//
// test:   run a64
// start:  el = 1, features = PAuth, sctlr_el1 = 0xb0d00800, hcr_el2 = 0x80000000, vbar_el2 = vectors
// until:  vectors+0x400
// expect: esr_el2 = 0x26000000
// expect: elr_el2 = here
// expect: x1 = 5

        .arch   armv8.3-a
        .text
_start: mov     x1, #5
        pacdb   x1, x0                  // EnDB is 0
here:   pacia   x1, x0

        .balign 2048
vectors: .space 2048
