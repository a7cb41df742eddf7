// Immediates out of range in A32.
//
// test: errors a32

        .syntax unified
        .arch   armv7ve
        .text
        svc     #0x1000000              // error: invalid swi expression
        hvc     #65536                  // error: invalid hvc expression
        movw    r0, #0x10000            // error: immediate value out of range -- `movw r0,#0x10000'
        add     r0, r1, #0x101          // error: invalid constant (101) after fixup
        ldr     r0, [r1, #4096]         // error: bad immediate value for offset (4096)
        ldrh    r0, [r1, #256]          // error: bad immediate value for 8-bit offset (256)
        lsl     r0, r1, #32             // error: shift expression is too large
        bfi     r0, r1, #28, #8         // error: bit-field extends past end of register -- `bfi r0,r1,#28,#8'
