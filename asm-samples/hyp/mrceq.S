// MRCEQ reads HVBAR only when Z is set: the seed's answer to __hyp_get_vectors.
//
// test:   run a32
// start:  mode = hyp, hvbar = 0xc0685700, r0 = 0xffffffff, r1 = 0x00685760
// until:  done
// expect: r0 = 0xc0685700
// expect: r1 = 0x00685760

        .syntax unified
        .arch   armv7-a
_start: cmp     r1, #-1
        mrceq   p15, 4, r1, c12, c0, 0
        cmp     r0, #-1
        mrceq   p15, 4, r0, c12, c0, 0
        beq     done
        b       .
done:   b       .
