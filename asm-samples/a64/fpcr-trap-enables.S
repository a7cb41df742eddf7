// No exception of floating point is trapped here (MVFR0.FPTrap): the enables of FPCR are RAZ/WI.
//
// test:   run a64
// start:  el = 1, cpacr_el1 = 0x00300000
// until:  done
// expect: x1 = 0x07c00000

        .text
_start: mov     x0, #0x07c00000         // AHP, DN, FZ, RMode
        movk    x0, #0x9f00             // IDE, IXE, UFE, OFE, DZE, IOE
        msr     fpcr, x0
        mrs     x1, fpcr
done:   b       .
