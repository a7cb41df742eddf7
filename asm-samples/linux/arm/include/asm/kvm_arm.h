/* SPDX-License-Identifier: Apache-2.0 */
/* Fields of the Hyp registers. */
#ifndef _ASM_KVM_ARM_H
#define _ASM_KVM_ARM_H

/* HSR */
#define HSR_EC_SHIFT		26
#define HSR_EC_HVC		0x12

/* HSTR: CP15 c15; HCPTR: trace, CP10 and CP11; HDCR: performance monitors */
#define HSTR_T15		(1 << 15)
#define HCPTR_TTA		(1 << 20)
#define HCPTR_TCP10		(1 << 10)
#define HCPTR_TCP11		(1 << 11)
#define HCPTR_GUEST		(HCPTR_TTA | HCPTR_TCP10 | HCPTR_TCP11)
#define HDCR_TPM		(1 << 6)
#define HDCR_TPMCR		(1 << 5)
#define HDCR_GUEST		(HDCR_TPM | HDCR_TPMCR)

/* SCTLR and HSCTLR */
#define HSCTLR_M		(1 << 0)
#define HSCTLR_A		(1 << 1)
#define HSCTLR_C		(1 << 2)
#define HSCTLR_I		(1 << 12)
#define HSCTLR_WXN		(1 << 19)
#define HSCTLR_FI		(1 << 21)
#define HSCTLR_EE		(1 << 25)
#define HSCTLR_TE		(1 << 30)
#define HSCTLR_MASK		(HSCTLR_M | HSCTLR_A | HSCTLR_C | HSCTLR_I | \
				 HSCTLR_WXN | HSCTLR_FI | HSCTLR_EE | HSCTLR_TE)
#define HSCTLR_FROM_SCTLR	(HSCTLR_EE | HSCTLR_FI | HSCTLR_I | HSCTLR_C)

/* TTBCR, HTCR, VTCR: bits 13..8 say how tables are walked and are the same in all three */
#define TCR_WALK_MASK		0x3f00
#define HTCR_T0SZ_MASK		0x3
#define HTCR_MASK		(TCR_WALK_MASK | HTCR_T0SZ_MASK)
#define VTCR_T0SZ		8			/* -8, 40-bit intermediate addresses */
#define VTCR_S			(1 << 4)
#define VTCR_SL0_L1		(1 << 6)
#define VTCR_MASK		(TCR_WALK_MASK | (3 << 6) | VTCR_S | 0xf)

#endif
