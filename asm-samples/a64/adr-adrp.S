// ADR is relative to its own address, ADRP to its own 4 KiB page.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x0 = 0x40000000
// expect: x1 = 0x40001ff8
// expect: x2 = 0x40001000
// expect: x3 = 0x40001ff8

        .text
_start: adr     x0, .
        adr     x1, far
        adrp    x2, far
        add     x3, x2, :lo12:far
done:   b       .
        .org    0x1ff8
far:    .quad   0
