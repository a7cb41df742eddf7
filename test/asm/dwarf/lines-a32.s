	.arch armv7-a
	.syntax unified
	.text
	.globl foo
	.type foo, %function
foo:	mov r0, #1
	ldr r0, =0x12345678
	ldr r1, =foo
	b 1f
	.ltorg
1:	bx lr
	.size foo, .-foo
	.thumb
	.type lfoo, %function
lfoo:	beq far
	movs r0, #1
	it eq
	moveq r0, #2
	ldr r1, =0x55555
	.space 400
far:	bx lr
	.size lfoo, .-lfoo
	.thumb_func
tf:	nop
	.size tf, .-tf
	nop
	.section .text.x,"ax",%progbits
	.arm
	nop
	.inst 0xe1a00000, 0xe1a00001
	.subsection 1
	nop
	.subsection 0
	mov r1, #2
	.set alias, foo
	.type alias, %function
	.size alias, 4
	.weak wk
	.type wk, %function
wk:	nop
	nop
	.size wk, .-wk
