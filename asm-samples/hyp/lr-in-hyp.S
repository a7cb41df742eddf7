// Hyp mode has no LR of its own: it sees and changes User mode's.
//
// test:   run a32
// start:  mode = hyp, lr_usr = 0x1234
// until:  done
// expect: r0 = 0x1234
// expect: lr_usr = after

        .syntax unified
        .arch   armv7-a
_start: mov     r0, lr
        bl      1f
after:
1:
done:   b       .
