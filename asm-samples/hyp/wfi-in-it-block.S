// A trapped WFI in an IT block: HSR has its condition, SPSR_hyp its IT, and skipping it is the hypervisor's work.
//
// test:   run t32
// start:  mode = svc, hvbar = vectors, hcr = 0x2000    // TWI
// until:  done
// expect: mode = svc
// expect: r5 = 0x05100000          // WFI, 16 bits, NE
// expect: r6 = 0x1c00              // IT = 00011100: NE, two to come
// expect: r0 = 1

        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .thumb
_start: movs    r0, #1
        itt     ne
        wfine
        addne   r0, #1
        subs    r0, #1
done:   b       .

        .arm
        .balign 32
vectors:
        .space  0x14
        mrc     p15, 4, r5, c5, c2, 0   // HSR
        mrs     r7, spsr
        and     r6, r7, #0xfc00
        mrs     r8, ELR_hyp
        add     r8, r8, #2
        msr     ELR_hyp, r8
        bic     r7, r7, #0xfc00         // ITAdvance of 00011100
        orr     r7, r7, #0x1800
        msr     SPSR_fsxc, r7
        eret
