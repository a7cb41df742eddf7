/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The functions of arch/arm/kvm/arm.c that run on every CPU, compiled by hand for arm64. The C
 * stands in comments over the instructions it became. The kernel's seed.patch changes this file: the
 * C line, and the instructions with it.
 */
#include <linux/linkage.h>
#include <linux/cpu_pm.h>
#include <asm/assembler.h>
#include <asm/memory.h>

	.text

/* static void cpu_init_hyp_mode(void *dummy) */
ENTRY(cpu_init_hyp_mode)
	push	x29, lr
	mov	x29, sp
	push	x19, x20

	/* __hyp_set_vectors(kvm_get_idmap_vector()); */
	bl	kvm_get_idmap_vector
	bl	__hyp_set_vectors

	/* boot_pgd_ptr = kvm_mmu_get_boot_httbr(); */
	bl	kvm_mmu_get_boot_httbr
	mov	x19, x0
	/* pgd_ptr = kvm_mmu_get_httbr(); */
	bl	kvm_mmu_get_httbr
	mov	x20, x0
	/* stack_page = __get_cpu_var(kvm_arm_hyp_stack_page); */
	mrs	x1, tpidr_el1			// this CPU's offset
	adr_l	x2, kvm_arm_hyp_stack_page
	ldr	x2, [x2, x1]

	/*
	 * hyp_stack_ptr = stack_page + PAGE_SIZE;
	 * vector_ptr = (unsigned long)__kvm_hyp_vector;
	 * __cpu_init_hyp_mode(boot_pgd_ptr, pgd_ptr, hyp_stack_ptr, vector_ptr);
	 *
	 * which is:
	 * kvm_call_hyp((void *)boot_pgd_ptr, pgd_ptr, hyp_stack_ptr, vector_ptr);
	 */
	mov	x0, x19
	mov	x1, x20
	add	x2, x2, #PAGE_SIZE
	adr_l	x3, __kvm_hyp_vector
	bl	kvm_call_hyp

	pop	x19, x20
	pop	x29, lr
	ret
ENDPROC(cpu_init_hyp_mode)

/*
 * static int hyp_init_cpu_notify(struct notifier_block *self,
 *                                unsigned long action, void *cpu)
 */
ENTRY(hyp_init_cpu_notify)
	push	x29, lr
	/* switch (action) { case CPU_STARTING: case CPU_STARTING_FROZEN: */
	cmp	x1, #CPU_STARTING
	ccmp	x1, #CPU_STARTING_FROZEN, #4, ne
	b.ne	1f
	/* cpu_init_hyp_mode(NULL); break; } */
	mov	x0, xzr
	bl	cpu_init_hyp_mode
	/* return NOTIFY_OK; */
1:	mov	x0, #NOTIFY_OK
	pop	x29, lr
	ret
ENDPROC(hyp_init_cpu_notify)

/*
 * static int hyp_init_cpu_pm_notifier(struct notifier_block *self,
 *                                     unsigned long cmd,
 *                                     void *v)
 * {
 */
ENTRY(hyp_init_cpu_pm_notifier)
	push	x29, lr
/*       if (cmd == CPU_PM_EXIT) {
 */
	cmp	x1, #CPU_PM_EXIT
	b.ne	1f
/*               cpu_init_hyp_mode(NULL);
 *               return NOTIFY_OK;
 */
	mov	x0, xzr
	bl	cpu_init_hyp_mode
	mov	x0, #NOTIFY_OK
	pop	x29, lr
	ret
/*       }
 *       return NOTIFY_DONE;
 */
1:	mov	x0, #NOTIFY_DONE
	pop	x29, lr
	ret
ENDPROC(hyp_init_cpu_pm_notifier)

	.data
	.align	3
/* static unsigned long hyp_default_vectors; */
ENTRY(hyp_default_vectors)
	.quad	0
END(hyp_default_vectors)

/* static DEFINE_PER_CPU(unsigned long, kvm_arm_hyp_stack_page); CPU 0's, the others follow */
	.section ".data..percpu", "aw"
	.align	3
	.globl	__per_cpu_start
__per_cpu_start:
ENTRY(kvm_arm_hyp_stack_page)
	.quad	0
END(kvm_arm_hyp_stack_page)
