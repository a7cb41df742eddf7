// An UNDEFINED instruction in Hyp mode is taken to HVBAR + 0x04, ELR_hyp at the instruction.
//
// test:   run a32
// start:  mode = hyp, hvbar = vectors
// until:  done
// expect: mode = hyp
// expect: hsr = 0                   // EC = 0 (Unknown reason); IL is SBZ for this class in Armv7
// expect: elr_hyp = guilty

        .syntax unified
        .arch   armv7-a
_start: nop
guilty: .inst   0xe7f000f0
        b       .

        .balign 32
vectors:
        .space  0x04
done:   b       .
