// CPU hotplug: a CPU goes offline and comes back. Firmware powers it off; where it does not, the kernel
// sends the CPU back to secondary_start_kernel as it is.
import type { KernelCpu } from './cpu.js';
import { CpuOff } from './errors.js';
import type { Kernel } from './kernel.js';

const PSCI_CPU_OFF = 0x8400_0002n;

/** Offline and online again. With `reallyOff` false the CPU keeps its state (cpu_die returned). */
export function hotplug(kernel: Kernel, cpu: KernelCpu, reallyOff: boolean): void {
  if (reallyOff) {
    cpuDie(cpu);
    kernel.cpuUp(cpu);
  } else {
    kernel.secondary_start_kernel(cpu);
  }
}

/** The CPU asks firmware to turn it off, and does not come back from that. */
function cpuDie(cpu: KernelCpu): void {
  try {
    cpu.call('__invoke_psci_fn_smc', PSCI_CPU_OFF);
  } catch (error) {
    if (error instanceof CpuOff) return;
    throw error;
  }
  throw new Error(`firmware did not turn CPU ${cpu.id} off`);
}
