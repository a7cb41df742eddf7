// Loads and stores of A64 in every addressing mode.
//
// test: asm a64

        .text
        ldr     x1, [x2]                // = f9400041
        ldr     w1, [sp, #4092]         // = b94fffe1
        ldr     x1, [x2, #-8]           // = f85f8041
        ldr     x1, [x2, #8]!           // = f8408c41
        ldr     x1, [x2], #-256         // = f8500441
        ldr     x1, [x2, x3]            // = f8636841
        ldr     x1, [x2, x3, lsl #3]    // = f8637841
        ldr     w1, [x2, w3, sxtw #2]   // = b863d841
        ldr     x1, [x2, w3, uxtw]      // = f8634841
        str     xzr, [sp, #8]           // = f90007ff
        strb    w1, [x2, #4095]         // = 393ffc41
        strh    w1, [x2, x3, lsl #1]    // = 78237841
        ldrb    w1, [x2], #1            // = 38401441
        ldrsb   x1, [x2]                // = 39800041
        ldrsb   w1, [x2]                // = 39c00041
        ldrsh   x1, [x2, #2]            // = 79800441
        ldrsw   x1, [x2, #4]            // = b9800441
        ldur    x1, [x2, #255]          // = f84ff041
        sturh   w1, [x2, #-1]           // = 781ff041
        ldtr    x1, [x2]                // = f8400841
        stp     x29, x30, [sp, #-16]!   // = a9bf7bfd
        ldp     x29, x30, [sp], #16     // = a8c17bfd
        stp     w1, w2, [x3, #252]      // = 291f8861
        ldpsw   x1, x2, [x3]            // = 69400861
        ldnp    x1, x2, [x3, #-512]     // = a8600861
        ldr     x1, pool                // = 58000161
        ldr     w1, pool                // = 18000141
        ldrsw   x1, pool                // = 98000121
        prfm    pldl1keep, [x1, #8]     // = f9800420
        ldxr    x1, [x2]                // = c85f7c41
        stxr    w1, x2, [x3]            // = c8017c62
        ldaxrb  w1, [x2]                // = 085ffc41
        stlxp   w1, x2, x3, [x4]        // = c8218c82
        ldar    w1, [x2]                // = 88dffc41
        stlr    x1, [x2]                // = c89ffc41
        .balign 8
pool:   .quad   0
