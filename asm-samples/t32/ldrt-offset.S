// LDRT of T32 has an offset and no write-back.
//
// test:   run t32
// start:  mode = svc, r0 = data
// until:  done
// expect: r1 = 0x22
// expect: r2 = 0xffffffff
// expect: r0 = data

        .syntax unified
        .arch   armv7-a
        .thumb
_start: ldrt    r1, [r0, #4]
        ldrsbt  r2, [r0, #8]
done:   b       .
        .balign 4
data:   .word   0x11, 0x22, 0xff
