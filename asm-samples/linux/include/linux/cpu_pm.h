/* SPDX-License-Identifier: Apache-2.0 */
/* What a CPU PM notifier is told, what a hotplug notifier is told, and what a notifier may answer. */
#ifndef _LINUX_CPU_PM_H
#define _LINUX_CPU_PM_H

#define CPU_PM_ENTER			0
#define CPU_PM_ENTER_FAILED		1
#define CPU_PM_EXIT			2
#define CPU_CLUSTER_PM_ENTER		3
#define CPU_CLUSTER_PM_ENTER_FAILED	4
#define CPU_CLUSTER_PM_EXIT		5

#define CPU_STARTING			0x000a
#define CPU_STARTING_FROZEN		0x001a

#define NOTIFY_DONE			0x0000
#define NOTIFY_OK			0x0001

#endif
