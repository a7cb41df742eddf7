// With FPEXC.EN = 0 VFP instructions are UNDEFINED, but FPEXC itself can be written at PL1.
//
// test:   run a32
// start:  mode = svc, cpacr = 0xf00000, fpexc = 0, vbar = vectors
// until:  done
// expect: mode = und
// expect: lr = here+4
// expect: r0 = 0x410430f0

        .arch   armv7-a
        .fpu    vfpv3
        .text
_start: vmrs    r0, fpsid
here:   vmov    s0, r0
        b       .

        .balign 32
vectors: b      .
done:   b       .
