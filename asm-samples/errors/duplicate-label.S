// A label that is defined twice.
//
// test: errors a64

        .text
twice:  nop
twice:  nop                             // error: symbol `twice' is already defined
