// With SPSel = 0 the vector is VBAR_EL1 + 0x000, and the handler runs on SP_EL1.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors
// until:  done
// expect: esr_el1 = 0x56000000
// expect: spsr_el1 = 0x600003c4
// expect: x1 = 1

        .text
_start: cmp     x0, x0          // Z, C
        msr     daifset, #15
        msr     spsel, #0
        svc     #0
        b       .

        .balign 2048
vectors:
        mrs     x1, spsel
done:   b       .
