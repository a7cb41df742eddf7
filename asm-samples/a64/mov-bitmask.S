// MOV of a bitmask immediate is ORR with XZR; MOV between registers copies.
//
// test:   run a64
// start:  el = 1, x9 = 0x123456789abcdef0
// until:  done
// expect: x0 = 0x5555555555555555
// expect: x1 = 0x00ff00ff00ff00ff
// expect: x2 = 0x000000007fffffff
// expect: x3 = 0x123456789abcdef0
// expect: x4 = 0x000000009abcdef0

        .text
_start: mov     x0, #0x5555555555555555
        mov     x1, #0x00ff00ff00ff00ff
        mov     w2, #0x7fffffff
        mov     x3, x9
        mov     w4, w9
done:   b       .
