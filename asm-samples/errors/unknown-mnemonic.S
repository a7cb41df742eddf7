// A mnemonic that does not exist.
//
// test: errors a64

        .text
        hcv     #0                      // error: unknown mnemonic `hcv' -- `hcv #0'
        mov     x0, x1
        frobnicate x0, x1               // error: unknown mnemonic `frobnicate' -- `frobnicate x0,x1'
