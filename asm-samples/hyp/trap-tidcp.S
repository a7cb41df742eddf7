// HCR_EL2.TIDCP traps IMPLEMENTATION DEFINED system instructions and registers at EL1, whether they exist or not.
//
// test:   run a64
// start:  el = 1, hcr_el2 = 0x80100000, vbar_el2 = vectors, x19 = 0, x20 = 0, x21 = 0
// until:  done
// expect: x19 = 0x6210ed0a         // SYS #3, C11, C5, #0, X8
// expect: x20 = 0x6212ed2b         // SYSL X9, #3, C11, C5, #1
// expect: x21 = 0x62363c85         // MRS X4, S3_0_C15_C2_3

        .text
_start: sys     #3, c11, c5, #0, x8
        sysl    x9, #3, c11, c5, #1
        mrs     x4, s3_0_c15_c2_3
        b       .

        .balign 2048
vectors:
        .space  0x400
        mov     x19, x20
        mov     x20, x21
        mrs     x21, esr_el2
        mrs     x0, elr_el2
        add     x0, x0, #4
        msr     elr_el2, x0
        cbnz    x19, done
        eret
done:   b       .
