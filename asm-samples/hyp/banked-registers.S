// MRS and MSR (Banked register) reach the registers of every mode from Hyp mode.
//
// test:   run a32
// start:  mode = hyp, sp_usr = 1, sp_svc = 2, lr_svc = 3, spsr_svc = 4, sp_abt = 5, sp_und = 6
// start:  lr_irq = 7, sp_fiq = 8, r0 = 0x99
// until:  done
// expect: r1 = 1
// expect: r2 = 2
// expect: r3 = 3
// expect: r4 = 4
// expect: r5 = 5
// expect: r6 = 6
// expect: r7 = 7
// expect: r8 = 8
// expect: sp_usr = 0x99
// expect: spsr_irq = 0x99
// expect: sp_abt = 0x99

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: mrs     r1, SP_usr
        mrs     r2, SP_svc
        mrs     r3, LR_svc
        mrs     r4, SPSR_svc
        mrs     r5, SP_abt
        mrs     r6, SP_und
        mrs     r7, LR_irq
        mrs     r8, SP_fiq
        msr     SP_usr, r0
        msr     SPSR_irq, r0
        msr     SP_abt, r0
done:   b       .
