// A watchpoint finds LDM among its words: a Data Abort with its address in DFAR, and no register is loaded.
//
// test:   run a32
// start:  mode = svc, vbar = vectors, r0 = data, r5 = 5, r6 = 6
// until:  done
// expect: r5 = 5
// expect: r6 = 6
// expect: r2 = 2
// expect: r3 = 0x28
// expect: dfar = data+4

        .syntax unified
        .arch   armv7-a
_start: mov     r1, #0
        mcr     p14, 0, r1, c1, c0, 4           // DBGOSLAR
        add     r1, r0, #4
        mcr     p14, 0, r1, c0, c0, 6           // DBGWVR0
        ldr     r1, =0x1eb
        mcr     p14, 0, r1, c0, c0, 7           // DBGWCR0: BAS, LSC: loads, PAC: PL1, E
        mov     r1, #0x8000
        mcr     p14, 0, r1, c0, c2, 2           // DBGDSCRext: MDBGen
        ldm     r0, {r5, r6}
        b       .
        .ltorg
        .balign 32
vectors: .space 16
        mrc     p15, 0, r2, c5, c0, 0           // DFSR
        and     r2, r2, #15
        mrc     p14, 0, r3, c0, c2, 2
        and     r3, r3, #0x3c                   // MOE: watchpoint
done:   b       .
data:   .word   1, 2
