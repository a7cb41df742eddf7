/* SPDX-License-Identifier: Apache-2.0 */
/* Why a guest was left: what __kvm_vcpu_run returns, and what bad_exception is given. */
#ifndef _ASM_KVM_ASM_H
#define _ASM_KVM_ASM_H

#define ARM_EXCEPTION_RESET		0
#define ARM_EXCEPTION_UNDEFINED		1
#define ARM_EXCEPTION_SOFTWARE		2
#define ARM_EXCEPTION_PREF_ABORT	3
#define ARM_EXCEPTION_DATA_ABORT	4
#define ARM_EXCEPTION_IRQ		5
#define ARM_EXCEPTION_FIQ		6
#define ARM_EXCEPTION_HVC		7

#endif
