// STXR stores after LDXR of the same address, and not without it or after CLREX.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x1 = 5
// expect: x2 = 0               // stored
// expect: x3 = 6
// expect: x4 = 1               // not stored: no monitor any more
// expect: x5 = 1               // not stored: CLREX
// expect: x6 = 6

        .text
_start: adr     x0, word
        ldxr    x1, [x0]
        add     x3, x1, #1
        stxr    w2, x3, [x0]
        stxr    w4, x1, [x0]
        ldxr    x7, [x0]
        clrex
        stxr    w5, x1, [x0]
        ldr     x6, [x0]
done:   b       .
        .balign 8
word:   .quad   5
