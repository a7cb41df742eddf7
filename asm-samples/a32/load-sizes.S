// Byte, halfword and doubleword loads and stores; the signed ones extend the sign.
//
// test:   run a32
// start:  mode = svc, r10 = 0x5566
// until:  done
// expect: r1 = 0x88
// expect: r2 = 0xffffff88
// expect: r3 = 0x9988
// expect: r4 = 0xffff9988
// expect: r6 = 0xbbaa9988
// expect: r7 = 0xffeeddcc
// expect: r8 = 0x55669966

        .syntax unified
        .arch   armv7-a
_start: adr     r0, data
        ldrb    r1, [r0]
        ldrsb   r2, [r0]
        ldrh    r3, [r0]
        ldrsh   r4, [r0]
        ldrd    r6, r7, [r0]
        strb    r10, [r0]
        strh    r10, [r0, #2]
        ldr     r8, [r0]
done:   b       .
        .balign 8
data:   .byte   0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff
