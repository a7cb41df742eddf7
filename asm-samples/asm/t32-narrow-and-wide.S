// T32 takes the 16-bit encoding where the operands fit; .n and .w choose; branches and loads reach first.
//
// test: asm t32

        .syntax unified
        .arch   armv7-a
        .text
start:  adds    r0, r1, #3              // = 1cc8
        add     r0, r1, #3              // = f101 0003
        add.w   r0, r0, r1              // = eb00 0001
        movs    r0, #255                // = 20ff
        mov     r0, #256                // = f44f 7080
        ldr     r0, [r1, #124]          // = 6fc8
        ldr     r0, [r1, #128]          // = f8d1 0080
        ldr     r0, [sp, #1020]         // = 98ff
        b       start                   // = e7f2
        b       near                    // = e006
        beq     near                    // = d005
        beq     far                     // = f000 8418
        b       far                     // = f000 bc16
        b.w     near                    // = f000 b800
near:   cbz     r0, end                 // = b178
        adr     r1, end                 // = f20f 011c
        adr.w   r1, end                 // = f20f 0118
        ldr     r1, end                 // = 4905
        ldr     r8, end                 // = f8df 8014
        ldr     r0, =0x00ff00ff         // = f04f 10ff
        ldr     r0, =0x12345678         // = f8df 081c
        push    {r4, lr}                // = b510
        push    {r4, r8}                // = e92d 0110
        bl      start                   // = f7ff ffda
end:    .balign 4
        nop                             // = bf00
        nop.w                           // = f3af 8000
        .space  2048
far:    .inst.n 0xde00                  // = de00
        .inst.w 0xf7f0a000              // = f7f0 a000
        bx      lr                      // = 4770
        .ltorg
