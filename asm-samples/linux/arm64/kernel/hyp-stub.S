/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The hyp stub of arm64: the vectors that el2_setup leaves at EL2, so that a hypervisor can put its
 * own in place later, by HVC.
 *
 *	__hyp_get_vectors()		x0 = VBAR_EL2
 *	__hyp_set_vectors(pa)		VBAR_EL2 = pa, a multiple of 2048
 *
 * Complete. Only a synchronous exception from AArch64 at a lower level is answered, and only if it
 * is an HVC; any other one stays in a branch to itself.
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/kvm_arm.h>

	.text
	.align	11
ENTRY(__hyp_stub_vectors)
	ventry	el2_sync_invalid		// EL2 with SP_EL0
	ventry	el2_irq_invalid
	ventry	el2_fiq_invalid
	ventry	el2_error_invalid

	ventry	el2_sync_invalid		// EL2 with SP_EL2
	ventry	el2_irq_invalid
	ventry	el2_fiq_invalid
	ventry	el2_error_invalid

	ventry	el1_sync			// lower level, AArch64
	ventry	el1_irq_invalid
	ventry	el1_fiq_invalid
	ventry	el1_error_invalid

	ventry	el1_sync_invalid		// lower level, AArch32
	ventry	el1_irq_invalid
	ventry	el1_fiq_invalid
	ventry	el1_error_invalid
ENDPROC(__hyp_stub_vectors)

	.align	11
/* x0 = 0 asks for VBAR_EL2, any other x0 replaces it. x1 is lost, the flags come back from SPSR_EL2. */
el1_sync:
	mrs	x1, esr_el2
	lsr	x1, x1, #ESR_EL2_EC_SHIFT
	cmp	x1, #ESR_EL2_EC_HVC64
	b.ne	2f				// a trap: not ours
	cbz	x0, 1f
	msr	vbar_el2, x0
	b	2f
1:	mrs	x0, vbar_el2
2:	eret
ENDPROC(el1_sync)

	.macro	invalid_vector	label
\label:
	b	\label
ENDPROC(\label)
	.endm

	invalid_vector	el2_sync_invalid
	invalid_vector	el2_irq_invalid
	invalid_vector	el2_fiq_invalid
	invalid_vector	el2_error_invalid
	invalid_vector	el1_sync_invalid
	invalid_vector	el1_irq_invalid
	invalid_vector	el1_fiq_invalid
	invalid_vector	el1_error_invalid

/*
 * phys_addr_t __hyp_get_vectors(void);
 * void __hyp_set_vectors(phys_addr_t phys_vector_base);
 *
 * The first is the second with an argument that is no address of vectors.
 */
ENTRY(__hyp_get_vectors)
	mov	x0, xzr
	/* ... and on. */
ENTRY(__hyp_set_vectors)
	hvc	#0
	ret
ENDPROC(__hyp_get_vectors)
ENDPROC(__hyp_set_vectors)
