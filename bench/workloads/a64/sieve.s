/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/sieve.c by bench/generate.ts:
 * aarch64-linux-gnu-gcc -mgeneral-regs-only -mcpu=cortex-a57 -mstrict-align -mno-outline-atomics -fno-pic -fno-pie -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S sieve.c */
	.arch armv8-a+crc
	.text
	.align	2
	.p2align 4,,15
	.type	bm_memcpy.constprop.0, %function
bm_memcpy.constprop.0:
	adrp	x1, copy
	add	x1, x1, :lo12:copy
	adrp	x0, flags
	add	x0, x0, :lo12:flags
	adrp	x5, flags+262144
	add	x5, x5, :lo12:flags+262144
	.p2align 3,,7
.L2:
	ldp	x2, x4, [x0, 8]
	ldr	x3, [x0, 24]
	stp	x2, x4, [x1, 8]
	add	x1, x1, 32
	ldr	x2, [x0], 32
	str	x3, [x1, -8]
	cmp	x0, x5
	str	x2, [x1, -32]
	bne	.L2
	ret
	.size	bm_memcpy.constprop.0, .-bm_memcpy.constprop.0
	.align	2
	.p2align 4,,15
	.type	bm_memset.constprop.0, %function
bm_memset.constprop.0:
	adrp	x0, flags
	add	x0, x0, :lo12:flags
	adrp	x2, flags+262144
	add	x2, x2, :lo12:flags+262144
	mov	x1, 72340172838076673
	.p2align 3,,7
.L6:
	stp	x1, x1, [x0]
	stp	x1, x1, [x0, 16]
	add	x0, x0, 32
	cmp	x0, x2
	bne	.L6
	ret
	.size	bm_memset.constprop.0, .-bm_memset.constprop.0
	.align	2
	.p2align 4,,15
	.global	bench
	.type	bench, %function
bench:
	cbz	w0, .L18
	adrp	x7, flags
	add	x7, x7, :lo12:flags
	stp	x29, x30, [sp, -16]!
	adrp	x6, copy
	add	x6, x6, :lo12:copy
	mov	w12, 403
	movk	w12, 0x100, lsl 16
	mov	w11, w0
	mov	w9, 0
	mov	w10, 0
	mov	w8, 262143
	mov	x29, sp
.L17:
	bl	bm_memset.constprop.0
	ldrb	w0, [x7, 2]
	mov	w1, 2
	mov	x2, 2
	cbnz	w0, .L32
	.p2align 3,,7
.L14:
	add	w0, w1, 1
	add	x2, x2, 1
	mov	w1, w2
	mul	w0, w0, w0
	cmp	w0, w8
	bhi	.L12
	ldrb	w3, [x7, x2]
	cbz	w3, .L14
	.p2align 3,,7
.L11:
	strb	wzr, [x7, w0, uxtw]
	add	w0, w0, w1
	cmp	w0, w8
	bhi	.L14
.L31:
	strb	wzr, [x7, w0, uxtw]
	add	w0, w0, w1
	cmp	w0, w8
	bls	.L11
	b	.L14
.L12:
	bl	bm_memcpy.constprop.0
	mov	w2, w9
	mov	x1, 2
	mov	w4, 0
	.p2align 3,,7
.L16:
	lsl	w0, w2, 5
	ldrb	w3, [x6, x1]
	sub	w0, w0, w2
	cbz	w3, .L15
	add	w4, w4, 1
	add	w2, w0, w1
.L15:
	add	x1, x1, 1
	cmp	x1, 262144
	bne	.L16
	eor	w4, w4, w2
	add	w9, w9, 1
	cmp	w11, w9
	madd	w10, w10, w12, w4
	bne	.L17
	mov	w0, w10
	ldp	x29, x30, [sp], 16
	ret
.L32:
	mov	w0, 4
	strb	wzr, [x7, w0, uxtw]
	add	w0, w0, w1
	cmp	w0, w8
	bls	.L31
	b	.L14
.L18:
	mov	w10, 0
	mov	w0, w10
	ret
	.size	bench, .-bench
	.global	bench_name
	.section	.rodata
	.align	3
	.type	bench_name, %object
	.size	bench_name, 6
bench_name:
	.string	"sieve"
	.bss
	.align	6
	.type	copy, %object
	.size	copy, 262144
copy:
	.zero	262144
	.type	flags, %object
	.size	flags, 262144
flags:
	.zero	262144
