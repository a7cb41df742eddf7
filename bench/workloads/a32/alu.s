/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/alu.c by bench/generate.ts:
 * arm-none-eabi-gcc -marm -mcpu=cortex-a15 -mfloat-abi=soft -mno-unaligned-access -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S alu.c */
	.cpu cortex-a15
	.arch armv7-a
	.arch_extension virt
	.arch_extension idiv
	.arch_extension sec
	.arch_extension mp
	.fpu softvfp
	.text
	.align	2
	.global	bench
	.syntax unified
	.arm
	.type	bench, %function
bench:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	cmp	r0, #0
	beq	.L4
	movw	r3, #36002
	movw	r2, #26125
	str	lr, [sp, #-4]!
	sub	r1, r0, #1
	mov	ip, #2
	mov	r0, #1
	movt	r3, 37590
	movt	r2, 25
.L3:
	eor	r3, r3, r3, lsl #13
	sub	r1, r1, #1
	cmn	r1, #1
	eor	r3, r3, r3, lsr #17
	eor	r3, r3, r3, lsl #5
	eor	lr, r3, r3, lsl #13
	mla	r0, r2, r0, r3
	eor	lr, lr, lr, lsr #17
	eor	lr, lr, lr, lsl #5
	add	ip, r0, ip
	eor	r3, r3, ip, ror #25
	eor	ip, lr, lr, lsl #13
	mla	r0, r2, r0, lr
	eor	ip, ip, ip, lsr #17
	eor	ip, ip, ip, lsl #5
	add	r3, r3, r0
	eor	lr, lr, r3, ror #25
	eor	r3, ip, ip, lsl #13
	mla	r0, r2, r0, ip
	eor	r3, r3, r3, lsr #17
	eor	r3, r3, r3, lsl #5
	add	lr, lr, r0
	eor	lr, ip, lr, ror #25
	eor	ip, r3, r3, lsl #13
	mla	r0, r2, r0, r3
	eor	ip, ip, ip, lsr #17
	eor	ip, ip, ip, lsl #5
	add	lr, lr, r0
	eor	lr, r3, lr, ror #25
	eor	r3, ip, ip, lsl #13
	mla	r0, r2, r0, ip
	eor	r3, r3, r3, lsr #17
	eor	r3, r3, r3, lsl #5
	add	lr, lr, r0
	eor	lr, ip, lr, ror #25
	eor	ip, r3, r3, lsl #13
	mla	r0, r2, r0, r3
	eor	ip, ip, ip, lsr #17
	eor	ip, ip, ip, lsl #5
	add	lr, lr, r0
	eor	lr, r3, lr, ror #25
	eor	r3, ip, ip, lsl #13
	mla	r0, r2, r0, ip
	eor	r3, r3, r3, lsr #17
	eor	r3, r3, r3, lsl #5
	add	lr, lr, r0
	eor	ip, ip, lr, ror #25
	mla	r0, r2, r0, r3
	add	ip, ip, r0
	eor	ip, r3, ip, ror #25
	bne	.L3
	eor	r0, r0, ip
	eor	r0, r0, r3
	ldr	pc, [sp], #4
.L4:
	movw	r0, #36001
	movt	r0, 37590
	bx	lr
	.size	bench, .-bench
	.global	bench_name
	.section	.rodata
	.align	2
	.type	bench_name, %object
	.size	bench_name, 4
bench_name:
	.ascii	"alu\000"
