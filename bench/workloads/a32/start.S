/* SPDX-License-Identifier: Apache-2.0 */
/* A32 bare-metal start, same layout as A64. Starts in Hyp (or any PL1 mode), drops to SVC. */
    .arch armv7ve
    .arch_extension sec
    .arch_extension virt
    .arm
    .section .text.start, "ax"
    .global _start, mailbox, anchor_exit, anchor_fail
_start:
    b   reset
    nop
    .org 0x8
uc_entry:
    b   svc_bare
    .org 0x100
mailbox:
    .ascii "ANCH"
    .word BENCH_N, 0, 0
    .quad 0, 0
    .word 0, 0
    .org 0x200
anchor_exit:
    movw r0, #0x0008
    movt r0, #0x8400
    smc  #0
1:  wfi
    b    1b
    .org 0x280
anchor_fail:
    ldr  r1, =mailbox
    movw r2, #0xDEAD
    movt r2, #0xDEAD
    str  r2, [r1, #12]
    str  r0, [r1, #8]
    mov  r3, #0x09000000
    mov  r4, #'!'
    str  r4, [r3]
    mov  r5, #28
2:  lsr  r4, r0, r5
    and  r4, r4, #15
    cmp  r4, #10
    addlo r4, r4, #'0'
    addhs r4, r4, #('a' - 10)
    str  r4, [r3]
    subs r5, r5, #4
    bge  2b
    mov  r4, #'\n'
    str  r4, [r3]
    b    anchor_exit
    .ltorg

reset:
    mrs  r0, cpsr
    and  r0, r0, #0x1f
    cmp  r0, #0x1a
    bne  svc
    ldr  r0, =hyp_vectors
    mcr  p15, 4, r0, c12, c0, 0     /* HVBAR */
    mov  r0, #0
    mcr  p15, 4, r0, c1, c1, 0      /* HCR */
    mcr  p15, 4, r0, c1, c1, 3      /* HSTR */
    mcrr p15, 6, r0, r0, c2         /* VTTBR */
    movw r0, #0x33ff
    mcr  p15, 4, r0, c1, c1, 2      /* HCPTR */
    mov  r0, #3
    mcr  p15, 4, r0, c14, c1, 0     /* CNTHCTL */
    mov  r0, #0
    mcrr p15, 4, r0, r0, c14        /* CNTVOFF */
    ldr  sp, =hyp_stack_top
    mov  r0, #0x1d3                 /* SVC, A I F masked */
    msr  spsr_cxsf, r0
    ldr  r0, =svc
    msr  elr_hyp, r0
    eret
svc:
    ldr  r0, =svc_vectors
    mcr  p15, 0, r0, c12, c0, 0     /* VBAR */
#ifdef MMU
    ldr  r1, =l1_table              /* short descriptors: 0..1G device, 1G..2G normal WBWA shared */
    mov  r2, #0
    movw r3, #0x0c06                /* section, AP=rw, B: device */
1:  orr  r4, r3, r2, lsl #20
    str  r4, [r1, r2, lsl #2]
    add  r2, r2, #1
    cmp  r2, #1024
    blo  1b
    movw r3, #0x1c0e
    movt r3, #0x0001                /* S, TEX=1 C B */
1:  orr  r4, r3, r2, lsl #20
    str  r4, [r1, r2, lsl #2]
    add  r2, r2, #1
    cmp  r2, #2048
    blo  1b
    mov  r0, #0
    mcr  p15, 0, r0, c2, c0, 2      /* TTBCR */
    mcr  p15, 0, r1, c2, c0, 0      /* TTBR0 */
    mov  r0, #1
    mcr  p15, 0, r0, c3, c0, 0      /* DACR: client domain 0 */
    dsb
    mov  r0, #0
    mcr  p15, 0, r0, c8, c7, 0      /* TLBIALL */
    dsb
    isb
    mrc  p15, 0, r0, c1, c0, 0
    orr  r0, r0, #0x1000
    orr  r0, r0, #5
    mcr  p15, 0, r0, c1, c0, 0
    isb
#endif
svc_bare:
    ldr  sp, =svc_stack_top
    bl   cmain
    b    anchor_exit
    .ltorg

    .section .text.vec, "ax"
    .align 5
svc_vectors:
    .irp i, 0,1,2,3,4,5,6,7
    b    sf\i
    .endr
    .irp i, 0,1,2,3,4,5,6,7
sf\i: mov r0, #(0x100 + \i)
    b    fail_l
    .endr
    .align 5
    .weak hyp_vectors
hyp_vectors:
    .irp i, 0,1,2,3,4,5,6,7
    b    hf\i
    .endr
    .irp i, 0,1,2,3,4,5,6,7
hf\i: mov r0, #(0x200 + \i)
    b    fail_l
    .endr
fail_l:
    b    anchor_fail

    .section .bss
    .align 14
l1_table:     .skip 16384
    .align 4
              .skip 16384
svc_stack_top:
              .skip 4096
    .global hyp_stack_top
hyp_stack_top:
              .skip 512
