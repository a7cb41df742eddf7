// CONSTRAINED UNPREDICTABLE: a load pair with one destination twice keeps the first word.
//
// test:   run a64
// start:  el = 1, x0 = data
// until:  done
// expect: x3 = 0x1111

        .text
_start: .inst   0xa9400c03              // ldp x3, x3, [x0]
done:   b       .
        .balign 8
data:   .quad   0x1111, 0x2222
