/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where the kernel is: 39-bit virtual addresses, 4 KiB pages. The physical place is found out at
 * boot and kept in memstart_addr.
 */
#ifndef _ASM_MEMORY_H
#define _ASM_MEMORY_H

#include <linux/const.h>

#define VA_BITS			39
#define PAGE_SHIFT		12
#define PAGE_SIZE		(_AC(1, UL) << PAGE_SHIFT)
#define PAGE_OFFSET		UL(0xffffffc000000000)
#define TEXT_OFFSET		0x80000
#define KERNEL_RAM_VADDR	(PAGE_OFFSET + TEXT_OFFSET)
#define THREAD_SIZE		16384

/* What the boot code maps: as much as the boards of this kernel have. */
#define LOWMEM_SIZE		0x01000000

/* Two tables of two pages each in front of the kernel: level 1 and one level 2 table. */
#define SWAPPER_DIR_SIZE	0x2000
#define IDMAP_DIR_SIZE		0x2000

#ifdef __ASSEMBLY__
/* \rd = the physical address of the kernel address in \rd; \tmp is lost. */
	.macro	virt_to_phys rd, tmp
	ldr	\tmp, =PAGE_OFFSET
	sub	\rd, \rd, \tmp
	ldr	\tmp, =memstart_addr
	ldr	\tmp, [\tmp]
	add	\rd, \rd, \tmp
	.endm
#endif

#endif
