// .arm, .code 32, .align and .balign in an A32 section.
//
// test: asm a32

        .syntax unified
        .arch   armv7-a
        .text
        .arm
        mov     r0, r0                  // = e1a00000
        .byte   1                       // = 01
        .align  2
        .code   32
        mov     r1, r1                  // = e1a01001
        .align
        .word   0x11223344              // = 11223344
        .inst   0xe1400070              // = e1400070
