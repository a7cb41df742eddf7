// A store that stage 2 does not permit: the syndrome names the register, HPFAR_EL2 has the page.
//
// test:   run a64
// start:  el = 2
// until:  done
// expect: esr_el2 = 0x93c7804f     // ISV, 8 bytes, SRT 7, SF, WnR, permission fault, level 3
// expect: far_el2 = 0x40201238
// expect: hpfar_el2 = 0x402010
// expect: elr_el2 = there

        .text
_start: adr     x0, vectors
        msr     vbar_el2, x0
        adr     x0, tables
        msr     vttbr_el2, x0
        ldr     x0, =0x80000f60         // TG0 4 KiB, SL0 level 1, T0SZ 32
        msr     vtcr_el2, x0
        ldr     x0, =0x80000001         // RW, VM
        msr     hcr_el2, x0
        tlbi    alle1
        dsb     sy
        isb
        ldr     x1, =0x40201238
        adr     x0, there
        msr     elr_el2, x0
        mov     x0, #0x3c5
        msr     spsr_el2, x0
        eret
there:  str     x7, [x1]
        b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x400
done:   b       .

        .balign 4096
tables: .quad   0, level2 + 3, 0, 0
        .balign 4096
level2: .quad   0x400007fd, level3 + 3
        .balign 4096
level3: .quad   0x402007ff
        .quad   0x4020177f              // S2AP: read only
