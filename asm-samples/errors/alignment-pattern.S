// A pattern of .balignl wants room for whole patterns.
//
// test: errors a64
        .byte   1
        .balignl 8, 0x12345678          // error: alignment padding (7 bytes) not a multiple of 4
