/* SPDX-License-Identifier: Apache-2.0 */
/* Names and macros for all files of arch/arm64. */
#ifndef _ASM_ASSEMBLER_H
#define _ASM_ASSEMBLER_H

	lr	.req	x30

	.macro	push, xreg1, xreg2
	stp	\xreg1, \xreg2, [sp, #-16]!
	.endm

	.macro	pop, xreg1, xreg2
	ldp	\xreg1, \xreg2, [sp], #16
	.endm

/* One slot of a vector table, 128 bytes. */
	.macro	ventry	label
	.align	7
	b	\label
	.endm

/* \reg = the address of \sym, wherever the image runs; within 4 GiB of here. */
	.macro	adr_l	reg:req, sym:req
	adrp	\reg, \sym
	add	\reg, \reg, #:lo12:\sym
	.endm

#endif
