// HCR.TVM traps MCR and MCRR to the virtual memory registers to Hyp mode.
//
// test:   run a32
// start:  mode = hyp, r5 = 0, r6 = 0
// until:  done
// expect: r5 = 0x0fe00460          // MCR p15, 0, r3, c1, c0, 0
// expect: r6 = 0x13e11044          // MCRR p15, 1, r2, r4, c2

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: ldr     r0, =vectors
        mcr     p15, 4, r0, c12, c0, 0  // HVBAR
        mov     r0, #0x04000000
        mcr     p15, 4, r0, c1, c1, 0   // HCR
        ldr     r0, =below
        msr     ELR_hyp, r0
        mov     r0, #0xd3
        msr     SPSR_fsxc, r0
        eret
below:  mcr     p15, 0, r3, c1, c0, 0   // SCTLR
        mcrr    p15, 1, r2, r4, c2      // TTBR1
        b       .
        .ltorg

        .balign 32
vectors:
        .space  0x14
        mov     r5, r6
        mrc     p15, 4, r6, c5, c2, 0   // HSR
        mrs     r7, ELR_hyp
        add     r7, r7, #4
        msr     ELR_hyp, r7
        cmp     r5, #0
        bne     done
        eret
done:   b       .
