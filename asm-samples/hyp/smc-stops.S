// SMC at EL1 leaves the machine to whoever plays the firmware.
//
// test:   run a64
// start:  el = 1, x0 = 0x84000008
// expect: stop = smc
// expect: x0 = 0x84000008

        .text
_start: smc     #0
        b       .
