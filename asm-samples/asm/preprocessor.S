// The C preprocessor: object-like and function-like macros, #if, #ifdef, #undef, # and ##.
//
// test: asm a64

#define EIGHT           8
#define SHIFT(x, n)     ((x) << (n))
#define PASTE(a, b)     a ## b
#define LINE(x...)      x
#if defined(EIGHT) && EIGHT > 7
        .text
        .word   SHIFT(EIGHT, 4)         // = 00000080
#else
        .word   1
#endif
#ifdef  NOT_DEFINED
        .word   2
#elif   EIGHT == 8
        mov     PASTE(x, 3), #EIGHT     // = d2800103
#endif
LINE(   mov     x4, x5  )               // = aa0503e4
#undef  EIGHT
#ifndef EIGHT
        .word   3 /* a comment, in C */ // = 00000003
#endif
