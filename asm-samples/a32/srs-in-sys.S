// CONSTRAINED UNPREDICTABLE: SRS in System mode, which has no SPSR, is UNDEFINED.
//
// test:   run a32
// start:  mode = sys, vbar = vectors
// until:  done
// expect: mode = und
// expect: lr_und = after

        .syntax unified
        .arch   armv7-a
_start: srsdb   sp!, #0x13
after:  b       .

        .balign 32
vectors:
        .space  0x04
done:   b       .
