// BEQ branches when Z is set and falls through when it is not; BNE the other way round.
//
// test:   run a32
// start:  mode = svc
// until:  done
// expect: r0 = 3

        .syntax unified
        .arch   armv7-a
_start: mov     r0, #0
        cmp     r0, #1
        beq     done
        orr     r0, r0, #1
        cmp     r0, #1
        bne     done
        beq     1f
        b       done
1:      orr     r0, r0, #2
done:   b       .
