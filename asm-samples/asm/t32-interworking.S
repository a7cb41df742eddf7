// T32 and A32 call each other: BL becomes BLX, the address of a T32 function has bit 0 set.
//
// test: asm t32

        .syntax unified
        .arch   armv7-a
        .text
        .type   thumb, %function
thumb:  bl      arm                     // = f000 e808
        bl      thumb                   // = f7ff fffc
        blx     arm                     // = f000 e804
        adr     r0, thumb               // = f2af 000f
        bx      lr                      // = 4770
        .arm
        .type   arm, %function
arm:    bl      thumb                   // = fafffff9
        bl      arm                     // = ebfffffd
        blx     thumb                   // = fafffff7
        bx      lr                      // = e12fff1e
        .word   thumb - start           // = ffffffd5
        .thumb_func
second: nop                             // = bf00
        .align  2
start:  .word   arm                     // = 40000014
        .word   thumb                   // = 40000001
        .thumb_set third, second
        .word   third                   // = 40000029
        .code   32
        nop                             // = e320f000
        .code   16
        nop                             // = bf00
