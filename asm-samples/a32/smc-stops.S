// SMC leaves the machine to whoever plays the firmware.
//
// test:   run a32
// start:  mode = svc
// expect: stop = smc

        .syntax unified
        .arch   armv7-a
        .arch_extension sec
_start: smc     #0
        b       .
