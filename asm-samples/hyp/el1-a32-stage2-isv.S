// A stage 2 Data Abort from AArch32 EL1 names the register as AArch64 sees it: SRT of LR_svc is 18.
//
// test:   run a64
// start:  mode = svc, vbar_el2 = vectors, hcr_el2 = 1, vtcr_el2 = 0x80020059, vttbr_el2 = table
// start:  r1 = 0x80000120
// until:  done
// expect: esr_el2 = 0x93920005

        .text
guest:  .word   0xe591e000              // ldr   lr, [r1]
        .balign 2048
vectors:
        .space  0x600
done:   b       .
        .balign 4096
table:  .quad   0
        .quad   0x400007fd              // 0x40000000: this image
        .quad   0
        .quad   0
