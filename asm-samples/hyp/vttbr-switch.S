// A write of VTTBR_EL2 with another VMID changes what EL1 sees, without any TLB maintenance.
//
// test:   run a64
// start:  el = 2, x20 = 0
// until:  done
// expect: x2 = 0x1111
// expect: x3 = 0x2222
// expect: x4 = 0x1111

        .text
_start: adr     x0, vectors
        msr     vbar_el2, x0
        adr     x21, first
        adr     x22, second
        movk    x22, #1, lsl #48        // VMID 1
        msr     vttbr_el2, x21
        ldr     x0, =0x80000f60         // TG0 4 KiB, SL0 level 1, T0SZ 32
        msr     vtcr_el2, x0
        ldr     x0, =0x80000001         // RW, VM
        msr     hcr_el2, x0
        tlbi    alle1
        dsb     sy
        isb
        ldr     x1, =0x80000000
        adr     x0, below
        msr     elr_el2, x0
        mov     x0, #0x3c5
        msr     spsr_el2, x0
        eret
below:  ldr     x2, [x1]
        hvc     #0
        ldr     x3, [x1]
        hvc     #0
        ldr     x4, [x1]
done:   b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x400
        mov     x23, x21                // the other one
        mov     x21, x22
        mov     x22, x23
        msr     vttbr_el2, x21
        isb
        eret

        .balign 4096
first:  .quad   0, 0x400007fd, level2a + 3, 0
        .balign 4096
second: .quad   0, 0x400007fd, level2b + 3, 0
        .balign 4096
level2a:
        .quad   level3a + 3
        .balign 4096
level2b:
        .quad   level3b + 3
        .balign 4096
level3a:
        .quad   onePage + 0x7ff
        .balign 4096
level3b:
        .quad   otherPage + 0x7ff
        .balign 4096
onePage:
        .quad   0x1111
        .balign 4096
otherPage:
        .quad   0x2222
