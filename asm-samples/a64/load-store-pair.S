// STP with pre-index pushes a pair, LDP with post-index pops it; LDPSW extends the sign.
//
// test:   run a64
// start:  el = 1, x1 = 0x1111, x2 = 0x2222, x3 = 0xffffffff80000000
// until:  done
// expect: x4 = 0x2222
// expect: x5 = 0x1111
// expect: x6 = 0x1111
// expect: x7 = 0xffffffff80000000
// expect: x8 = 1
// expect: sp = stack

        .text
_start: adr     x0, stack
        mov     sp, x0
        stp     x1, x2, [sp, #-16]!
        ldr     x6, [sp]
        ldp     x5, x4, [sp], #16
        mov     w9, #1
        stp     w3, w9, [sp, #-8]
        ldpsw   x7, x8, [sp, #-8]
done:   b       .
        .balign 16
        .space  32
stack:  .space  16
