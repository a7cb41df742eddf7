// LD2 takes pairs apart, ST2 puts them together, LD1R copies to all lanes, a lane alone keeps the others.
//
// test:   run a64
// start:  el = 1, cpacr_el1 = 0x300000, x0 = words, v4 = -1
// until:  done
// expect: v0 = 0x0f0d0b0907050301
// expect: v1 = 0x100e0c0a08060402
// expect: v3 = 0x02010201020102010201020102010201
// expect: v4 = 0xffffffff04030201ffffffffffffffff
// expect: x0 = words+16
// expect: x2 = 0x0807060504030201

        .text
_start: ld2     {v0.8b, v1.8b}, [x0], #16
        sub     x0, x0, #16
        ld1r    {v3.8h}, [x0]
        ld1     {v4.s}[2], [x0]
        add     x1, x0, #16
        st2     {v0.8b, v1.8b}, [x1]
        ldr     x2, [x1]
        add     x0, x0, #16
done:   b       .
        .balign 16
words:  .byte   1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
        .space  16
