// B.cond reads single flags: CS, MI, VS and their opposites; AL always branches.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x0 = 0b1010101
// expect: nzcv = 0b1011

        .text
_start: mov     x0, #0
        mov     x1, #0xb0000000 // N, C, V
        msr     nzcv, x1
        b.mi    1f
        b       2f
1:      orr     x0, x0, #1
2:      b.pl    1f
        b       2f
1:      orr     x0, x0, #2
2:      b.cs    1f
        b       2f
1:      orr     x0, x0, #4
2:      b.cc    1f
        b       2f
1:      orr     x0, x0, #8
2:      b.vs    1f
        b       2f
1:      orr     x0, x0, #16
2:      b.vc    1f
        b       2f
1:      orr     x0, x0, #32
2:      b.al    1f
        b       2f
1:      orr     x0, x0, #64
2:
done:   b       .
