// A breakpoint on A32 code of User mode is a Prefetch Abort; IFSR and DBGDSCR.MOE say so.
//
// test:   run a32
// start:  mode = svc, vbar = vectors, r0 = 0
// until:  done
// expect: mode = abt
// expect: r0 = 1
// expect: r2 = 2
// expect: r3 = 4
// expect: r4 = broken

        .syntax unified
        .arch   armv7-a
_start: ldr     r1, =0xc5acce54
        mcr     p14, 0, r1, c1, c0, 4           // DBGOSLAR: any other value than the key unlocks
        adr     r1, broken
        mcr     p14, 0, r1, c0, c0, 4           // DBGBVR0
        ldr     r1, =0x1e5
        mcr     p14, 0, r1, c0, c0, 5           // DBGBCR0: BAS, PMC: PL0, E
        mov     r1, #0x8000
        mcr     p14, 0, r1, c0, c2, 2           // DBGDSCRext: MDBGen
        cps     #16
        add     r0, r0, #1
broken: add     r0, r0, #1
        b       .
        .ltorg
        .balign 32
vectors: .space 12
        mrc     p15, 0, r2, c5, c0, 1           // IFSR: debug event
        mrc     p14, 0, r3, c0, c2, 2
        and     r3, r3, #0x3c                   // MOE: breakpoint
        sub     r4, lr, #4
done:   b       .
