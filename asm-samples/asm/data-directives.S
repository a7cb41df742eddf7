// Data directives: sizes, expressions, strings, fills, alignment.
//
// test: asm a64

        .text
        .byte   1, 0x22, 'a', -1        // = 01 22 61 ff
        .hword  0x1122, 3               // = 1122 0003
        .word   0x11223344, 1 << 4 | 3  // = 11223344 00000013
        .quad   0x1122334455667788, -1  // = 1122334455667788 ffffffffffffffff
        .ascii  "ab\n\0"                // = 61 62 0a 00
        .asciz  "abc"                   // = 61 62 63 00
        .space  4, 0x5a                 // = 5a 5a 5a 5a
        .balign 8
here:   .word   . - here, end - here    // = 00000000 00000028
        .fill   2, 2, 0x1234            // = 34 12 34 12
        .set    value, 5 * (3 + 4) - 1
        .word   value, value % 8, ~value & 0xff, value == 34 // = 00000022 00000002 000000dd ffffffff
        .long   (1 << 31) >> 4, 7 / 2, -7 / 2 // = 08000000 00000003 fffffffd
end:
