// With SCTLR.TRE, PRRR and NMRR say what TEX[0], C and B mean, as PAR shows: the same descriptor bits are Device, then Normal memory.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r1 = 0x401002e8          // C = 1, B = 0 without TRE: Write-Through
// expect: r2 = 0x401002b0          // TR2 Device, shareable
// expect: r3 = 0x40100250          // TR2 Normal: Inner Write-Back, Write-Allocate, Outer Non-cacheable
// expect: r4 = 0x401002d0          // and NS1: the section's S makes it shareable

#include "short-mmu.inc"
        .syntax unified
        .arch   armv7-a
        .macro  look register
        isb
        mcr     p15, 0, r5, c7, c8, 0   // ATS1CPR
        isb
        mrc     p15, 0, \register, c7, c4, 0
        .endm
        .macro  remap prrr
        ldr     r0, =\prrr
        mcr     p15, 0, r0, c10, c2, 0  // PRRR
        .endm
_start: mmu_on
        ldr     r5, =0x40100000
        look    r1
        ldr     r0, =0x00000010         // IR2 1, OR2 0
        mcr     p15, 0, r0, c10, c2, 1  // NMRR
        remap   0x00020010              // TR2 1 (Device), DS1
        mrc     p15, 0, r0, c1, c0, 0
        orr     r0, r0, #1 << 28
        mcr     p15, 0, r0, c1, c0, 0   // SCTLR.TRE
        look    r2
        remap   0x00000020              // TR2 2 (Normal)
        look    r3
        remap   0x00080020              // NS1
        look    r4
done:   b       .
        .ltorg

        .balign 16384
table:  .space  0x1000
        .word   0x40000c0a              // the code
        .word   0x40110c0a              // TEX 0, C 1, B 0, S 1
