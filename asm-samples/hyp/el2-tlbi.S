// After a change of a descriptor and TLBI ALLE2 the new mapping holds.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors, x5 = 0x80000000
// until:  done
// expect: esr_el2 = 0x96000005
// expect: elr_el2 = guilty

#include "el2-mmu.inc"
        .text
_start: mmu_on
        ldr     x2, [x5]                // mapped
        adr     x3, tables
        str     xzr, [x3, #16]
        dsb     sy
        tlbi    alle2
        dsb     sy
        isb
guilty: ldr     x2, [x5]                // not any more
        b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0x40000701, 0
