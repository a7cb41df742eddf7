// MADD, MSUB, the widening and high multiplies, and division, by zero too.
//
// test:   run a64
// start:  el = 1, x1 = -3, x2 = 7, x3 = 100
// until:  done
// expect: x4 = 79
// expect: x5 = 121
// expect: x6 = -21
// expect: x7 = 0x6ffffffeb     // 0xfffffffd * 7
// expect: x8 = -1              // high half of -21
// expect: x9 = 6               // high half of (2^64 - 3) * 7
// expect: x10 = 14
// expect: x11 = 0              // division by zero
// expect: x12 = -33
// expect: x13 = 0x8000000000000000

        .text
_start: madd    x4, x1, x2, x3
        msub    x5, x1, x2, x3
        smull   x6, w1, w2
        umull   x7, w1, w2
        smulh   x8, x1, x2
        umulh   x9, x1, x2
        udiv    x10, x3, x2
        udiv    x11, x3, xzr
        sdiv    x12, x3, x1
        mov     x14, #0x8000000000000000
        mov     x15, #-1
        sdiv    x13, x14, x15   // does not fit: the quotient wraps
done:   b       .
