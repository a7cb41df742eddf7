// ADR and literal loads count from PC aligned to 4, MOV reads PC as it is.
//
// test:   run t32
// start:  mode = svc
// until:  done
// expect: r0 = word
// expect: r1 = 0x12345678
// expect: r2 = here+4
// expect: r3 = word

        .syntax unified
        .arch   armv7-a
        .thumb
        .balign 4
_start: nop
        adr     r0, word
        ldr     r1, word
here:   mov     r2, pc
        adr.w   r3, word
done:   b       .
        .balign 4
word:   .word   0x12345678
