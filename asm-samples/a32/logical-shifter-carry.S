// ANDS, TST and TEQ take C from the barrel shifter and leave V alone.
//
// test:   run a32
// start:  mode = svc, r0 = 0x80000001, r1 = 0xffffffff
// until:  done
// expect: r2 = 0x3             // LSR #1 shifts a one out: C; V stays
// expect: r3 = 0x1             // LSL #2 of 1 shifts a zero out; V stays
// expect: r4 = 0x7             // TEQ with itself rotated by 0: Z, C and V stay

        .syntax unified
        .arch   armv7-a
_start: msr     cpsr_f, #0x10000000     // V
        ands    r5, r1, r0, lsr #1
        mrs     r2, cpsr
        lsr     r2, r2, #28
        mov     r6, #1
        tst     r1, r6, lsl #2
        mrs     r3, cpsr
        lsr     r3, r3, #28
        msr     cpsr_f, #0x30000000
        teq     r0, r0
        mrs     r4, cpsr
        lsr     r4, r4, #28
done:   b       .
