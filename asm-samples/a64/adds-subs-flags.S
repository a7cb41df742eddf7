// ADDS and SUBS set N, Z, C and V; C after SUBS means no borrow.
//
// test:   run a64
// start:  el = 1, x2 = 0
// until:  done
// expect: x10 = 0x60000000     // 0xffffffff + 1 (W): Z, C
// expect: x11 = 0x90000000     // 0x7fffffff + 1 (W): N, V
// expect: x12 = 0x80000000     // 0 - 1: N, borrow
// expect: x13 = 0x60000000     // 5 - 5: Z, C
// expect: x14 = 0x30000000     // 0x8000000000000000 - 1: C, V
// expect: x15 = 0x70000000     // 0x8000000000000000 + itself: Z, C, V
// expect: x16 = 0x20000000     // CMN 16, -1: C

        .text
_start: mov     w0, #-1
        adds    w1, w0, #1
        mrs     x10, nzcv
        mov     w0, #0x7fffffff
        adds    w1, w0, #1
        mrs     x11, nzcv
        subs    x1, x2, #1
        mrs     x12, nzcv
        mov     x0, #5
        cmp     x0, #5
        mrs     x13, nzcv
        mov     x0, #0x8000000000000000
        cmp     x0, #1
        mrs     x14, nzcv
        adds    x1, x0, x0
        mrs     x15, nzcv
        mov     x0, #16
        mov     x1, #-1
        cmn     x0, x1
        mrs     x16, nzcv
done:   b       .
