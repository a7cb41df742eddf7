// RET Xn returns to the address in Xn and leaves X30 alone.
//
// test:   run a64
// start:  el = 1, x30 = 0x1234, x7 = done
// until:  done
// expect: x30 = 0x1234

        .text
_start: ret     x7
        b       .
done:   b       .
