// ADD and SUB (immediate) take 12 bits, shifted by 12 or not, and read and write SP.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x0 = 0x40008000
// expect: x1 = 0x40007ff0
// expect: x2 = 0x40008fff
// expect: sp = 0x40007010
// expect: x3 = 0xffffffff

        .text
_start: ldr     x0, =0x40008000
        mov     sp, x0
        sub     x1, sp, #16
        add     x2, x0, #0xfff
        sub     sp, sp, #1, lsl #12
        add     sp, sp, #0x10
        mov     x3, #0
        sub     w3, w3, #1
done:   b       .
