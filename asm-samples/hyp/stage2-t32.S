// Stage 2 refuses a 16-bit byte load: HSR has the register and the size, and IL is 0.
//
// test:   run t32
// start:  mode = hyp
// until:  done
// expect: mode = hyp
// expect: hsr = 0x91060006         // ISV, byte, SRT 6, translation fault level 2
// expect: hdfar = 0x40201234
// expect: hpfar = 0x00402010
// expect: elr_hyp = there
// expect: r0 = 0x20

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .thumb
_start: ldr     r0, =vectors
        mcr     p15, 4, r0, c12, c0, 0  // HVBAR
        ldr     r0, =tables
        mov     r1, #0
        mcrr    p15, 6, r0, r1, c2      // VTTBR
        ldr     r0, =0x80000f40         // SL0 level 1, T0SZ 0
        mcr     p15, 4, r0, c2, c1, 2   // VTCR
        mov     r0, #1
        mcr     p15, 4, r0, c1, c1, 0   // HCR.VM
        mcr     p15, 4, r0, c8, c7, 4   // TLBIALLNSNH
        dsb     sy
        isb
        ldr     r1, =0x40201234
        ldr     r0, =there
        msr     ELR_hyp, r0
        movw    r0, #0x1f3              // T32, SVC mode
        msr     SPSR_fsxc, r0
        eret
there:  ldrb    r6, [r1]
        b       .
        .ltorg

        .arm
        .balign 32
vectors:
        .space  0x14
        mrs     r0, spsr
        and     r0, r0, #0x20
done:   b       .

        .balign 4096
tables: .word   0, 0, level2 + 3, 0, 0, 0, 0, 0
        .balign 4096
level2: .word   0x400007fd, 0, 0, 0
