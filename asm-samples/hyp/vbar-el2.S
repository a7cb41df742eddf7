// VBAR_EL2 reads back without its low 11 bits, which are RES0.
//
// test:   run a64
// start:  el = 2, x0 = 0x12345fff
// until:  done
// expect: x1 = 0x12345800
// expect: vbar_el2 = 0x12345800

        .text
_start: msr     vbar_el2, x0
        mrs     x1, vbar_el2
done:   b       .
