// ADD, SUB and NEG (shifted register) shift the second operand; W forms shift within 32 bits.
//
// test:   run a64
// start:  el = 1, x1 = 0x80000000, x2 = 3
// until:  done
// expect: x3 = 0x80000018
// expect: x4 = 0x7fffffff
// expect: x5 = 0xf8000003
// expect: x6 = 0xfffffffffffffffd
// expect: x7 = 3

        .text
_start: add     x3, x1, x2, lsl #3
        sub     x4, x1, x2, lsr #1
        add     w5, w2, w1, asr #4
        neg     x6, x2
        add     w7, w2, w1, lsl #1
done:   b       .
