// A store in Hyp mode to an address without a mapping: HVBAR + 0x10, HDFAR, WnR set.
//
// test:   run a32
// start:  mode = hyp, hvbar = vectors, r5 = 0x80001234
// until:  done
// expect: mode = hyp
// expect: elr_hyp = guilty
// expect: hdfar = 0x80001234
// expect: r3 = 0x25
// expect: r4 = 0x45                // WnR; translation fault, level 1

#include "hyp-mmu.inc"
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: mmu_on
guilty: str     r1, [r5]
        b       .
        .ltorg

        .balign 32
vectors:
        .space  0x10
        mrc     p15, 4, r3, c5, c2, 0
        and     r4, r3, #0x7f
        lsr     r3, r3, #26
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0, 0
