// .include of a file that does not exist.
//
// test: errors a64

        .text
        .include "nowhere.inc"
