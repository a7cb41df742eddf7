// VMOV moves words between core registers and S and D registers, VDUP and scalars into lanes.
//
// test:   run a32
// start:  mode = svc, cpacr = 0xf00000, fpexc = 0x40000000, r0 = 0x11223344, r1 = 0x55667788
// until:  done
// expect: s0 = 0x11223344
// expect: d1 = 0x5566778811223344
// expect: r2 = 0x55667788, r3 = 0x11223344
// expect: q2 = 0x44444444444444444444444444444444
// expect: r4 = 0xffffff88
// expect: d16 = 0x3ff0000000000000
// expect: q9 = 0x00ff00ff00ff00ff00ff00ff00ff00ff

        .fpu    neon-vfpv4
        .text
_start: vmov    s0, r0
        vmov    d1, r0, r1
        vmov    r2, s3
        vmov    r3, s2
        .word   0xeee40b10              // vdup.8 q2, r0
        vmov.s8 r4, d1[4]
        vmov.f64 d16, #1.0
        .word   0xf3c7285f              // vmov.i16 q9, #255
done:   b       .
