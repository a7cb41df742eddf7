// HCR_EL2.TVM traps MCR to SCTLR from AArch32 EL1 with class 0x03, and Rt is named as AArch64 sees it: LR_svc is X18.
//
// test:   run a64
// start:  mode = svc, vbar_el2 = vectors, hcr_el2 = 0x04000000, lr_svc = 0x1234
// until:  done
// expect: x18 = 0x1234
// expect: esr_el2 = 0x0fe00640
// expect: elr_el2 = guest

        .text
guest:  .inst   0xee01ef10              // mcr   p15, 0, lr, c1, c0, 0
        .balign 2048
vectors:
        .space  0x600
done:   b       .
