// An EL2 register is UNDEFINED at EL1.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, x0 = 0x800
// until:  done
// expect: el = 1
// expect: esr_el1 = 0x02000000
// expect: elr_el1 = guilty

        .text
_start: nop
guilty: msr     vbar_el2, x0
        b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
