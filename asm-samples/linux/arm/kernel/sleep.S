/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Into a sleep that may lose the CPU, and out of it.
 *
 *	__cpu_suspend(arg, fn)	saves what a power-off loses and calls fn(arg); returns 0 after a
 *				wake-up through cpu_resume, not 0 if fn came back
 *	cpu_resume		the physical entry that firmware is given for the wake-up
 *
 * CONFIG_CPU_RESUME_INSTALLS_STUB is what kernels of v3.18 do: a CPU that wakes in Hyp mode gets the
 * stub again and leaves Hyp mode by an exception return. Without it (v3.13-rc1) cpu_resume only
 * writes the mode bits, which does not leave Hyp mode.
 *
 * Left out: the hash that makes any MPIDR an index (here: affinity level 0), big.LITTLE, and the
 * cache maintenance around the save area.
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/asm-offsets.h>
#include <asm/memory.h>

	.arch	armv7-a
	.arch_extension virt

	.text
/*
 * The stack from here on, high to low: r4-r11 and lr; the save area, which the C function fills
 * { tables (PA), this stack (VA), resume function (PA), state of the CPU }; fn and its argument.
 */
ENTRY(__cpu_suspend)
	stmfd	sp!, {r4 - r11, lr}
	mov	r5, sp				@ the stack to wake up on
	sub	sp, sp, #CPU_SLEEP_SAVE_SIZE
	stmfd	sp!, {r0, r1}
	add	r0, sp, #8			@ ptr: the save area
	mov	r1, r5				@ sp
	mrc	p15, 0, r2, c0, c0, 5		@ MPIDR
	and	r2, r2, #0xff
	ldr	r3, =sleep_save_sp
	add	r2, r3, r2, lsl #2		@ save_ptr: where cpu_resume will look
	bl	__cpu_suspend_save		@ C
	adr	lr, BSYM(cpu_suspend_abort)
	ldmfd	sp!, {r0, pc}			@ fn(arg)
ENDPROC(__cpu_suspend)
	.ltorg

/* fn came back: the CPU was not powered off. Its answer must not look like success. */
cpu_suspend_abort:
	ldmia	sp!, {r1 - r3}			@ tables, stack, resume function
	teq	r0, #0
	moveq	r0, #1
	mov	sp, r2
	ldmfd	sp!, {r4 - r11, pc}
ENDPROC(cpu_suspend_abort)

/* r0 = SCTLR. Turns the MMU on at a physical address that the tables map as it is. */
	.pushsection ".idmap.text", "ax"
ENTRY(cpu_resume_mmu)
	ldr	r3, =cpu_resume_after_mmu
	isb
	mcr	p15, 0, r0, c1, c0, 0		@ SCTLR
	mrc	p15, 0, r1, c0, c0, 0		@ MIDR, to see the write done
	isb
	bx	r3
ENDPROC(cpu_resume_mmu)
	.ltorg
	.popsection

cpu_resume_after_mmu:
	bl	cpu_init			@ C: per-CPU pointer and exception stacks
	mov	r0, #0				@ __cpu_suspend() = 0
	ldmfd	sp!, {r4 - r11, pc}
ENDPROC(cpu_resume_after_mmu)

	.data
	.align	2
ENTRY(cpu_resume)
#ifdef CONFIG_CPU_RESUME_INSTALLS_STUB
	bl	__hyp_stub_install_secondary
	safe_svcmode_maskall r1
#else
	msr	cpsr_c, #PSR_I_BIT | PSR_F_BIT | SVC_MODE
#endif
	mrc	p15, 0, r0, c0, c0, 5		@ MPIDR
	and	r0, r0, #0xff
	adr	r1, .Lsleep_save_sp
	ldr	r2, [r1]
	add	r1, r1, r2
	ldr	r0, [r1, r0, lsl #2]		@ this CPU's save area, physical
ARM(	ldmia	r0!, {r1, sp, pc}	)	@ tables, stack, and on at the resume function
THUMB(	ldmia	r0!, {r1 - r3}		)
THUMB(	mov	sp, r2			)
THUMB(	bx	r3			)
ENDPROC(cpu_resume)
	.align	2
.Lsleep_save_sp:
	.long	sleep_save_sp - .

ENTRY(sleep_save_sp)
	.space	4 * NR_CPUS
END(sleep_save_sp)
