// Below an AArch64 EL2, AArch32 has what Armv8-A adds: CRC32, load-acquire and store-release, SEVL, in A32 and T32.
//
// test:   run a64
// start:  el = 2, hcr_el2 = 0, vbar_el2 = vectors, elr_el2 = guest, spsr_el2 = 0x1d3
// start:  x0 = 0xffffffff, x1 = data, x2 = 0x1d3, x3 = thumb
// until:  done
// expect: x4 = 0x11223344          // LDA
// expect: x5 = 0x33                // LDAB at data + 1
// expect: x6 = 0                   // STLEX: the monitor was held
// expect: x7 = 0x5001d477          // CRC32W, then CRC32CB
// expect: x8 = 0x3344              // T32: LDAH
// expect: x9 = 0x5001d477          // T32: the same CRC
// expect: esr_el2 = 0x4a000042
// expect: spsr_el2 = 0x1f3

        .text
_start: eret
guest:  .inst   0xe1914c9f              // lda     r4, [r1]
        .inst   0xe281a001              // add     r10, r1, #1
        .inst   0xe1da5c9f              // ldab    r5, [r10]
        .inst   0xe191ae9f              // ldaex   r10, [r1]
        .inst   0xe1816e9a              // stlex   r6, r10, [r1]
        .inst   0xe1407044              // crc32w  r7, r0, r4
        .inst   0xe1077245              // crc32cb r7, r7, r5
        .inst   0xe320f005              // sevl
        .inst   0xe320f002              // wfe: the event is there
        .inst   0xe2833001              // add     r3, r3, #1
        .inst   0xe12fff13              // bx      r3
thumb:  .hword  0xe8d1, 0x8f9f          // ldah    r8, [r1]
        .hword  0xfac0, 0xf9a4          // crc32w  r9, r0, r4
        .hword  0xfad9, 0xf985          // crc32cb r9, r9, r5
        .hword  0xf7e0, 0x8042          // hvc     #0x42
        .balign 4
data:   .word   0x11223344

        .balign 2048
vectors:
        .space  0x600
done:   b       .
