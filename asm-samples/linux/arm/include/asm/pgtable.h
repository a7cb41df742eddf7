/* SPDX-License-Identifier: Apache-2.0 */
/* The long-descriptor format, as far as boot code needs it, and the registers that choose it. */
#ifndef _ASM_PGTABLE_H
#define _ASM_PGTABLE_H

#define PMD_TYPE_TABLE		3
#define PMD_TYPE_SECT		1
#define PMD_SECT_WBWA		(7 << 2)
#define PMD_SECT_S		(3 << 8)
#define PMD_SECT_AF		(1 << 10)
#define SECTION_SHIFT		21
#define SECTION_SIZE		(1 << SECTION_SHIFT)
#define PMD_KERNEL		(PMD_TYPE_SECT | PMD_SECT_WBWA | PMD_SECT_S | PMD_SECT_AF)

/* Memory attributes, eight bytes of MAIR1:MAIR0: index 7 is Normal, write-back write-allocate. */
#define MAIR0_VALUE		0xeeaa4400
#define MAIR1_VALUE		0xff000004

/* TTBCR: long descriptors, tables walked write-back write-allocate, inner shareable. */
#define TTB_EAE			(1 << 31)
#define TTB_FLAGS		((1 << 8) | (1 << 10) | (3 << 12))
#define TTBR1_T1SZ		(2 << 16)		/* TTBR1 translates from PAGE_OFFSET up */
#define TTBCR_VALUE		(TTB_EAE | TTB_FLAGS | (TTB_FLAGS << 16) | TTBR1_T1SZ)

#define SCTLR_M			(1 << 0)
#define SCTLR_A			(1 << 1)
#define SCTLR_C			(1 << 2)
#define SCTLR_Z			(1 << 11)
#define SCTLR_I			(1 << 12)

#endif
