// AND, ORR, EOR and TST take bitmask immediates; TST clears C and V.
//
// test:   run a64
// start:  el = 1, x1 = 0x123456789abcdef0
// until:  done
// expect: x2 = 0x0000000000000ef0
// expect: x3 = 0x123456789abcdeff
// expect: x4 = 0x12cb56879a43de0f
// expect: x5 = 0x40000000
// expect: x6 = 0x000000000abcdef0

        .text
_start: and     x2, x1, #0xfff
        orr     x3, x1, #0xf
        eor     x4, x1, #0x00ff00ff00ff00ff
        mov     x7, #0x30000000 // C, V
        msr     nzcv, x7
        tst     x1, #0xf
        mrs     x5, nzcv
        and     w6, w1, #0x0fffffff
done:   b       .
