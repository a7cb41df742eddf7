// A branch to an address that is not a multiple of 4 gives a PC alignment fault there, EC 0x22.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, x0 = odd+2
// until:  done
// expect: esr_el1 = 0x8a000000
// expect: elr_el1 = odd+2
// expect: far_el1 = odd+2

        .text
_start: br      x0
odd:    b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
