// With FEAT_LSE: CAS, CASP, LDADD, LDSMAX and SWP read memory, store, and leave the old value.
//
// test:   run a64
// start:  el = 1, features = LSE, x0 = word, x8 = 1, x9 = 2
// until:  done
// expect: x1 = 5                // CAS: the old value, equal to what was asked for
// expect: x3 = 7                // LDADD finds what CAS stored
// expect: x4 = 0xfffffffe       // SWP finds the maximum of 9 and -2 as unsigned numbers
// expect: x5 = 9
// expect: x6 = 3, x7 = 4
// expect: x10 = 1, x11 = 2

        .arch   armv8-a+lse
        .text
_start: mov     w1, #5
        mov     w2, #7
        cas     w1, w2, [x0]
        mov     w2, #2
        ldadd   w2, w3, [x0]
        mov     w2, #-2
        ldumax  w2, w5, [x0]
        mov     w2, #1
        swp     w2, w4, [x0]
        add     x12, x0, #16
        mov     x6, #3
        mov     x7, #4
        casp    x6, x7, x8, x9, [x12]
        ldp     x10, x11, [x12]
done:   b       .
        .balign 16
word:   .word   5
        .balign 16
        .quad   3, 4
