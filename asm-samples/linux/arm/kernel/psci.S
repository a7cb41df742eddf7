/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How the kernel asks firmware to suspend the CPU: PSCI by SMC, and the function that an idle driver
 * hands to cpu_suspend().
 */
#include <linux/linkage.h>
#include <asm/unified.h>
#include <asm/memory.h>

	.arch	armv7-a
	.arch_extension sec

#define PSCI_0_2_FN_CPU_SUSPEND		0x84000001
#define PSCI_POWER_STATE_POWER_DOWN	(1 << 16)

	.text
/* int __invoke_psci_fn_smc(u32 function_id, u32 arg0, u32 arg1, u32 arg2); */
ENTRY(__invoke_psci_fn_smc)
	smc	#0
	bx	lr
ENDPROC(__invoke_psci_fn_smc)

/* int psci_suspend_finisher(unsigned long unused): returns if the CPU was not powered off. */
ENTRY(psci_suspend_finisher)
	ldr	r0, =PSCI_0_2_FN_CPU_SUSPEND
	ldr	r1, =PSCI_POWER_STATE_POWER_DOWN
	ldr	r2, =cpu_resume
	virt_to_phys r2, r2, r3			@ where to wake up
	mov	r3, #0
	b	__invoke_psci_fn_smc
ENDPROC(psci_suspend_finisher)
	.ltorg
