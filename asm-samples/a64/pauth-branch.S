// BLRAA and RETAA branch to authenticated addresses, and LDRAA loads from one.
//
// test:   run a64
// start:  el = 1, features = PAuth, sctlr_el1 = 0xb8d00800, tcr_el1 = 0x10, hcr_el2 = 0x30080000000
// start:  sp = 0x40010000, x9 = 3
// until:  done
// expect: x0 = 7, x2 = 0x55, x3 = word+8

        .arch   armv8.3-a
        .text
_start: adr     x1, called
        pacia   x1, x9
        adr     x3, word
        pacdza  x3
        ldraa   x2, [x3, #8]!
        blraa   x1, x9
        add     x0, x0, #4
done:   b       .
called: paciasp
        mov     x0, #3
        retaa
        .balign 8
word:   .quad   0, 0x55
