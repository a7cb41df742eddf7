// Loads and stores of A32 in every addressing mode.
//
// test: asm a32

        .syntax unified
        .arch   armv7ve
        .text
        ldr     r0, [r1]                // = e5910000
        ldr     r0, [r1, #4095]         // = e5910fff
        ldr     r0, [r1, #-4]!          // = e5310004
        ldr     r0, [r1], #4            // = e4910004
        ldr     r0, [r1, r2]            // = e7910002
        ldr     r0, [r1, -r2, lsl #2]   // = e7110102
        ldr     r0, [r1, r2, ror #4]!   // = e7b10262
        ldr     r0, [r1], -r2           // = e6110002
        ldreq   pc, [r1]                // = 0591f000
        str     r0, [sp, #-4]!          // = e52d0004
        strb    r0, [r1, #1]            // = e5c10001
        ldrb    r0, [r1, r2, lsr #1]    // = e7d100a2
        ldrt    r0, [r1]                // = e4b10000
        ldrh    r0, [r1, #255]          // = e1d10fbf
        strh    r0, [r1], #-2           // = e04100b2
        ldrsb   r0, [r1, r2]            // = e19100d2
        ldrsh   r0, [r1, -r2]!          // = e13100f2
        ldrd    r2, r3, [r1]            // = e1c120d0
        strd    r2, [r1, #8]!           // = e1e120f8
        ldmia   r0, {r1, r2, r3}        // = e890000e
        ldmia   r0!, {r1-r12}           // = e8b01ffe
        ldmdb   r0, {r4, lr}            // = e9104010
        stmfd   sp!, {r4-r11, lr}       // = e92d4ff0
        ldmfd   sp!, {r4 - r11, pc}     // = e8bd8ff0
        stmia   r0, {sp, lr}^           // = e8c06000
        ldmia   r0, {r0, pc}^           // = e8d08001
        push    {r0}                    // = e52d0004
        push    {r0, r1, r2}            // = e92d0007
        pop     {lr}                    // = e49de004
        pop     {r4-r9, pc}             // = e8bd83f0
        ldr     r0, pool                // = e59f001c
        ldr     r1, =0x12345678         // = e59f101c
        ldr     r2, =0xff               // = e3a020ff
        ldr     r3, =0xffffff00         // = e3e030ff
        adr     r0, pool                // = e28f000c
        ldrex   r0, [r1]                // = e1910f9f
        strex   r0, r1, [r2]            // = e1820f91
        ldrexd  r0, r1, [r2]            // = e1b20f9f
        pld     [r0, #8]                // = f5d0f008
pool:   .word   0
        .ltorg
