// SVC in User mode enters Supervisor mode at VBAR + 0x08; MOVS PC, LR returns.
//
// test:   run a32
// start:  mode = usr, vbar = vectors
// until:  done
// expect: mode = usr
// expect: r0 = 1
// expect: r1 = 0x13
// expect: r2 = after
// expect: nzcv = 0b0110

        .syntax unified
        .arch   armv7-a
_start: cmp     r0, r0
        svc     #7
after:
done:   b       .

        .balign 32
vectors:
        b       .
        b       .
        mov     r0, #1
        mrs     r1, cpsr
        and     r1, r1, #0x1f
        mov     r2, lr
        movs    pc, lr
