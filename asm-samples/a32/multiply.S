// MUL, MLA, MLS and the long multiplies.
//
// test:   run a32
// start:  mode = svc, r0 = 0xfffffffd, r1 = 7, r2 = 100
// until:  done
// expect: r3 = 0xffffffeb
// expect: r4 = 79
// expect: r5 = 121
// expect: r6 = 0xffffffeb
// expect: r7 = 6
// expect: r8 = 0xffffffeb
// expect: r9 = 0xffffffff
// expect: r10 = 0x0000004f     // -21 + 100
// expect: r11 = 0

        .syntax unified
        .arch   armv7-a
_start: mul     r3, r0, r1
        mla     r4, r0, r1, r2
        mls     r5, r0, r1, r2
        umull   r6, r7, r0, r1
        smull   r8, r9, r0, r1
        mov     r10, r2
        mov     r11, #0
        smlal   r10, r11, r0, r1
done:   b       .
