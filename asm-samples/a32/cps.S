// CPS changes mode and masks; CPSIE and CPSID touch the bits they name.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: mode = abt
// expect: r0 = 0xc0
// expect: r1 = 0x40

        .syntax unified
        .arch   armv7-a
_start: cpsid   if
        mrs     r0, cpsr
        and     r0, r0, #0xc0
        cpsie   i
        mrs     r1, cpsr
        and     r1, r1, #0xc0
        cps     #0x17
done:   b       .
