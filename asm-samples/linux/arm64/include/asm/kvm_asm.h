/* SPDX-License-Identifier: Apache-2.0 */
/* Why a guest was left: what __kvm_vcpu_run returns. */
#ifndef _ASM_KVM_ASM_H
#define _ASM_KVM_ASM_H

#define ARM_EXCEPTION_IRQ	0
#define ARM_EXCEPTION_TRAP	1

#endif
