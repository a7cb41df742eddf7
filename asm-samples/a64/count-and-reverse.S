// CLZ, CLS, RBIT, REV, REV16 and REV32.
//
// test:   run a64
// start:  el = 1, x1 = 0x0123456789abcdef
// until:  done
// expect: x2 = 7
// expect: x3 = 64
// expect: x4 = 6
// expect: x5 = 0xf7b3d591e6a2c480
// expect: x6 = 0xefcdab8967452301
// expect: x7 = 0x23016745ab89efcd
// expect: x8 = 0x67452301efcdab89
// expect: x9 = 0xefcdab89
// expect: x10 = 0

        .text
_start: clz     x2, x1
        clz     x3, xzr
        cls     x4, x1
        rbit    x5, x1
        rev     x6, x1
        rev16   x7, x1
        rev32   x8, x1
        rev     w9, w1
        clz     w10, w1
done:   b       .
