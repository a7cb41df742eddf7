// SCTLR.WXN makes what is writable not executable in the Short-descriptor format too.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: mode = abt
// expect: ifsr = 0x0000000d        // Permission fault of a section
// expect: ifar = 0x40100000

        .syntax unified
        .arch   armv7-a
_start: ldr     r0, =table
        mcr     p15, 0, r0, c2, c0, 0   // TTBR0
        mov     r0, #0
        mcr     p15, 0, r0, c2, c0, 2   // TTBCR
        mov     r0, #1
        mcr     p15, 0, r0, c3, c0, 0   // DACR
        ldr     r0, =vectors
        mcr     p15, 0, r0, c12, c0, 0  // VBAR
        mrc     p15, 0, r0, c1, c0, 0
        orr     r0, r0, #1
        orr     r0, r0, #1 << 19        // M, WXN
        mcr     p15, 0, r0, c1, c0, 0
        isb
        ldr     r5, =0x40100000
        bx      r5                      // writable
        .ltorg
        .balign 32
vectors:
        .space  0xc
done:   b       .

        .balign 16384
table:  .space  0x1000
        .word   0x4000840e              // the code: read-only
        .word   0x40100c0e
