// LSL, LSR, ASR and ROR by a register use the amount modulo the register size.
//
// test:   run a64
// start:  el = 1, x1 = 0x8000000000000001, x2 = 65, x3 = 33
// until:  done
// expect: x4 = 2
// expect: x5 = 0x4000000000000000
// expect: x6 = 0xc000000000000000
// expect: x7 = 0xc000000000000000
// expect: x8 = 2

        .text
_start: lsl     x4, x1, x2
        lsr     x5, x1, x2
        asr     x6, x1, x2
        ror     x7, x1, x2
        lsl     w8, w1, w3
done:   b       .
