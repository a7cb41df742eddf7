// With FEAT_FlagM: CFINV inverts C, SETF8 sets N, Z and V from a byte, RMIF inserts rotated bits.
//
// test:   run a64
// start:  el = 1, features = FlagM, x0 = 0x80, x1 = 0x50
// until:  done
// expect: x2 = 0x20000000
// expect: x3 = 0xb0000000
// expect: x4 = 0x50000000

        .arch_extension flagm
        .text
_start: msr     nzcv, xzr
        cfinv
        mrs     x2, nzcv
        setf8   w0
        mrs     x3, nzcv
        rmif    x1, #4, #15
        mrs     x4, nzcv
done:   b       .
