// HCR.VI with HCR.IMO enters IRQ mode behind the instruction that unmasks it.
//
// test:   run a32
// start:  mode = hyp
// until:  done
// expect: mode = irq
// expect: lr = after+4
// expect: spsr_irq = 0x153         // Supervisor mode, A and F masked

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
_start: ldr     r0, =vectors
        mcr     p15, 0, r0, c12, c0, 0  // VBAR
        mov     r0, #0x90
        mcr     p15, 4, r0, c1, c1, 0   // HCR.VI, HCR.IMO
        ldr     r0, =there
        msr     ELR_hyp, r0
        mov     r0, #0xd3 | 0x100
        msr     SPSR_fsxc, r0
        eret
there:  nop
        cpsie   i
after:  nop
        b       .
        .ltorg

        .balign 32
vectors:
        .space  0x18
done:   b       .
