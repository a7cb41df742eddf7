// An UNDEFINED instruction at EL2 is taken to VBAR_EL2 + 0x200, ELR_EL2 at the instruction.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors
// until:  done
// expect: el = 2
// expect: esr_el2 = 0x02000000
// expect: elr_el2 = guilty

        .text
_start: nop
guilty: .inst   0x00000000
        b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
