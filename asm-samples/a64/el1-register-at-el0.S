// An EL1 register is UNDEFINED at EL0.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, spsr_el1 = 0, elr_el1 = guilty
// until:  done
// expect: esr_el1 = 0x02000000
// expect: elr_el1 = guilty
// expect: spsr_el1 = 0

        .text
_start: eret
guilty: mrs     x0, sctlr_el1
        b       .

        .balign 2048
vectors:
        .space  0x400
done:   b       .
