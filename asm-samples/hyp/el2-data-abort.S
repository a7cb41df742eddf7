// A load at EL2 from an address without a mapping: EC 0x25, FAR_EL2, level 1 translation fault.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors, x5 = 0x80001238
// until:  done
// expect: esr_el2 = 0x96000005
// expect: far_el2 = 0x80001238
// expect: elr_el2 = guilty

#include "el2-mmu.inc"
        .text
_start: mmu_on
guilty: ldr     x1, [x5]
        b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0, 0
