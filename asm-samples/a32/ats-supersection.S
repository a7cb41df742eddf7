// The PAR of a supersection has SS set and bits 31 to 24 of the address alone; Inner and Outer say Write-Back.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r1 = 0x40000256

        .syntax unified
        .arch   armv7-a
_start: ldr     r0, =table
        mcr     p15, 0, r0, c2, c0, 0   // TTBR0
        mov     r0, #0
        mcr     p15, 0, r0, c2, c0, 2   // TTBCR
        mov     r0, #1
        mcr     p15, 0, r0, c3, c0, 0   // DACR
        mrc     p15, 0, r0, c1, c0, 0
        orr     r0, r0, #1
        mcr     p15, 0, r0, c1, c0, 0   // SCTLR.M
        isb
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
