// BIC, ORN and EON invert the shifted operand; ROR exists for logical operations; BICS sets flags.
//
// test:   run a64
// start:  el = 1, x1 = 0xff00ff00ff00ff00, x2 = 0x0f0f0f0f0f0f0f0f
// until:  done
// expect: x3 = 0xf000f000f000f000
// expect: x4 = 0xfff0fff0fff0fff0
// expect: x5 = 0x0ff00ff00ff00ff0
// expect: x6 = 0xf0f0f0f0f0f0f0f0
// expect: x7 = 0xf000f000f000f000
// expect: x8 = 0xfff0fff0
// expect: x9 = 0
// expect: nzcv = 0b0100

        .text
_start: bic     x3, x1, x2
        orn     x4, x1, x2
        eon     x5, x1, x2
        mvn     x6, x2
        and     x7, x1, x2, ror #4
        orr     w8, w1, w1, lsr #4
        bics    x9, x1, x1
done:   b       .
