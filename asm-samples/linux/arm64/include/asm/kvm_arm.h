/* SPDX-License-Identifier: Apache-2.0 */
/* Fields of the EL2 registers. */
#ifndef _ASM_KVM_ARM_H
#define _ASM_KVM_ARM_H

/* HCR_EL2: the kernel at EL1 is AArch64 */
#define HCR_RW			(1 << 31)

/* ESR_EL2 */
#define ESR_EL2_EC_SHIFT	26
#define ESR_EL2_EC_HVC64	0x16

/* TCR_EL2: granule, walks and size as in TCR_EL1; 40-bit physical addresses */
#define TCR_EL2_FROM_EL1	0x0000ff3f	/* TG0 | SH0 | ORGN0 | IRGN0 | T0SZ */
#define TCR_EL2_PS_40B		(2 << 16)

/* VTCR_EL2: 4 KiB, level 1 first, 40-bit intermediate addresses, walks write-back inner shareable */
#define VTCR_EL2_FLAGS		0x3558

#define CPTR_EL2_TTA		(1 << 20)
#define HSTR_EL2_T15		(1 << 15)
#define MDCR_EL2_HPMN_MASK	0x1f
#define MDCR_EL2_TPM		(1 << 6)
#define MDCR_EL2_TPMCR		(1 << 5)

#endif
