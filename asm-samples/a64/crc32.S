// CRC32B to CRC32X and the CRC32C family.
//
// test:   run a64
// start:  el = 1, x0 = 0xffffffff, x1 = 0x3837363534333231, x2 = 0x39
// until:  done
// expect: x3 = 0x340bc6d9      // CRC-32 of "123456789" before the final inversion
// expect: x4 = 0x1cf96d7c      // CRC-32C likewise

        .text
        .arch   armv8-a+crc
_start: crc32x  w3, w0, x1
        crc32b  w3, w3, w2
        crc32cx w4, w0, x1
        crc32cb w4, w4, w2
done:   b       .
