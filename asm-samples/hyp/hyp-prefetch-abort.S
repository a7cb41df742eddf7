// BLX in Hyp mode to an address without a mapping: HVBAR + 0x0c, ELR_hyp the faulting PC.
//
// test:   run a32
// start:  mode = hyp, hvbar = vectors, r5 = 0x00685760
// until:  done
// expect: mode = hyp
// expect: elr_hyp = 0x00685760
// expect: hifar = 0x00685760
// expect: lr_usr = after
// expect: r3 = 0x21                // EC: Prefetch Abort taken without a change of mode
// expect: r4 = 0x05                // IFSC: translation fault, level 1

#include "hyp-mmu.inc"
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: mmu_on
        blx     r5
after:  b       .
        .ltorg

        .balign 32
vectors:
        .space  0x0c
        mrc     p15, 4, r3, c5, c2, 0
        and     r4, r3, #0x3f
        lsr     r3, r3, #26
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0, 0
