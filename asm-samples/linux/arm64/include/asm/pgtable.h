/* SPDX-License-Identifier: Apache-2.0 */
/* Descriptors and the registers of translation, as far as boot code needs them. */
#ifndef _ASM_PGTABLE_H
#define _ASM_PGTABLE_H

#include <asm/memory.h>

#define PMD_TYPE_TABLE		3
#define PMD_TYPE_SECT		1
#define PMD_ATTRINDX_NORMAL	(4 << 2)
#define PMD_SECT_S		(3 << 8)
#define PMD_SECT_AF		(1 << 10)
#define PGDIR_SHIFT		30
#define SECTION_SHIFT		21
#define SECTION_SIZE		(1 << SECTION_SHIFT)
#define PMD_KERNEL		(PMD_TYPE_SECT | PMD_ATTRINDX_NORMAL | PMD_SECT_S | PMD_SECT_AF)

/* Memory attributes by index: nGnRnE, nGnRE, GRE, normal non-cacheable, normal write-back. */
#define MAIR_VALUE		0x000000ff440c0400

/* TCR_EL1 */
#define TCR_T0SZ		(64 - VA_BITS)
#define TCR_T1SZ		((64 - VA_BITS) << 16)
#define TCR_WALK0		((1 << 8) | (1 << 10) | (3 << 12))	/* IRGN0, ORGN0, SH0 */
#define TCR_WALK1		(TCR_WALK0 << 16)
#define TCR_TG1_4K		(2 << 30)
#define TCR_IPS_40BIT		(2 << 32)
#define TCR_VALUE		(TCR_T0SZ | TCR_T1SZ | TCR_WALK0 | TCR_WALK1 | \
				 TCR_TG1_4K | TCR_IPS_40BIT)

#define SCTLR_ELx_M		(1 << 0)
#define SCTLR_ELx_A		(1 << 1)
#define SCTLR_ELx_C		(1 << 2)
#define SCTLR_ELx_SA		(1 << 3)
#define SCTLR_ELx_I		(1 << 12)

#endif
