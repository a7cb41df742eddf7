// Shifts by a register use its bottom byte; a shift by 32 or more leaves nothing, and C the last bit out.
//
// test:   run t32
// start:  mode = svc, r0 = 0x80000001, r1 = 32, r2 = 0x104
// until:  done
// expect: r3 = 0
// expect: r4 = 0x00000010
// expect: r5 = 0xf8000000
// expect: c = 1

        .syntax unified
        .arch   armv7-a
        .thumb
_start: lsl.w   r4, r0, r2
        asr.w   r5, r0, r2
        movs    r3, r0
        lsrs    r3, r1
done:   b       .
