/* SPDX-License-Identifier: Apache-2.0 */
/* The functions of arch/arm/kvm/mmu.c that say where things are, compiled by hand for arm64. */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/memory.h>

	.text

/* phys_addr_t kvm_get_idmap_vector(void) { return hyp_idmap_vector; } */
ENTRY(kvm_get_idmap_vector)
	adr_l	x0, hyp_idmap_vector
	ldr	x0, [x0]
	ret
ENDPROC(kvm_get_idmap_vector)

/* phys_addr_t kvm_mmu_get_httbr(void) { return virt_to_phys(hyp_pgd); } */
ENTRY(kvm_mmu_get_httbr)
	adr_l	x0, hyp_pgd
	ldr	x0, [x0]
	virt_to_phys x0, x1
	ret
ENDPROC(kvm_mmu_get_httbr)

/* phys_addr_t kvm_mmu_get_boot_httbr(void) { return virt_to_phys(boot_hyp_pgd); } */
ENTRY(kvm_mmu_get_boot_httbr)
	adr_l	x0, boot_hyp_pgd
	ldr	x0, [x0]
	virt_to_phys x0, x1
	ret
ENDPROC(kvm_mmu_get_boot_httbr)
	.ltorg

	.data
	.align	3
/* static pgd_t *boot_hyp_pgd, *hyp_pgd; */
ENTRY(boot_hyp_pgd)
	.quad	0
END(boot_hyp_pgd)
ENTRY(hyp_pgd)
	.quad	0
END(hyp_pgd)

	.bss
	.align	3
/* static phys_addr_t hyp_idmap_vector; */
ENTRY(hyp_idmap_vector)
	.space	8
END(hyp_idmap_vector)
