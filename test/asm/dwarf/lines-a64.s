	.text
	.globl foo
	.type foo, %function
foo:	mov w0, #1
	.macro two a
	mov w0, #\a
	mov w1, #2
	.endm
	two 3
	.rept 2
	nop
	.endr
	ret
	.size foo, .-foo
	.section .text.b,"ax"
bar: nop
	.word 3
	nop
	.type baz,%function
baz:	ret
	.size baz, .-baz
	.data
	.word 1
