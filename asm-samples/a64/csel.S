// CSEL, CSINC, CSINV and CSNEG give Xn when the condition holds, else Xm changed in their way.
//
// test:   run a64
// start:  el = 1, x1 = 100, x2 = 7
// until:  done
// expect: x3 = 100
// expect: x4 = 7
// expect: x5 = 8
// expect: x6 = -8
// expect: x7 = -7
// expect: x8 = 1
// expect: x9 = -1
// expect: x10 = 0xfffffff8

        .text
_start: cmp     x1, x1
        csel    x3, x1, x2, eq
        csel    x4, x1, x2, ne
        csinc   x5, x1, x2, ne
        csinv   x6, x1, x2, ne
        csneg   x7, x1, x2, ne
        cset    x8, eq
        csetm   x9, eq
        csinv   w10, w1, w2, ne
done:   b       .
