/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/sha256.c by bench/generate.ts:
 * arm-none-eabi-gcc -marm -mcpu=cortex-a15 -mfloat-abi=soft -mno-unaligned-access -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S sha256.c */
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
	.type	block, %function
block:
	@ args = 0, pretend = 0, frame = 304
	@ frame_needed = 0, uses_anonymous_args = 0
	strd	r4, [sp, #-36]!
	mov	r3, r0
	strd	r6, [sp, #8]
	strd	r8, [sp, #16]
	strd	r10, [sp, #24]
	str	lr, [sp, #32]
	sub	sp, sp, #308
	add	r6, sp, #44
	add	r5, sp, #108
	mov	r0, r6
.L2:
	ldrb	r2, [r1, #1]	@ zero_extendqisi2
	add	r1, r1, #4
	ldrb	r4, [r1, #-4]	@ zero_extendqisi2
	ldrb	lr, [r1, #-1]	@ zero_extendqisi2
	ldrb	ip, [r1, #-2]	@ zero_extendqisi2
	lsl	r2, r2, #16
	orr	r2, r2, r4, lsl #24
	orr	r2, r2, lr
	orr	r2, r2, ip, lsl #8
	str	r2, [r0, #4]!
	cmp	r5, r0
	bne	.L2
	add	lr, sp, #240
	add	r1, sp, #48
.L3:
	ldr	ip, [r1]
	add	r1, r1, #4
	ldr	r5, [r1]
	ldr	r4, [r1, #52]
	cmp	lr, r1
	ror	r2, r5, #18
	ldr	r7, [r1, #32]
	ror	r0, r4, #19
	eor	r2, r2, r5, ror #7
	eor	r0, r0, r4, ror #17
	eor	r2, r2, r5, lsr #3
	eor	r0, r0, r4, lsr #10
	add	ip, ip, r7
	add	r2, r2, ip
	add	r2, r2, r0
	str	r2, [r1, #60]
	bne	.L3
	ldr	ip, [r3]
	movw	r9, #:lower16:.LANCHOR0
	add	r2, sp, #300
	ldmib	r3, {r4, lr}
	movt	r9, #:upper16:.LANCHOR0
	movw	r5, #12184
	ldr	fp, [r3, #12]
	movt	r5, 17034
	ldr	r1, [r3, #16]
	str	r9, [sp, #4]
	ldr	r8, [r3, #20]
	mov	r0, ip
	str	r2, [sp, #8]
	ldr	r7, [r3, #24]
	str	r4, [sp, #12]
	ldr	r10, [r3, #28]
	str	lr, [sp, #16]
	str	fp, [sp, #20]
	str	r1, [sp, #24]
	str	r8, [sp, #28]
	str	r7, [sp, #32]
	str	r10, [sp, #36]
	str	ip, [sp, #40]
	str	r3, [sp, #44]
	b	.L5
.L11:
	ldr	r3, [sp, #4]
	mov	r7, r8
	mov	lr, r4
	mov	r8, r1
	mov	r4, r0
	mov	r1, r9
	mov	r0, r2
	ldr	r5, [r3, #4]!
	str	r3, [sp, #4]
.L5:
	ror	r3, r1, #11
	and	ip, r1, r8
	ldr	r9, [sp, #8]
	bic	r2, r7, r1
	eor	r3, r3, r1, ror #6
	eor	r2, r2, ip
	ldr	ip, [r6, #4]!
	eor	r3, r3, r1, ror #25
	add	r3, r3, r2
	ror	r2, r0, #13
	add	r3, r3, ip
	add	r3, r3, r10
	eor	r2, r2, r0, ror #2
	add	r3, r3, r5
	add	r5, r3, fp
	eor	ip, r4, lr
	eor	r2, r2, r0, ror #22
	and	ip, ip, r0
	cmp	r9, r6
	mov	r9, r5
	and	r5, r4, lr
	eor	ip, ip, r5
	mov	r10, r7
	add	r2, r2, ip
	mov	fp, lr
	add	r2, r3, r2
	bne	.L11
	ldr	ip, [sp, #40]
	ldr	r3, [sp, #44]
	add	ip, ip, r2
	ldr	r2, [sp, #12]
	str	ip, [r3]
	add	r2, r2, r0
	ldr	r0, [sp, #16]
	add	r4, r0, r4
	ldr	r0, [sp, #20]
	add	lr, r0, lr
	ldr	r0, [sp, #24]
	stmib	r3, {r2, r4, lr}
	add	r9, r0, r9
	ldr	r0, [sp, #28]
	str	r9, [r3, #16]
	add	r5, r0, r1
	ldr	r1, [sp, #32]
	str	r5, [r3, #20]
	add	r0, r1, r8
	ldr	r1, [sp, #36]
	str	r0, [r3, #24]
	add	r1, r1, r7
	str	r1, [r3, #28]
	add	sp, sp, #308
	ldrd	r4, [sp]
	ldrd	r6, [sp, #8]
	@ sp needed
	ldrd	r8, [sp, #16]
	ldrd	r10, [sp, #24]
	add	sp, sp, #32
	ldr	pc, [sp], #4
	.size	block, .-block
	.align	2
	.global	bench
	.syntax unified
	.arm
	.type	bench, %function
bench:
	@ args = 0, pretend = 0, frame = 32
	@ frame_needed = 0, uses_anonymous_args = 0
	ldr	r2, .L21
	strd	r4, [sp, #-20]!
	mov	r3, #0
	strd	r6, [sp, #8]
	ldr	r1, .L21+4
	mov	r7, r0
	str	lr, [sp, #16]
	sub	sp, sp, #36
	ldrd	r4, [r2]
	strd	r4, [sp]
	ldrd	r4, [r2, #8]
	strd	r4, [sp, #8]
	ldrd	r4, [r2, #16]
	strd	r4, [sp, #16]
	ldrd	r4, [r2, #24]
	strd	r4, [sp, #24]
.L13:
	rsb	r2, r3, r3, lsl #3
	add	r2, r2, r3, asr #8
	add	r3, r3, #1
	cmp	r3, #4096
	strb	r2, [r1, #1]!
	bne	.L13
	cmp	r7, #0
	ldrne	r5, .L21+8
	movne	r6, #0
	beq	.L15
.L14:
	movw	r4, #:lower16:buf
	movt	r4, #:upper16:buf
.L16:
	mov	r1, r4
	mov	r0, sp
	add	r4, r4, #64
	bl	block
	cmp	r5, r4
	bne	.L16
	add	r6, r6, #1
	cmp	r7, r6
	bne	.L14
.L15:
	ldr	r0, [sp]
	ldr	r3, [sp, #28]
	eor	r0, r0, r3
	add	sp, sp, #36
	ldrd	r4, [sp]
	ldrd	r6, [sp, #8]
	@ sp needed
	add	sp, sp, #16
	ldr	pc, [sp], #4
.L22:
	.align	2
.L21:
	.word	.LANCHOR0+256
	.word	buf-1
	.word	buf+4096
	.size	bench, .-bench
	.global	bench_name
	.section	.rodata
	.align	2
	.set	.LANCHOR0,. + 0
	.type	K, %object
	.size	K, 256
K:
	.word	1116352408
	.word	1899447441
	.word	-1245643825
	.word	-373957723
	.word	961987163
	.word	1508970993
	.word	-1841331548
	.word	-1424204075
	.word	-670586216
	.word	310598401
	.word	607225278
	.word	1426881987
	.word	1925078388
	.word	-2132889090
	.word	-1680079193
	.word	-1046744716
	.word	-459576895
	.word	-272742522
	.word	264347078
	.word	604807628
	.word	770255983
	.word	1249150122
	.word	1555081692
	.word	1996064986
	.word	-1740746414
	.word	-1473132947
	.word	-1341970488
	.word	-1084653625
	.word	-958395405
	.word	-710438585
	.word	113926993
	.word	338241895
	.word	666307205
	.word	773529912
	.word	1294757372
	.word	1396182291
	.word	1695183700
	.word	1986661051
	.word	-2117940946
	.word	-1838011259
	.word	-1564481375
	.word	-1474664885
	.word	-1035236496
	.word	-949202525
	.word	-778901479
	.word	-694614492
	.word	-200395387
	.word	275423344
	.word	430227734
	.word	506948616
	.word	659060556
	.word	883997877
	.word	958139571
	.word	1322822218
	.word	1537002063
	.word	1747873779
	.word	1955562222
	.word	2024104815
	.word	-2067236844
	.word	-1933114872
	.word	-1866530822
	.word	-1538233109
	.word	-1090935817
	.word	-965641998
.LC0:
	.word	1779033703
	.word	-1150833019
	.word	1013904242
	.word	-1521486534
	.word	1359893119
	.word	-1694144372
	.word	528734635
	.word	1541459225
	.type	bench_name, %object
	.size	bench_name, 7
bench_name:
	.ascii	"sha256\000"
	.bss
	.align	2
	.type	buf, %object
	.size	buf, 4096
buf:
	.space	4096
