// LDRD and STRD take any two registers, and an offset in words.
//
// test:   run t32
// start:  mode = svc, r0 = data
// until:  done
// expect: r7 = 0x11
// expect: r2 = 0x22
// expect: r5 = 0x22
// expect: r1 = 0x11
// expect: r0 = data+8

        .syntax unified
        .arch   armv7-a
        .thumb
_start: ldrd    r7, r2, [r0]
        strd    r2, r7, [r0, #8]!
        ldrd    r5, r1, [r0]
done:   b       .
        .balign 8
data:   .word   0x11, 0x22, 0, 0
