// LDR (literal) reads the pool; `ldr =` places equal constants once and small ones with the pool too.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x0 = 0x123456789abcdef0
// expect: x1 = after
// expect: x2 = 0x9abcdef0
// expect: x3 = 0xffffffff9abcdef0
// expect: x4 = 0x123456789abcdef0

        .text
_start: ldr     x0, =0x123456789abcdef0
        ldr     x1, =after
        ldr     w2, value
        ldrsw   x3, value
        ldr     x4, =0x123456789abcdef0
after:
done:   b       .
        .balign 8
value:  .quad   0x123456789abcdef0
        .ltorg
