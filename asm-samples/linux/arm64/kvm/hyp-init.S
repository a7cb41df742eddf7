/* SPDX-License-Identifier: Apache-2.0 */
/*
 * KVM takes EL2 over. The stub's vectors have been replaced by those at __kvm_hyp_init, by their
 * physical address; one HVC follows.
 *
 *	x0 = boot tables, x1 = runtime tables, x2 = EL2 stack, x3 = vectors (kernel addresses)
 *
 * Turn the MMU on with the boot tables, which map this page twice: at its physical address, where we
 * are, and at TRAMPOLINE_VA. Go to the latter; then change to the runtime tables, which map this page
 * there only. Everything here fits in one page. Complete.
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/kvm_arm.h>
#include <asm/kvm_mmu.h>
#include <asm/pgtable.h>

	.text
	.pushsection ".hyp.idmap.text", "ax"
	.align	11
ENTRY(__kvm_hyp_init)
	ventry	__invalid			// EL2 with SP_EL0
	ventry	__invalid
	ventry	__invalid
	ventry	__invalid

	ventry	__invalid			// EL2 with SP_EL2
	ventry	__invalid
	ventry	__invalid
	ventry	__invalid

	ventry	__do_hyp_init			// lower level, AArch64
	ventry	__invalid
	ventry	__invalid
	ventry	__invalid

	ventry	__invalid			// lower level, AArch32
	ventry	__invalid
	ventry	__invalid
	ventry	__invalid

__invalid:
	b	.

__do_hyp_init:
	msr	ttbr0_el2, x0

	mrs	x4, tcr_el1			// walk as the kernel walks
	ldr	x5, =TCR_EL2_FROM_EL1
	and	x4, x4, x5
	ldr	x5, =TCR_EL2_PS_40B
	orr	x4, x4, x5
	msr	tcr_el2, x4

	ldr	x4, =VTCR_EL2_FLAGS
	msr	vtcr_el2, x4

	mrs	x4, mair_el1
	msr	mair_el2, x4
	isb

	mov	x4, #SCTLR_ELx_M | SCTLR_ELx_A | SCTLR_ELx_C | SCTLR_ELx_SA
	orr	x4, x4, #SCTLR_ELx_I
	msr	sctlr_el2, x4
	isb

	/* The same page, at the address both tables know. */
	ldr	x4, =TRAMPOLINE_VA
	adr	x5, target
	bfi	x4, x5, #0, #PAGE_SHIFT
	br	x4

target:
	msr	ttbr0_el2, x1
	isb
	tlbi	alle2
	dsb	sy

	kern_hyp_va x2
	mov	sp, x2
	kern_hyp_va x3
	msr	vbar_el2, x3
	eret
ENDPROC(__kvm_hyp_init)
	.ltorg
	.globl	__kvm_hyp_init_end
__kvm_hyp_init_end:
	.popsection
