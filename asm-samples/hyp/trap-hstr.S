// HSTR.T5 traps every access to c5 from PL1 to Hyp mode.
//
// test:   run a32
// start:  mode = hyp
// until:  done
// expect: mode = hyp
// expect: hsr = 0x0fe01481         // MRC p15, 0, r4, c5, c0, 0
// expect: elr_hyp = there

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: ldr     r0, =vectors
        mcr     p15, 4, r0, c12, c0, 0  // HVBAR
        mov     r0, #0x20
        mcr     p15, 4, r0, c1, c1, 3   // HSTR
        ldr     r0, =below
        msr     ELR_hyp, r0
        mov     r0, #0xd3
        msr     SPSR_fsxc, r0
        eret
below:  mrc     p15, 0, r2, c6, c0, 0   // not c5
there:  mrc     p15, 0, r4, c5, c0, 0   // DFSR
        b       .
        .ltorg

        .balign 32
vectors:
        .space  0x14
done:   b       .
