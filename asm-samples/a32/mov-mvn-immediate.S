// MOV and MVN take an 8-bit value rotated by an even amount; MOVW and MOVT take 16 bits.
//
// test:   run a32
// start:  mode = svc, r4 = 0x5678
// until:  done
// expect: r0 = 0xff000000
// expect: r1 = 0xffffffff
// expect: r2 = 0xf000000f
// expect: r3 = 0xbeef
// expect: r4 = 0xdead5678
// expect: r5 = 0xffffff00

        .syntax unified
        .arch   armv7-a
_start: mov     r0, #0xff000000
        mov     r1, #-1         // MVN r1, #0
        mov     r2, #0xf000000f
        movw    r3, #0xbeef
        movt    r4, #0xdead
        mvn     r5, #0xff
done:   b       .
