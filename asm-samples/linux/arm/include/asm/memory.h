/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the kernel is. Its virtual addresses are fixed; its physical ones are found out at boot and
 * kept in __pv_phys_offset.
 */
#ifndef _ASM_MEMORY_H
#define _ASM_MEMORY_H

#include <linux/const.h>

#define PAGE_SHIFT		12
#define PAGE_SIZE		(_AC(1, UL) << PAGE_SHIFT)
#define PAGE_OFFSET		UL(0xc0000000)
#define TEXT_OFFSET		0x8000
#define KERNEL_RAM_VADDR	(PAGE_OFFSET + TEXT_OFFSET)
#define THREAD_SIZE		8192

/* What the boot code maps: as much as the boards of this kernel have. */
#define LOWMEM_SIZE		0x01000000

/* One level 1 table of four entries and the four level 2 tables, a page each (LPAE). */
#define PG_DIR_SIZE		0x5000
#define TTBR1_OFFSET		(4096 * (1 + 3))	/* TTBR1 starts at level 2, with the last one */

#ifdef __ASSEMBLY__
/* \rd = the physical address of the kernel address in \rn; \tmp is lost. */
	.macro	virt_to_phys rd, rn, tmp
	ldr	\tmp, =__pv_phys_offset
	ldr	\tmp, [\tmp]
	sub	\rd, \rn, #PAGE_OFFSET
	add	\rd, \rd, \tmp
	.endm
#endif

#endif
