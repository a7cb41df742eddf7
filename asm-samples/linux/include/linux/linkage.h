/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How a function or a datum is announced: ENTRY opens a global symbol, ENDPROC closes a function,
 * END closes anything else. ';' separates statements on both architectures.
 */
#ifndef _LINUX_LINKAGE_H
#define _LINUX_LINKAGE_H

#define ALIGN .balign 4

#define ENTRY(name)		\
	.globl name;		\
	ALIGN;			\
	name:

#define END(name)		\
	.size name, . - name

#define ENDPROC(name)		\
	.type name, %function;	\
	END(name)

#endif
