// HVC is UNDEFINED at EL0 and taken to EL1.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, spsr_el1 = 0, elr_el1 = guilty
// until:  done
// expect: el = 1
// expect: esr_el1 = 0x02000000
// expect: elr_el1 = guilty

        .text
_start: eret
guilty: hvc     #0
        b       .

        .balign 2048
vectors:
        .space  0x400
done:   b       .
