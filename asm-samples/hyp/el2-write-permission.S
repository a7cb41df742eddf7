// A store at EL2 to a page that AP[2] makes read-only: permission fault, level 1, WnR; a load works.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors, x5 = 0x80000000
// until:  done
// expect: esr_el2 = 0x9600004d
// expect: far_el2 = 0x80000000
// expect: elr_el2 = guilty

#include "el2-mmu.inc"
        .text
_start: mmu_on
        ldr     x1, [x5]
guilty: str     x1, [x5]
        b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0x40000781, 0    // 2 GiB: the same memory again, AP[2] = 1
