/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The one page that Hyp's boot tables and runtime tables map at the same address: the page of
 * .hyp.idmap.text, at the vectors page of the kernel.
 */
#ifndef _ASM_KVM_MMU_H
#define _ASM_KVM_MMU_H

#include <asm/memory.h>

#define TRAMPOLINE_VA		UL(0xffff0000)

#endif
