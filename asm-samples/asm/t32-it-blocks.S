// IT blocks: conditions of the instructions behind it, no flags from 16-bit instructions inside.
//
// test: asm t32

        .syntax unified
        .arch   armv7-a
        .text
        itete   eq                      // = bf0b
        addeq   r0, r0, r1              // = 1840
        movne   r0, #1                  // = 2001
        ldreq   r0, [r1, #4]            // = 6848
        bne     out                     // = e004
        it      lt                      // = bfb8
        sublt   r0, r0, #1              // = 3801
        itt     hi                      // = bf84
        nop                             // = bf00
        blxhi   r3                      // = 4798
out:    subs    r0, r0, #1              // = 3801
        beq     out                     // = d0fd
