// STREX stores after LDREX of the same address, and not without it or after CLREX.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r1 = 5
// expect: r2 = 0
// expect: r4 = 1
// expect: r5 = 1
// expect: r6 = 6

        .syntax unified
        .arch   armv7-a
_start: adr     r0, word
        ldrex   r1, [r0]
        add     r3, r1, #1
        strex   r2, r3, [r0]
        strex   r4, r1, [r0]
        ldrex   r7, [r0]
        clrex
        strex   r5, r1, [r0]
        ldr     r6, [r0]
done:   b       .
        .balign 4
word:   .word   5
