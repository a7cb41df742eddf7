// FEAT_VHE: with E2H CPTR_EL2.FPEN has CPACR_EL1's layout: 0b00 traps FP at EL2 itself, with class 0x07.
//
// test:   run a64
// start:  features = VHE, el = 2, hcr_el2 = 0x400000000, cptr_el2 = 0, vbar_el2 = vectors
// until:  done
// expect: esr_el2 = 0x1fe00000
// expect: elr_el2 = _start

        .arch   armv8.1-a
        .text
_start: fmov    d0, x0
        .balign 2048
vectors:
        .space  0x200
done:   b       .
