// FMOV, DUP, INS, UMOV, SMOV and modified immediates move bits between X registers and lanes.
//
// test:   run a64
// start:  el = 1, cpacr_el1 = 0x300000, x0 = 0x1122334455667788, v9 = -1
// until:  done
// expect: v0 = 0x1122334455667788
// expect: v1 = 0x55667788
// expect: v2 = 0x88888888888888888888888888888888
// expect: v3 = 0x11223344556677880000000055667788
// expect: x4 = 0x77
// expect: x5 = 0xffffffffffffff88
// expect: v6 = 0x00ff00ff00ff00ff00ff00ff00ff00ff
// expect: v7 = 0x3ff0000000000000
// expect: v9 = 0xffffffffffffffff1122334455667788
// expect: x10 = 0xffffffffffffffff
// expect: v11 = 0xfffff00ffffff00f

        .text
_start: fmov    d0, x0
        fmov    s1, w0
        dup     v2.16b, w0
        fmov    s3, w0
        fmov    v3.d[1], x0
        umov    w4, v0.b[1]
        smov    x5, v0.b[0]
        movi    v6.8h, #255
        fmov    d7, #1.0
        mov     v9.d[0], x0
        fmov    x10, v9.d[1]
        mvni    v11.2s, #15, lsl #8
        bic     v11.2s, #0xf0
done:   b       .
