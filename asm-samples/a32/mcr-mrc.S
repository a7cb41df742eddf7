// MCR and MRC move a coprocessor register; MRRC and MCRR move 64 bits.
//
// test:   run a32
// start:  mode = svc, r0 = 0x11223344, r4 = 0x40004000, r5 = 0x55
// until:  done
// expect: r1 = 0x11223344
// expect: tpidrprw = 0x11223344
// expect: r6 = 0x40004000
// expect: r7 = 0x55

        .syntax unified
        .arch   armv7ve
_start: mcr     p15, 0, r0, c13, c0, 4
        mrc     p15, 0, r1, c13, c0, 4
        mcrr    p15, 0, r4, r5, c2
        mrrc    p15, 0, r6, r7, c2
done:   b       .
