// A breakpoint of EL1 on code of EL0 is an exception before the instruction, with its address in ELR_EL1.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, x0 = 0, x20 = user
// until:  done
// expect: x0 = 1
// expect: x2 = 0xc2000022
// expect: elr_el1 = broken

        .text
_start: msr     oslar_el1, xzr
        adr     x1, broken
        msr     dbgbvr0_el1, x1
        mov     x1, #0x1e5                      // BAS, PMC: EL0, E
        msr     dbgbcr0_el1, x1
        mov     x1, #0x8000                     // MDE
        msr     mdscr_el1, x1
        msr     elr_el1, x20
        msr     spsr_el1, xzr
        eret
user:   add     x0, x0, #1
broken: add     x0, x0, #1
        b       .
        .balign 2048
vectors: .space 0x400                           // Synchronous, Lower EL using AArch64
        mrs     x2, esr_el1
done:   b       .
