// The PAR of a supersection has SS set and bits 31 to 24 of the address alone; Inner and Outer say Write-Back.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r1 = 0x40000256

#include "short-mmu.inc"
        .syntax unified
        .arch   armv7-a
_start: mmu_on
        ldr     r0, =0x40123456
        mcr     p15, 0, r0, c7, c8, 0   // ATS1CPR
        isb
        mrc     p15, 0, r1, c7, c4, 0   // PAR
done:   b       .
        .ltorg

        .balign 16384
table:  .space  0x1000
        .rept   16
        .word   0x40041c0e
        .endr
