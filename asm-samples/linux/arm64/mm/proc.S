/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the kernel does with the EL1 registers of the processor. Left out: caches, debug, errata, the
 * vector base (the kernel takes no exceptions here).
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/asm-offsets.h>
#include <asm/pgtable.h>

	.text
/* x0 = SCTLR_EL1 with the MMU on; x10 is lost. */
ENTRY(__cpu_setup)
	tlbi	vmalle1is
	dsb	sy
	ldr	x0, =MAIR_VALUE
	msr	mair_el1, x0
	ldr	x10, =TCR_VALUE
	msr	tcr_el1, x10
	mrs	x0, sctlr_el1
	ldr	x10, =SCTLR_ELx_M | SCTLR_ELx_C | SCTLR_ELx_I
	orr	x0, x0, x10
	ret
ENDPROC(__cpu_setup)
	.ltorg

/* void cpu_do_idle(void): wait for an interrupt. No state is lost. */
ENTRY(cpu_do_idle)
	dsb	sy
	wfi
	ret
ENDPROC(cpu_do_idle)

/* void cpu_do_suspend(u64 *to): CPU_SUSPEND_WORDS words. */
ENTRY(cpu_do_suspend)
	mrs	x2, tpidr_el0
	mrs	x3, tpidrro_el0
	mrs	x4, contextidr_el1
	mrs	x5, mair_el1
	mrs	x6, cpacr_el1
	mrs	x7, ttbr1_el1
	mrs	x8, tcr_el1
	mrs	x9, vbar_el1
	mrs	x10, sctlr_el1
	stp	x2, x3, [x0]
	stp	x4, x5, [x0, #16]
	stp	x6, x7, [x0, #32]
	stp	x8, x9, [x0, #48]
	str	x10, [x0, #64]
	ret
ENDPROC(cpu_do_suspend)

/* MMU off: x0 = what do_suspend stored, x1 = idmap tables. Returns x0 = SCTLR_EL1. */
ENTRY(cpu_do_resume)
	tlbi	vmalle1is
	ldp	x2, x3, [x0]
	ldp	x4, x5, [x0, #16]
	ldp	x6, x7, [x0, #32]
	ldp	x8, x9, [x0, #48]
	ldr	x10, [x0, #64]
	msr	tpidr_el0, x2
	msr	tpidrro_el0, x3
	msr	contextidr_el1, x4
	msr	mair_el1, x5
	msr	cpacr_el1, x6
	msr	ttbr0_el1, x1
	msr	ttbr1_el1, x7
	msr	tcr_el1, x8
	msr	vbar_el1, x9
	isb
	dsb	sy
	mov	x0, x10
	ret
ENDPROC(cpu_do_resume)
