// Loads of bytes, halfwords and words extend with zeros or with the sign, to 32 or 64 bits.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x1 = 0x88
// expect: x2 = 0xffffffffffffff88
// expect: x3 = 0x00000000ffffff88
// expect: x4 = 0x9988
// expect: x5 = 0xffffffffffff9988
// expect: x6 = 0x00000000ffff9988
// expect: x7 = 0xbbaa9988
// expect: x8 = 0xffffffffbbaa9988
// expect: x9 = 0xffeeddccbb779966

        .text
_start: adr     x0, data
        ldrb    w1, [x0]
        ldrsb   x2, [x0]
        ldrsb   w3, [x0]
        ldrh    w4, [x0]
        ldrsh   x5, [x0]
        ldrsh   w6, [x0]
        ldr     w7, [x0]
        ldrsw   x8, [x0]
        mov     w10, #0x5566
        strb    w10, [x0]
        mov     w10, #0x77
        strb    w10, [x0, #2]
        ldr     x9, [x0]
done:   b       .
        .balign 8
data:   .byte   0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff
