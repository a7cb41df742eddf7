// HVC saves the CPSR in SPSR_hyp and masks A, I and F in Hyp mode.
//
// test:   run a32
// start:  mode = svc, hvbar = vectors
// until:  done
// expect: spsr_hyp = 0x20000093    // C, I; svc
// expect: r0 = 0x1da               // A, I, F; hyp

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: cpsie   aif
        cpsid   i
        msr     cpsr_f, #0x20000000
        hvc     #0
        b       .

        .balign 32
vectors:
        .space  0x14
        mrs     r0, cpsr
        bic     r0, r0, #0xff000000
done:   b       .
