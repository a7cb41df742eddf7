// SVC at EL1 is taken to EL1 at VBAR_EL1 + 0x200 (Current EL with SP_ELx), EC 0x15.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors
// until:  done
// expect: el = 1
// expect: esr_el1 = 0x56001234
// expect: elr_el1 = after
// expect: x0 = 1

        .text
_start: svc     #0x1234
after:  b       .

        .balign 2048
vectors:
        .space  0x200
        mov     x0, #1
done:   b       .
