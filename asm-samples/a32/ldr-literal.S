// `ldr =` takes MOV or MVN where the constant fits one, else the literal pool.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r0 = 0x12345678
// expect: r1 = 0xff
// expect: r2 = 0xffffff00
// expect: r3 = done
// expect: r4 = 0x12345678

        .syntax unified
        .arch   armv7-a
_start: ldr     r0, =0x12345678
        ldr     r1, =0xff
        ldr     r2, =0xffffff00
        ldr     r3, =done
        ldr     r4, =0x12345678
done:   b       .
        .ltorg
