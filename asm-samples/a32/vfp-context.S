// A world switch's save and restore of the FP context: VSTM and VLDM of all D registers, FPSCR, FPEXC.
//
// test:   run a32
// start:  mode = svc, cpacr = 0xf00000, fpexc = 0, q0 = 0x0123456789abcdef0011223344556677, q15 = 5, fpscr = 0x03000010
// until:  done
// expect: q0 = 0x0123456789abcdef0011223344556677
// expect: q15 = 5
// expect: r4 = 0x40000000, r5 = 0x03000010
// expect: r0 = area+256, r1 = area
// expect: d2 = 0

        .fpu    neon-vfpv4
        .text
_start: mov     r2, #0x40000000
        vmsr    fpexc, r2
        vmrs    r4, fpexc
        vmrs    r5, fpscr
        ldr     r0, =area
        mov     r1, r0
        .word   0xf2802050              // vmov.i32 q1, #0
        vstmia  r0!, {d0-d15}
        vstmia  r0!, {d16-d31}
        .word   0xf2800050              // vmov.i32 q0, #0
        .word   0xf2c0e050              // vmov.i32 q15, #0
        ldc     p11, cr0, [r1], #32*4
        ldcl    p11, cr0, [r1], #32*4
        sub     r1, r1, #256
done:   b       .
        .ltorg
        .balign 8
area:   .space  256
