// The syndrome of a software step says that a load exclusive was stepped (EX), and nothing (ISV = 0) where none was.
//
// test:   run a64
// start:  el = 2, hcr_el2 = 0x80000000, mdcr_el2 = 0x100, vbar_el2 = vectors, x1 = data, x2 = 0, x20 = stepped
// until:  done
// expect: x2 = 0xcb000062
// expect: x3 = 0xca000022
// expect: elr_el2 = stepped+4

        .text
_start: msr     oslar_el1, xzr
        mov     x4, #1
        msr     mdscr_el1, x4                   // SS
        msr     elr_el2, x20
        mov     x4, #0x3c5
        movk    x4, #0x20, lsl #16              // SS, EL1h
        msr     spsr_el2, x4
        eret
stepped: ldxr   x0, [x1]
        nop
        .balign 8
data:   .quad   1
        .balign 2048
vectors: .space 0x400
        cbnz    x2, again
        mrs     x2, esr_el2
        eret                                    // SPSR_EL2.SS is 0 now: pending at once
again:  mrs     x3, esr_el2
done:   b       .
