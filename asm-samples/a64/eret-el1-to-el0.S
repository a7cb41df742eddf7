// ERET restores PSTATE from SPSR_EL1 and goes to ELR_EL1.
//
// test:   run a64
// start:  el = 1, spsr_el1 = 0xa0000000, elr_el1 = user
// until:  done
// expect: el = 0
// expect: nzcv = 0b1010

        .text
_start: eret
        b       .
user:   nop
done:   b       .
