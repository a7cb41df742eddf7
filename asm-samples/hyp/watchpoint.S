// A watchpoint of EL2 on stores of EL1 to some bytes: the store is not made, FAR_EL2 is the first byte that is watched.
//
// test:   run a64
// start:  el = 2, hcr_el2 = 0x80000000, mdcr_el2 = 0x100, vbar_el2 = vectors, x0 = -1, x20 = guest
// until:  done
// expect: x2 = 0xd2000062
// expect: x3 = 0
// expect: x4 = 0
// expect: far_el2 = data+10
// expect: elr_el2 = guilty

        .text
_start: msr     oslar_el1, xzr
        adr     x1, data+8
        msr     dbgwvr0_el1, x1
        mov     x1, #0x193                      // BAS: bytes 2 and 3; LSC: stores; PAC: EL1; E
        msr     dbgwcr0_el1, x1
        mov     x1, #0x8000                     // MDE
        msr     mdscr_el1, x1
        msr     elr_el2, x20
        mov     x1, #0x3c5
        msr     spsr_el2, x1
        eret
guest:  adr     x5, data
        ldr     x3, [x5, #8]                    // loads are not watched
        strh    w3, [x5, #8]                    // nor are these bytes
guilty: str     x0, [x5, #8]
        b       .
        .balign 8
data:   .quad   0, 0
        .balign 2048
vectors: .space 0x400
        mrs     x2, esr_el2
        msr     mdscr_el1, xzr
        adr     x5, data
        ldr     x4, [x5, #8]
done:   b       .
