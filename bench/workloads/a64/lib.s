/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/lib.c by bench/generate.ts:
 * aarch64-linux-gnu-gcc -mgeneral-regs-only -mcpu=cortex-a57 -mstrict-align -mno-outline-atomics -fno-pic -fno-pie -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S lib.c */
	.arch armv8-a+crc
	.text
	.align	2
	.p2align 4,,15
	.global	memcpy
	.type	memcpy, %function
memcpy:
	cbz	x2, .L2
	mov	x3, 0
	.p2align 3,,7
.L3:
	ldrb	w4, [x1, x3]
	strb	w4, [x0, x3]
	add	x3, x3, 1
	cmp	x3, x2
	bne	.L3
.L2:
	ret
	.size	memcpy, .-memcpy
	.align	2
	.p2align 4,,15
	.global	memset
	.type	memset, %function
memset:
	add	x4, x0, x2
	and	w1, w1, 255
	mov	x3, x0
	cbz	x2, .L15
	.p2align 3,,7
.L11:
	strb	w1, [x3], 1
	cmp	x3, x4
	bne	.L11
.L15:
	ret
	.size	memset, .-memset
	.align	2
	.p2align 4,,15
	.global	strcpy
	.type	strcpy, %function
strcpy:
	mov	x2, 0
	.p2align 3,,7
.L17:
	ldrb	w3, [x1, x2]
	strb	w3, [x0, x2]
	add	x2, x2, 1
	cbnz	w3, .L17
	ret
	.size	strcpy, .-strcpy
