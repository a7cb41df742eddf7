// A world switch's save and restore of the FP state: STP and LDP of all Q registers, FPSR, FPCR.
//
// test:   run a64
// start:  el = 2, cptr_el2 = 0x33ff, v0 = 0x0123456789abcdef0011223344556677, v31 = 5, fpcr = 0x03000000, fpsr = 0x10
// until:  done
// expect: v0 = 0x0123456789abcdef0011223344556677
// expect: v31 = 5
// expect: x9 = 0x10, x10 = 0x3000000
// expect: fpcr = 0x3000000, fpsr = 0x10

        .text
        .macro  each, op
        \op     q0, q1, [x0, #16 * 0]
        \op     q2, q3, [x0, #16 * 2]
        \op     q4, q5, [x0, #16 * 4]
        \op     q30, q31, [x0, #16 * 30]
        .endm
_start: adr     x0, area
        each    stp
        mrs     x9, fpsr
        mrs     x10, fpcr
        movi    v0.2d, #0
        movi    v31.2d, #0
        msr     fpsr, xzr
        msr     fpcr, xzr
        each    ldp
        msr     fpsr, x9
        msr     fpcr, x10
done:   b       .
        .balign 16
area:   .space  512
