/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the kernel does with the CP15 of an Armv7-A processor with the long-descriptor format.
 * Left out: caches, TLB types, errata, the vector base (the kernel takes no exceptions here).
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/asm-offsets.h>
#include <asm/memory.h>
#include <asm/pgtable.h>

	.arch	armv7-a

/* \pgd = physical address of swapper_pg_dir. TTBR0 walks it all, TTBR1 its last level 2 table. */
	.macro	v7_ttb_setup pgd, tmp, zero
	mov	\zero, #0
	mcr	p15, 0, \zero, c8, c7, 0	@ TLBIALL
	ldr	\tmp, =TTBCR_VALUE
	mcr	p15, 0, \tmp, c2, c0, 2		@ TTBCR
	mcrr	p15, 0, \pgd, \zero, c2		@ TTBR0
	add	\tmp, \pgd, #TTBR1_OFFSET
	mcrr	p15, 1, \tmp, \zero, c2		@ TTBR1
	ldr	\tmp, =MAIR0_VALUE
	mcr	p15, 0, \tmp, c10, c2, 0	@ MAIR0, alias PRRR
	ldr	\tmp, =MAIR1_VALUE
	mcr	p15, 0, \tmp, c10, c2, 1	@ MAIR1, alias NMRR
	.endm

	.text
/* r8 = physical address of swapper_pg_dir; returns r0 = SCTLR with the MMU on; r5, r6 are lost. */
ENTRY(__v7_setup)
	v7_ttb_setup r8, r5, r6
	dsb
	mrc	p15, 0, r0, c1, c0, 0		@ SCTLR
	ldr	r5, =SCTLR_M | SCTLR_C | SCTLR_Z | SCTLR_I
	orr	r0, r0, r5
	bx	lr
ENDPROC(__v7_setup)
	.ltorg

/* void cpu_v7_do_idle(void): wait for an interrupt. No state is lost. */
ENTRY(cpu_v7_do_idle)
	dsb
	wfi
	bx	lr
ENDPROC(cpu_v7_do_idle)

/* void cpu_v7_do_suspend(u32 *to): CPU_SUSPEND_WORDS words. */
ENTRY(cpu_v7_do_suspend)
	stmfd	sp!, {r4 - r8, lr}
	mrc	p15, 0, r4, c13, c0, 3		@ TPIDRURO
	mrc	p15, 0, r5, c13, c0, 1		@ CONTEXTIDR
	mrc	p15, 0, r6, c1, c0, 0		@ SCTLR
	mrc	p15, 0, r7, c1, c0, 2		@ CPACR
	stmia	r0, {r4 - r7}
	ldmfd	sp!, {r4 - r8, pc}
ENDPROC(cpu_v7_do_suspend)

/* From cpu_resume, MMU off: r0 = what do_suspend stored, r1 = tables (PA). No return. */
ENTRY(cpu_v7_do_resume)
	v7_ttb_setup r1, r2, r3
	ldmia	r0, {r4 - r7}
	mcr	p15, 0, r4, c13, c0, 3		@ TPIDRURO
	mcr	p15, 0, r5, c13, c0, 1		@ CONTEXTIDR
	mcr	p15, 0, r7, c1, c0, 2		@ CPACR
	isb
	dsb
	mov	r0, r6				@ SCTLR
	b	cpu_resume_mmu
ENDPROC(cpu_v7_do_resume)
	.ltorg
