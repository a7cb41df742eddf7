/* SPDX-License-Identifier: Apache-2.0 */
/* hypercall round trip, shaped like arm (32-bit) Linux KVM kvm_call_hyp + hyp_hvc */
    .arch armv7ve
    .arch_extension virt
    .arm
    .section .rodata
    .global bench_name
bench_name: .asciz "hvc"
    .text
    .global bench
bench:
    push {r4, r5, r6, lr}
    mov  r4, r0
    mov  r5, #0
    ldr  r6, =hyp_fn
1:  mov  r0, r6
    mov  r1, r5
    mov  r2, r4
    bl   __kvm_call_hyp
    mov  r5, r0
    subs r4, r4, #1
    bne  1b
    mov  r0, r5
    pop  {r4, r5, r6, pc}
__kvm_call_hyp:
    hvc  #0
    bx   lr
hyp_fn:
    rsb  r2, r0, r0, lsl #5
    add  r0, r2, r1
    bx   lr

hyp_hvc:
    push {r0, r1, r2}
    mrc  p15, 4, r1, c5, c2, 0      /* HSR */
    lsr  r0, r1, #26
    cmp  r0, #0x12                  /* EC HVC */
    bne  bad
    mrrc p15, 6, r0, r2, c2         /* VTTBR: VMID == 0 means host */
    lsls r2, r2, #8
    bne  bad
    pop  {r0, r1, r2}
    cmp  r0, #3                     /* HVC_STUB_HCALL_NR */
    blo  bad
    push {lr}
    mov  lr, r0
    mov  r0, r1
    mov  r1, r2
    mov  r2, r3
    blx  lr
    pop  {lr}
    eret
bad:
    movw r0, #0x2ff
    b    anchor_fail
    .ltorg
    .align 5
    .global hyp_vectors
hyp_vectors:
    b    bad
    b    bad
    b    bad
    b    bad
    b    bad
    b    hyp_hvc
    b    bad
    b    bad
