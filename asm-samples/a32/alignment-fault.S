// With SCTLR.A an unaligned load is a Data Abort: VBAR + 0x10, DFAR the address, LR_abt eight behind.
//
// test:   run a32
// start:  mode = svc, vbar = vectors, r1 = data+1
// until:  done
// expect: mode = abt
// expect: dfar = data+1
// expect: lr_abt = guilty+8
// expect: r3 = 1               // DFSR.FS: Alignment fault

        .syntax unified
        .arch   armv7-a
_start: mrc     p15, 0, r0, c1, c0, 0
        orr     r0, r0, #2
        mcr     p15, 0, r0, c1, c0, 0
        isb
guilty: ldr     r2, [r1]
        b       .

        .balign 32
vectors:
        b       .
        b       .
        b       .
        b       .
        mrc     p15, 0, r3, c5, c0, 0
        and     r3, r3, #0x0f
done:   b       .
        .balign 8
data:   .word   0, 0
