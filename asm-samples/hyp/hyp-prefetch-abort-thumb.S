// BLX to an odd address goes to T32: the abort has bit 0 off in ELR_hyp and T set in SPSR_hyp.
//
// test:   run a32
// start:  mode = hyp, hvbar = vectors, r0 = 0xffffffff
// until:  done
// expect: mode = hyp
// expect: elr_hyp = 0xfffffffe
// expect: hifar = 0xfffffffe
// expect: r4 = 0x20
// expect: r5 = 0

#include "hyp-mmu.inc"
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: mov     r2, r0
        mmu_on
        blx     r2
        b       .
        .ltorg

        .balign 32
vectors:
        .space  0x0c
        mrs     r4, spsr
        and     r4, r4, #0x20
        mrs     r5, cpsr
        and     r5, r5, #0x20
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0, 0
