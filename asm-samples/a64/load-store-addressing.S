// LDR and STR: unsigned offset, pre-index, post-index, unscaled offset, register offset.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x0 = words+8
// expect: x1 = 1
// expect: x2 = 2
// expect: x3 = 3
// expect: x4 = 2
// expect: x5 = 3
// expect: x6 = 1
// expect: x7 = 99

        .text
_start: adr     x0, words
        ldr     x1, [x0]
        ldr     x2, [x0, #8]!   // x0 = words + 8
        ldr     x3, [x0, #8]
        ldr     x4, [x0], #16   // x0 = words + 24
        ldur    x5, [x0, #-8]
        sub     x0, x0, #24
        mov     x8, #99
        mov     x9, #3
        str     x8, [x0, x9, lsl #3]
        mov     w10, #-1
        add     x11, x0, #8
        ldr     x6, [x11, w10, sxtw #3]
        ldr     x7, [x0, #24]
        add     x0, x0, #8
done:   b       .
        .balign 8
words:  .quad   1, 2, 3, 4
