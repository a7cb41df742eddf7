// WFI with nothing pending stops the machine, with PC behind it.
//
// test:   run a64
// start:  el = 1
// expect: stop = wfi
// expect: pc = after
// expect: x0 = 1

        .text
_start: mov     x0, #1
        wfi
after:  mov     x0, #2
        b       .
