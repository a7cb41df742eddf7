// EXTR takes 64 bits out of a pair; with both sources equal it is ROR.
//
// test:   run a64
// start:  el = 1, x1 = 0x0123456789abcdef, x2 = 0xfedcba9876543210
// until:  done
// expect: x3 = 0xeffedcba98765432
// expect: x4 = 0xef0123456789abcd
// expect: x5 = 0xf89abcde

        .text
_start: extr    x3, x1, x2, #8
        ror     x4, x1, #8
        ror     w5, w1, #4
done:   b       .
