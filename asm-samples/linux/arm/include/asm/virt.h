/* SPDX-License-Identifier: Apache-2.0 */
/* __boot_cpu_mode holds the mode the CPUs were started in; this bit says that they do not agree. */
#ifndef _ASM_VIRT_H
#define _ASM_VIRT_H

#include <asm/ptrace.h>

#define BOOT_CPU_MODE_MISMATCH	PSR_N_BIT

#endif
