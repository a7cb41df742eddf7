/* SPDX-License-Identifier: Apache-2.0 */
/* PSTATE as SPSR_EL2 holds it. */
#ifndef _ASM_PTRACE_H
#define _ASM_PTRACE_H

#define CurrentEL_EL1		(1 << 2)
#define CurrentEL_EL2		(2 << 2)

#define PSR_MODE_EL1h		0x00000005
#define PSR_F_BIT		0x00000040
#define PSR_I_BIT		0x00000080
#define PSR_A_BIT		0x00000100
#define PSR_D_BIT		0x00000200

/* EL1 with its own stack pointer and everything masked. */
#define PSR_EL1h_MASKED		(PSR_F_BIT | PSR_I_BIT | PSR_A_BIT | PSR_D_BIT | PSR_MODE_EL1h)

#endif
