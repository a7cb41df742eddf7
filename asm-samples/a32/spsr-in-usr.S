// CONSTRAINED UNPREDICTABLE: MRS of SPSR in User mode, which has none, is UNDEFINED.
//
// test:   run a32
// start:  mode = usr, vbar = vectors
// until:  done
// expect: mode = und
// expect: lr_und = after

        .syntax unified
        .arch   armv7-a
_start: mrs     r0, spsr
after:  b       .

        .balign 32
vectors:
        .space  0x04
done:   b       .
