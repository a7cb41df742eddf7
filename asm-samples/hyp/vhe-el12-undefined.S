// FEAT_VHE: the _EL12 names are UNDEFINED at EL2 while HCR_EL2.E2H is 0.
//
// test:   run a64
// start:  features = VHE, el = 2, hcr_el2 = 0x80000000, vbar_el2 = vectors
// until:  done
// expect: esr_el2 = 0x02000000
// expect: elr_el2 = _start

        .arch   armv8.1-a
        .text
_start: mrs     x0, sctlr_el12
        .balign 2048
vectors:
        .space  0x200
done:   b       .
