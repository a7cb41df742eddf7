/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/fib.c by bench/generate.ts:
 * arm-none-eabi-gcc -marm -mcpu=cortex-a15 -mfloat-abi=soft -mno-unaligned-access -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -fno-inline -fno-optimize-sibling-calls -fno-ipa-cp -S fib.c */
	.cpu cortex-a15
	.arch armv7-a
	.arch_extension virt
	.arch_extension idiv
	.arch_extension sec
	.arch_extension mp
	.fpu softvfp
	.text
	.align	2
	.syntax unified
	.arm
	.type	fib, %function
fib:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	cmp	r0, #1
	str	r4, [sp, #-8]!
	mov	r4, r0
	str	lr, [sp, #4]
	bls	.L2
	sub	r0, r0, #1
	bl	fib
	mov	r3, r0
	sub	r0, r4, #2
	mov	r4, r3
	bl	fib
	add	r4, r4, r0
.L2:
	mov	r0, r4
	ldr	r4, [sp]
	add	sp, sp, #4
	ldr	pc, [sp], #4
	.size	fib, .-fib
	.align	2
	.global	bench
	.syntax unified
	.arm
	.type	bench, %function
bench:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	cmp	r0, #0
	bxeq	lr
	str	r4, [sp, #-8]!
	movw	r4, #:lower16:.LANCHOR0
	sub	r1, r0, #1
	mov	r2, #0
	movt	r4, #:upper16:.LANCHOR0
	str	lr, [sp, #4]
.L7:
	ldr	r0, [r4]
	sub	r1, r1, #1
	add	r2, r2, r2, lsl #1
	bl	fib
	cmn	r1, #1
	add	r2, r2, r0
	bne	.L7
	ldr	r4, [sp]
	add	sp, sp, #4
	mov	r0, r2
	ldr	pc, [sp], #4
	.size	bench, .-bench
	.global	fibarg
	.global	bench_name
	.section	.rodata
	.align	2
	.type	bench_name, %object
	.size	bench_name, 4
bench_name:
	.ascii	"fib\000"
	.data
	.align	2
	.set	.LANCHOR0,. + 0
	.type	fibarg, %object
	.size	fibarg, 4
fibarg:
	.word	32
