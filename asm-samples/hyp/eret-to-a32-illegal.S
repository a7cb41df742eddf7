// ERET from EL2 to svc mode while HCR_EL2.RW says that EL1 uses AArch64 is illegal: EL2 stays, and the next instruction is an exception of class 0x0e.
//
// test:   run a64
// start:  el = 2, hcr_el2 = 0x80000000, vbar_el2 = vectors, elr_el2 = guest, spsr_el2 = 0x600001d3
// until:  done
// expect: esr_el2 = 0x3a000000
// expect: elr_el2 = guest
// expect: spsr_el2 = 0x601001c9
// expect: el = 2

        .text
_start: eret
guest:  .inst   0xe1a0000d
        .balign 2048
vectors:
        .space  0x200
done:   b       .
