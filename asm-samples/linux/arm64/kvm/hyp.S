/* SPDX-License-Identifier: GPL-2.0 */
/*
 * KVM's EL2 on arm64: the vectors, the call from the kernel, the way into a guest and out of it, and
 * the panic. The kernel's seed.patch changes this file.
 *
 * Of the state of a guest, x0-x30, SP, PC, PSTATE and EL1's SP, ELR and SPSR are switched. Left out,
 * because no path of the samples uses them: the other system registers, FP and SIMD, AArch32 guests,
 * the virtual interrupt controller and the timer, and the fault address of a guest's aborts by AT.
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/asm-offsets.h>
#include <asm/kvm_asm.h>
#include <asm/kvm_arm.h>
#include <asm/kvm_mmu.h>
#include <asm/ptrace.h>

	.text
	.pushsection ".hyp.text", "ax"
	.align	12

__kvm_hyp_code_start:
	.globl __kvm_hyp_code_start

/* What a callee keeps, and where the host was: x2 = host context. x20-x25 are lost after the first. */
.macro save_host_regs
	stp	x19, x20, [x2, #CPU_XREG_OFFSET(19)]
	stp	x21, x22, [x2, #CPU_XREG_OFFSET(21)]
	stp	x23, x24, [x2, #CPU_XREG_OFFSET(23)]
	stp	x25, x26, [x2, #CPU_XREG_OFFSET(25)]
	stp	x27, x28, [x2, #CPU_XREG_OFFSET(27)]
	stp	x29, lr, [x2, #CPU_XREG_OFFSET(29)]
	save_el1_stacks
.endm

.macro restore_host_regs
	restore_el1_stacks
	ldp	x19, x20, [x2, #CPU_XREG_OFFSET(19)]
	ldp	x21, x22, [x2, #CPU_XREG_OFFSET(21)]
	ldp	x23, x24, [x2, #CPU_XREG_OFFSET(23)]
	ldp	x25, x26, [x2, #CPU_XREG_OFFSET(25)]
	ldp	x27, x28, [x2, #CPU_XREG_OFFSET(27)]
	ldp	x29, lr, [x2, #CPU_XREG_OFFSET(29)]
.endm

.macro save_el1_stacks
	mrs	x20, sp_el0
	mrs	x21, elr_el2
	mrs	x22, spsr_el2
	mrs	x23, sp_el1
	mrs	x24, elr_el1
	mrs	x25, spsr_el1
	stp	x20, x21, [x2, #CPU_SP_EL0]
	stp	x22, x23, [x2, #CPU_PSTATE]
	stp	x24, x25, [x2, #CPU_ELR_EL1]
.endm

.macro restore_el1_stacks
	ldp	x20, x21, [x2, #CPU_SP_EL0]
	ldp	x22, x23, [x2, #CPU_PSTATE]
	ldp	x24, x25, [x2, #CPU_ELR_EL1]
	msr	sp_el0, x20
	msr	elr_el2, x21
	msr	spsr_el2, x22
	msr	sp_el1, x23
	msr	elr_el1, x24
	msr	spsr_el1, x25
.endm

/* The guest's x0-x3 are on the stack, x2 = its context. x0, x1 keep their values. */
.macro save_guest_regs
	stp	x4, x5, [x2, #CPU_XREG_OFFSET(4)]
	stp	x6, x7, [x2, #CPU_XREG_OFFSET(6)]
	stp	x8, x9, [x2, #CPU_XREG_OFFSET(8)]
	stp	x10, x11, [x2, #CPU_XREG_OFFSET(10)]
	stp	x12, x13, [x2, #CPU_XREG_OFFSET(12)]
	stp	x14, x15, [x2, #CPU_XREG_OFFSET(14)]
	stp	x16, x17, [x2, #CPU_XREG_OFFSET(16)]
	str	x18, [x2, #CPU_XREG_OFFSET(18)]
	pop	x6, x7				// x2, x3
	pop	x4, x5				// x0, x1
	stp	x4, x5, [x2, #CPU_XREG_OFFSET(0)]
	stp	x6, x7, [x2, #CPU_XREG_OFFSET(2)]
	save_host_regs
.endm

.macro restore_guest_regs
	restore_host_regs
	ldp	x0, x1, [x2, #CPU_XREG_OFFSET(0)]
	ldp	x4, x5, [x2, #CPU_XREG_OFFSET(4)]
	ldp	x6, x7, [x2, #CPU_XREG_OFFSET(6)]
	ldp	x8, x9, [x2, #CPU_XREG_OFFSET(8)]
	ldp	x10, x11, [x2, #CPU_XREG_OFFSET(10)]
	ldp	x12, x13, [x2, #CPU_XREG_OFFSET(12)]
	ldp	x14, x15, [x2, #CPU_XREG_OFFSET(14)]
	ldp	x16, x17, [x2, #CPU_XREG_OFFSET(16)]
	ldr	x18, [x2, #CPU_XREG_OFFSET(18)]
	ldp	x2, x3, [x2, #CPU_XREG_OFFSET(2)]
.endm

.macro activate_traps
	ldr	x2, [x0, #VCPU_HCR_EL2]
	msr	hcr_el2, x2
	ldr	x2, =CPTR_EL2_TTA
	msr	cptr_el2, x2
	ldr	x2, =HSTR_EL2_T15
	msr	hstr_el2, x2
	mrs	x2, mdcr_el2
	and	x2, x2, #MDCR_EL2_HPMN_MASK
	orr	x2, x2, #MDCR_EL2_TPM | MDCR_EL2_TPMCR
	msr	mdcr_el2, x2
.endm

.macro deactivate_traps
	mov	x2, #HCR_RW
	msr	hcr_el2, x2
	msr	cptr_el2, xzr
	msr	hstr_el2, xzr
	mrs	x2, mdcr_el2
	and	x2, x2, #MDCR_EL2_HPMN_MASK
	msr	mdcr_el2, x2
.endm

.macro activate_vm
	ldr	x1, [x0, #VCPU_KVM]
	kern_hyp_va x1
	ldr	x2, [x1, #KVM_VTTBR]
	msr	vttbr_el2, x2
.endm

.macro deactivate_vm
	msr	vttbr_el2, xzr
.endm

/*
 * int __kvm_vcpu_run(struct kvm_vcpu *vcpu), at EL2: run the guest until something happens to it;
 * returns ARM_EXCEPTION_*.
 */
ENTRY(__kvm_vcpu_run)
	kern_hyp_va x0
	msr	tpidr_el2, x0

	ldr	x2, [x0, #VCPU_HOST_CONTEXT]
	kern_hyp_va x2
	save_host_regs
	activate_traps
	activate_vm

	add	x2, x0, #VCPU_CONTEXT
	restore_guest_regs
	eret

__kvm_vcpu_return:
	/* x0 = vcpu, x1 = exception code, the guest's x0-x3 on the stack */
	add	x2, x0, #VCPU_CONTEXT
	save_guest_regs
	deactivate_traps
	deactivate_vm

	ldr	x2, [x0, #VCPU_HOST_CONTEXT]
	kern_hyp_va x2
	restore_host_regs
	mov	x0, x1
	ret					// to el1_sync
ENDPROC(__kvm_vcpu_run)

/* void __kvm_flush_vm_context(void), at EL2: forget every translation and instruction of every VM. */
ENTRY(__kvm_flush_vm_context)
	dsb	ishst
	tlbi	alle1is
	ic	ialluis
	dsb	sy
	ret
ENDPROC(__kvm_flush_vm_context)
	.ltorg

/*
 * An exception that nothing here asked for: leave for panic() at EL1, with the format string and
 * seven values in x0-x7.
 */
__kvm_hyp_panic:
	mrs	x0, vttbr_el2			// not 0: a guest was running
	cbz	x0, 1f
	mrs	x0, tpidr_el2
	deactivate_traps
	deactivate_vm

1:	adr	x0, __hyp_panic_str
	adr	x1, 2f
	ldp	x2, x3, [x1]
	sub	x0, x0, x2			// from the HYP address ...
	add	x0, x0, x3			// ... to the kernel's
	mrs	x1, spsr_el2
	mrs	x2, elr_el2
	mrs	x3, esr_el2
	mrs	x4, far_el2
	mrs	x5, hpfar_el2
	mrs	x6, par_el1
	mrs	x7, tpidr_el2

	mov	lr, #PSR_EL1h_MASKED
	msr	spsr_el2, lr
	ldr	lr, =panic
	msr	elr_el2, lr
	eret

	.align	3
2:	.quad	HYP_PAGE_OFFSET
	.quad	PAGE_OFFSET
ENDPROC(__kvm_hyp_panic)

__hyp_panic_str:
	.ascii	"HYP panic:\nPS:%08x PC:%p ESR:%p\nFAR:%p HPFAR:%p PAR:%p\nVCPU:%p\n\0"

	.align	2

ENTRY(kvm_call_hyp)
	hvc	#0
	ret
ENDPROC(kvm_call_hyp)

.macro invalid_vector	label, target
	.align	2
\label:
	b \target
ENDPROC(\label)
.endm

	/* Where vectors go that nobody serves. */
	invalid_vector	el2t_sync_invalid, __kvm_hyp_panic
	invalid_vector	el2t_irq_invalid, __kvm_hyp_panic
	invalid_vector	el2t_fiq_invalid, __kvm_hyp_panic
	invalid_vector	el2t_error_invalid, __kvm_hyp_panic
	invalid_vector	el2h_sync_invalid, __kvm_hyp_panic
	invalid_vector	el2h_irq_invalid, __kvm_hyp_panic
	invalid_vector	el2h_fiq_invalid, __kvm_hyp_panic
	invalid_vector	el2h_error_invalid, __kvm_hyp_panic
	invalid_vector	el1_fiq_invalid, __kvm_hyp_panic
	invalid_vector	el1_error_invalid, __kvm_hyp_panic

/* An HVC of the host to have a function called, or a guest's trap. */
el1_sync:
	push	x0, x1
	push	x2, x3

	mrs	x1, esr_el2
	lsr	x2, x1, #ESR_EL2_EC_SHIFT
	cmp	x2, #ESR_EL2_EC_HVC64
	b.ne	el1_trap			// no HVC
	mrs	x3, vttbr_el2
	cbnz	x3, el1_trap			// the guest's HVC

	/* The host's. */
	pop	x2, x3
	pop	x0, x1

	push	lr, xzr

	/*
	 * Compute the function address in EL2, and shuffle the parameters.
	 */
	kern_hyp_va	x0
	mov	lr, x0
	mov	x0, x1
	mov	x1, x2
	mov	x2, x3
	blr	lr

	pop	lr, xzr
	eret

el1_trap:
	/*
	 * x1 = ESR_EL2; for an abort, the addresses go with it
	 */
	mrs	x0, tpidr_el2
	str	x1, [x0, #VCPU_ESR_EL2]
	mrs	x2, far_el2
	str	x2, [x0, #VCPU_FAR_EL2]
	mrs	x2, hpfar_el2
	str	x2, [x0, #VCPU_HPFAR_EL2]
	mov	x1, #ARM_EXCEPTION_TRAP
	b	__kvm_vcpu_return

el1_irq:
	push	x0, x1
	push	x2, x3
	mrs	x0, tpidr_el2
	mov	x1, #ARM_EXCEPTION_IRQ
	b	__kvm_vcpu_return

	.ltorg

	.align 11

ENTRY(__kvm_hyp_vector)
	ventry	el2t_sync_invalid		// EL2 with SP_EL0
	ventry	el2t_irq_invalid
	ventry	el2t_fiq_invalid
	ventry	el2t_error_invalid

	ventry	el2h_sync_invalid		// EL2 with SP_EL2
	ventry	el2h_irq_invalid
	ventry	el2h_fiq_invalid
	ventry	el2h_error_invalid

	ventry	el1_sync			// lower level, AArch64
	ventry	el1_irq
	ventry	el1_fiq_invalid
	ventry	el1_error_invalid

	ventry	el1_sync			// lower level, AArch32
	ventry	el1_irq
	ventry	el1_fiq_invalid
	ventry	el1_error_invalid
ENDPROC(__kvm_hyp_vector)

__kvm_hyp_code_end:
	.globl	__kvm_hyp_code_end

	.popsection
