/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/fib.c by bench/generate.ts:
 * aarch64-linux-gnu-gcc -mgeneral-regs-only -mcpu=cortex-a57 -mstrict-align -mno-outline-atomics -fno-pic -fno-pie -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -fno-inline -fno-optimize-sibling-calls -fno-ipa-cp -S fib.c */
	.arch armv8-a+crc
	.text
	.align	2
	.p2align 4,,15
	.type	fib, %function
fib:
	stp	x29, x30, [sp, -32]!
	mov	x29, sp
	cmp	w0, 1
	str	x19, [sp, 16]
	mov	w19, w0
	bls	.L2
	sub	w0, w0, #1
	bl	fib
	mov	w1, w0
	sub	w0, w19, #2
	mov	w19, w1
	bl	fib
	add	w19, w19, w0
.L2:
	mov	w0, w19
	ldr	x19, [sp, 16]
	ldp	x29, x30, [sp], 32
	ret
	.size	fib, .-fib
	.align	2
	.p2align 4,,15
	.global	bench
	.type	bench, %function
bench:
	cbz	w0, .L8
	adrp	x4, .LANCHOR0
	add	x4, x4, :lo12:.LANCHOR0
	stp	x29, x30, [sp, -16]!
	sub	w3, w0, #1
	mov	w2, 0
	mov	x29, sp
	.p2align 3,,7
.L7:
	ldr	w0, [x4]
	add	w2, w2, w2, lsl 1
	sub	w3, w3, #1
	bl	fib
	cmn	w3, #1
	add	w2, w2, w0
	bne	.L7
	mov	w0, w2
	ldp	x29, x30, [sp], 16
	ret
	.p2align 2,,3
.L8:
	mov	w2, 0
	mov	w0, w2
	ret
	.size	bench, .-bench
	.global	fibarg
	.global	bench_name
	.section	.rodata
	.align	3
	.type	bench_name, %object
	.size	bench_name, 4
bench_name:
	.string	"fib"
	.data
	.align	2
	.set	.LANCHOR0,. + 0
	.type	fibarg, %object
	.size	fibarg, 4
fibarg:
	.word	32
