// HVBAR reads back without its low 5 bits.
//
// test:   run a32
// start:  mode = hyp, r0 = 0xc06857ff
// until:  done
// expect: r1 = 0xc06857e0
// expect: hvbar = 0xc06857e0

        .syntax unified
        .arch   armv7-a
_start: mcr     p15, 4, r0, c12, c0, 0
        mrc     p15, 4, r1, c12, c0, 0
done:   b       .
