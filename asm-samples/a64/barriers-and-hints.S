// DMB, DSB, ISB, NOP, YIELD, SEV and SEVL change no register; WFE after SEVL goes on.
//
// test:   run a64
// start:  el = 1, x0 = 41
// until:  done
// expect: x0 = 42

        .text
_start: nop
        yield
        dmb     ish
        dsb     sy
        dsb     ishst
        isb
        sev
        sevl
        wfe
        hint    #127
        prfm    pldl1keep, [x0]
        add     x0, x0, #1
done:   b       .
