// .macro with positional, keyword, default and vararg parameters, \@ and \().
//
// test: asm a64

        .macro  load reg, value=1
        mov     \reg, #\value
        .endm
        .macro  both first:req, rest:vararg
        mov     x\first, #\first
        .word   \rest
        .endm
        .macro  unique
        .L\@\()_label:
        .byte   \@
        .endm

        .text
        load    x1                      // = d2800021
        load    x2, 7                   // = d28000e2
        load    value=9, reg=x3         // = d2800123
        both    4, 5, 6                 // = d2800084 00000005 00000006
        .irp    n, 1, 2, 3
        .byte   \n
        .endr
        .byte   0                       // = 00
        .rept   2
        .hword  0xabcd
        .endr
        .if     1 == 2
        .word   1
        .elseif 2 == 2
        .word   2                       // = 00000002
        .else
        .word   3
        .endif
        .ifdef  nothing
        .word   4
        .endif
        .ifc    abc, abc
        .word   5                       // = 00000005
        .endif
