// An UNDEFINED instruction of AArch32 EL1 stays there: und mode, VBAR_EL1[31:0] + 4, and AArch64 finds LR_und in X22.
//
// test:   run a64
// start:  mode = svc, vbar_el1 = vectors, vbar_el2 = el2, x5 = guest
// until:  done
// expect: x22 = guest+4
// expect: esr_el2 = 0x4a000001
// expect: el = 2

        .text
guest:  .inst   0xe7f000f0              // udf   #0
        .balign 32
vectors:
        .inst   0xe7f000f0
        .inst   0xe1400071              // hvc   #1
        .balign 2048
el2:    .space  0x600
done:   b       .
