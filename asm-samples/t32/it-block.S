// IT makes up to four instructions conditional, each by its condition or the opposite.
//
// test:   run t32
// start:  mode = svc, r0 = 5
// until:  done
// expect: r1 = 1
// expect: r2 = 0
// expect: r3 = 3
// expect: r4 = 0

        .syntax unified
        .arch   armv7-a
        .thumb
_start: movs    r1, #0
        movs    r2, #0
        movs    r3, #0
        movs    r4, #0
        cmp     r0, #5
        itete   eq
        moveq   r1, #1
        movne   r2, #2
        moveq   r3, #3
        movne   r4, #4
done:   b       .
