// BFI, BFXIL, UBFX and SBFX move bit fields; LSL, LSR, ASR by a constant are the same instructions.
//
// test:   run a64
// start:  el = 1, x1 = 0x00000000000000f5, x2 = -1, x3 = -1, x9 = 0x8000000000000000
// until:  done
// expect: x2 = 0xfffffffffffff5ff
// expect: x3 = 0xfffffffffffffff5
// expect: x4 = 0xf
// expect: x5 = -1
// expect: x6 = 0xf500000000000000
// expect: x7 = 0x1
// expect: x8 = 0xff80000000000000
// expect: x10 = 0x80000000

        .text
_start: bfi     x2, x1, #8, #8
        bfxil   x3, x1, #0, #5
        bfi     x3, x1, #0, #4
        ubfx    x4, x1, #4, #4
        sbfx    x5, x1, #4, #4
        lsl     x6, x1, #56
        lsr     x7, x9, #63
        asr     x8, x9, #8
        ubfiz   w10, w1, #31, #1
done:   b       .
