/* SPDX-License-Identifier: Apache-2.0 */
/* The stub of the kernel's decompressor, whose vectors can be set by HVC. hyp-stub.S with ZIMAGE follows. */
        .syntax unified
        .arch   armv7-a
        .arch_extension virt
        .arm
        .text
        .globl  _start
_start: bl      __hyp_stub_install
        mrc     p15, 4, r5, c12, c0, 0  @ HVBAR
        ldr     r6, =__hyp_stub_vectors
        mov     r0, #0x1d3              @ SVC, masked
        msr     spsr_cxsf, r0
        ldr     r0, =svc
        msr     elr_hyp, r0
        eret
svc:    mov     r0, #0x99               @ no such call: HVC_STUB_ERR
        hvc     #0
        mov     r7, r0
        ldr     r0, =own_vectors        @ HVC_SET_VECTORS: 0
        bl      __hyp_set_vectors
        mov     r8, r0
        mov     r0, #0x100              @ own vectors: get
        hvc     #0
        mov     r10, r0
        ldr     r11, =own_vectors
done:   b       .
        .ltorg

        .balign 32
own_vectors:
        .space  0x14
        mrc     p15, 4, r0, c12, c0, 0
        eret
