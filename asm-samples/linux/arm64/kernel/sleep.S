/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Into a sleep that may lose the CPU, and out of it.
 *
 *	__cpu_suspend(arg, fn)	saves what a power-off loses and calls fn(arg); returns 0 after a
 *				wake-up through cpu_resume, not 0 if fn came back
 *	cpu_resume		the physical entry that firmware is given for the wake-up
 *
 * Without CONFIG_CPU_RESUME_INSTALLS_STUB cpu_resume goes on at the level it was started at; no
 * kernel does so, it is here for comparison with arm. Left out: the hash that makes any MPIDR an
 * index (here: affinity level 0), and the cache maintenance around the save area.
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/asm-offsets.h>
#include <asm/memory.h>

	.text
/*
 * The stack, high to low: x29, lr, x19-x28; the save area, which the C function fills { this stack,
 * state of the CPU }; fn and its argument.
 */
ENTRY(__cpu_suspend)
	stp	x29, lr, [sp, #-96]!
	stp	x19, x20, [sp, #16]
	stp	x21, x22, [sp, #32]
	stp	x23, x24, [sp, #48]
	stp	x25, x26, [sp, #64]
	stp	x27, x28, [sp, #80]
	mov	x29, sp
	mov	x3, sp				// the stack to wake up on
	sub	sp, sp, #CPU_SLEEP_SAVE_SIZE
	push	x0, x1
	add	x0, sp, #16			// ptr: the save area
	mov	x1, x3				// sp
	mrs	x2, mpidr_el1
	and	x2, x2, #0xff
	ldr	x3, =sleep_save_sp
	add	x2, x3, x2, lsl #3		// save_ptr: where cpu_resume will look
	bl	__cpu_suspend_save		// C
	pop	x0, x1
	blr	x1				// fn(arg)

	/* It came back: the CPU was not powered off. Its answer must not look like success. */
	ldr	x2, [sp]
	mov	sp, x2
	cmp	x0, #0
	mov	x1, #1
	csel	x0, x1, x0, eq
cpu_suspend_return:
	ldp	x19, x20, [sp, #16]
	ldp	x21, x22, [sp, #32]
	ldp	x23, x24, [sp, #48]
	ldp	x25, x26, [sp, #64]
	ldp	x27, x28, [sp, #80]
	ldp	x29, lr, [sp], #96
	ret
ENDPROC(__cpu_suspend)
	.ltorg

/* x0 = SCTLR_EL1. Turns the MMU on at a physical address that the tables map as it is. */
	.pushsection ".idmap.text", "ax"
ENTRY(cpu_resume_mmu)
	ldr	x3, =cpu_resume_after_mmu
	msr	sctlr_el1, x0
	isb
	br	x3
ENDPROC(cpu_resume_mmu)
	.ltorg
	.popsection

cpu_resume_after_mmu:
	mov	x0, #0				// __cpu_suspend() = 0
	b	cpu_suspend_return
ENDPROC(cpu_resume_after_mmu)

	.data
	.align	3
ENTRY(cpu_resume)
#ifdef CONFIG_CPU_RESUME_INSTALLS_STUB
	bl	el2_setup			// the stub back at EL2, and down to EL1
#endif
	mrs	x1, mpidr_el1
	and	x1, x1, #0xff
	adr	x2, sleep_save_sp
	ldr	x0, [x2, x1, lsl #3]		// this CPU's save area, physical
	ldr	x2, [x0], #8
	mov	sp, x2
	ldr	x1, sleep_idmap_phys
	bl	cpu_do_resume			// x0 = SCTLR_EL1
	b	cpu_resume_mmu
ENDPROC(cpu_resume)

	.align	3
/* Physical address of idmap_pg_dir; C sets it. */
ENTRY(sleep_idmap_phys)
	.quad	0
END(sleep_idmap_phys)
ENTRY(sleep_save_sp)
	.space	8 * NR_CPUS
END(sleep_save_sp)
