/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One text, two instruction sets: ARM(x) is kept in an A32 kernel, THUMB(x) in a T32 kernel.
 * BSYM(sym) is the address of code as a branch register wants it.
 */
#ifndef _ASM_UNIFIED_H
#define _ASM_UNIFIED_H

	.syntax unified

#ifdef CONFIG_THUMB2_KERNEL
#define ARM(x...)
#define THUMB(x...)	x
#define W(instr)	instr.w
#define BSYM(sym)	sym + 1
	.thumb
#else
#define ARM(x...)	x
#define THUMB(x...)
#define W(instr)	instr
#define BSYM(sym)	sym
	.arm
#endif

#endif
