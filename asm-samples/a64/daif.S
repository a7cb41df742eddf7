// MSR DAIFSet and DAIFClr change the mask bits they name and no others.
//
// test:   run a64
// start:  el = 1
// until:  done
// expect: x1 = 0x3c0
// expect: x2 = 0x340           // I cleared
// expect: x3 = 0x2c0

        .text
_start: msr     daifset, #15
        mrs     x1, daif
        msr     daifclr, #2
        mrs     x2, daif
        mov     x0, #0x2c0
        msr     daif, x0
        mrs     x3, daif
done:   b       .
