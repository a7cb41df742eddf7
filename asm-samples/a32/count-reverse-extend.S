// CLZ, REV, REV16, REVSH, RBIT and the extends.
//
// test:   run a32
// start:  mode = svc, r0 = 0x012389ab
// until:  done
// expect: r1 = 7
// expect: r2 = 0xab892301
// expect: r3 = 0x2301ab89
// expect: r4 = 0xffffab89
// expect: r5 = 0xd591c480
// expect: r6 = 0xffffffab
// expect: r7 = 0x89
// expect: r8 = 0xffff89ab

        .syntax unified
        .arch   armv7-a
_start: clz     r1, r0
        rev     r2, r0
        rev16   r3, r0
        revsh   r4, r0
        rbit    r5, r0
        sxtb    r6, r0
        uxtb    r7, r0, ror #8
        sxth    r8, r0
done:   b       .
