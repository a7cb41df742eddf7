/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where a CPU of arm enters the kernel: stext (boot CPU) and secondary_startup (the others, and a
 * CPU that comes back by hotplug), each at its physical address, MMU off, in Hyp or SVC mode.
 *
 * Here: stub, SVC mode, page tables, MMU, and up to the first C function. Left out: the device tree,
 * the choice of a processor by its ID (there is one), SMP_ON_UP, the debug port.
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/memory.h>
#include <asm/pgtable.h>

	.arch	armv7-a
	.arch_extension virt

	.globl	swapper_pg_dir
	.equ	swapper_pg_dir, KERNEL_RAM_VADDR - PG_DIR_SIZE

	.pushsection ".head.text", "ax"
ENTRY(stext)
	bl	__hyp_stub_install
	safe_svcmode_maskall r9

	adr	r3, 2f				@ how far is this from where it was linked?
	ldmia	r3, {r4, r8}
	sub	r4, r3, r4
	add	r8, r8, r4			@ r8 = physical address of PAGE_OFFSET

	bl	__create_page_tables		@ r4 = physical address of swapper_pg_dir
	mov	r11, r8
	mov	r8, r4
	bl	__v7_setup			@ r0 = SCTLR to be
	ldr	r13, =__mmap_switched
	b	__enable_mmu
ENDPROC(stext)
	.ltorg
2:	.long	.
	.long	PAGE_OFFSET
	.popsection

	.text
/*
 * The first tables: all of lowmem at PAGE_OFFSET, and the section that turns the MMU on at its
 * physical address too. r8 = physical address of PAGE_OFFSET; returns r4; r0, r3, r5-r7 are lost.
 */
__create_page_tables:
	add	r4, r8, #(TEXT_OFFSET - PG_DIR_SIZE) & 0xff00
	mov	r0, r4
	mov	r3, #0
	add	r6, r0, #PG_DIR_SIZE & 0xff00
1:	str	r3, [r0], #4
	str	r3, [r0], #4
	teq	r0, r6
	bne	1b

	mov	r0, r4				@ level 1: four tables
	add	r3, r4, #0x1000
	orr	r3, r3, #PMD_TYPE_TABLE
	mov	r6, #4
	mov	r7, #0
1:	str	r3, [r0], #4
	str	r7, [r0], #4
	add	r3, r3, #0x1000
	subs	r6, r6, #1
	bne	1b

	ldr	r7, =PMD_KERNEL
	adr	r5, .Lturn_mmu_on		@ level 2: where __turn_mmu_on is now ...
	ldmia	r5, {r3, r6}
	sub	r3, r5, r3
	add	r6, r6, r3
	mov	r6, r6, lsr #SECTION_SHIFT
	orr	r3, r7, r6, lsl #SECTION_SHIFT
	add	r0, r4, #0x1000
	add	r0, r0, r6, lsl #3
	mov	r5, #0
	str	r3, [r0], #4
	str	r5, [r0]

	add	r0, r4, #TTBR1_OFFSET		@ ... and lowmem, as many sections as there are
	mov	r6, #(LOWMEM_SIZE >> SECTION_SHIFT)
	orr	r3, r7, r8
1:	str	r3, [r0], #4
	str	r5, [r0], #4
	add	r3, r3, #SECTION_SIZE
	subs	r6, r6, #1
	bne	1b
	bx	lr
ENDPROC(__create_page_tables)
	.ltorg
	.align	2
.Lturn_mmu_on:
	.long	.
	.long	__turn_mmu_on

/*
 * A CPU that is not the first. secondary_data is C's: the tables to use, the stack to run on.
 */
ENTRY(secondary_startup)
	bl	__hyp_stub_install_secondary
	safe_svcmode_maskall r9

	adr	r4, .Lsecondary_data
	ldmia	r4, {r5, r7, r12}
	sub	r5, r4, r5			@ r5 = physical minus virtual
	add	r7, r7, r5
	ldr	r8, [r7]			@ secondary_data.pgdir, physical
	bl	__v7_setup
	ldr	r12, .Lsecondary_data + 4	@ secondary_data, virtual
	ldr	r13, =__secondary_switched
	b	__enable_mmu
ENDPROC(secondary_startup)

__secondary_switched:
	ldr	sp, [r12, #8]			@ secondary_data.stack
	mov	r11, #0
	b	secondary_start_kernel
ENDPROC(__secondary_switched)
	.ltorg
	.align	2
.Lsecondary_data:
	.long	.
	.long	secondary_data
	.long	__secondary_switched

/*
 * r0 = SCTLR as __v7_setup made it, r13 = the virtual address to go on at.
 */
__enable_mmu:
	bic	r0, r0, #SCTLR_A
	b	__turn_mmu_on
ENDPROC(__enable_mmu)

/* Runs at its physical address, which the tables map as it is, until the jump. */
	.pushsection ".idmap.text", "ax"
	.align	5
ENTRY(__turn_mmu_on)
	mov	r0, r0
	isb
	mcr	p15, 0, r0, c1, c0, 0		@ SCTLR
	mrc	p15, 0, r3, c0, c0, 0		@ MIDR, to see the write done
	isb
	mov	r3, r13
	bx	r3
ENDPROC(__turn_mmu_on)
	.popsection

/*
 * First instructions at virtual addresses: .bss, the physical offset, a stack, C.
 * r11 = PHYS_OFFSET.
 */
__mmap_switched:
	ldr	r4, =__bss_start
	ldr	r5, =__bss_stop
	mov	r6, #0
1:	cmp	r4, r5
	strlo	r6, [r4], #4
	blo	1b
	ldr	r4, =__pv_phys_offset
	str	r11, [r4]
	ldr	sp, =init_thread_union + THREAD_SIZE - 8
	mov	r11, #0				@ no frame above this one
	b	start_kernel
ENDPROC(__mmap_switched)
	.ltorg

	.data
	.align	3
/* struct secondary_data { u64 pgdir; void *stack; } */
ENTRY(secondary_data)
	.space	16
END(secondary_data)

/* Where lowmem is; set at boot. */
ENTRY(__pv_phys_offset)
	.long	0
END(__pv_phys_offset)

	.align	13
ENTRY(init_thread_union)
	.space	THREAD_SIZE
END(init_thread_union)

	/* First of all files: what __mmap_switched clears begins here and ends in c.S. */
	.bss
	.align	3
	.globl	__bss_start
__bss_start:
