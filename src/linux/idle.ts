// Idle drivers: who calls cpu_pm_enter and cpu_pm_exit, and what they make of errors.
import type { KernelCpu } from './cpu.js';
import type { Kernel } from './kernel.js';

export interface IdleDriver {
  /**
   * The driver goes on when cpu_pm_enter fails: cpuidle-calxeda ignores what it returns, and what
   * cpu_suspend returns.
   */
  readonly ignoresErrors?: boolean;
  /** The CPU is the last of its cluster: the cluster's notifiers are called too. */
  readonly cluster?: boolean;
}

/** Idle by WFI alone: nothing is lost, and nobody is told. */
export function wfiIdle(kernel: Kernel, cpu: KernelCpu): void {
  cpu.call(kernel.arch.doIdle);
}

/** First half of an idle state that may power the CPU down. Returns an errno, 0 for "go to sleep". */
export function enterIdle(kernel: Kernel, cpu: KernelCpu, driver: IdleDriver = {}): number {
  let errno = kernel.cpuPm.cpu_pm_enter(cpu);
  if (errno && !driver.ignoresErrors) return errno;
  if (!driver.cluster) return 0;
  errno = kernel.cpuPm.cpu_cluster_pm_enter(cpu);
  if (errno && !driver.ignoresErrors) {
    kernel.cpuPm.cpu_pm_exit(cpu);
    return errno;
  }
  return 0;
}

/** Asks firmware for power-down. 0: the CPU lost its state and came back; else it kept it. */
export function suspend(kernel: Kernel, cpu: KernelCpu): number {
  return kernel.cpu_suspend(cpu, 'psci_suspend_finisher');
}

/** Last half: whatever cpu_suspend returned, the CPU is back. */
export function exitIdle(kernel: Kernel, cpu: KernelCpu, driver: IdleDriver = {}): void {
  if (driver.cluster) kernel.cpuPm.cpu_cluster_pm_exit(cpu);
  kernel.cpuPm.cpu_pm_exit(cpu);
}
