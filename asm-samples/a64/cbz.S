// CBZ Wt looks at the low half only; CBZ Xt at all 64 bits.
//
// test:   run a64
// start:  el = 1, x1 = 0x100000000
// until:  done
// expect: x0 = 1
// expect: x2 = 1

        .text
_start: cbz     x1, done
        mov     x0, #1
        cbz     w1, taken
        b       done
taken:  mov     x2, #1
done:   b       .
