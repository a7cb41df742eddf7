// WFI with nothing pending stops the machine, with PC behind it.
//
// test:   run a32
// start:  mode = svc
// expect: stop = wfi
// expect: pc = after

        .syntax unified
        .arch   armv7-a
_start: mov     r0, #1
        wfi
after:  b       .
