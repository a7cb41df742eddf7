// A retentive TLB translates as before where a table has changed and no TLBI covers the address.
//
// test:    run a64
// machine: tlb = retentive
// start:   el = 2, vbar_el2 = vectors, x5 = 0x8000f000, x7 = 0x4000f000
// until:   done
// expect:  x3 = 0x1234             // stale, but still there
// expect:  x4 = 0x1234
// expect:  esr_el2 = 0x96000005
// expect:  elr_el2 = guilty

#include "el2-mmu.inc"
        .text
_start: mov     x0, #0x1234
        str     x0, [x7]
        mmu_on
        ldr     x2, [x5]                // mapped
        adr     x1, tables
        str     xzr, [x1, #16]
        dsb     sy
        isb
        ldr     x3, [x5]                // no TLBI: still mapped
        ldr     x6, =0x40000            // page 0x40000000: another block
        tlbi    vae2, x6
        dsb     sy
        isb
        ldr     x4, [x5]                // nor is the address covered
        ldr     x6, =0x80123            // any page of the block
        tlbi    vae2, x6
        dsb     sy
        isb
guilty: ldr     x2, [x5]
        b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x200
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0x40000701, 0
