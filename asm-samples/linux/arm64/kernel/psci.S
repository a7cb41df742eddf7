/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How the kernel asks firmware to suspend the CPU: PSCI by SMC, and the function that an idle driver
 * hands to cpu_suspend().
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/memory.h>

#define PSCI_0_2_FN64_CPU_SUSPEND	0xc4000001
#define PSCI_POWER_STATE_POWER_DOWN	(1 << 16)

	.text
/* int __invoke_psci_fn_smc(u64 function_id, u64 arg0, u64 arg1, u64 arg2); */
ENTRY(__invoke_psci_fn_smc)
	smc	#0
	ret
ENDPROC(__invoke_psci_fn_smc)

/* int psci_suspend_finisher(unsigned long unused): returns if the CPU was not powered off. */
ENTRY(psci_suspend_finisher)
	ldr	x2, =cpu_resume			// where to wake up
	virt_to_phys x2, x3
	ldr	x0, =PSCI_0_2_FN64_CPU_SUSPEND
	mov	x1, #PSCI_POWER_STATE_POWER_DOWN
	mov	x3, #0
	b	__invoke_psci_fn_smc
ENDPROC(psci_suspend_finisher)
	.ltorg
