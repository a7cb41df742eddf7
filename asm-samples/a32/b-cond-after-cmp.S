// After CMP, the signed conditions compare as signed and the unsigned ones as unsigned numbers.
//
// test:   run a32
// start:  mode = svc, r1 = -1, r2 = 1
// until:  done
// expect: r0 = 0b10101010      // ne, hi, lt, le hold; eq, ls, gt, ge do not

        .syntax unified
        .arch   armv7-a
_start: mov     r0, #0
        cmp     r1, r2
        orreq   r0, r0, #1
        orrne   r0, r0, #2
        orrls   r0, r0, #4
        orrhi   r0, r0, #8
        orrgt   r0, r0, #16
        orrlt   r0, r0, #32
        orrge   r0, r0, #64
        orrle   r0, r0, #128
done:   b       .
