// What can be seen of the kernel at work, without touching it: the functions that CPUs enter, and what
// they return. Everything a scenario reports comes from here or from the console.
import type { KernelCpu } from './cpu.js';
import { CPU_PM_EVENT_NAMES } from './cpu-pm.js';
import type { Kernel } from './kernel.js';

/** One thing that happened, in order. */
export interface Step {
  readonly cpu: number;
  readonly event: string;
  readonly detail?: string;
}

/** What one CPU did since the recorder was started. */
export interface CpuRecord {
  /** What __hyp_get_vectors returned last. */
  vectors: bigint | undefined;
  /** cpu_init_hyp_mode was entered. */
  reinit: boolean;
  /** HVCs executed. */
  hvcs: number;
  /** CPU_PM_EXIT was delivered to KVM's notifier. */
  exits: number;
}

export class Recorder {
  readonly steps: Step[] = [];
  readonly #records = new Map<number, CpuRecord>();
  readonly #insns = new Map<number, number>();
  readonly #kernel: Kernel;

  /** Starts to watch. */
  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    for (const cpu of kernel.cpus) this.#insns.set(cpu.id, cpu.hypInsns);
    const watch = (symbol: string, seen: (cpu: KernelCpu) => void) => {
      kernel.observers.set(kernel.image.symbol(symbol), seen);
    };
    watch('hyp_init_cpu_pm_notifier', (cpu) => this.#notifier(cpu));
    watch('hyp_init_cpu_notify', (cpu) => this.note(cpu, 'hyp_init_cpu_notify'));
    watch('__hyp_get_vectors', (cpu) => this.#getVectors(cpu));
    watch('cpu_init_hyp_mode', (cpu) => {
      this.of(cpu).reinit = true;
      this.note(cpu, 'cpu_init_hyp_mode');
    });
    // The HVCs of the kernel: there are no others in the text.
    for (const hvc of ['__hyp_set_vectors', 'kvm_call_hyp']) watch(hvc, (cpu) => this.#hvc(cpu));
    watch('cpu_resume_mmu', (cpu) => this.note(cpu, 'cpu_resume_mmu'));
  }

  /** What `cpu` did. */
  of(cpu: KernelCpu): CpuRecord {
    let record = this.#records.get(cpu.id);
    if (!record) {
      record = { vectors: undefined, reinit: false, hvcs: 0, exits: 0 };
      this.#records.set(cpu.id, record);
    }
    return record;
  }

  note(cpu: KernelCpu, event: string, detail?: string): void {
    this.steps.push(detail === undefined ? { cpu: cpu.id, event } : { cpu: cpu.id, event, detail });
  }

  /** Instructions that all CPUs executed in Hyp mode or at EL2 since the start. */
  get hypInsns(): number {
    let sum = 0;
    for (const cpu of this.#kernel.cpus) sum += cpu.hypInsns - (this.#insns.get(cpu.id) ?? 0);
    return sum;
  }

  #notifier(cpu: KernelCpu): void {
    const cmd = Number(this.#kernel.arch.argument(cpu.pe, 1));
    const name = CPU_PM_EVENT_NAMES[cmd] ?? String(cmd);
    if (name === 'CPU_PM_EXIT') this.of(cpu).exits++;
    this.note(cpu, 'hyp_init_cpu_pm_notifier', name);
    cpu.onReturn(() => {
      const ret = this.#kernel.arch.argument(cpu.pe, 0);
      this.note(cpu, 'hyp_init_cpu_pm_notifier returned', ret === 1n ? 'NOTIFY_OK' : 'NOTIFY_DONE');
    });
  }

  #getVectors(cpu: KernelCpu): void {
    cpu.onReturn(() => {
      const vectors = this.#kernel.arch.argument(cpu.pe, 0);
      this.of(cpu).vectors = vectors;
      this.note(cpu, '__hyp_get_vectors returned', `0x${vectors.toString(16)}`);
    });
  }

  #hvc(cpu: KernelCpu): void {
    this.of(cpu).hvcs++;
    const { arch } = this.#kernel;
    this.note(
      cpu,
      'hvc',
      `${arch.wordBytes === 4 ? 'r0' : 'x0'} = 0x${arch.argument(cpu.pe, 0).toString(16)}`,
    );
  }
}
