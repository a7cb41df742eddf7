/* SPDX-License-Identifier: Apache-2.0 */
/*
 * EL2 has only the lower half of the address space: a kernel address with the top bits cleared is
 * its HYP address. The last page of that half is the trampoline, which boot tables and runtime
 * tables both map to the page of .hyp.idmap.text.
 */
#ifndef _ASM_KVM_MMU_H
#define _ASM_KVM_MMU_H

#include <asm/memory.h>

#define HYP_PAGE_OFFSET_MASK	0x0000007fffffffff	/* (1 << VA_BITS) - 1 */
#define HYP_PAGE_OFFSET		(PAGE_OFFSET & HYP_PAGE_OFFSET_MASK)
#define TRAMPOLINE_VA		0x0000007ffffff000

#ifdef __ASSEMBLY__
	.macro	kern_hyp_va	reg
	and	\reg, \reg, #HYP_PAGE_OFFSET_MASK
	.endm
#endif

#endif
