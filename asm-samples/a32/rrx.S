// RRX rotates through C by one; RRXS puts the bit shifted out into C.
//
// test:   run a32
// start:  mode = svc, r0 = 3
// until:  done
// expect: r1 = 0x80000001
// expect: r2 = 0x80000001
// expect: r3 = 1
// expect: c = 1

        .syntax unified
        .arch   armv7-a
_start: msr     cpsr_f, #0x20000000
        rrx     r1, r0
        rrxs    r2, r0          // C = 1 again
        msr     cpsr_f, #0
        rrx     r3, r0
        rrxs    r4, r0
done:   b       .
