// HVC saves PSTATE in SPSR_EL2 and masks D, A, I and F at EL2.
//
// test:   run a64
// start:  el = 1, vbar_el2 = vectors
// until:  done
// expect: spsr_el2 = 0x20000085    // C, I; EL1h
// expect: x0 = 0x3c0

        .text
_start: msr     daifclr, #15
        msr     daifset, #2
        mov     x1, #0x20000000
        msr     nzcv, x1
        hvc     #0
        b       .

        .balign 2048
vectors:
        .space  0x400
        mrs     x0, daif
done:   b       .
