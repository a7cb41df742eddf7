// With FEAT_UAO: while PSTATE.UAO is 1, LDTR and STTR at EL1 have the permissions of EL1.
//
// test:   run a64
// start:  el = 1, features = UAO, vbar_el1 = vectors, mair_el1 = 0xff, tcr_el1 = 0x800019
// start:  ttbr0_el1 = table, sctlr_el1 = 0x30d00801, x20 = word
// until:  done
// expect: x1 = 0x55, x3 = 0x800000
// expect: x4 = 0x9600000d, x5 = 0

        .arch   armv8.2-a
        .text
_start: msr     s0_0_c4_c1_3, xzr       // msr uao, #1
        mrs     x3, s3_0_c4_c2_4
        ldtr    x1, [x20]
        msr     s3_0_c4_c2_4, xzr
        ldtr    x2, [x20]               // EL0 has no access here
done:   b       .

        .balign 8
word:   .quad   0x55

        .balign 4096
table:  .quad   0, 0x40000701
        .space  4080

        .balign 2048
vectors: .space 0x200
        mrs     x4, esr_el1
        mrs     x5, s3_0_c4_c2_4
        mrs     x6, elr_el1
        add     x6, x6, #4
        msr     elr_el1, x6
        eret
