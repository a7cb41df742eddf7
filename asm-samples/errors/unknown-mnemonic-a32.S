// A mnemonic that does not exist in A32.
//
// test: errors a32

        .syntax unified
        .arch   armv7-a
        .text
        hcv     #0                      // error: bad instruction `hcv #0'
        moveqne r0, r1                  // error: bad instruction `moveqne r0,r1'
