/* SPDX-License-Identifier: Apache-2.0 */
/* plain cp15 storage: 8 mcr + 8 mrc per iteration at PL1 */
    .arch armv7ve
    .arm
    .section .rodata
    .global bench_name
bench_name: .asciz "sysreg"
    .text
    .global bench
bench:
    push {r4-r9, lr}
    mov  r9, #0
1:  mcr  p15, 0, r0, c13, c0, 2
    mcr  p15, 0, r0, c13, c0, 3
    mcr  p15, 0, r0, c13, c0, 4
    mcr  p15, 0, r0, c6, c0, 0
    mcr  p15, 0, r0, c6, c0, 2
    mcr  p15, 0, r0, c5, c0, 0
    mcr  p15, 0, r0, c5, c0, 1
    msr  spsr_cxsf, r0
    mrc  p15, 0, r1, c13, c0, 2
    mrc  p15, 0, r2, c13, c0, 3
    mrc  p15, 0, r3, c13, c0, 4
    mrc  p15, 0, r4, c6, c0, 0
    mrc  p15, 0, r5, c6, c0, 2
    mrc  p15, 0, r6, c5, c0, 0
    mrc  p15, 0, r7, c5, c0, 1
    mrs  r8, spsr
    add  r9, r9, r1
    eor  r9, r9, r4
    add  r9, r9, r5
    subs r0, r0, #1
    bne  1b
    mov  r0, r9
    pop  {r4-r9, pc}
