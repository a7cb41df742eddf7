// BKPT is a Prefetch Abort: Abort mode, VBAR + 0x0c, LR_abt four behind the instruction, IFSR debug.
//
// test:   run a32
// start:  mode = svc, vbar = vectors
// until:  done
// expect: mode = abt
// expect: lr_abt = guilty+4
// expect: r0 = 2

        .syntax unified
        .arch   armv7-a
_start: nop
guilty: bkpt    #1
        b       .

        .balign 32
vectors:
        b       .
        b       .
        b       .
        mrc     p15, 0, r0, c5, c0, 1
        and     r0, r0, #0x0f
done:   b       .
