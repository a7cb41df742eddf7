/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Offsets into what C calls structs, and sizes. src/linux reads the same numbers from here, through
 * the symbols of kernel/c.S.
 */
#ifndef _ASM_ASM_OFFSETS_H
#define _ASM_ASM_OFFSETS_H

#define NR_CPUS			8

/* The save area of __cpu_suspend: the stack, then the state of the CPU. */
#define CPU_SUSPEND_WORDS	9
#define CPU_SLEEP_SAVE_SIZE	(8 * (1 + CPU_SUSPEND_WORDS))

/* struct kvm */
#define KVM_VTTBR		0

/* struct kvm_cpu_context: x0-x30, sp, pc, pstate, then what EL1 keeps of them */
#define CPU_XREG_OFFSET(x)	(8 * (x))
#define CPU_SP_EL0		(8 * 31)
#define CPU_PC			(8 * 32)
#define CPU_PSTATE		(8 * 33)
#define CPU_SP_EL1		(8 * 34)
#define CPU_ELR_EL1		(8 * 35)
#define CPU_SPSR_EL1		(8 * 36)
#define CPU_CONTEXT_SIZE	(8 * 38)

/* struct kvm_vcpu */
#define VCPU_CONTEXT		0
#define VCPU_KVM		(CPU_CONTEXT_SIZE + 0)
#define VCPU_HOST_CONTEXT	(CPU_CONTEXT_SIZE + 8)
#define VCPU_HCR_EL2		(CPU_CONTEXT_SIZE + 16)
#define VCPU_ESR_EL2		(CPU_CONTEXT_SIZE + 24)
#define VCPU_FAR_EL2		(CPU_CONTEXT_SIZE + 32)
#define VCPU_HPFAR_EL2		(CPU_CONTEXT_SIZE + 40)
#define VCPU_SIZE		(CPU_CONTEXT_SIZE + 48)

#endif
