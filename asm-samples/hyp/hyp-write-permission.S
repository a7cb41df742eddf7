// A store in Hyp mode to a block that AP[2] makes read-only: permission fault; a load works.
//
// test:   run a32
// start:  mode = hyp, hvbar = vectors, r5 = 0x80000000
// until:  done
// expect: hdfar = 0x80000000
// expect: elr_hyp = guilty
// expect: r4 = 0x4d

#include "hyp-mmu.inc"
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: mmu_on
        ldr     r1, [r5]
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
tables: .quad   0, 0x40000701, 0x40000781, 0
