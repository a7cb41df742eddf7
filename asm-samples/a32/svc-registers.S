// SVC saves the return address in LR_svc and the CPSR in SPSR_svc, and masks IRQ.
//
// test:   run a32
// start:  mode = usr, vbar = vectors
// until:  done
// expect: mode = svc
// expect: lr_svc = after
// expect: r3 = 0x40000010
// expect: r4 = 0x80

        .syntax unified
        .arch   armv7-a
_start: msr     cpsr_f, #0x40000000
        svc     #7
after:  b       .

        .balign 32
vectors:
        b       .
        b       .
        mrs     r3, spsr
        bic     r3, r3, #0x1c0
        mrs     r4, cpsr
        and     r4, r4, #0x80
done:   b       .
