/* SPDX-License-Identifier: Apache-2.0 */
/* A64 bare-metal start. Image base 0x40200000 (QEMU virt RAM).
 * +0x000 _start     : any engine that starts at EL2 (or EL1); sets up EL2, drops to EL1h
 * +0x008 uc_entry   : bare entry, no system registers touched (engine runs at whatever EL it likes)
 * +0x100 mailbox    : magic 'ANCH', n, result, done(0x600D600D), cnt0, cnt1, flags
 * +0x200 anchor_exit: first instruction of the exit sequence = the "until" address
 * +0x280 anchor_fail: reached on an unexpected exception; x0 = vector offset id
 */
    .section .text.start, "ax"
    .global _start, mailbox, anchor_exit, anchor_fail
_start:
    b   reset
    nop
    .org 0x8
uc_entry:
    b   el1_bare
    .org 0x100
mailbox:
    .ascii "ANCH"
    .word BENCH_N, 0, 0
    .quad 0, 0
    .word 0, 0
    .org 0x200
anchor_exit:
    movz w0, #0x0008            /* PSCI SYSTEM_OFF 0x84000008 */
    movk w0, #0x8400, lsl #16
    smc  #0                     /* conduit = SMC with -M virt,virtualization=on */
1:  wfi
    b    1b
    .org 0x280
anchor_fail:
    adr  x1, mailbox
    movz w2, #0xDEAD
    movk w2, #0xDEAD, lsl #16
    str  w2, [x1, #12]
    str  w0, [x1, #8]
    mov  x3, #0x09000000        /* print '!' and vector id + ESR nibble-wise to the UART */
    mov  w4, #'!'
    str  w4, [x3]
    mov  w5, #28
2:  lsr  w4, w0, w5
    and  w4, w4, #15
    cmp  w4, #10
    add  w6, w4, #'0'
    add  w7, w4, #('a' - 10)
    csel w4, w6, w7, lo
    str  w4, [x3]
    subs w5, w5, #4
    b.ge 2b
    mov  w4, #'\n'
    str  w4, [x3]
    b    anchor_exit

reset:
    mrs  x0, CurrentEL
    cmp  x0, #(2 << 2)
    b.ne el1
    adrp x0, el2_vectors
    add  x0, x0, :lo12:el2_vectors
    msr  vbar_el2, x0
    mov  x0, #(1 << 31)         /* HCR_EL2.RW */
    msr  hcr_el2, x0
    mov  x0, #0x33ff            /* CPTR_EL2: RES1 bits, no traps */
    msr  cptr_el2, x0
    msr  hstr_el2, xzr
    msr  vttbr_el2, xzr
    mov  x0, #3
    msr  cnthctl_el2, x0
    msr  cntvoff_el2, xzr
    movz x0, #0x0830
    movk x0, #0x30c5, lsl #16   /* SCTLR_EL2 RES1, M=C=I=0 */
    msr  sctlr_el2, x0
    adrp x0, el2_stack_top
    add  x0, x0, :lo12:el2_stack_top
    mov  sp, x0
    adrp x0, el2_hostctx
    add  x0, x0, :lo12:el2_hostctx
    msr  tpidr_el2, x0
    movz x0, #0x0800
    movk x0, #0x30d0, lsl #16   /* SCTLR_EL1 RES1, MMU off */
    msr  sctlr_el1, x0
    mov  x0, #0x3c5             /* EL1h, DAIF */
    msr  spsr_el2, x0
    adr  x0, el1
    msr  elr_el2, x0
    isb
    eret
el1:
    adrp x0, el1_vectors
    add  x0, x0, :lo12:el1_vectors
    msr  vbar_el1, x0
    mov  x0, #(3 << 20)
    msr  cpacr_el1, x0
#ifdef MMU
    adrp x1, l1_table
    movz x2, #0x0401            /* block, AttrIdx 0, AF: device 0..1G (XN not set on purpose) */
    str  x2, [x1]
    movz x2, #0x0705            /* block, AttrIdx 1, AF, SH=inner */
    movk x2, #0x4000, lsl #16
    str  x2, [x1, #8]
    msr  ttbr0_el1, x1
    movz x2, #0xff00
    msr  mair_el1, x2
    movz x2, #0x3519            /* T0SZ=25 IRGN0=1 ORGN0=1 SH0=3 TG0=4K */
    movk x2, #0x0080, lsl #16   /* EPD1 */
    msr  tcr_el1, x2
    dsb  sy
    tlbi vmalle1
    dsb  sy
    isb
    mrs  x2, sctlr_el1
    mov  x3, #0x1005
    orr  x2, x2, x3
    msr  sctlr_el1, x2
#endif
    isb
el1_bare:
    adrp x0, el1_stack_top
    add  x0, x0, :lo12:el1_stack_top
    mov  sp, x0
    bl   cmain
    b    anchor_exit

    .macro failvec id
    .align 7
    mov  w0, #\id
    b    anchor_fail_l
    .endm
    .section .text.vec, "ax"
    .align 11
el1_vectors:
    .irp i, 0x100,0x101,0x102,0x103,0x104,0x105,0x106,0x107,0x108,0x109,0x10a,0x10b,0x10c,0x10d,0x10e,0x10f
    failvec \i
    .endr
    .align 11
    .weak el2_vectors
el2_vectors:
    .irp i, 0x200,0x201,0x202,0x203,0x204,0x205,0x206,0x207,0x208,0x209,0x20a,0x20b,0x20c,0x20d,0x20e,0x20f
    failvec \i
    .endr
anchor_fail_l:
    b    anchor_fail

    .section .bss
    .align 12
l1_table:     .skip 4096
    .align 4
              .skip 16384
el1_stack_top:
              .skip 4096
    .global el2_stack_top
el2_stack_top:
    .global el2_hostctx
el2_hostctx:  .skip 512
