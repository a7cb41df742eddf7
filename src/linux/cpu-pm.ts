// kernel/cpu_pm.c: who has to know before a CPU, or a cluster, may lose its state, and after.
import { NotifierChain, notifierToErrno } from './notifier.js';

export const CPU_PM_ENTER = 0;
export const CPU_PM_ENTER_FAILED = 1;
export const CPU_PM_EXIT = 2;
export const CPU_CLUSTER_PM_ENTER = 3;
export const CPU_CLUSTER_PM_ENTER_FAILED = 4;
export const CPU_CLUSTER_PM_EXIT = 5;

export type CpuPmEvent = 0 | 1 | 2 | 3 | 4 | 5;

export const CPU_PM_EVENT_NAMES: readonly string[] = [
  'CPU_PM_ENTER',
  'CPU_PM_ENTER_FAILED',
  'CPU_PM_EXIT',
  'CPU_CLUSTER_PM_ENTER',
  'CPU_CLUSTER_PM_ENTER_FAILED',
  'CPU_CLUSTER_PM_EXIT',
];

/** The chain of CPU PM notifiers. All functions run on the CPU they are about, interrupts masked. */
export class CpuPm<Context> {
  readonly chain = new NotifierChain<Context, CpuPmEvent>();

  /** Returns 0, or a negative errno: then nobody was left believing that the CPU goes to sleep. */
  cpu_pm_enter(cpu: Context): number {
    return this.#enter(cpu, CPU_PM_ENTER, CPU_PM_ENTER_FAILED);
  }

  cpu_pm_exit(cpu: Context): number {
    return this.#notify(cpu, CPU_PM_EXIT);
  }

  /** For the last CPU of a cluster, after its cpu_pm_enter. */
  cpu_cluster_pm_enter(cpu: Context): number {
    return this.#enter(cpu, CPU_CLUSTER_PM_ENTER, CPU_CLUSTER_PM_ENTER_FAILED);
  }

  /** For the first CPU that wakes, before its cpu_pm_exit. */
  cpu_cluster_pm_exit(cpu: Context): number {
    return this.#notify(cpu, CPU_CLUSTER_PM_EXIT);
  }

  #enter(cpu: Context, enter: CpuPmEvent, failed: CpuPmEvent): number {
    const { ret, nrCalls } = this.chain.call(cpu, enter);
    const errno = notifierToErrno(ret);
    // Those that agreed before one refused: all that were called but the last.
    if (errno) this.chain.call(cpu, failed, nrCalls - 1);
    return errno;
  }

  #notify(cpu: Context, event: CpuPmEvent): number {
    return notifierToErrno(this.chain.call(cpu, event).ret);
  }
}
