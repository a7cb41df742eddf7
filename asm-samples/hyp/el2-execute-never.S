// A branch at EL2 to a block with XN: EC 0x21, permission fault, level 1.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors, x5 = 0x80000000
// until:  done
// expect: esr_el2 = 0x8600000d
// expect: far_el2 = 0x80000000
// expect: elr_el2 = 0x80000000

#include "el2-mmu.inc"
        .text
_start: mmu_on
        br      x5
        .ltorg

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701
        .quad   0x0040000040000701      // 2 GiB: the same memory again, XN
        .quad   0
