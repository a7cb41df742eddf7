// MOVZ clears the rest, MOVK keeps it, MOVN inverts; a W destination zeroes the top half.
//
// test:   run a64
// start:  el = 1, x1 = -1, x3 = -1
// until:  done
// expect: x0 = 0x1234000000000000
// expect: x1 = 0xffffffffabcdffff
// expect: x2 = 0xffffffffffff0000
// expect: x3 = 0x000000005678ffff
// expect: x4 = 0x00000000ffff0000
// expect: x5 = 0xfffffffffffffff6

        .text
_start: movz    x0, #0x1234, lsl #48
        movk    x1, #0xabcd, lsl #16
        movn    x2, #0xffff
        movk    w3, #0x5678, lsl #16
        movn    w4, #0xffff
        mov     x5, #-10
done:   b       .
