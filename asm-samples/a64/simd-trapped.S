// CPACR_EL1.FPEN traps FP and SIMD instructions at EL1 and EL0 with exception class 7, also the access
// to FPCR.
//
// test:   run a64
// start:  el = 1, cpacr_el1 = 0, vbar_el1 = vectors
// until:  done
// expect: esr_el1 = 0x1fe00000
// expect: elr_el1 = here+4
// expect: x0 = 2

        .text
_start: mov     x0, #0
here:   movi    v0.16b, #0
        mrs     x1, fpcr
done:   b       .

        .balign 2048
vectors: .space 0x200
        add     x0, x0, #1
        cmp     x0, #2
        b.eq    done
        mrs     x2, elr_el1
        add     x2, x2, #4
        msr     elr_el1, x2
        eret
