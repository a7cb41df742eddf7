// VLD1 to VLD4 take structures apart, VST1 to VST4 put them together, one lane keeps the others.
//
// test:   run a32
// start:  mode = svc, cpacr = 0xf00000, fpexc = 0x40000000, q3 = -1
// until:  done
// expect: d0 = 0x0f0d0b0907050301
// expect: d1 = 0x100e0c0a08060402
// expect: d4 = 0x0201020102010201
// expect: d7 = 0xffffffff04030201
// expect: r1 = words+16
// expect: r2 = 0x04030201

        .arch   armv7-a
        .fpu    neon
        .text
_start: ldr     r0, =words
        mov     r1, r0
        .word   0xf421080d              // vld2.8 {d0, d1}, [r1]!
        .word   0xf4a04c4f              // vld1.16 {d4[]}, [r0]
        .word   0xf4a0780f              // vld1.32 {d7[0]}, [r0]
        .word   0xf401080f              // vst2.8 {d0, d1}, [r1]
        ldr     r2, [r1]
done:   b       .
        .ltorg
        .balign 16
words:  .byte   1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
        .space  16
