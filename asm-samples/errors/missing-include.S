// .include of a file that does not exist.
//
// test: errors a64

        .text
        .include "nowhere.inc" // error: can't open nowhere.inc for reading: No such file or directory
