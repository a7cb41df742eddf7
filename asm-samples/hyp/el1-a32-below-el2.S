// With HCR_EL2.RW = 0 an ERET to svc mode runs EL1 in AArch32: X18 and X19 are LR_svc and SP_svc, and its HVC comes back at VBAR_EL2 + 0x600.
//
// test:   run a64
// start:  el = 2, hcr_el2 = 0, vbar_el2 = vectors, elr_el2 = guest, spsr_el2 = 0x1d3
// start:  x1 = 0xffffffff00000005, x18 = 0x1818, x19 = 0x1919, x15 = 0x1515151515151515
// until:  done
// expect: x0 = 0x1919
// expect: x2 = 0x1818
// expect: x19 = 5
// expect: x15 = 0x1515151515151515
// expect: x1 = 5
// expect: esr_el2 = 0x4a000042
// expect: elr_el2 = guest+16
// expect: spsr_el2 = 0x1d3
// expect: el = 2

        .text
_start: eret
guest:  .inst   0xe1a0000d              // mov   r0, sp
        .inst   0xe1a0200e              // mov   r2, lr
        .inst   0xe1a0d001              // mov   sp, r1
        .inst   0xe1400472              // hvc   #0x42
        .balign 2048
vectors:
        .space  0x600
done:   b       .
