// BRK is taken to EL1 with EC 0x3c; the preferred return address is the BRK itself.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors
// until:  done
// expect: esr_el1 = 0xf2000abc
// expect: elr_el1 = guilty

        .text
_start: nop
guilty: brk     #0xabc
        b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
