// MRS and MSR (Banked register) reach R8_fiq to R12_fiq and the FIQ mode's SP, LR and SPSR.
//
// test:   run a32
// start:  mode = svc, r0 = 0x88, r1 = 0x1d1
// until:  done
// expect: r8 = 1
// expect: r2 = 0x88
// expect: r3 = 0x88
// expect: r4 = 0x1d1

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: mov     r8, #1
        msr     R8_fiq, r0
        msr     R12_fiq, r0
        msr     SPSR_fiq, r1
        mrs     r2, R8_fiq
        mrs     r3, R12_fiq
        mrs     r4, SPSR_fiq
done:   b       .
