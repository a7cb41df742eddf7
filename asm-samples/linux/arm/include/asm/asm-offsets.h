/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Offsets into what C calls structs, and sizes. src/linux reads the same numbers from here, through
 * the symbols of kernel/c.S.
 */
#ifndef _ASM_ASM_OFFSETS_H
#define _ASM_ASM_OFFSETS_H

#define NR_CPUS			8

/* The save area of __cpu_suspend: tables, stack, resume function, then the state of the CPU. */
#define CPU_SUSPEND_WORDS	4
#define CPU_SLEEP_SAVE_SIZE	(4 * (3 + CPU_SUSPEND_WORDS) + 4)

/* struct kvm */
#define KVM_VTTBR		0

/* struct kvm_vcpu */
#define VCPU_KVM		0
#define VCPU_MIDR		4
#define VCPU_MPIDR		8
#define VCPU_HCR		12
#define VCPU_HSR		16
#define VCPU_HxFAR		20
#define VCPU_HPFAR		24
#define VCPU_REGS		32
#define VCPU_USR_REGS		VCPU_REGS		/* r0-r12, sp, lr, pc, cpsr */
#define VCPU_PC			(VCPU_REGS + 15 * 4)
#define VCPU_CPSR		(VCPU_REGS + 16 * 4)
#define VCPU_SVC_REGS		(VCPU_REGS + 72)	/* sp, lr, spsr */
#define VCPU_ABT_REGS		(VCPU_REGS + 84)
#define VCPU_UND_REGS		(VCPU_REGS + 96)
#define VCPU_IRQ_REGS		(VCPU_REGS + 108)
#define VCPU_FIQ_REGS		(VCPU_REGS + 120)	/* r8-r12, sp, lr, spsr */
#define VCPU_SIZE		(VCPU_REGS + 152)

#endif
