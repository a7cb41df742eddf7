// A directive that does not exist, and one with a bad operand.
//
// test: errors a64

        .text
        .wrod   1                       // error: unknown pseudo-op: `.wrod'
        .balign 3                       // error: alignment not a power of 2
        .byte   256                     // warning: value 0x100 truncated to 0x0
