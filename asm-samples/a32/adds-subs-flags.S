// ADDS, SUBS, RSBS, CMP and CMN set N, Z, C and V; C after a subtraction means no borrow.
//
// test:   run a32
// start:  mode = svc, r0 = 0xffffffff, r1 = 0x7fffffff, r2 = 0, r3 = 5, r4 = 0x80000000
// until:  done
// expect: r5 = 0x6             // 0xffffffff + 1: Z, C
// expect: r6 = 0x9             // 0x7fffffff + 1: N, V
// expect: r7 = 0x8             // 0 - 1: N, borrow
// expect: r8 = 0x6             // 5 - 5: Z, C
// expect: r9 = 0x3             // 0x80000000 - 1: C, V
// expect: r10 = 0x6            // CMN 1, -1: Z, C
// expect: r11 = 0x8            // RSBS: 0 - 5

        .syntax unified
        .arch   armv7-a
        .macro  flags reg
        mrs     \reg, cpsr
        lsr     \reg, \reg, #28
        .endm
_start: adds    r12, r0, #1
        flags   r5
        adds    r12, r1, #1
        flags   r6
        subs    r12, r2, #1
        flags   r7
        cmp     r3, #5
        flags   r8
        cmp     r4, #1
        flags   r9
        mov     r12, #1
        cmn     r12, r0
        flags   r10
        rsbs    r12, r3, #0
        flags   r11
done:   b       .
