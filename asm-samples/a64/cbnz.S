// CBNZ does not branch when Wt is zero and the top half of Xt is not.
//
// test:   run a64
// start:  el = 1, x1 = 0xffffffff00000000
// until:  done
// expect: x0 = 1               // fell through CBNZ Wt
// expect: x2 = 1               // took CBNZ Xt

        .text
_start: cbnz    w1, done
        mov     x0, #1
        cbnz    x1, taken
        b       done
taken:  mov     x2, #1
done:   b       .
