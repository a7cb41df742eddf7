// A Data Abort in an IT block saves CPSR.IT of the instruction that aborted, and the return resumes the block.
//
// test:   run t32
// start:  mode = svc, vbar = vectors, r0 = 0x80000001, r6 = cell
// until:  done
// expect: r1 = 0xc00               // IT = 00001100: EQ, two to come
// expect: r2 = 7
// expect: r3 = 1
// expect: r4 = 0

        .syntax unified
        .arch   armv7-a
        .thumb
_start: mrc     p15, 0, r5, c1, c0, 0
        orr     r5, r5, #2              // SCTLR.A
        mcr     p15, 0, r5, c1, c0, 0
        movs    r3, #0
        movs    r4, #0
        cmp     r4, #0
        itte    eq
        moveq   r3, #1
        ldreq   r2, [r0]                // unaligned
        movne   r4, #1
done:   b       .
        .balign 4
cell:   .word   7

        .arm
        .balign 32
vectors:
        b       .
        b       .
        b       .
        b       .
        mrs     r1, spsr
        and     r1, r1, #0xfc00
        mov     r0, r6
        subs    pc, lr, #8
