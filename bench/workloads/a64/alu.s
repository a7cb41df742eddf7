/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/alu.c by bench/generate.ts:
 * aarch64-linux-gnu-gcc -mgeneral-regs-only -mcpu=cortex-a57 -mstrict-align -mno-outline-atomics -fno-pic -fno-pie -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S alu.c */
	.arch armv8-a+crc
	.text
	.align	2
	.p2align 4,,15
	.global	bench
	.type	bench, %function
bench:
	sub	w4, w0, #1
	cbz	w0, .L4
	mov	w3, 36002
	movk	w3, 0x92d6, lsl 16
	mov	w0, 26125
	movk	w0, 0x19, lsl 16
	mov	w1, 2
	mov	w2, 1
	.p2align 3,,7
.L3:
	eor	w3, w3, w3, lsl 13
	sub	w4, w4, #1
	cmn	w4, #1
	eor	w3, w3, w3, lsr 17
	eor	w3, w3, w3, lsl 5
	eor	w6, w3, w3, lsl 13
	madd	w2, w2, w0, w3
	eor	w6, w6, w6, lsr 17
	eor	w6, w6, w6, lsl 5
	add	w1, w2, w1
	eor	w1, w3, w1, ror #(32 - 7)
	eor	w5, w6, w6, lsl 13
	madd	w2, w2, w0, w6
	eor	w5, w5, w5, lsr 17
	eor	w5, w5, w5, lsl 5
	add	w1, w1, w2
	eor	w1, w6, w1, ror #(32 - 7)
	eor	w3, w5, w5, lsl 13
	madd	w2, w2, w0, w5
	eor	w3, w3, w3, lsr 17
	eor	w3, w3, w3, lsl 5
	add	w1, w1, w2
	eor	w1, w5, w1, ror #(32 - 7)
	eor	w5, w3, w3, lsl 13
	madd	w2, w2, w0, w3
	eor	w5, w5, w5, lsr 17
	eor	w5, w5, w5, lsl 5
	add	w1, w1, w2
	eor	w1, w3, w1, ror #(32 - 7)
	eor	w3, w5, w5, lsl 13
	madd	w2, w2, w0, w5
	eor	w3, w3, w3, lsr 17
	eor	w3, w3, w3, lsl 5
	add	w1, w1, w2
	eor	w1, w5, w1, ror #(32 - 7)
	eor	w5, w3, w3, lsl 13
	madd	w2, w2, w0, w3
	eor	w5, w5, w5, lsr 17
	eor	w5, w5, w5, lsl 5
	add	w1, w1, w2
	eor	w1, w3, w1, ror #(32 - 7)
	eor	w3, w5, w5, lsl 13
	madd	w2, w2, w0, w5
	eor	w3, w3, w3, lsr 17
	eor	w3, w3, w3, lsl 5
	add	w1, w1, w2
	eor	w1, w5, w1, ror #(32 - 7)
	madd	w2, w2, w0, w3
	add	w1, w1, w2
	eor	w1, w3, w1, ror #(32 - 7)
	bne	.L3
	eor	w0, w2, w1
	eor	w0, w0, w3
	ret
	.p2align 2,,3
.L4:
	mov	w0, 36001
	movk	w0, 0x92d6, lsl 16
	ret
	.size	bench, .-bench
	.global	bench_name
	.section	.rodata
	.align	3
	.type	bench_name, %object
	.size	bench_name, 4
bench_name:
	.string	"alu"
