/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/main.c by bench/generate.ts:
 * arm-none-eabi-gcc -marm -mcpu=cortex-a15 -mfloat-abi=soft -mno-unaligned-access -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S main.c */
	.cpu cortex-a15
	.arch armv7-a
	.arch_extension virt
	.arch_extension idiv
	.arch_extension sec
	.arch_extension mp
	.fpu softvfp
	.text
	.section	.rodata.str1.4,"aMS",%progbits,1
	.align	2
.LC0:
	.ascii	" n=\000"
	.align	2
.LC2:
	.ascii	" result=\000"
	.align	2
.LC3:
	.ascii	" ticks=\000"
	.align	2
.LC1:
	.ascii	"0123456789abcdef\000"
	.text
	.align	2
	.global	cmain
	.syntax unified
	.arm
	.type	cmain, %function
cmain:
	@ args = 0, pretend = 0, frame = 0
	@ frame_needed = 0, uses_anonymous_args = 0
	strd	r4, [sp, #-24]!
	movw	r4, #:lower16:mailbox
	movt	r4, #:upper16:mailbox
	ldr	r3, [r4, #32]
	strd	r6, [sp, #8]
	str	r8, [sp, #16]
	str	lr, [sp, #20]
	tst	r3, #1
	beq	.L2
	ldr	r0, [r4, #4]
	bl	bench
	movw	r3, #24589
	str	r0, [r4, #8]
	movt	r3, 24589
	str	r3, [r4, #12]
.L1:
	ldrd	r4, [sp]
	ldrd	r6, [sp, #8]
	ldr	r8, [sp, #16]
	add	sp, sp, #20
	ldr	pc, [sp], #4
.L2:
	.syntax divided
	isb; mrrc p15, 1, r0, r1, c14
	.arm
	.syntax unified
	mov	r2, r0
	mov	r3, r1
	strd	r2, [r4, #16]
	ldr	r0, [r4, #4]
	bl	bench
	.syntax divided
	isb; mrrc p15, 1, lr, r1, c14
	.arm
	.syntax unified
	movw	ip, #:lower16:bench_name
	mov	r3, r1
	movt	ip, #:upper16:bench_name
	mov	r2, lr
	ldrb	r1, [ip]	@ zero_extendqisi2
	strd	r2, [r4, #24]
	movw	r3, #24589
	movt	r3, 24589
	str	r0, [r4, #8]
	cmp	r1, #0
	str	r3, [r4, #12]
	beq	.L4
	mov	r2, #150994944
.L5:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L5
	str	r1, [r2]
	ldrb	r1, [ip, #1]!	@ zero_extendqisi2
	cmp	r1, #0
	bne	.L5
.L4:
	movw	ip, #:lower16:.LC0
	mov	r1, #32
	mov	r2, #150994944
	movt	ip, #:upper16:.LC0
.L7:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L7
	str	r1, [r2]
	ldrb	r1, [ip, #1]!	@ zero_extendqisi2
	cmp	r1, #0
	bne	.L7
	ldr	r5, [r4, #4]
	movw	r1, #:lower16:.LC1
	mov	ip, #28
	movt	r1, #:upper16:.LC1
	mov	r2, #150994944
.L10:
	lsr	r3, r5, ip
	and	r3, r3, #15
	ldrb	lr, [r1, r3]	@ zero_extendqisi2
.L9:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L9
	sub	ip, ip, #4
	str	lr, [r2]
	cmn	ip, #4
	bne	.L10
	movw	lr, #:lower16:.LC2
	mov	ip, #32
	movt	lr, #:upper16:.LC2
	mov	r2, #150994944
.L11:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L11
	str	ip, [r2]
	ldrb	ip, [lr, #1]!	@ zero_extendqisi2
	cmp	ip, #0
	bne	.L11
	mov	ip, #28
	mov	r2, #150994944
.L14:
	lsr	r3, r0, ip
	and	r3, r3, #15
	ldrb	lr, [r1, r3]	@ zero_extendqisi2
.L13:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L13
	sub	ip, ip, #4
	str	lr, [r2]
	cmn	ip, #4
	bne	.L14
	ldrd	r6, [r4, #24]
	movw	lr, #:lower16:.LC3
	mov	r0, #32
	ldrd	r4, [r4, #16]
	movt	lr, #:upper16:.LC3
	mov	r2, #150994944
	subs	ip, r6, r4
	sbc	r4, r7, r5
.L15:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L15
	str	r0, [r2]
	ldrb	r0, [lr, #1]!	@ zero_extendqisi2
	cmp	r0, #0
	bne	.L15
	mov	r0, #28
	mov	r2, #150994944
.L18:
	lsr	r3, r4, r0
	and	r3, r3, #15
	ldrb	lr, [r1, r3]	@ zero_extendqisi2
.L17:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L17
	sub	r0, r0, #4
	str	lr, [r2]
	cmn	r0, #4
	bne	.L18
	mov	r0, #28
	mov	r2, #150994944
.L20:
	lsr	r3, ip, r0
	and	r3, r3, #15
	ldrb	lr, [r1, r3]	@ zero_extendqisi2
.L19:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L19
	sub	r0, r0, #4
	str	lr, [r2]
	cmn	r0, #4
	bne	.L20
	mov	r2, #150994944
.L21:
	ldr	r3, [r2, #24]
	tst	r3, #32
	bne	.L21
	mov	r3, #10
	str	r3, [r2]
	b	.L1
	.size	cmain, .-cmain
