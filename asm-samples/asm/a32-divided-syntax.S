// Without .syntax unified GNU as takes the divided syntax: the condition before the S and the size.
//
// test: asm a32

        .arch   armv7-a
        .text
        addeqs  r0, r1, r2              // = 00910002
        ldreqb  r0, [r1]                // = 05d10000
        stmeqfd sp!, {r4, lr}           // = 092d4010
        movnes  r0, r1                  // = 11b00001
        ldrneh  r0, [r1]                // = 11d100b0
        swi     #0                      // = ef000000
