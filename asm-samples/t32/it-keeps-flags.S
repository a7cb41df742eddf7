// A 16-bit addition sets the flags outside an IT block and keeps them inside.
//
// test:   run t32
// start:  mode = svc, r0 = -1
// until:  done
// expect: r1 = 0
// expect: r2 = 0
// expect: nzcv = 0x6
// expect: r3 = 1

        .syntax unified
        .arch   armv7-a
        .thumb
_start: movs    r2, #255
        adds    r1, r0, #1              // zero and carry
        ite     eq
        subeq   r2, #255
        movne   r2, #1
        it      eq
        moveq   r3, #1
done:   b       .
