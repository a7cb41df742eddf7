// CONSTRAINED UNPREDICTABLE: MSR CPSR_c and CPS do not leave Hyp mode; only an exception return does.
//
// test:   run a32
// start:  mode = hyp
// until:  done
// expect: mode = hyp
// expect: r0 = 0xc0

        .syntax unified
        .arch   armv7-a
_start: msr     cpsr_c, #0xd3           // I, F, Supervisor mode
        mrs     r0, cpsr
        and     r0, r0, #0xc0
        cps     #0x13
done:   b       .
