// TBZ and TBNZ test one bit, 0 to 63, and branch both ways.
//
// test:   run a64
// start:  el = 1, x1 = 0x8000000000000001
// until:  done
// expect: x0 = 0b1111

        .text
_start: mov     x0, #0
        tbnz    x1, #63, 1f
        b       done
2:      orr     x0, x0, #2
        tbnz    w1, #1, done
        orr     x0, x0, #4
        tbz     x1, #32, 3f
        b       done
1:      orr     x0, x0, #1
        tbz     w1, #0, done
        tbz     w1, #31, 2b
        b       done
3:      orr     x0, x0, #8
done:   b       .
