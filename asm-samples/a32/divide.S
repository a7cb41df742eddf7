// SDIV and UDIV; a division by zero gives zero.
//
// test:   run a32
// start:  mode = svc, r0 = 100, r1 = -7, r2 = 0
// until:  done
// expect: r3 = -14
// expect: r4 = 0
// expect: r5 = 0
// expect: r6 = 14

        .syntax unified
        .arch   armv7ve
_start: sdiv    r3, r0, r1
        udiv    r4, r0, r1
        sdiv    r5, r0, r2
        mov     r1, #7
        udiv    r6, r0, r1
done:   b       .
