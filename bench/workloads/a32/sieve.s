/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/sieve.c by bench/generate.ts:
 * arm-none-eabi-gcc -marm -mcpu=cortex-a15 -mfloat-abi=soft -mno-unaligned-access -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S sieve.c */
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
	.type	bm_memcpy.constprop.0, %function
bm_memcpy.constprop.0:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	ldr	r3, .L6
	str	r4, [sp, #-8]!
	ldr	r2, .L6+4
	str	lr, [sp, #4]
	add	r4, r3, #262144
.L2:
	ldr	lr, [r2, #-16]
	add	r3, r3, #16
	ldr	ip, [r2, #-12]
	cmp	r3, r4
	ldrd	r0, [r2, #-8]
	add	r2, r2, #16
	str	lr, [r3, #-32]
	str	ip, [r3, #-28]
	strd	r0, [r3, #-24]
	bne	.L2
	ldr	r4, [sp]
	add	sp, sp, #4
	ldr	pc, [sp], #4
.L7:
	.align	2
.L6:
	.word	copy+16
	.word	flags+16
	.size	bm_memcpy.constprop.0, .-bm_memcpy.constprop.0
	.align	2
	.syntax unified
	.arm
	.type	bm_memset.constprop.0, %function
bm_memset.constprop.0:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	@ link register save eliminated.
	ldr	r3, .L11
	movw	r2, #257
	movt	r2, 257
	add	r1, r3, #262144
.L9:
	add	r3, r3, #16
	str	r2, [r3, #-32]
	cmp	r3, r1
	str	r2, [r3, #-28]
	str	r2, [r3, #-24]
	str	r2, [r3, #-20]
	bne	.L9
	bx	lr
.L12:
	.align	2
.L11:
	.word	flags+16
	.size	bm_memset.constprop.0, .-bm_memset.constprop.0
	.align	2
	.global	bench
	.syntax unified
	.arm
	.type	bench, %function
bench:
	@ args = 0, pretend = 0, frame = 8
	@ frame_needed = 0, uses_anonymous_args = 0
	subs	r2, r0, #0
	strd	r4, [sp, #-36]!
	strd	r6, [sp, #8]
	strd	r8, [sp, #16]
	strd	r10, [sp, #24]
	str	lr, [sp, #32]
	sub	sp, sp, #12
	beq	.L23
	ldr	r3, .L34
	mov	r8, #0
	movw	r10, #:lower16:copy
	ldr	r5, .L34+4
	movw	fp, #403
	mov	r9, r8
	movt	r10, #:upper16:copy
	movt	fp, 256
	str	r2, [sp, #4]
	mov	r7, r8
	sub	r6, r3, #2
.L22:
	bl	bm_memset.constprop.0
	ldr	r3, .L34
	mov	r2, #2
	ldr	r1, .L34
	ldrb	r3, [r3]	@ zero_extendqisi2
	cmp	r3, #0
	bne	.L33
.L19:
	add	r2, r2, #1
	mul	r3, r2, r2
	cmp	r3, #262144
	bcs	.L17
	ldrb	r0, [r1, #1]!	@ zero_extendqisi2
	cmp	r0, #0
	beq	.L19
.L16:
	strb	r7, [r6, r3]
	add	r3, r3, r2
	cmp	r3, #262144
	bcs	.L19
.L32:
	strb	r7, [r6, r3]
	add	r3, r3, r2
	cmp	r3, #262144
	bcc	.L16
	b	.L19
.L17:
	bl	bm_memcpy.constprop.0
	ldr	r3, .L34+8
	mov	r1, r8
	mov	lr, #0
	rsb	r4, r10, #1
.L21:
	mov	r2, r3
	ldrb	r0, [r3, #1]!	@ zero_extendqisi2
	rsb	ip, r1, r1, lsl #5
	add	r2, r4, r2
	cmp	r0, #0
	addne	lr, lr, #1
	addne	r1, r2, ip
	cmp	r3, r5
	bne	.L21
	ldr	r3, [sp, #4]
	add	r8, r8, #1
	eor	lr, lr, r1
	mla	r9, fp, r9, lr
	cmp	r3, r8
	bne	.L22
.L13:
	mov	r0, r9
	add	sp, sp, #12
	ldrd	r4, [sp]
	ldrd	r6, [sp, #8]
	@ sp needed
	ldrd	r8, [sp, #16]
	ldrd	r10, [sp, #24]
	add	sp, sp, #32
	ldr	pc, [sp], #4
.L33:
	mov	r3, #4
	strb	r7, [r6, r3]
	add	r3, r3, r2
	cmp	r3, #262144
	bcc	.L32
	b	.L19
.L23:
	mov	r9, r2
	b	.L13
.L35:
	.align	2
.L34:
	.word	flags+2
	.word	copy+262143
	.word	copy+1
	.size	bench, .-bench
	.global	bench_name
	.section	.rodata
	.align	2
	.type	bench_name, %object
	.size	bench_name, 6
bench_name:
	.ascii	"sieve\000"
	.bss
	.align	6
	.type	copy, %object
	.size	copy, 262144
copy:
	.space	262144
	.type	flags, %object
	.size	flags, 262144
flags:
	.space	262144
