/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The functions of arch/arm/kvm/mmu.c that say where things are, compiled by hand. phys_addr_t has
 * 64 bits (LPAE), r0:r1.
 */
#include <linux/linkage.h>
#include <asm/unified.h>
#include <asm/memory.h>

	.arch	armv7-a

	.text

/*
 * phys_addr_t kvm_get_idmap_vector(void) { return hyp_idmap_vector; }
 *
 * gcc leaves the address of the variable in r3.
 */
ENTRY(kvm_get_idmap_vector)
	ldr	r3, =hyp_idmap_vector
	ldrd	r0, r1, [r3]
	bx	lr
ENDPROC(kvm_get_idmap_vector)

/* phys_addr_t kvm_mmu_get_httbr(void) { return virt_to_phys(hyp_pgd); } */
ENTRY(kvm_mmu_get_httbr)
	ldr	r0, =hyp_pgd
	ldr	r0, [r0]
	virt_to_phys r0, r0, r2
	mov	r1, #0
	bx	lr
ENDPROC(kvm_mmu_get_httbr)

/* phys_addr_t kvm_mmu_get_boot_httbr(void) { return virt_to_phys(boot_hyp_pgd); } */
ENTRY(kvm_mmu_get_boot_httbr)
	ldr	r0, =boot_hyp_pgd
	ldr	r0, [r0]
	virt_to_phys r0, r0, r2
	mov	r1, #0
	bx	lr
ENDPROC(kvm_mmu_get_boot_httbr)
	.ltorg

	.data
	.align	2
/* static pgd_t *boot_hyp_pgd, *hyp_pgd; */
ENTRY(boot_hyp_pgd)
	.long	0
END(boot_hyp_pgd)
ENTRY(hyp_pgd)
	.long	0
END(hyp_pgd)

	.bss
	.align	3
/* static phys_addr_t hyp_idmap_vector; */
ENTRY(hyp_idmap_vector)
	.space	8
END(hyp_idmap_vector)
