// HCPTR.TCP10 and TCP11 trap VFP instructions of PL1 to Hyp mode with exception class 7.
//
// test:   run a32
// start:  mode = svc, cpacr = 0xf00000, fpexc = 0x40000000, hcptr = 0xc00, hvbar = vectors
// until:  vectors+0x14
// expect: mode = hyp
// expect: elr_hyp = here
// expect: hsr = 0x1fe0000a

        .arch   armv7ve
        .fpu    vfpv3
        .text
_start: mov     r0, #1
here:   vmov    s0, r0
        b       .

        .balign 32
vectors: .space 32
