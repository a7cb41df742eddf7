// A label that is defined twice is an error, unless nothing stands between its definitions.
//
// test: errors a64

        .text
twice:  nop
twice:  nop                             // error: symbol `twice' is already defined
here:
here:   here: nop
        .data
        .text
there:  nop
        .data
there:  nop                             // error: symbol `there' is already defined
