// A retentive TLB translates as before in Hyp mode until TLBIMVAH covers the address.
//
// test:    run a32
// machine: tlb = retentive
// start:   mode = hyp, hvbar = vectors, r5 = 0x80001000
// until:   done
// expect:  r3 = 0x55
// expect:  elr_hyp = guilty

#include "hyp-mmu.inc"
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: mmu_on
        ldr     r0, =0x40001000
        mov     r1, #0x55
        str     r1, [r0]
        ldr     r2, [r5]                // mapped
        ldr     r0, =tables
        mov     r1, #0
        str     r1, [r0, #16]
        str     r1, [r0, #20]
        dsb
        isb
        ldr     r3, [r5]                // no TLB maintenance: still mapped
        mcr     p15, 4, r5, c8, c7, 1   // TLBIMVAH
        dsb
        isb
guilty: ldr     r4, [r5]
        b       .
        .ltorg
        .balign 32
vectors:
        .space  0x10
done:   b       .
        .balign 4096
tables: .quad   0, 0x40000701, 0x40000701, 0
