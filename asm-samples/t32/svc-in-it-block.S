// SVC in an IT block saves CPSR.IT of the instruction behind it.
//
// test:   run t32
// start:  mode = usr, vbar = vectors
// until:  done
// expect: r1 = 0xc00               // IT = 00001100: EQ, two to come
// expect: r2 = 1
// expect: r3 = 1

        .syntax unified
        .arch   armv7-a
        .thumb
_start: movs    r2, #0
        movs    r3, #1
        itet    ne
        svcne   #7
        moveq   r2, #2
        movne   r2, #1
done:   b       .

        .arm
        .balign 32
vectors:
        b       .
        b       .
        mrs     r1, spsr
        and     r1, r1, #0xfc00
        movs    pc, lr
