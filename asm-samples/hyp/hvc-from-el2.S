// HVC at EL2 is taken to EL2 at VBAR_EL2 + 0x200 (Current EL with SP_ELx).
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors
// until:  done
// expect: el = 2
// expect: esr_el2 = 0x5a000001
// expect: elr_el2 = after

        .text
_start: hvc     #1
after:  b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
