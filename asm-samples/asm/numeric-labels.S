// Numeric labels: nb is the last one before, nf the next one behind.
//
// test: asm a64

        .text
1:      b       1b                      // = 14000000
        b       1f                      // = 14000001
1:      b       1b                      // = 14000000
        cbz     x0, 2f                  // = b4000040
        b       1b                      // = 17fffffe
2:      b       2b                      // = 14000000
