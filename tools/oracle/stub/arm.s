/* SPDX-License-Identifier: Apache-2.0 */
/* Starts in Hyp mode, lets the kernel install its stub, goes to SVC mode and calls it. hyp-stub.S follows. */
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .arm
        .text
        .globl  _start
_start: bl      __hyp_stub_install
        ldr     r0, =__boot_cpu_mode
        ldr     r4, [r0]                @ 0x1a
        mrc     p15, 4, r5, c12, c0, 0  @ HVBAR
        ldr     r6, =__hyp_stub_vectors
        mov     r0, #0x1d3              @ SVC, masked
        msr     spsr_cxsf, r0
        ldr     r0, =svc
        msr     elr_hyp, r0
        eret
svc:    ldr     r0, =own_vectors        @ the kernel's stub has no HVC_SET_VECTORS: HVC_STUB_ERR
        bl      __hyp_set_vectors
        mov     r7, r0
        ldr     r0, =in_hyp             @ HVC_SOFT_RESTART: on in Hyp mode
        bl      __hyp_soft_restart
        mov     r8, r0
        mov     r0, #0x100              @ own vectors: get
        hvc     #0
        mov     r10, r0
        ldr     r11, =own_vectors
done:   b       .
in_hyp: ldr     r0, =own_vectors
        mcr     p15, 4, r0, c12, c0, 0
        mrs     r0, cpsr
        and     r0, r0, #0x1f           @ 0x1a
        eret
        .ltorg

        .balign 32
own_vectors:
        .space  0x14
        mrc     p15, 4, r0, c12, c0, 0
        eret
