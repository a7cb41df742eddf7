// A breakpoint on EL1 itself needs MDSCR_EL1.KDE and PSTATE.D = 0; linked to a Context ID it needs that one too.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, x0 = 0, contextidr_el1 = 5
// until:  done
// expect: x0 = 2
// expect: x2 = 0xc6000022
// expect: elr_el1 = broken

        .text
_start: msr     oslar_el1, xzr
        adr     x1, broken
        msr     dbgbvr0_el1, x1
        ldr     x1, =0x1401e3                   // linked to 4, BAS, PMC: EL1, E
        msr     dbgbcr0_el1, x1
        mov     x1, #5
        msr     dbgbvr4_el1, x1
        ldr     x1, =0x3001e7                   // linked Context ID, E
        msr     dbgbcr4_el1, x1
        mov     x1, #0xa000                     // MDE, KDE
        msr     mdscr_el1, x1
        bl      broken                          // PSTATE.D masks it
        msr     daifclr, #8
        msr     contextidr_el1, xzr
        bl      broken                          // another Context ID
        mov     x1, #5
        msr     contextidr_el1, x1
broken: add     x0, x0, #1
        ret
        .balign 2048
vectors: .space 0x200                           // Synchronous, Current EL with SPx
        mrs     x2, esr_el1
done:   b       .
