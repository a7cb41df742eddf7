// With SCTLR.TE exceptions are taken to T32, and MOVS PC, LR returns to A32.
//
// test:   run a32
// start:  mode = usr, vbar = vectors, sctlr = 0x40c50078
// until:  done
// expect: r0 = 0x20
// expect: r1 = 1
// expect: mode = usr

        .syntax unified
        .arch   armv7-a
        .arm
_start: svc     #0
        mov     r1, #1
done:   b       .

        .balign 32
        .thumb
vectors:
        .space  8
        b       svc
        .balign 32
svc:    mrs     r2, spsr                // the caller's: A32
        and     r2, r2, #0x20
        movs    r0, #0x20               // this is T32
        orr     r0, r0, r2
        movs    pc, lr
