// ORN is OR with the complement of the second operand.
//
// test:   run t32
// start:  mode = svc, r0 = 0xf0000000, r1 = 0x0000ffff
// until:  done
// expect: r2 = 0xffff0000
// expect: r3 = 0xffffff00
// expect: r4 = 0xf000ffff
// expect: n = 1

        .syntax unified
        .arch   armv7-a
        .thumb
_start: orn     r2, r0, r1
        orns    r3, r0, #0xff
        orn     r4, r0, r2
        and     r4, r4, r4
done:   b       .
