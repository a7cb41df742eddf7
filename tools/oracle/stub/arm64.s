/* SPDX-License-Identifier: Apache-2.0 */
/* Starts at EL2, installs the kernel's hyp stub, goes to EL1 and calls it. hyp-stub.S follows this text. */
        .text
        .globl  _start
_start: mov     x9, #(1 << 31)          // HCR_EL2.RW
        msr     hcr_el2, x9
        ldr     x9, =__hyp_stub_vectors
        msr     vbar_el2, x9
        mov     x9, #0x3c5              // EL1h, DAIF masked
        msr     spsr_el2, x9
        ldr     x9, =el1
        msr     elr_el2, x9
        isb
        eret
el1:    ldr     x19, =own_vectors
        ldr     x29, =__hyp_stub_vectors
        mov     x0, #0x99               // no such call: HVC_STUB_ERR
        hvc     #0
        mov     x20, x0
        bl      __hyp_reset_vectors     // nothing to reset: 0
        mov     x21, x0
        mov     w0, #0xe12              // BOOT_CPU_MODE_EL2; no VHE here: HVC_STUB_ERR
        bl      finalise_el2
        mov     x22, x0
        mov     x0, x19                 // HVC_SET_VECTORS: 0
        bl      __hyp_set_vectors
        mov     x23, x0
        mov     x0, #0x100              // own vectors: get
        hvc     #0
        mov     x24, x0
        bl      __hyp_reset_vectors     // own vectors: back to the stub
        mov     x0, #1                  // HVC_SOFT_RESTART
        ldr     x1, =again
        mov     x2, #11
        mov     x3, #12
        mov     x4, #13
        hvc     #0
        b       .
again:  mrs     x25, CurrentEL          // at EL2 with x0, x1, x2 = 11, 12, 13
        mrs     x26, vbar_el2
done:   b       .
        .ltorg

        .balign 2048
own_vectors:
        .space  0x400
        cmp     x0, #0x100
        b.ne    1f
        mrs     x0, vbar_el2
        eret
1:      msr     vbar_el2, x29
        eret

/* What the CPU feature code of the kernel overrides: nothing. */
        .globl  id_aa64mmfr1_override, id_aa64pfr0_override, id_aa64pfr1_override, id_aa64smfr0_override
        .data
id_aa64mmfr1_override:
id_aa64pfr0_override:
id_aa64pfr1_override:
id_aa64smfr0_override:
        .quad   0, 0
