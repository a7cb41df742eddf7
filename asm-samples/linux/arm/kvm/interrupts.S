/* SPDX-License-Identifier: GPL-2.0 */
/*
 * KVM's Hyp mode on arm: the vectors, the call from the kernel, the way into a guest and out of it,
 * and the panic. The kernel's seed.patch changes this file.
 *
 * Left out: lazy VFP switching, the fault address of a guest's aborts by ATS1CPR, and what
 * interrupts_head.S names.
 */
#include <linux/linkage.h>
#include <asm/unified.h>
#include <asm/ptrace.h>
#include <asm/asm-offsets.h>
#include <asm/kvm_asm.h>
#include <asm/kvm_arm.h>
#include "interrupts_head.S"

	.arch	armv7-a
	.arch_extension virt

	.text

__kvm_hyp_code_start:
	.globl __kvm_hyp_code_start

/*
 * void __kvm_flush_vm_context(void), in Hyp mode: VMIDs are about to be used again, so forget every
 * translation and every cached instruction of every VM.
 */
ENTRY(__kvm_flush_vm_context)
	mov	r0, #0
	mcr	p15, 4, r0, c8, c3, 4		@ TLBIALLNSNHIS
	mcr	p15, 0, r0, c7, c1, 0		@ ICIALLUIS
	dsb	ish
	isb
	bx	lr
ENDPROC(__kvm_flush_vm_context)

/*
 * int __kvm_vcpu_run(struct kvm_vcpu *vcpu), in Hyp mode: run the guest until something happens to
 * it; returns ARM_EXCEPTION_*.
 */
ENTRY(__kvm_vcpu_run)
	mcr	p15, 4, vcpu, c13, c0, 2	@ HTPIDR
	save_host_regs
	configure_hyp_role vmentry

	ldr	r1, [vcpu, #VCPU_MIDR]
	mcr	p15, 4, r1, c0, c0, 0		@ VPIDR
	ldr	r1, [vcpu, #VCPU_MPIDR]
	mcr	p15, 4, r1, c0, c0, 5		@ VMPIDR
	ldr	r1, [vcpu, #VCPU_KVM]
	ldrd	r2, r3, [r1, #KVM_VTTBR]
	mcrr	p15, 6, r2, r3, c2		@ VTTBR: from here on exceptions are the guest's

	restore_guest_regs
	clrex
	eret

__kvm_vcpu_return:
	/* vcpu = r0, r1 = exception code, the guest's r0-r2 on the stack */
	save_guest_regs

	mov	r2, #0
	mov	r3, #0
	mcrr	p15, 6, r2, r3, c2		@ VTTBR: the host's again
	configure_hyp_role vmexit
	mrc	p15, 0, r2, c0, c0, 0
	mcr	p15, 4, r2, c0, c0, 0		@ VPIDR = MIDR
	mrc	p15, 0, r2, c0, c0, 5
	mcr	p15, 4, r2, c0, c0, 5		@ VMPIDR = MPIDR

	restore_host_regs
	clrex
	mov	r0, r1
	mov	r1, #0
	bx	lr				@ to host_switch_to_hyp
ENDPROC(__kvm_vcpu_run)
	.ltorg

/********************************************************************
 *  Hypercall
 *
 * u64 kvm_call_hyp(void *hypfn, ...);
 *
 * The kernel's way to run a function in Hyp mode: hypfn and three arguments at most, all of them in
 * registers, because the stack changes under way. hypfn has to be mapped
 * in Hyp mode (see init_hyp_mode in arch/arm/kvm/arm.c).  Return values are
 * passed in r0 and r1.
 *
 * The calling convention follows the standard AAPCS:
 *   r0 - r3: caller save
 *   r12:     caller save
 *   rest:    callee save
 */
ENTRY(kvm_call_hyp)
	hvc	#0
	bx	lr
ENDPROC(kvm_call_hyp)

/********************************************************************
 *  Hypervisor exception vectors
 *
 * An exception that the host (VMID 0) did not ask for: leave for panic(), in SVC mode and on the
 * host's stack, with the format string in r0 and the return address in r1. In a guest it ends the
 * run of the guest with \exception_code.
 */
.macro bad_exception exception_code, panic_str
	push	{r0-r2}
	mrrc	p15, 6, r0, r1, c2		@ VTTBR
	lsr	r1, r1, #16
	ands	r1, r1, #0xff			@ VMID
	beq	99f

	load_vcpu
	.if \exception_code == ARM_EXCEPTION_DATA_ABORT
	mrc	p15, 4, r2, c5, c2, 0		@ HSR
	mrc	p15, 4, r1, c6, c0, 0		@ HDFAR
	str	r2, [vcpu, #VCPU_HSR]
	str	r1, [vcpu, #VCPU_HxFAR]
	.endif
	.if \exception_code == ARM_EXCEPTION_PREF_ABORT
	mrc	p15, 4, r2, c5, c2, 0		@ HSR
	mrc	p15, 4, r1, c6, c0, 2		@ HIFAR
	str	r2, [vcpu, #VCPU_HSR]
	str	r1, [vcpu, #VCPU_HxFAR]
	.endif
	mov	r1, #\exception_code
	b	__kvm_vcpu_return

99:	mrs	r2, cpsr
	bic	r2, r2, #MODE_MASK
	orr	r2, r2, #SVC_MODE
THUMB(	orr	r2, r2, #PSR_T_BIT	)
	msr	SPSR_cxsf, r2
	mrs	r1, ELR_hyp
	ldr	r2, =BSYM(panic)
	msr	ELR_hyp, r2
	ldr	r0, =\panic_str
	clrex
	eret
.endm

	.text

	.align 5
__kvm_hyp_vector:
	.globl __kvm_hyp_vector

	W(b)	hyp_reset			@ 0x00
	W(b)	hyp_undef			@ 0x04
	W(b)	hyp_svc				@ 0x08
	W(b)	hyp_pabt			@ 0x0c
	W(b)	hyp_dabt			@ 0x10
	W(b)	hyp_hvc				@ 0x14
	W(b)	hyp_irq				@ 0x18
	W(b)	hyp_fiq				@ 0x1c

	.align
hyp_reset:
	b	hyp_reset

	.align
hyp_undef:
	bad_exception ARM_EXCEPTION_UNDEFINED, und_die_str

	.align
hyp_svc:
	bad_exception ARM_EXCEPTION_HVC, svc_die_str

	.align
hyp_pabt:
	bad_exception ARM_EXCEPTION_PREF_ABORT, pabt_die_str

	.align
hyp_dabt:
	bad_exception ARM_EXCEPTION_DATA_ABORT, dabt_die_str

	.align
hyp_hvc:
	/*
	 * A trap from a guest, or an HVC: the guest's, or the host's to have a function called.
	 */
	push	{r0, r1, r2}

	mrc	p15, 4, r1, c5, c2, 0		@ HSR
	lsr	r0, r1, #HSR_EC_SHIFT
	cmp	r0, #HSR_EC_HVC
	bne	guest_trap			@ no HVC

	mrrc	p15, 6, r0, r2, c2		@ VTTBR
	lsr	r2, r2, #16
	ands	r2, r2, #0xff			@ VMID
	bne	guest_trap			@ the guest's HVC

host_switch_to_hyp:
	pop	{r0, r1, r2}

	push	{lr}
	mrs	lr, SPSR
	push	{lr}

	mov	lr, r0				@ the function, and its arguments one place down
	mov	r0, r1
	mov	r1, r2
	mov	r2, r3

THUMB(	orr	lr, #1)
	blx	lr

	pop	{lr}
	msr	SPSR_csxf, lr
	pop	{lr}
	eret

guest_trap:
	load_vcpu			@ Load VCPU pointer to r0
	str	r1, [vcpu, #VCPU_HSR]
	mrc	p15, 4, r2, c6, c0, 0		@ HDFAR, with an abort
	str	r2, [vcpu, #VCPU_HxFAR]
	mrc	p15, 4, r2, c6, c0, 4		@ HPFAR
	str	r2, [vcpu, #VCPU_HPFAR]
	mov	r1, #ARM_EXCEPTION_HVC
	b	__kvm_vcpu_return

	.align
hyp_irq:
	push	{r0, r1, r2}
	mov	r1, #ARM_EXCEPTION_IRQ
	load_vcpu
	b	__kvm_vcpu_return

	.align
hyp_fiq:
	b	hyp_fiq

	.ltorg

__kvm_hyp_code_end:
	.globl __kvm_hyp_code_end

	.section ".rodata", "a"

	/* Back to back, and none has a terminator: a reader of one reads on through the next. */
und_die_str:
	.ascii	"unexpected undefined exception in Hyp mode at: %#08x\n"
pabt_die_str:
	.ascii	"unexpected prefetch abort in Hyp mode at: %#08x\n"
dabt_die_str:
	.ascii	"unexpected data abort in Hyp mode at: %#08x\n"
svc_die_str:
	.ascii	"unexpected HVC/SVC trap in Hyp mode at: %#08x\n"
