// With HSCTLR.A an unaligned load in Hyp mode is a Data Abort: HVBAR + 0x10, HDFAR the address.
//
// test:   run a32
// start:  mode = hyp, hvbar = vectors, r1 = data+1
// until:  done
// expect: mode = hyp
// expect: elr_hyp = guilty
// expect: hdfar = data+1
// expect: r3 = 0x25                // EC: Data Abort taken without a change of mode
// expect: r4 = 0x21                // DFSC: Alignment fault

        .syntax unified
        .arch   armv7-a
_start: mrc     p15, 4, r0, c1, c0, 0
        orr     r0, r0, #2
        mcr     p15, 4, r0, c1, c0, 0
        isb
guilty: ldr     r2, [r1]
        b       .

        .balign 32
vectors:
        .space  0x10
        mrc     p15, 4, r3, c5, c2, 0
        and     r4, r3, #0x3f
        lsr     r3, r3, #26
done:   b       .
        .balign 8
data:   .word   0, 0
