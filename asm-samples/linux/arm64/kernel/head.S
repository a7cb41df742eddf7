/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where a CPU of arm64 enters the kernel: stext (boot CPU) and secondary_entry (the others, and a
 * CPU that comes back by hotplug), each at its physical address, MMU off, at EL2 or EL1.
 *
 * Here: el2_setup with the stub, page tables, MMU, and up to the first C function. Left out: the
 * image header, the device tree, the choice of a processor by its ID, GICv3, big endian.
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/kvm_arm.h>
#include <asm/memory.h>
#include <asm/pgtable.h>
#include <asm/ptrace.h>
#include <asm/virt.h>

	.globl	swapper_pg_dir
	.equ	swapper_pg_dir, KERNEL_RAM_VADDR - SWAPPER_DIR_SIZE
	.globl	idmap_pg_dir
	.equ	idmap_pg_dir, swapper_pg_dir - IDMAP_DIR_SIZE

	.pushsection ".head.text", "ax"
ENTRY(stext)
	bl	el2_setup			// now at EL1; w20 = how we came
	bl	calc_phys_offset		// x24 = PHYS_OFFSET, x28 = physical minus virtual
	bl	set_cpu_boot_mode_flag
	bl	create_page_tables		// x25 = idmap tables, x26 = kernel tables
	bl	__cpu_setup			// x0 = SCTLR_EL1 to be
	ldr	x27, =__mmap_switched
	b	enable_mmu
ENDPROC(stext)

/* The others. secondary_holding_pen is for firmware without PSCI and left out. */
ENTRY(secondary_entry)
	bl	el2_setup
	bl	calc_phys_offset
	bl	set_cpu_boot_mode_flag
	ldr	x25, =idmap_pg_dir
	add	x25, x25, x28
	ldr	x26, =swapper_pg_dir
	add	x26, x26, x28
	bl	__cpu_setup
	ldr	x27, =__secondary_switched
	b	enable_mmu
ENDPROC(secondary_entry)
	.ltorg
	.popsection

	.text
/*
 * If at EL2, make EL1 what the kernel expects, leave the stub at EL2 and go down to EL1; return to
 * the caller there. w20 = BOOT_CPU_MODE_*; x0, x1 are lost.
 */
ENTRY(el2_setup)
	mrs	x0, CurrentEL
	cmp	x0, #CurrentEL_EL2
	b.eq	1f
	mov	w20, #BOOT_CPU_MODE_EL1
	isb
	ret

1:	mov	x0, #HCR_RW
	msr	hcr_el2, x0			// EL1 is AArch64; nothing is trapped

	mrs	x0, cnthctl_el2
	orr	x0, x0, #3			// EL1 may use physical counter and timer
	msr	cnthctl_el2, x0
	msr	cntvoff_el2, xzr		// virtual time is physical time

	mrs	x0, midr_el1			// EL1 sees the CPU as it is
	mrs	x1, mpidr_el1
	msr	vpidr_el2, x0
	msr	vmpidr_el2, x1

	mov	x0, #0x0800			// SCTLR_EL1 = 0x30d00800: RES1 bits, MMU off
	movk	x0, #0x30d0, lsl #16
	msr	sctlr_el1, x0

	mov	x0, #0x33ff
	msr	cptr_el2, x0			// no traps of FP, SIMD, trace
#ifdef CONFIG_COMPAT
	msr	hstr_el2, xzr
#endif
	msr	vttbr_el2, xzr			// VMID 0: the host

	adr	x0, __hyp_stub_vectors		// MMU off: a physical address
	msr	vbar_el2, x0

	mov	x0, #PSR_EL1h_MASKED
	msr	spsr_el2, x0
	msr	elr_el2, lr
	mov	w20, #BOOT_CPU_MODE_EL2
	eret
ENDPROC(el2_setup)

/* One word for each way to be started; hypervisors want to see one way only. w20; x1 is lost. */
ENTRY(set_cpu_boot_mode_flag)
	adr_l	x1, __boot_cpu_mode
	cmp	w20, #BOOT_CPU_MODE_EL2
	b.ne	1f
	add	x1, x1, #4
1:	str	w20, [x1]
	dmb	sy
	dc	ivac, x1			// what was written past the cache
	ret
ENDPROC(set_cpu_boot_mode_flag)

calc_phys_offset:
	adr	x0, 1f
	ldr	x1, [x0]
	sub	x28, x0, x1
	ldr	x24, =PAGE_OFFSET
	add	x24, x24, x28
	ret
	.align	3
1:	.quad	.
	.ltorg

/* Level 1 entry for \virt in \tbl: a table at the next page. \tbl becomes that page. */
	.macro	create_pgd_entry, tbl, virt, tmp1, tmp2
	lsr	\tmp1, \virt, #PGDIR_SHIFT
	and	\tmp1, \tmp1, #0x1ff
	add	\tmp2, \tbl, #PAGE_SIZE
	orr	\tmp2, \tmp2, #PMD_TYPE_TABLE
	str	\tmp2, [\tbl, \tmp1, lsl #3]
	add	\tbl, \tbl, #PAGE_SIZE
	.endm

/* Level 2 entries from \virt for \count sections at \phys. All but \tbl are lost. */
	.macro	create_block_map, tbl, flags, phys, virt, count
	lsr	\phys, \phys, #SECTION_SHIFT
	lsl	\phys, \phys, #SECTION_SHIFT
	orr	\phys, \phys, \flags
	lsr	\virt, \virt, #SECTION_SHIFT
	and	\virt, \virt, #0x1ff
9999:	str	\phys, [\tbl, \virt, lsl #3]
	add	\virt, \virt, #1
	add	\phys, \phys, #SECTION_SIZE
	subs	\count, \count, #1
	b.ne	9999b
	.endm

/* x24 = PHYS_OFFSET, x28 = physical minus virtual. x25, x26 = the tables; x0-x7 are lost. */
create_page_tables:
	ldr	x25, =idmap_pg_dir
	add	x25, x25, x28
	ldr	x26, =swapper_pg_dir
	add	x26, x26, x28
	mov	x0, x25
	add	x1, x26, #SWAPPER_DIR_SIZE
1:	stp	xzr, xzr, [x0], #16
	cmp	x0, x1
	b.lo	1b

	ldr	x7, =PMD_KERNEL
	mov	x0, x25				// the section that turns the MMU on, where it is now
	adr_l	x3, enable_mmu
	create_pgd_entry x0, x3, x5, x6
	mov	x4, x3
	mov	x2, #1
	create_block_map x0, x7, x3, x4, x2

	mov	x0, x26				// lowmem at PAGE_OFFSET
	mov	x4, #PAGE_OFFSET
	create_pgd_entry x0, x4, x5, x6
	mov	x3, x24
	mov	x2, #(LOWMEM_SIZE >> SECTION_SHIFT)
	create_block_map x0, x7, x3, x4, x2
	ret
ENDPROC(create_page_tables)
	.ltorg

/* x0 = SCTLR_EL1, x25 = idmap tables, x26 = kernel tables, x27 = where to go on. */
	.pushsection ".idmap.text", "ax"
	.align	6
enable_mmu:
	msr	ttbr0_el1, x25
	msr	ttbr1_el1, x26
	isb
	msr	sctlr_el1, x0
	isb
	br	x27
ENDPROC(enable_mmu)
	.popsection

__secondary_switched:
	ldr	x0, =secondary_data
	ldr	x0, [x0]			// secondary_data.stack
	mov	sp, x0
	mov	x29, #0
	b	secondary_start_kernel
ENDPROC(__secondary_switched)

/* First instructions at virtual addresses: .bss, the physical offset, a stack, C. */
__mmap_switched:
	ldr	x6, =__bss_start
	ldr	x7, =__bss_stop
1:	cmp	x6, x7
	b.hs	2f
	str	xzr, [x6], #8
	b	1b
2:	ldr	x5, =memstart_addr
	str	x24, [x5]
	ldr	x4, =init_thread_union + THREAD_SIZE - 16
	mov	sp, x4
	mov	x29, #0
	b	start_kernel
ENDPROC(__mmap_switched)
	.ltorg

	.data
	.align	3
/* { word if any CPU came in at EL1, word if any CPU came in at EL2 } */
ENTRY(__boot_cpu_mode)
	.long	BOOT_CPU_MODE_EL2
	.long	0
END(__boot_cpu_mode)

/* struct secondary_data { void *stack; } */
ENTRY(secondary_data)
	.quad	0
END(secondary_data)

/* Where lowmem is; set at boot. */
ENTRY(memstart_addr)
	.quad	0
END(memstart_addr)

	.align	14
ENTRY(init_thread_union)
	.space	THREAD_SIZE
END(init_thread_union)

	/* First of all files: what __mmap_switched clears begins here and ends in c.S. */
	.bss
	.align	3
	.globl	__bss_start
__bss_start:
