// HVC in T32: HSR has its immediate, ELR_hyp is four behind it, SPSR_hyp has T, and Hyp mode runs in A32.
//
// test:   run t32
// start:  mode = svc, hvbar = vectors
// until:  done
// expect: mode = hyp
// expect: hsr = 0x4a000042
// expect: elr_hyp = after
// expect: r0 = 0x20
// expect: r1 = 0

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .thumb
_start: nop
        hvc     #0x42
after:  b       .

        .arm
        .balign 32
vectors:
        .space  0x14
        mrs     r0, spsr
        and     r0, r0, #0x20
        mrs     r1, cpsr
        and     r1, r1, #0x20
done:   b       .
