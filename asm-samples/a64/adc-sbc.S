// ADC and SBC carry from one doubleword into the next.
//
// test:   run a64
// start:  el = 1, x0 = -1, x1 = 1, x2 = 1, x3 = 2
// until:  done
// expect: x4 = 0               // (1:-1) + (2:1) = 4:0
// expect: x5 = 4
// expect: x6 = 2               // (2:1) - (1:-1) = 0:2
// expect: x7 = 0

        .text
_start: adds    x4, x0, x2
        adc     x5, x1, x3
        subs    x6, x2, x0
        sbc     x7, x3, x1
done:   b       .
