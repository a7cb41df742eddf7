// CONSTRAINED UNPREDICTABLE: a load whose base is its destination keeps the written-back address.
//
// test:   run a64
// start:  el = 1, x0 = data, x1 = data
// until:  done
// expect: x0 = data+8
// expect: x1 = data+8
// expect: x2 = data            // the store saved the base it had

        .text
_start: .inst   0xf8408400              // ldr x0, [x0], #8
        .inst   0xf8008c21              // str x1, [x1, #8]!
        ldr     x2, [x1]
done:   b       .
        .balign 8
data:   .quad   0x1111, 0x2222
