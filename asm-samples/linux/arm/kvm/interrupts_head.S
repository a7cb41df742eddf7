/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Macros of the world switch. Of the state of a guest, r0-r14, the banked registers, PC and CPSR are
 * switched. Left out, because no path of the samples uses them: CP15, VFP, the virtual interrupt
 * controller and the timer; a guest runs with the host's.
 */

	vcpu	.req	r0			@ the vcpu of this CPU while it runs a guest

	.macro	load_vcpu
	mrc	p15, 4, vcpu, c13, c0, 2	@ HTPIDR
	.endm

/* Banked registers of one mode, on the Hyp stack. r2-r4 are lost. */
	.macro	push_host_regs_mode mode
	mrs	r2, SP_\mode
	mrs	r3, LR_\mode
	mrs	r4, SPSR_\mode
	push	{r2, r3, r4}
	.endm

	.macro	pop_host_regs_mode mode
	pop	{r2, r3, r4}
	msr	SP_\mode, r2
	msr	LR_\mode, r3
	msr	SPSR_\mode, r4
	.endm

/* Where the host was, and all that a callee of the host keeps. r2-r9 are lost. */
	.macro	save_host_regs
	mrs	r2, ELR_hyp
	push	{r2}
	push	{r4 - r12}
	mrs	r2, SP_usr
	mov	r3, lr
	push	{r2, r3}
	push_host_regs_mode svc
	push_host_regs_mode abt
	push_host_regs_mode und
	push_host_regs_mode irq
	mrs	r2, r8_fiq
	mrs	r3, r9_fiq
	mrs	r4, r10_fiq
	mrs	r5, r11_fiq
	mrs	r6, r12_fiq
	mrs	r7, SP_fiq
	mrs	r8, LR_fiq
	mrs	r9, SPSR_fiq
	push	{r2 - r9}
	.endm

	.macro	restore_host_regs
	pop	{r2 - r9}
	msr	r8_fiq, r2
	msr	r9_fiq, r3
	msr	r10_fiq, r4
	msr	r11_fiq, r5
	msr	r12_fiq, r6
	msr	SP_fiq, r7
	msr	LR_fiq, r8
	msr	SPSR_fiq, r9
	pop_host_regs_mode irq
	pop_host_regs_mode und
	pop_host_regs_mode abt
	pop_host_regs_mode svc
	pop	{r2, r3}
	msr	SP_usr, r2
	mov	lr, r3
	pop	{r4 - r12}
	pop	{r2}
	msr	ELR_hyp, r2
	.endm

/* Banked registers of one mode, in the vcpu. r1-r4 are lost. */
	.macro	restore_guest_regs_mode mode, offset
	add	r1, vcpu, \offset
	ldm	r1, {r2, r3, r4}
	msr	SP_\mode, r2
	msr	LR_\mode, r3
	msr	SPSR_\mode, r4
	.endm

	.macro	save_guest_regs_mode mode, offset
	add	r2, vcpu, \offset
	mrs	r3, SP_\mode
	mrs	r4, LR_\mode
	mrs	r5, SPSR_\mode
	stm	r2, {r3, r4, r5}
	.endm

/* All registers of the guest, r0 last. */
	.macro	restore_guest_regs
	restore_guest_regs_mode svc, #VCPU_SVC_REGS
	restore_guest_regs_mode abt, #VCPU_ABT_REGS
	restore_guest_regs_mode und, #VCPU_UND_REGS
	restore_guest_regs_mode irq, #VCPU_IRQ_REGS
	add	r1, vcpu, #VCPU_FIQ_REGS
	ldm	r1, {r2 - r9}
	msr	r8_fiq, r2
	msr	r9_fiq, r3
	msr	r10_fiq, r4
	msr	r11_fiq, r5
	msr	r12_fiq, r6
	msr	SP_fiq, r7
	msr	LR_fiq, r8
	msr	SPSR_fiq, r9
	ldr	r2, [vcpu, #VCPU_PC]
	ldr	r3, [vcpu, #VCPU_CPSR]
	msr	ELR_hyp, r2
	msr	SPSR_cxsf, r3
	ldr	r2, [vcpu, #(VCPU_USR_REGS + 4 * 13)]
	ldr	r3, [vcpu, #(VCPU_USR_REGS + 4 * 14)]
	msr	SP_usr, r2
	mov	lr, r3
	add	vcpu, vcpu, #VCPU_USR_REGS
	ldm	vcpu, {r0 - r12}
	.endm

/* vcpu and r1 (the exception code) are set; the guest's r0, r1, r2 are on the stack. */
	.macro	save_guest_regs
	add	r2, vcpu, #(VCPU_USR_REGS + 4 * 3)
	stm	r2, {r3 - r12}
	pop	{r3, r4, r5}
	add	r2, vcpu, #VCPU_USR_REGS
	stm	r2, {r3, r4, r5}
	mrs	r2, SP_usr
	mov	r3, lr
	str	r2, [vcpu, #(VCPU_USR_REGS + 4 * 13)]
	str	r3, [vcpu, #(VCPU_USR_REGS + 4 * 14)]
	mrs	r2, ELR_hyp
	mrs	r3, SPSR
	str	r2, [vcpu, #VCPU_PC]
	str	r3, [vcpu, #VCPU_CPSR]
	save_guest_regs_mode svc, #VCPU_SVC_REGS
	save_guest_regs_mode abt, #VCPU_ABT_REGS
	save_guest_regs_mode und, #VCPU_UND_REGS
	save_guest_regs_mode irq, #VCPU_IRQ_REGS
	mrs	r2, r8_fiq
	mrs	r3, r9_fiq
	mrs	r4, r10_fiq
	mrs	r5, r11_fiq
	mrs	r6, r12_fiq
	mrs	r7, SP_fiq
	mrs	r8, LR_fiq
	mrs	r9, SPSR_fiq
	add	r10, vcpu, #VCPU_FIQ_REGS
	stm	r10, {r2 - r9}
	.endm

/* Traps on the way in, none on the way out. r2, r3 are lost. */
	.macro	configure_hyp_role operation
	mrc	p15, 4, r2, c1, c1, 3		@ HSTR
	ldr	r3, =HSTR_T15
	.if \operation == vmentry
	orr	r2, r2, r3
	.else
	bic	r2, r2, r3
	.endif
	mcr	p15, 4, r2, c1, c1, 3

	mrc	p15, 4, r2, c1, c1, 2		@ HCPTR
	ldr	r3, =HCPTR_GUEST
	.if \operation == vmentry
	orr	r2, r2, r3
	.else
	bic	r2, r2, r3
	.endif
	mcr	p15, 4, r2, c1, c1, 2

	mrc	p15, 4, r2, c1, c1, 1		@ HDCR
	.if \operation == vmentry
	orr	r2, r2, #HDCR_GUEST
	.else
	bic	r2, r2, #HDCR_GUEST
	.endif
	mcr	p15, 4, r2, c1, c1, 1

	.if \operation == vmentry
	ldr	r2, [vcpu, #VCPU_HCR]
	.else
	mov	r2, #0
	.endif
	mcr	p15, 4, r2, c1, c1, 0		@ HCR
	.endm

	.equ	vmentry, 0
	.equ	vmexit, 1
