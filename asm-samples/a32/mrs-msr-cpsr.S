// MSR CPSR_f changes the flags only; MSR CPSR_c changes mode and masks.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: mode = irq
// expect: nzcv = 0b0110
// expect: r1 = 0xd2
// expect: sp = 0x1234
// expect: sp_svc = 0x5678

        .syntax unified
        .arch   armv7-a
_start: movw    sp, #0x5678
        msr     cpsr_f, #0x60000000
        msr     cpsr_c, #0xd2           // I, F, IRQ mode
        mrs     r1, cpsr
        and     r1, r1, #0xdf
        movw    sp, #0x1234
done:   b       .
