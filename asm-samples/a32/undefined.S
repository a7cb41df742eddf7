// An UNDEFINED instruction enters Undefined mode at VBAR + 0x04, LR_und behind the instruction.
//
// test:   run a32
// start:  mode = svc, vbar = vectors
// until:  done
// expect: mode = und
// expect: lr_und = after

        .syntax unified
        .arch   armv7-a
_start: nop
        .inst   0xe7f000f0
after:  b       .

        .balign 32
vectors:
        b       .
done:   b       .
