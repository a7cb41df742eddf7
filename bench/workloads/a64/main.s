/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/main.c by bench/generate.ts:
 * aarch64-linux-gnu-gcc -mgeneral-regs-only -mcpu=cortex-a57 -mstrict-align -mno-outline-atomics -fno-pic -fno-pie -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S main.c */
	.arch armv8-a+crc
	.text
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align	3
.LC0:
	.string	" n="
	.align	3
.LC1:
	.string	" result="
	.align	3
.LC2:
	.string	" ticks="
	.text
	.align	2
	.p2align 4,,15
	.global	cmain
	.type	cmain, %function
cmain:
	stp	x29, x30, [sp, -32]!
	mov	x29, sp
	str	x19, [sp, 16]
	adrp	x19, mailbox
	add	x19, x19, :lo12:mailbox
	ldr	w0, [x19, 32]
	tbz	x0, 0, .L2
	ldr	w0, [x19, 4]
	bl	bench
	mov	w1, 24589
	movk	w1, 0x600d, lsl 16
	str	w0, [x19, 8]
	str	w1, [x19, 12]
	ldr	x19, [sp, 16]
	ldp	x29, x30, [sp], 32
	ret
	.p2align 2,,3
.L2:
	isb; mrs x0, cntvct_el0
	str	x0, [x19, 16]
	ldr	w0, [x19, 4]
	bl	bench
	isb; mrs x1, cntvct_el0
	mov	w2, 24589
	movk	w2, 0x600d, lsl 16
	str	x1, [x19, 24]
	adrp	x1, bench_name
	add	x3, x1, :lo12:bench_name
	str	w0, [x19, 8]
	ldrb	w4, [x1, #:lo12:bench_name]
	str	w2, [x19, 12]
	cbz	w4, .L4
	mov	x2, 24
	movk	x2, 0x900, lsl 16
	mov	x5, 150994944
	.p2align 3,,7
.L6:
	add	x3, x3, 1
	.p2align 3,,7
.L5:
	ldr	w1, [x2]
	tbnz	x1, 5, .L5
	str	w4, [x5]
	ldrb	w4, [x3]
	cbnz	w4, .L6
.L4:
	adrp	x3, .LC0
	add	x3, x3, :lo12:.LC0
	mov	x2, 24
	movk	x2, 0x900, lsl 16
	mov	w4, 32
	mov	x5, 150994944
	.p2align 3,,7
.L8:
	add	x3, x3, 1
	.p2align 3,,7
.L7:
	ldr	w1, [x2]
	tbnz	x1, 5, .L7
	str	w4, [x5]
	ldrb	w4, [x3]
	cbnz	w4, .L8
	ldr	w7, [x19, 4]
	adrp	x3, .LC3
	add	x3, x3, :lo12:.LC3
	mov	x2, 24
	movk	x2, 0x900, lsl 16
	mov	w4, 28
	mov	x6, 150994944
	.p2align 3,,7
.L10:
	lsr	w1, w7, w4
	and	w1, w1, 15
	ldrb	w5, [x3, w1, uxtw]
	.p2align 3,,7
.L9:
	ldr	w1, [x2]
	tbnz	x1, 5, .L9
	sub	w4, w4, #4
	str	w5, [x6]
	cmn	w4, #4
	bne	.L10
	adrp	x4, .LC1
	add	x4, x4, :lo12:.LC1
	mov	x2, 24
	movk	x2, 0x900, lsl 16
	mov	w5, 32
	mov	x6, 150994944
	.p2align 3,,7
.L12:
	add	x4, x4, 1
	.p2align 3,,7
.L11:
	ldr	w1, [x2]
	tbnz	x1, 5, .L11
	str	w5, [x6]
	ldrb	w5, [x4]
	cbnz	w5, .L12
	mov	x2, 24
	movk	x2, 0x900, lsl 16
	mov	w4, 28
	mov	x6, 150994944
	.p2align 3,,7
.L14:
	lsr	w1, w0, w4
	and	w1, w1, 15
	ldrb	w5, [x3, w1, uxtw]
	.p2align 3,,7
.L13:
	ldr	w1, [x2]
	tbnz	x1, 5, .L13
	sub	w4, w4, #4
	str	w5, [x6]
	cmn	w4, #4
	bne	.L14
	ldr	x5, [x19, 24]
	adrp	x2, .LC2
	add	x2, x2, :lo12:.LC2
	mov	x1, 24
	movk	x1, 0x900, lsl 16
	ldr	x0, [x19, 16]
	mov	w4, 32
	mov	x6, 150994944
	sub	x5, x5, x0
	.p2align 3,,7
.L16:
	add	x2, x2, 1
	.p2align 3,,7
.L15:
	ldr	w0, [x1]
	tbnz	x0, 5, .L15
	str	w4, [x6]
	ldrb	w4, [x2]
	cbnz	w4, .L16
	mov	x1, 24
	movk	x1, 0x900, lsl 16
	lsr	x7, x5, 32
	mov	w2, 28
	mov	x6, 150994944
	.p2align 3,,7
.L18:
	lsr	w0, w7, w2
	and	w0, w0, 15
	ldrb	w4, [x3, w0, uxtw]
	.p2align 3,,7
.L17:
	ldr	w0, [x1]
	tbnz	x0, 5, .L17
	sub	w2, w2, #4
	str	w4, [x6]
	cmn	w2, #4
	bne	.L18
	mov	x1, 24
	movk	x1, 0x900, lsl 16
	mov	w2, 28
	mov	x6, 150994944
	.p2align 3,,7
.L20:
	lsr	w0, w5, w2
	and	w0, w0, 15
	ldrb	w4, [x3, w0, uxtw]
	.p2align 3,,7
.L19:
	ldr	w0, [x1]
	tbnz	x0, 5, .L19
	sub	w2, w2, #4
	str	w4, [x6]
	cmn	w2, #4
	bne	.L20
	mov	x1, 24
	movk	x1, 0x900, lsl 16
	.p2align 3,,7
.L21:
	ldr	w0, [x1]
	tbnz	x0, 5, .L21
	mov	x0, 150994944
	mov	w1, 10
	ldr	x19, [sp, 16]
	str	w1, [x0]
	ldp	x29, x30, [sp], 32
	ret
	.size	cmain, .-cmain
	.section	.rodata.str1.8
	.align	3
.LC3:
	.string	"0123456789abcdef"
	.text
