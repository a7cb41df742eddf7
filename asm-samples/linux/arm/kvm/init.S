/* SPDX-License-Identifier: Apache-2.0 */
/*
 * KVM takes Hyp mode over. The stub's vectors have been replaced by those at __kvm_hyp_init, by
 * their physical address; two HVCs follow.
 *
 *	phase 1: r0 = 0, r2:r3 = boot tables
 *		Turn the MMU on with tables that map this page twice: at its physical address, where
 *		we are, and at TRAMPOLINE_VA.
 *	phase 2: r0 = Hyp stack, r1 = vectors, r2:r3 = runtime tables
 *		The runtime tables map the kernel's code, stacks and data at kernel addresses, and
 *		this page at TRAMPOLINE_VA only. Jump there, then change the tables.
 *
 * Everything here fits in one page. Complete.
 */
#include <linux/linkage.h>
#include <asm/unified.h>
#include <asm/kvm_arm.h>
#include <asm/kvm_mmu.h>

	.arch	armv7-a
	.arch_extension virt

	.text
	.pushsection ".hyp.idmap.text", "ax"
	.align	5
ENTRY(__kvm_hyp_init)
	W(b)	.				@ 0x00 reset
	W(b)	.				@ 0x04 undefined instruction
	W(b)	.				@ 0x08 HVC or SVC in Hyp mode
	W(b)	.				@ 0x0c prefetch abort
	W(b)	.				@ 0x10 data abort
	W(b)	__do_hyp_init			@ 0x14 HVC
	W(b)	.				@ 0x18 IRQ
	W(b)	.				@ 0x1c FIQ

__do_hyp_init:
	cmp	r0, #0
	bne	2f

	@ Phase 1. Tables and how to walk them: as the kernel walks its own.
	mcrr	p15, 4, r2, r3, c2		@ HTTBR

	mrc	p15, 4, r0, c2, c0, 2		@ HTCR
	ldr	r2, =HTCR_MASK
	bic	r0, r0, r2
	mrc	p15, 0, r1, c2, c0, 2		@ TTBCR
	and	r1, r1, #TCR_WALK_MASK
	orr	r0, r0, r1
	mcr	p15, 4, r0, c2, c0, 2		@ HTCR

	mrc	p15, 4, r1, c2, c1, 2		@ VTCR
	ldr	r2, =VTCR_MASK
	bic	r1, r1, r2
	and	r0, r0, #TCR_WALK_MASK
	orr	r1, r1, r0
	orr	r1, r1, #VTCR_SL0_L1 | VTCR_S | VTCR_T0SZ
	mcr	p15, 4, r1, c2, c1, 2		@ VTCR

	@ Memory attributes: with long descriptors PRRR and NMRR are MAIR0 and MAIR1.
	mrc	p15, 0, r0, c10, c2, 0		@ MAIR0
	mcr	p15, 4, r0, c10, c2, 0		@ HMAIR0
	mrc	p15, 0, r0, c10, c2, 1		@ MAIR1
	mcr	p15, 4, r0, c10, c2, 1		@ HMAIR1

	@ MMU, caches and endianness: as the kernel has them.
	mrc	p15, 4, r0, c1, c0, 0		@ HSCTLR
	ldr	r2, =HSCTLR_MASK
	bic	r0, r0, r2
	mrc	p15, 0, r1, c1, c0, 0		@ SCTLR
	ldr	r2, =HSCTLR_FROM_SCTLR
	and	r1, r1, r2
 ARM(	ldr	r2, =HSCTLR_M | HSCTLR_A		)
 THUMB(	ldr	r2, =HSCTLR_M | HSCTLR_A | HSCTLR_TE	)
	orr	r1, r1, r2
	orr	r0, r0, r1
	isb
	mcr	p15, 4, r0, c1, c0, 0		@ HSCTLR
	isb
	eret

	@ Phase 2. The stack and the vectors are at addresses that only the runtime tables map;
	@ nothing uses them before those are in place.
2:	mov	sp, r0
	mcr	p15, 4, r1, c12, c0, 0		@ HVBAR

	ldr	r0, =TRAMPOLINE_VA
	adr	r1, 3f
	bfi	r0, r1, #0, #PAGE_SHIFT
 THUMB(	orr	r0, r0, #1	)
	bx	r0				@ the same page, at the address both tables know

3:	mcrr	p15, 4, r2, r3, c2		@ HTTBR
	isb
	mcr	p15, 4, r0, c8, c7, 0		@ TLBIALLH
	dsb	ish
	eret
ENDPROC(__kvm_hyp_init)
	.ltorg
	.globl	__kvm_hyp_init_end
__kvm_hyp_init_end:
	.popsection
