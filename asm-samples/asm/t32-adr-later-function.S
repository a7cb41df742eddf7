// ADR of a T32 function has bit 0 set where the function stands before it, not where it comes later.
//
// test: asm t32

        .syntax unified
        .arch   armv7-a
        .text
        .type   before, %function
before: adr     lr, later + 1           // = f20f 0e07
        bx      lr                      // = 4770
        adr     r0, before              // = f2af 0007
later:  nop                             // = bf00
        .type   later, %function
