/* SPDX-License-Identifier: Apache-2.0 */
/* plain system register storage: 8 msr + 8 mrs per iteration at EL1 */
    .section .rodata
    .global bench_name
bench_name: .asciz "sysreg"
    .text
    .global bench
bench:
    mov  w9, #0
    uxtw x0, w0
    mrs  x10, sp_el0
1:  msr  tpidr_el0, x0
    msr  tpidr_el1, x0
    msr  tpidrro_el0, x0
    msr  elr_el1, x0
    msr  spsr_el1, x0
    msr  esr_el1, x0
    msr  far_el1, x0
    msr  sp_el0, x0
    mrs  x1, tpidr_el0
    mrs  x2, tpidr_el1
    mrs  x3, tpidrro_el0
    mrs  x4, elr_el1
    mrs  x5, far_el1
    mrs  x6, sp_el0
    mrs  x7, esr_el1
    mrs  x8, spsr_el1
    add  w9, w9, w1
    eor  w9, w9, w6
    add  w9, w9, w5
    subs w0, w0, #1
    b.ne 1b
    msr  sp_el0, x10
    mov  w0, w9
    ret
