// Loads and stores of B, H, S, D and Q registers move as many bytes and clear the rest.
//
// test:   run a64
// start:  el = 1, cpacr_el1 = 0x300000, v0 = -1, v1 = -1, v2 = -1, v3 = -1, v4 = -1, x0 = words
// until:  done
// expect: v0 = 0x01
// expect: v1 = 0x0201
// expect: v2 = 0x04030201
// expect: v3 = 0x0807060504030201
// expect: v4 = 0x100f0e0d0c0b0a090807060504030201
// expect: v5 = 0x100f0e0d0c0b0a090807060504030201
// expect: d6 = 0x0807060504030201
// expect: d7 = 0x100f0e0d0c0b0a09
// expect: s8 = 0x04030201
// expect: x1 = words+16

        .text
_start: ldr     b0, [x0]
        ldr     h1, [x0]
        ldr     s2, [x0]
        ldr     d3, [x0]
        ldr     q4, [x0]
        str     q4, [x0, #32]
        mov     x1, x0
        ldr     q5, [x1, #32]!
        ldp     d6, d7, [x1], #-16
        ldr     s8, words
done:   b       .
        .balign 16
words:  .byte   1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
        .space  32
