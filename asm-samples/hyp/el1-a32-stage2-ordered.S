// A stage 2 Data Abort of LDA in AArch32: the syndrome has the register, and AR says that the access is ordered.
//
// test:   run a64
// start:  mode = svc, vbar_el2 = vectors, hcr_el2 = 1, vtcr_el2 = 0x80020059, vttbr_el2 = table
// start:  r1 = 0x80000120
// until:  done
// expect: esr_el2 = 0x93864005

        .text
guest:  .word   0xe1916c9f              // lda   r6, [r1]
        .balign 2048
vectors:
        .space  0x600
done:   b       .
        .balign 4096
table:  .quad   0
        .quad   0x400007fd              // 0x40000000: this image
        .quad   0
        .quad   0
