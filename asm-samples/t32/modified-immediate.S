// T32 immediates are a byte, one repeated in one of three patterns, or eight bits with a leading one, rotated.
//
// test:   run t32
// start:  mode = svc
// until:  done
// expect: r0 = 0x000000ab
// expect: r1 = 0x00ab00ab
// expect: r2 = 0xab00ab00
// expect: r3 = 0xabababab
// expect: r4 = 0xab000000
// expect: r5 = 0xfffffe01
// expect: c = 1

        .syntax unified
        .arch   armv7-a
        .thumb
_start: mov.w   r0, #0xab
        mov     r1, #0x00ab00ab
        mov     r2, #0xab00ab00
        mov     r3, #0xabababab
        movs    r4, #0xab000000         // rotated: C is bit 31
        mvn     r5, #0x1fe
done:   b       .
