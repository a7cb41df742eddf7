// LDAR, STLR, LDAXR and STLXR load and store like their plain forms.
//
// test:   run a64
// start:  el = 1, x1 = 0x1234567890
// until:  done
// expect: x2 = 0x1234567890
// expect: x3 = 0x34567890
// expect: x4 = 0
// expect: x5 = 0x7f
// expect: x6 = 0x123456787f

        .text
_start: adr     x0, word
        stlr    x1, [x0]
        ldar    x2, [x0]
        ldaxr   w3, [x0]
        stlxr   w4, w3, [x0]
        mov     w7, #0x7f
        stlrb   w7, [x0]
        ldarb   w5, [x0]
        ldr     x6, [x0]
done:   b       .
        .balign 8
word:   .quad   0
