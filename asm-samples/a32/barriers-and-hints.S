// DMB, DSB, ISB, NOP, YIELD and SEV change no register; WFE after SEV goes on.
//
// test:   run a32
// start:  mode = svc, r0 = 41
// until:  done
// expect: r0 = 42

        .syntax unified
        .arch   armv7-a
        .arch_extension mp
_start: nop
        yield
        dmb
        dsb     ish
        dsb     ishst
        isb
        sev
        wfe
        pld     [r0]
        add     r0, r0, #1
done:   b       .
