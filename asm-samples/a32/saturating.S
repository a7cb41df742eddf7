// QADD, QSUB and SSAT saturate and set Q; USAT saturates to unsigned.
//
// test:   run a32
// start:  mode = svc, r0 = 0x7fffffff, r1 = 1, r2 = 0x80000000
// until:  done
// expect: r3 = 0x7fffffff
// expect: r4 = 0x80000000
// expect: r5 = 127
// expect: r6 = 0
// expect: r7 = 1

        .syntax unified
        .arch   armv7-a
_start: msr     cpsr_f, #0
        qadd    r3, r0, r1
        qsub    r4, r2, r1
        ssat    r5, #8, r0
        usat    r6, #8, r2
        mrs     r7, cpsr
        ubfx    r7, r7, #27, #1
done:   b       .
