/* SPDX-License-Identifier: Apache-2.0 */
/* Made from ../c/sha256.c by bench/generate.ts:
 * aarch64-linux-gnu-gcc -mgeneral-regs-only -mcpu=cortex-a57 -mstrict-align -mno-outline-atomics -fno-pic -fno-pie -O2 -fno-tree-vectorize -fno-tree-loop-distribute-patterns -fno-common -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables -Wall -S sha256.c */
	.arch armv8-a+crc
	.text
	.align	2
	.p2align 4,,15
	.type	block, %function
block:
	stp	x29, x30, [sp, -320]!
	add	x2, sp, 64
	add	x8, sp, 128
	mov	x6, x2
	mov	x29, sp
	stp	x19, x20, [sp, 16]
	stp	x21, x22, [sp, 32]
	str	x23, [sp, 48]
	.p2align 3,,7
.L2:
	ldrb	w5, [x1, 1]
	add	x1, x1, 4
	ldrb	w3, [x1, -4]
	ldrb	w4, [x1, -2]
	lsl	w5, w5, 16
	ldrb	w7, [x1, -1]
	orr	w3, w5, w3, lsl 24
	orr	w4, w7, w4, lsl 8
	orr	w3, w3, w4
	str	w3, [x6], 4
	cmp	x8, x6
	bne	.L2
	add	x8, sp, 256
	.p2align 3,,7
.L3:
	ldp	w4, w1, [x2]
	add	x2, x2, 4
	ldr	w3, [x2, 52]
	ldr	w7, [x2, 32]
	ror	w6, w1, 18
	eor	w6, w6, w1, ror 7
	ror	w5, w3, 19
	eor	w5, w5, w3, ror #(32 - 15)
	eor	w1, w6, w1, lsr 3
	add	w4, w4, w7
	eor	w3, w5, w3, lsr 10
	add	w1, w1, w3
	add	w1, w1, w4
	str	w1, [x2, 60]
	cmp	x8, x2
	bne	.L3
	ldp	w19, w30, [x0]
	adrp	x12, .LANCHOR0
	add	x12, x12, :lo12:.LANCHOR0
	mov	w23, 12184
	movk	w23, 0x428a, lsl 16
	ldp	w18, w17, [x0, 8]
	mov	x6, 1
	mov	x5, 4
	ldp	w16, w15, [x0, 16]
	mov	w4, w19
	mov	w8, w30
	ldp	w14, w13, [x0, 24]
	mov	w7, w18
	mov	w11, w17
	mov	w3, w16
	mov	w10, w15
	mov	w9, w14
	mov	w22, w13
	b	.L5
	.p2align 2,,3
.L10:
	ldr	w23, [x21, -4]
	mov	w22, w9
	mov	w11, w7
	mov	w9, w10
	mov	w7, w8
	mov	w10, w3
	mov	w8, w4
	mov	w3, w2
	mov	w4, w1
.L5:
	add	x2, sp, 64
	ror	w1, w3, 11
	add	x5, x2, x5
	eor	w1, w1, w3, ror 6
	ror	w20, w4, 13
	ldr	w21, [x5, -4]
	and	w2, w3, w10
	eor	w20, w20, w4, ror 2
	eor	w1, w1, w3, ror #(32 - 7)
	bic	w5, w9, w3
	add	w22, w22, w23
	eor	w5, w5, w2
	eor	w2, w8, w7
	eor	w20, w20, w4, ror #(32 - 10)
	add	w1, w1, w5
	and	w2, w2, w4
	and	w5, w8, w7
	add	x6, x6, 1
	eor	w2, w2, w5
	add	w1, w1, w22
	add	w1, w1, w21
	add	w20, w20, w2
	lsl	x5, x6, 2
	cmp	x6, 65
	add	w2, w1, w11
	add	x21, x12, x5
	add	w1, w1, w20
	bne	.L10
	add	w19, w19, w1
	add	w30, w30, w4
	ldp	x21, x22, [sp, 32]
	add	w18, w18, w8
	add	w17, w17, w7
	add	w16, w16, w2
	add	w15, w15, w3
	add	w14, w14, w10
	add	w13, w13, w9
	stp	w19, w30, [x0]
	stp	w18, w17, [x0, 8]
	stp	w16, w15, [x0, 16]
	stp	w14, w13, [x0, 24]
	ldp	x19, x20, [sp, 16]
	ldr	x23, [sp, 48]
	ldp	x29, x30, [sp], 320
	ret
	.size	block, .-block
	.align	2
	.p2align 4,,15
	.global	bench
	.type	bench, %function
bench:
	adrp	x1, .LANCHOR0
	add	x1, x1, :lo12:.LANCHOR0
	stp	x29, x30, [sp, -96]!
	add	x2, x1, 256
	mov	x29, sp
	ldp	x3, x2, [x2, 16]
	ldp	x5, x4, [x1, 256]
	mov	w1, 0
	stp	x21, x22, [sp, 32]
	adrp	x21, buf
	add	x21, x21, :lo12:buf
	str	x23, [sp, 48]
	mov	w23, w0
	mov	x0, 0
	stp	x5, x4, [sp, 64]
	stp	x3, x2, [sp, 80]
	.p2align 3,,7
.L12:
	add	w2, w1, w0, asr 8
	add	w1, w1, 7
	and	w1, w1, 255
	strb	w2, [x21, x0]
	add	x0, x0, 1
	cmp	x0, 4096
	bne	.L12
	cbz	w23, .L14
	mov	w22, 0
	stp	x19, x20, [sp, 16]
	adrp	x20, buf+4096
	add	x20, x20, :lo12:buf+4096
	.p2align 3,,7
.L13:
	mov	x19, x21
	.p2align 3,,7
.L15:
	mov	x1, x19
	add	x0, sp, 64
	add	x19, x19, 64
	bl	block
	cmp	x20, x19
	bne	.L15
	add	w22, w22, 1
	cmp	w23, w22
	bne	.L13
	ldp	x19, x20, [sp, 16]
.L14:
	ldp	x21, x22, [sp, 32]
	ldr	w1, [sp, 64]
	ldr	w0, [sp, 92]
	ldr	x23, [sp, 48]
	ldp	x29, x30, [sp], 96
	eor	w0, w1, w0
	ret
	.size	bench, .-bench
	.global	bench_name
	.section	.rodata
	.align	3
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
	.string	"sha256"
	.bss
	.align	3
	.type	buf, %object
	.size	buf, 4096
buf:
	.zero	4096
