// LDREX and STREX have an offset in words; the store succeeds once.
//
// test:   run t32
// start:  mode = svc, r0 = data
// until:  done
// expect: r1 = 0x33
// expect: r2 = 0
// expect: r3 = 1
// expect: r4 = 0x34

        .syntax unified
        .arch   armv7-a
        .thumb
_start: ldrex   r1, [r0, #8]
        adds    r4, r1, #1
        strex   r2, r4, [r0, #8]
        strex   r3, r0, [r0, #8]
        ldr     r4, [r0, #8]
done:   b       .
        .balign 4
data:   .word   0x11, 0x22, 0x33
