/* SPDX-License-Identifier: Apache-2.0 */
/* hypercall round trip, shaped like arm64 Linux v4.6..v5.7 kvm_call_hyp + el1_sync:
 * EL1: bl __kvm_call_hyp -> hvc #0 -> EL2 vector -> EC check -> VTTBR check -> pop ->
 * stub range check -> do_el2_call (call through function pointer) -> eret -> ret. */
    .section .rodata
    .global bench_name
bench_name: .asciz "hvc"
    .text
    .global bench
bench:                              /* w0 = n */
    stp  x29, x30, [sp, #-48]!
    stp  x19, x20, [sp, #16]
    stp  x21, x22, [sp, #32]
    mov  w19, w0
    mov  w20, #0
    adr  x21, hyp_fn
1:  mov  x0, x21
    mov  w1, w20
    mov  w2, w19
    bl   __kvm_call_hyp
    mov  w20, w0
    subs w19, w19, #1
    b.ne 1b
    mov  w0, w20
    ldp  x21, x22, [sp, #32]
    ldp  x19, x20, [sp, #16]
    ldp  x29, x30, [sp], #48
    ret
__kvm_call_hyp:
    hvc  #0
    ret

hyp_fn:                             /* runs at EL2: r = a*31 + b */
    lsl  w2, w0, #5
    sub  w2, w2, w0
    add  w0, w2, w1
    ret

el1_sync:
    mrs  x0, esr_el2
    lsr  x0, x0, #26
    cmp  x0, #0x16                  /* EC HVC64 */
    ccmp x0, #0x12, #4, ne          /* EC HVC32 */
    b.ne bad
    mrs  x1, vttbr_el2              /* host: VTTBR == 0 */
    cbnz x1, bad
    ldp  x0, x1, [sp], #16
    cmp  x0, #3                     /* HVC_STUB_HCALL_NR */
    b.lo bad
    str  lr, [sp, #-16]!            /* do_el2_call */
    mov  lr, x0
    mov  x0, x1
    mov  x1, x2
    mov  x2, x3
    blr  lr
    ldr  lr, [sp], #16
    eret
bad:
    mov  w0, #0x2ff
    b    anchor_fail

    .macro v id
    .align 7
    mov  w0, #\id
    b    anchor_fail
    .endm
    .align 11
    .global el2_vectors
el2_vectors:
    v 0x200
    v 0x201
    v 0x202
    v 0x203
    v 0x204
    v 0x205
    v 0x206
    v 0x207
    .align 7
    stp  x0, x1, [sp, #-16]!
    b    el1_sync
    v 0x209
    v 0x20a
    v 0x20b
    v 0x20c
    v 0x20d
    v 0x20e
    v 0x20f
