// Padding of A32 code: NOPs for the bytes beyond a multiple of 64, then zeros.
//
// test: asm a32

        .syntax unified
        .arch   armv7-a
        .text
        mov     r0, r0                  // = e1a00000
        .balign 16                      // = e320f000 e320f000 e320f000
        .word   1                       // = 00000001
        mov     r1, r1                  // = e1a01001
        .balign 128                     // = e320f000 e320f000 e320f000 e320f000 e320f000 e320f000 e320f000 e320f000 e320f000 e320f000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000
end:    nop                             // = e320f000
