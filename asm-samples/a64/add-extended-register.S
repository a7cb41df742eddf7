// ADD (extended register) extends a byte, halfword or word, signed or not, then shifts by 0 to 4.
//
// test:   run a64
// start:  el = 1, x0 = 0x1000, x1 = 0x80ff80ff80ff80ff
// until:  done
// expect: x2 = 0x10ff
// expect: x3 = 0x0fff
// expect: x4 = 0x213fc
// expect: x5 = 0xffffffff80ff90ff
// expect: x6 = 0x80ff90ff
// expect: x7 = 0xfffffffffff81ff0

        .text
_start: add     x2, x0, w1, uxtb
        add     x3, x0, w1, sxtb
        add     x4, x0, w1, uxth #2
        add     x5, x0, w1, sxtw
        add     x6, x0, w1, uxtw
        add     x7, x0, w1, sxth #4
done:   b       .
