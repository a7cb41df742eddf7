// BFI, BFC, UBFX and SBFX move bit fields.
//
// test:   run a32
// start:  mode = svc, r0 = 0xf5, r1 = 0xffffffff, r2 = 0xffffffff
// until:  done
// expect: r1 = 0xfffff5ff
// expect: r2 = 0xff0000ff
// expect: r3 = 0xf
// expect: r4 = 0xffffffff
// expect: r5 = 5

        .syntax unified
        .arch   armv7-a
_start: bfi     r1, r0, #8, #8
        bfc     r2, #8, #16
        ubfx    r3, r0, #4, #4
        sbfx    r4, r0, #4, #4
        ubfx    r5, r0, #0, #4
done:   b       .
