// An UNALLOCATED encoding is UNDEFINED: EC 0, preferred return address at the instruction.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors
// until:  done
// expect: esr_el1 = 0x02000000
// expect: elr_el1 = guilty

        .text
_start: nop
guilty: .inst   0x00000000
        b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
