/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/lib.c by bench/generate.ts:
 * arm-none-eabi-gcc -marm -mcpu=cortex-a15 -mfloat-abi=soft -mno-unaligned-access -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S lib.c */
	.cpu cortex-a15
	.arch armv7-a
	.arch_extension virt
	.arch_extension idiv
	.arch_extension sec
	.arch_extension mp
	.fpu softvfp
	.text
	.align	2
	.global	memcpy
	.syntax unified
	.arm
	.type	memcpy, %function
memcpy:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	@ link register save eliminated.
	cmp	r2, #0
	beq	.L2
	sub	r3, r0, #1
	add	r2, r1, r2
.L3:
	ldrb	ip, [r1], #1	@ zero_extendqisi2
	cmp	r1, r2
	strb	ip, [r3, #1]!
	bne	.L3
.L2:
	bx	lr
	.size	memcpy, .-memcpy
	.align	2
	.global	memset
	.syntax unified
	.arm
	.type	memset, %function
memset:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	@ link register save eliminated.
	cmp	r2, #0
	beq	.L14
	uxtb	r1, r1
	add	r2, r0, r2
	mov	r3, r0
.L11:
	strb	r1, [r3], #1
	cmp	r3, r2
	bne	.L11
.L14:
	bx	lr
	.size	memset, .-memset
	.align	2
	.global	strcpy
	.syntax unified
	.arm
	.type	strcpy, %function
strcpy:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	@ link register save eliminated.
	sub	r2, r0, #1
.L16:
	ldrb	r3, [r1], #1	@ zero_extendqisi2
	cmp	r3, #0
	strb	r3, [r2, #1]!
	bne	.L16
	bx	lr
	.size	strcpy, .-strcpy
