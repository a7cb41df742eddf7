// An ERET to a higher Exception level sets PSTATE.IL; the next instruction gives EC 0x0e at this level.
//
// test:   run a64
// start:  el = 1, vbar_el1 = vectors, spsr_el1 = 0x3c9, elr_el1 = target
// until:  done
// expect: el = 1
// expect: esr_el1 = 0x3a000000
// expect: elr_el1 = target

        .text
_start: eret
target: b       .

        .balign 2048
vectors:
        .space  0x200
done:   b       .
