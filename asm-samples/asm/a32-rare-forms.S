// ADRL in two instructions, an offset of -0 behind the bracket, LDRT without an offset, shifts by nothing.
//
// test: asm a32

        .syntax unified
        .arch   armv7-a
        .fpu    neon
        .text
        adrl    r0, near                // = e28f0008 e1a00000
        adrleq  r1, .+0x12348           // = 028f1904 02811d8d
near:   ldr     r0, [r1], -0            // = e4910000
        ldr     r0, [r1], #-0           // = e4110000
        ldrt    r0, [r1, #-0]!          // = e4310000
        vshr.s8 d0, d1, #0              // = f2210111
        vqshrn.s16 d15, q5, #0          // = f3b2f28a
        vldmia  r0, {q0, q1}            // = ec900b08
        vmov    s0, s1                  // = eeb00a60
