// .req names a register; the name works in every operand.
//
// test: asm a64

vcpu    .req    x0
lr      .req    x30
        .text
        mov     lr, vcpu                // = aa0003fe
        ldr     x1, [vcpu, #8]          // = f9400401
        stp     vcpu, lr, [sp, #-16]!   // = a9bf7be0
        .unreq  vcpu
        ret                             // = d65f03c0
