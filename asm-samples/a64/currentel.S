// CurrentEL shows the Exception level in bits 3 and 2.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x0 = 0x4
// expect: el = 1

        .text
_start: mrs     x0, CurrentEL
done:   b       .
