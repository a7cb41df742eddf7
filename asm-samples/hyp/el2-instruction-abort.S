// BLR at EL2 to an address without a mapping: VBAR_EL2 + 0x200, EC 0x21, level 1 translation fault.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors, x5 = 0x00685760
// until:  done
// expect: el = 2
// expect: esr_el2 = 0x86000005
// expect: elr_el2 = 0x00685760
// expect: far_el2 = 0x00685760
// expect: x30 = after

#include "el2-mmu.inc"
        .text
_start: mmu_on
        blr     x5
after:  b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0, 0
