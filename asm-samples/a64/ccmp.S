// CCMP compares when its condition holds and else loads the flags it names.
//
// test:   run a64
// start:  el = 1, x0 = 0x16, x1 = 0x12
// until:  done
// expect: x2 = 1               // x0 == 0x16 already: #4 loads Z
// expect: x3 = 1               // x1 == 0x12: compared, equal
// expect: x4 = 0
// expect: nzcv = 0b1010

        .text
_start: cmp     x0, #0x16
        ccmp    x0, #0x12, #4, ne
        cset    x2, eq
        cmp     x1, #0x16
        ccmp    x1, #0x12, #4, ne
        cset    x3, eq
        cmp     x1, #5
        ccmp    x1, #3, #4, ne
        cset    x4, eq
        cmp     x0, x0
        ccmn    x0, x1, #0b1010, ne
done:   b       .
