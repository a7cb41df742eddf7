// A flag-setting move of a rotated immediate takes C from bit 31; an unrotated one leaves C alone.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r2 = 0xa0000000      // N, C
// expect: r3 = 0x20000000      // C stays
// expect: r4 = 0x00000000      // rotated, bit 31 clear: C cleared

        .syntax unified
        .arch   armv7-a
_start: movs    r0, #0x80000000
        mrs     r2, cpsr
        and     r2, r2, #0xf0000000
        movs    r0, #1
        mrs     r3, cpsr
        and     r3, r3, #0xf0000000
        movs    r0, #0x40000000
        mrs     r4, cpsr
        and     r4, r4, #0xf0000000
done:   b       .
