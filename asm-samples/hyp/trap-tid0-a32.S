// HCR.TID0 traps JIDR to Hyp mode; Armv7-A's HCR ends with TGE, so that bit 30, TRVM of Armv8-A, is not kept.
//
// test:   run a32
// start:  mode = hyp
// until:  done
// expect: hcr = 0x00008000
// expect: hsr = 0x17e1c061         // MRC p14, 7, r3, c0, c0, 0
// expect: elr_hyp = there

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: ldr     r0, =vectors
        mcr     p15, 4, r0, c12, c0, 0  // HVBAR
        ldr     r0, =0x40008000
        mcr     p15, 4, r0, c1, c1, 0   // HCR
        ldr     r0, =below
        msr     ELR_hyp, r0
        mov     r0, #0xd3
        msr     SPSR_fsxc, r0
        eret
below:  mrc     p15, 0, r2, c1, c0, 0   // SCTLR
there:  mrc     p14, 7, r3, c0, c0, 0   // JIDR
        b       .
        .ltorg

        .balign 32
vectors:
        .space  0x14
done:   b       .
