// CPU hotplug: a CPU goes offline and comes back. Firmware powers it off; where it does not, the kernel
// sends the CPU back to secondary_start_kernel as it is.
import type { KernelCpu } from './cpu.js';
import type { Kernel } from './kernel.js';

/** Offline and online again. With `reallyOff` false the CPU keeps its state (cpu_die returned). */
export function hotplug(kernel: Kernel, cpu: KernelCpu, reallyOff: boolean): void {
  if (reallyOff) {
    kernel.power.powerOff(cpu.id);
    kernel.cpuUp(cpu);
  } else {
    kernel.secondary_start_kernel(cpu);
  }
}
