// ADDW of a negative number is SUBW; no rotation and shifts by nothing have 16 bits; comparisons with an S.
//
// test: asm t32

        .syntax unified
        .arch   armv7-a
        .text
        addw    r1, r2, #-1             // = f2a2 0101
        subw    r1, pc, #-4             // = f20f 0104
        asrs    r6, r3, #0              // = 001e
        uxtb    r1, r2, ror #0          // = b2d1
        neg     r5, r6                  // = f1c6 0500
        bfi     r9, #0, #0, #1          // = f36f 0900
        bkptal  3                       // = be03
