/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The functions of arch/arm/kvm/arm.c that run on every CPU, compiled by hand. The C stands in
 * comments over the instructions it became. The kernel's seed.patch changes this file: the C line,
 * and the instructions with it.
 */
#include <linux/linkage.h>
#include <linux/cpu_pm.h>
#include <asm/unified.h>
#include <asm/memory.h>

	.arch	armv7-a

	.text

/* static void cpu_init_hyp_mode(void *dummy) */
ENTRY(cpu_init_hyp_mode)
	push	{r4-r8, lr}

	/* __hyp_set_vectors(kvm_get_idmap_vector()); */
	bl	kvm_get_idmap_vector
	bl	__hyp_set_vectors

	/* boot_pgd_ptr = kvm_mmu_get_boot_httbr(); */
	bl	kvm_mmu_get_boot_httbr
	mov	r4, r0
	mov	r5, r1
	/* pgd_ptr = kvm_mmu_get_httbr(); */
	bl	kvm_mmu_get_httbr
	mov	r6, r0
	mov	r7, r1
	/* stack_page = __get_cpu_var(kvm_arm_hyp_stack_page); */
	mrc	p15, 0, r3, c13, c0, 4		@ TPIDRPRW: this CPU's offset
	ldr	r2, =kvm_arm_hyp_stack_page
	ldr	r8, [r2, r3]

	/*
	 * hyp_stack_ptr = stack_page + PAGE_SIZE;
	 * vector_ptr = (unsigned long)__kvm_hyp_vector;
	 * __cpu_init_hyp_mode(boot_pgd_ptr, pgd_ptr, hyp_stack_ptr, vector_ptr);
	 *
	 * which is:
	 * kvm_call_hyp(NULL, 0, boot_pgd_ptr);
	 */
	mov	r0, #0
	mov	r1, #0
	mov	r2, r4
	mov	r3, r5
	bl	kvm_call_hyp
	/* kvm_call_hyp((void *)hyp_stack_ptr, vector_ptr, pgd_ptr); */
	add	r0, r8, #PAGE_SIZE
	ldr	r1, =__kvm_hyp_vector
	mov	r2, r6
	mov	r3, r7
	bl	kvm_call_hyp

	pop	{r4-r8, pc}
ENDPROC(cpu_init_hyp_mode)
	.ltorg

/*
 * static int hyp_init_cpu_notify(struct notifier_block *self,
 *                                unsigned long action, void *cpu)
 */
ENTRY(hyp_init_cpu_notify)
	push	{r3, lr}
	/* switch (action) { case CPU_STARTING: case CPU_STARTING_FROZEN: */
	cmp	r1, #CPU_STARTING
	cmpne	r1, #CPU_STARTING_FROZEN
	bne	1f
	/* cpu_init_hyp_mode(NULL); break; } */
	mov	r0, #0
	bl	cpu_init_hyp_mode
	/* return NOTIFY_OK; */
1:	mov	r0, #NOTIFY_OK
	pop	{r3, pc}
ENDPROC(hyp_init_cpu_notify)

/*
 * static int hyp_init_cpu_pm_notifier(struct notifier_block *self,
 *                                     unsigned long cmd,
 *                                     void *v)
 * {
 */
ENTRY(hyp_init_cpu_pm_notifier)
	push	{r3, lr}
/*       if (cmd == CPU_PM_EXIT) {
 */
	cmp	r1, #CPU_PM_EXIT
	bne	1f
/*               cpu_init_hyp_mode(NULL);
 *               return NOTIFY_OK;
 */
	mov	r0, #0
	bl	cpu_init_hyp_mode
	mov	r0, #NOTIFY_OK
	pop	{r3, pc}
/*       }
 *       return NOTIFY_DONE;
 */
1:	mov	r0, #NOTIFY_DONE
	pop	{r3, pc}
ENDPROC(hyp_init_cpu_pm_notifier)
	.ltorg

	.data
	.align	2
/* static unsigned long hyp_default_vectors; */
ENTRY(hyp_default_vectors)
	.long	0
END(hyp_default_vectors)

/* static DEFINE_PER_CPU(unsigned long, kvm_arm_hyp_stack_page); CPU 0's, the others follow */
	.section ".data..percpu", "aw"
	.align	2
	.globl	__per_cpu_start
__per_cpu_start:
ENTRY(kvm_arm_hyp_stack_page)
	.long	0
END(kvm_arm_hyp_stack_page)
