/* SPDX-License-Identifier: Apache-2.0 */
/* Macros for files of arch/arm/kernel and arch/arm/mm. */
#ifndef _ASM_ASSEMBLER_H
#define _ASM_ASSEMBLER_H

#include <asm/ptrace.h>
#include <asm/unified.h>
#include <asm/opcodes-virt.h>

/*
 * safe_svcmode_maskall - be in SVC mode with everything masked, whichever mode the CPU is in now.
 *
 * A write of the mode bits does not leave Hyp mode: the way out is an exception return, to the
 * instruction behind it. XORing HYP_MODE in makes the question "was it Hyp?" a test for zero and
 * keeps the other bits of the CPSR. \reg and lr are lost.
 */
	.macro	safe_svcmode_maskall reg:req
	mrs	\reg, cpsr
	eor	\reg, \reg, #HYP_MODE
	tst	\reg, #MODE_MASK
	bic	\reg, \reg, #MODE_MASK
	orr	\reg, \reg, #PSR_I_BIT | PSR_F_BIT | SVC_MODE
THUMB(	orr	\reg, \reg, #PSR_T_BIT	)
	bne	8001f
	orr	\reg, \reg, #PSR_A_BIT		@ only an exception return may set it here
	adr	lr, BSYM(8002f)
	msr	spsr_cxsf, \reg
	__MSR_ELR_HYP(14)
	__ERET
8001:	msr	cpsr_c, \reg
8002:
	.endm

#endif
