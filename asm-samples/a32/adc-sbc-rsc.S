// ADC, SBC and RSC carry from one word into the next.
//
// test:   run a32
// start:  mode = svc, r0 = 0xffffffff, r1 = 1, r2 = 1, r3 = 2
// until:  done
// expect: r4 = 0               // (1:-1) + (2:1) = 4:0
// expect: r5 = 4
// expect: r6 = 2               // (2:1) - (1:-1) = 0:2
// expect: r7 = 0
// expect: r8 = 0               // reversed: the same difference
// expect: r9 = 2

        .syntax unified
        .arch   armv7-a
_start: adds    r4, r0, r2
        adc     r5, r1, r3
        subs    r6, r2, r0
        sbc     r7, r3, r1
        rsbs    r9, r0, r2
        rsc     r8, r1, r3
done:   b       .
