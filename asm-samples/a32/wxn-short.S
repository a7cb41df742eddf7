// SCTLR.WXN makes what is writable not executable in the Short-descriptor format too.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: mode = abt
// expect: ifsr = 0x0000000d        // Permission fault of a section
// expect: ifar = 0x40100000

#include "short-mmu.inc"
        .syntax unified
        .arch   armv7-a
_start: ldr     r0, =vectors
        mcr     p15, 0, r0, c12, c0, 0  // VBAR
        mmu_on  1<<19                   // WXN
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
