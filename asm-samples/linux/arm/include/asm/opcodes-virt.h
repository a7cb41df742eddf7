/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The instructions of the Virtualization Extensions as words, for files that are assembled for an
 * architecture without them.
 */
#ifndef _ASM_OPCODES_VIRT_H
#define _ASM_OPCODES_VIRT_H

#include <asm/unified.h>

#define __HVC(imm16)						\
	ARM(	.inst	0xe1400070 | (((imm16) & 0xfff0) << 4) | ((imm16) & 0xf)	) \
	THUMB(	.inst.w	0xf7e08000 | (((imm16) & 0xf000) << 4) | ((imm16) & 0xfff)	)

#define __ERET							\
	ARM(	.inst	0xe160006e	)			\
	THUMB(	.inst.w	0xf3de8f00	)

#define __MSR_ELR_HYP(regnum)					\
	ARM(	.inst	0xe12ef300 | (regnum)		)	\
	THUMB(	.inst.w	0xf3808e30 | ((regnum) << 16)	)

#endif
