// Without FEAT_LSE its instructions are UNDEFINED.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors
// until:  vectors+512
// expect: esr_el1 = 0x02000000
// expect: elr_el1 = here

        .arch_extension lse
        .text
_start: mov     x0, sp
here:   swp     w1, w2, [x0]

        .balign 2048
vectors: .space 1024
