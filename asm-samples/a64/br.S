// BR jumps to the address in Xn, without a link.
//
// test:   run a64
// start:  el = 1, x5 = done, x30 = 7
// until:  done
// expect: x30 = 7

        .text
_start: br      x5
        b       .
done:   b       .
