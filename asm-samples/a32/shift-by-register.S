// A shift by a register uses its low byte: 0 changes nothing, 32 and more empty the register.
//
// test:   run a32
// start:  mode = svc, r0 = 0x80000001, r1 = 0, r2 = 32, r3 = 0x121, r4 = 255
// until:  done
// expect: r5 = 0x80000001      // LSL 0
// expect: r6 = 0               // LSL 32
// expect: r7 = 0               // LSR 33: the low byte of 0x121 is 0x21
// expect: r8 = 0xffffffff      // ASR 255
// expect: r9 = 0x80000001      // ROR 32
// expect: r10 = 0xc0000000     // ROR 33
// expect: c = 1

        .syntax unified
        .arch   armv7-a
_start: lsl     r5, r0, r1
        lsl     r6, r0, r2
        lsr     r7, r0, r3
        asr     r8, r0, r4
        ror     r9, r0, r2
        rors    r10, r0, r3
done:   b       .
