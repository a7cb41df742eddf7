// Branches to places they cannot reach, or that are not word aligned.
//
// test: errors a64

        .text
        cbnz    x1, .+2                 // error: conditional branch target not word aligned
        b.eq    .+0x200000              // error: conditional branch out of range
        tbz     x0, #0, .+0x10000       // error: conditional branch out of range
