// PUSH stores LR with bit 0 set, and POP of PC returns to T32.
//
// test:   run t32
// start:  mode = svc, sp = 0x40008000
// until:  done
// expect: r0 = 43
// expect: sp = 0x40008000
// expect: r1 = 1

        .syntax unified
        .arch   armv7-a
        .thumb
_start: movs    r0, #42
        bl      f
done:   b       .
        .thumb_func
f:      push    {r4, lr}
        ldr     r1, [sp, #4]
        and     r1, r1, #1
        adds    r0, r0, #1
        pop     {r4, pc}
