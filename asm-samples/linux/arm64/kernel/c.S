/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The C functions that the assembly calls or returns to. Their bodies are in src/linux; here each
 * has its address, and an undefined instruction for a CPU that should really get in.
 */
#include <linux/linkage.h>
#include <asm/asm-offsets.h>

	.macro	c_function name
	.globl	\name
\name:
	.inst	0x00000000			// UDF #0
	.type	\name, %function
	.size	\name, . - \name
	.endm

	.text
	c_function start_kernel
	c_function secondary_start_kernel
	c_function __cpu_suspend_save
	/* Where a function that C called returns to. */
	c_function c_return
	c_function panic

	/* A guest for __kvm_vcpu_run: one hypercall, and once more. */
ENTRY(guest_code)
	add	x0, x0, #1
	hvc	#0x47
	b	guest_code
ENDPROC(guest_code)

	/* Offsets that src/linux needs: a preprocessor's name becomes a symbol. */
	.macro	asm_offset_of label, value
	.globl	\label
	.equ	\label, \value
	.endm
	asm_offset_of asm_offset_VCPU_KVM, VCPU_KVM
	asm_offset_of asm_offset_VCPU_HOST_CONTEXT, VCPU_HOST_CONTEXT
	asm_offset_of asm_offset_VCPU_HCR, VCPU_HCR_EL2
	asm_offset_of asm_offset_VCPU_HSR, VCPU_ESR_EL2
	asm_offset_of asm_offset_VCPU_REGS, VCPU_CONTEXT
	asm_offset_of asm_offset_VCPU_PC, VCPU_CONTEXT + CPU_PC
	asm_offset_of asm_offset_VCPU_CPSR, VCPU_CONTEXT + CPU_PSTATE
	asm_offset_of asm_offset_VCPU_SIZE, VCPU_SIZE

	/* Last of all files. */
	.bss
	.globl	__bss_stop
__bss_stop:
