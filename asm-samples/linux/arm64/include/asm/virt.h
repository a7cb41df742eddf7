/* SPDX-License-Identifier: Apache-2.0 */
/* How a CPU was started; __boot_cpu_mode holds one word of it for each of the two kinds. */
#ifndef _ASM_VIRT_H
#define _ASM_VIRT_H

#define BOOT_CPU_MODE_EL1	0xe11
#define BOOT_CPU_MODE_EL2	0xe12

#endif
