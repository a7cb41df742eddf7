// MSR and MRS of ELR_hyp and SPSR in Hyp mode.
//
// test:   run a32
// start:  mode = hyp, spsr_hyp = 0, r0 = 0xc067d150, r1 = 0x600001d3
// until:  done
// expect: r2 = 0xc067d150
// expect: r3 = 0x600001d3
// expect: elr_hyp = 0xc067d150
// expect: spsr_hyp = 0x600001d3

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: msr     ELR_hyp, r0
        msr     spsr_cxsf, r1
        mrs     r2, ELR_hyp
        mrs     r3, spsr
done:   b       .
