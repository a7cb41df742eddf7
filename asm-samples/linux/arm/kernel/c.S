/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C functions that the assembly calls or returns to. Their bodies are in src/linux; here each
 * has its address, and an undefined instruction for a CPU that should really get in.
 */
#include <linux/linkage.h>
#include <asm/unified.h>
#include <asm/asm-offsets.h>

	.macro	c_function name
	.globl	\name
\name:
	udf	#0
	.type	\name, %function
	.size	\name, . - \name
	.endm

	.text
	c_function start_kernel
	c_function secondary_start_kernel
	c_function cpu_init
	c_function __cpu_suspend_save
	/* Where a function that C called returns to. */
	c_function c_return

	/* Its address is in the report, so it has a section of its own to be placed by. */
	.section ".text.panic", "ax"
	c_function panic

	/* What happens to stand behind the strings of interrupts.S; its alignment ends the last one. */
	.section ".rodata", "a"
	.align	2
ENTRY(linux_banner)
	.asciz	"Linux version 3.14.0-rc1\n"
END(linux_banner)

	/* A guest for __kvm_vcpu_run: one hypercall, and once more. */
	.text
ENTRY(guest_code)
	add	r0, r0, #1
	.arch_extension virt
	hvc	#0x47
	b	guest_code
ENDPROC(guest_code)

	/* Offsets that src/linux needs: a preprocessor's name becomes a symbol. */
	.macro	asm_offset_of label, value
	.globl	\label
	.equ	\label, \value
	.endm
	asm_offset_of asm_offset_VCPU_KVM, VCPU_KVM
	asm_offset_of asm_offset_VCPU_MIDR, VCPU_MIDR
	asm_offset_of asm_offset_VCPU_MPIDR, VCPU_MPIDR
	asm_offset_of asm_offset_VCPU_HCR, VCPU_HCR
	asm_offset_of asm_offset_VCPU_HSR, VCPU_HSR
	asm_offset_of asm_offset_VCPU_REGS, VCPU_REGS
	asm_offset_of asm_offset_VCPU_PC, VCPU_PC
	asm_offset_of asm_offset_VCPU_CPSR, VCPU_CPSR
	asm_offset_of asm_offset_VCPU_SIZE, VCPU_SIZE

	/* Last of all files. */
	.bss
	.globl	__bss_stop
__bss_stop:
