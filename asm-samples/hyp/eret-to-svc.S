// ERET in Hyp mode restores CPSR from SPSR_hyp and goes to ELR_hyp.
//
// test:   run a32
// start:  mode = hyp, spsr_hyp = 0x900001d3, elr_hyp = target, sp_svc = 0x77
// until:  done
// expect: mode = svc
// expect: nzcv = 0b1001
// expect: r0 = 0xc0
// expect: sp = 0x77

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: eret
        b       .
target: mrs     r0, cpsr
        and     r0, r0, #0xc0
done:   b       .
