// `ldr =` puts a constant in the pool once, at .ltorg, even one that a MOVZ could make.
//
// test: asm a64

        .text
        ldr     x0, =0x123456789abcdef0 // = 580000c0
        ldr     x1, =0x123456789abcdef0 // = 580000a1
        ldr     w2, =0x12345678         // = 18000062
        ldr     x3, =42                 // = 580000a3
        b       .                       // = 14000000
        .ltorg
