// SCTLR_EL1.EE makes the data accesses of EL1 big-endian; instructions stay little-endian.
//
// test:   run a64
// start:  el = 1, sctlr_el1 = 0x32d00800, x3 = 0x1122334455667788
// until:  done
// expect: x0 = 0x8877665544332211
// expect: x1 = 0x11223344
// expect: x2 = 0x2211

        .text
_start: adr     x5, data
        ldr     x0, [x5]
        str     x3, [x5]
        ldr     w1, [x5]
        strh    w3, [x5, #8]
        ldrb    w2, [x5, #1]
        ldrb    w4, [x5]
        orr     w2, w4, w2, lsl #8
done:   b       .
        .balign 8
data:   .quad   0x1122334455667788, 0
