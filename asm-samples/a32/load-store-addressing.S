// LDR and STR: offset, pre-index, post-index, negative and register offsets.
//
// test:   run a32
// start:  mode = svc, r8 = 99, r9 = 3
// until:  done
// expect: r0 = words+4
// expect: r1 = 1
// expect: r2 = 2
// expect: r3 = 3
// expect: r4 = 2
// expect: r5 = 3
// expect: r6 = 99
// expect: r7 = 4

        .syntax unified
        .arch   armv7-a
_start: adr     r0, words
        ldr     r1, [r0]
        ldr     r2, [r0, #4]!           // r0 = words + 4
        ldr     r3, [r0, #4]
        ldr     r4, [r0], #8            // r0 = words + 12
        ldr     r5, [r0, #-4]
        sub     r0, r0, #12
        ldr     r7, [r0, r9, lsl #2]
        str     r8, [r0, r9, lsl #2]
        ldr     r6, [r0, #12]
        add     r0, r0, #4
done:   b       .
        .balign 4
words:  .word   1, 2, 3, 4
