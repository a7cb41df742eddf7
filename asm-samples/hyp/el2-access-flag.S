// A load through a descriptor whose Access flag is clear: Access flag fault, level 1.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors, x5 = 0x80000000
// until:  done
// expect: esr_el2 = 0x96000009
// expect: far_el2 = 0x80000000

#include "el2-mmu.inc"
        .text
_start: mmu_on
        ldr     x1, [x5]
        b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0x40000301, 0    // 2 GiB: AF = 0
