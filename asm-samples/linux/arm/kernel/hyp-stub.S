/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The hyp stub of arm: what a CPU that was started in Hyp mode leaves there, so that a hypervisor
 * can put its own vectors in place later, by HVC.
 *
 *	__hyp_stub_install		boot CPU: note the mode it was started in, install the stub
 *	__hyp_stub_install_secondary	every later start: compare the mode, install the stub
 *	__hyp_get_vectors()		r0 = HVBAR
 *	__hyp_set_vectors(pa)		HVBAR = pa, a multiple of 32
 *
 * Complete. The stub has no stack and knows nothing but HVC: any other exception in Hyp mode stays
 * where it is, in a branch to itself.
 */
#include <linux/linkage.h>
#include <asm/assembler.h>
#include <asm/virt.h>

	.arch	armv7-a
	.arch_extension virt

#ifndef ZIMAGE
/*
 * The mode in which the boot CPU was started. It lies in .data and not in .bss because it is
 * written before .bss is cleared.
 */
	.data
ENTRY(__boot_cpu_mode)
	.long	0
END(__boot_cpu_mode)
#endif
	.text

#ifndef ZIMAGE
/*
 * \ptr = where __boot_cpu_mode is now, with the MMU off or on. The label \offset holds the distance
 * from itself, so that it is good at any address.
 */
	.macro	locate_boot_cpu_mode ptr, tmp, offset
	adr	\ptr, \offset
	ldr	\tmp, [\ptr]
	add	\ptr, \ptr, \tmp
	.endm
#endif

/*
 * MMU and data cache are off. The mode is left in r4; r5-r7 are lost; the mode does not change.
 */
ENTRY(__hyp_stub_install)
#ifndef ZIMAGE
	mrs	r4, cpsr
	and	r4, r4, #MODE_MASK
	locate_boot_cpu_mode r5, r6, .Lboot_cpu_mode_offset
	str	r4, [r5]
#endif
	/* ... and on, as any other CPU. */
ENDPROC(__hyp_stub_install)

ENTRY(__hyp_stub_install_secondary)
	mrs	r4, cpsr
	and	r4, r4, #MODE_MASK
#ifndef ZIMAGE
	locate_boot_cpu_mode r5, r6, .Lboot_cpu_mode_offset
	ldr	r6, [r5]
	cmp	r4, r6
	beq	1f
	/*
	 * Not the mode of the boot CPU. No CPU can be trusted to have Hyp mode now; the stored word
	 * will never be equal to a mode again, so all that come after end here too.
	 */
	orr	r6, r6, #BOOT_CPU_MODE_MISMATCH
	str	r6, [r5]
	bx	lr
1:
#endif
	cmp	r4, #HYP_MODE
	bxne	lr				@ started in SVC mode: there is no Hyp mode for us

	adr	r7, __hyp_stub_vectors		@ MMU off: a physical address
	mcr	p15, 4, r7, c12, c0, 0		@ HVBAR

	mov	r7, #0				@ trap nothing
	mcr	p15, 4, r7, c1, c1, 0		@ HCR
	mcr	p15, 4, r7, c1, c1, 2		@ HCPTR
	mcr	p15, 4, r7, c1, c1, 3		@ HSTR

THUMB(	orr	r7, r7, #(1 << 30)	)	@ HSCTLR.TE: exceptions are taken in T32
#ifdef CONFIG_CPU_ENDIAN_BE8
	orr	r7, r7, #(1 << 25)		@ HSCTLR.EE
#endif
	mcr	p15, 4, r7, c1, c0, 0		@ HSCTLR: MMU and caches off in Hyp mode

	mrc	p15, 4, r7, c1, c1, 1		@ HDCR: keep HPMN alone
	and	r7, r7, #0x1f
	mcr	p15, 4, r7, c1, c1, 1

#if !defined(ZIMAGE) && defined(CONFIG_ARM_ARCH_TIMER)
	mrc	p15, 0, r7, c0, c1, 1		@ ID_PFR1: is there a generic timer?
	ubfx	r7, r7, #16, #4
	teq	r7, #1
	bne	2f
	mrc	p15, 4, r7, c14, c1, 0		@ CNTHCTL: PL1 may use counter and timer
	orr	r7, r7, #3
	mcr	p15, 4, r7, c14, c1, 0
	mov	r7, #0
	mcrr	p15, 4, r7, r7, c14		@ CNTVOFF: virtual time is physical time
	mrc	p15, 0, r7, c14, c3, 1		@ CNTV_CTL: an old timer must not fire
	bic	r7, r7, #1
	mcr	p15, 0, r7, c14, c3, 1
2:
#endif
	bx	lr
ENDPROC(__hyp_stub_install_secondary)

#ifndef ZIMAGE
	.align	2
.Lboot_cpu_mode_offset:
	.long	__boot_cpu_mode - .
#endif

/*
 * HVC from SVC mode, while the stub is installed: r0 = -1 asks for HVBAR, any other r0 replaces it.
 * The flags that the comparison changes come back from SPSR_hyp.
 */
__hyp_stub_do_trap:
	cmp	r0, #-1
	mrceq	p15, 4, r0, c12, c0, 0		@ HVBAR
	mcrne	p15, 4, r0, c12, c0, 0
	__ERET
ENDPROC(__hyp_stub_do_trap)

/*
 * unsigned long __hyp_get_vectors(void);
 * void __hyp_set_vectors(unsigned long phys_vector_base);
 *
 * The first is the second with an argument that cannot be an address.
 */
ENTRY(__hyp_get_vectors)
	mov	r0, #-1
ENDPROC(__hyp_get_vectors)
	/* ... and on. */
ENTRY(__hyp_set_vectors)
	__HVC(0)
	bx	lr
ENDPROC(__hyp_set_vectors)

	.align	5
ENTRY(__hyp_stub_vectors)
	W(b)	.				@ 0x00 reset
	W(b)	.				@ 0x04 undefined instruction, in Hyp mode
	W(b)	.				@ 0x08 HVC or SVC, in Hyp mode
	W(b)	.				@ 0x0c prefetch abort, in Hyp mode
	W(b)	.				@ 0x10 data abort, in Hyp mode
	W(b)	__hyp_stub_do_trap		@ 0x14 HVC, or a trap, from a lower level
	W(b)	.				@ 0x18 IRQ
	W(b)	.				@ 0x1c FIQ
ENDPROC(__hyp_stub_vectors)
