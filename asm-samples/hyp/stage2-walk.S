// The walk of stage 1 reads its tables through stage 2: a fault there is S1PTW, without an instruction syndrome.
//
// test:   run a64
// start:  el = 2
// until:  done
// expect: esr_el2 = 0x92000085     // Data Abort, S1PTW, translation fault level 1
// expect: far_el2 = 0x12345678
// expect: hpfar_el2 = 0x800000

        .text
_start: adr     x0, vectors
        msr     vbar_el2, x0
        adr     x0, tables
        msr     vttbr_el2, x0
        ldr     x0, =0x80000f60
        msr     vtcr_el2, x0
        adr     x0, stage1
        msr     ttbr0_el1, x0
        ldr     x0, =0x800020           // EPD1, T0SZ 32
        msr     tcr_el1, x0
        mov     x0, #0xff
        msr     mair_el1, x0
        ldr     x0, =0x30d00801         // M
        msr     sctlr_el1, x0
        ldr     x0, =0x80000001         // RW, VM
        msr     hcr_el2, x0
        tlbi    alle1
        dsb     sy
        isb
        ldr     x1, =0x12345678
        adr     x0, there
        msr     elr_el2, x0
        mov     x0, #0x3c5
        msr     spsr_el2, x0
        eret
there:  ldr     x7, [x1]
        b       .
        .ltorg

        .balign 2048
vectors:
        .space  0x400
done:   b       .

        .balign 4096
tables: .quad   0, 0x400007fd, 0, 0
stage1: .quad   0x80000003, 0x40000701, 0, 0
