// SVC at EL2 is taken to EL2 with EC 0x15.
//
// test:   run a64
// start:  el = 2, vbar_el2 = vectors
// until:  done
// expect: el = 2
// expect: esr_el2 = 0x56000007
// expect: elr_el2 = after

        .text
_start: svc     #7
after:  b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
