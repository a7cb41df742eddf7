// A running kernel: the machine, the board's firmware, the CPUs, and what start_kernel does before KVM:
// per-CPU areas, the other CPUs, the notifier chains.
import type { PlatformMachine, SleepKind } from '../platform/index.js';
import { PowerController, PsciFirmware } from '../platform/index.js';
import type { Arch } from './arch.js';
import { type CFunction, KernelCpu, type Observer } from './cpu.js';
import { CpuPm } from './cpu-pm.js';
import type { KernelImage } from './image.js';
import { KernelMemory, PAGE_SIZE } from './memory.js';
import { NotifierChain } from './notifier.js';
import { Panic } from './panic.js';
import { Printk } from './printk.js';

/** CPU hotplug events (include/linux/cpu.h). */
export const CPU_STARTING = 0x000a;

export interface KernelOptions {
  readonly image: KernelImage;
  readonly machine: PlatformMachine;
  /** The level CPUs are started at: Hyp mode or EL2, or the kernel's own. */
  readonly bootLevel?: 1 | 2;
  /** Time stamps of messages, nanoseconds since boot. */
  readonly clock?: () => bigint;
}

export class Kernel {
  readonly arch: Arch;
  readonly image: KernelImage;
  readonly machine: PlatformMachine;
  readonly memory: KernelMemory;
  readonly printk: Printk;
  readonly power: PowerController;
  readonly cpus: readonly KernelCpu[];
  readonly cpuPm = new CpuPm<KernelCpu>();
  /** The chain of CPU hotplug notifiers. */
  readonly cpuChain = new NotifierChain<KernelCpu>();
  readonly observers = new Map<bigint, Observer>();
  readonly #panic: Panic;
  readonly #perCpuOffset: bigint[] = [];
  #sleepKinds: readonly SleepKind[] = [];

  constructor(options: KernelOptions) {
    const { image, machine } = options;
    this.image = image;
    this.arch = image.arch;
    this.machine = machine;
    this.memory = new KernelMemory(machine, this.arch, image.end);
    this.printk = new Printk(options.clock ?? (() => 0n));
    const reset = options.bootLevel === 1 ? KERNEL_LEVEL[this.arch.name] : this.arch.board.reset;
    this.power = new PowerController(machine, reset);
    this.power.setSleepKind((cpu) => this.#sleepKinds[cpu] ?? 'power-down');
    this.#panic = new Panic(this.memory, this.printk);
    const environment = {
      machine,
      arch: this.arch,
      image,
      firmware: new PsciFirmware(this.power, machine.cpus.length),
      cFunctions: this.#cFunctions(),
      observers: this.observers,
    };
    this.cpus = machine.cpus.map((_, id) => new KernelCpu(id, environment));
  }

  #cFunctions(): Map<bigint, CFunction> {
    const table: [string, CFunction][] = [
      ['panic', (cpu) => this.#panic.panic(cpu)],
      ['__cpu_suspend_save', (cpu) => this.#cpuSuspendSave(cpu)],
    ];
    if (this.arch.name === 'arm') table.push(['cpu_init', (cpu) => this.#cpuInit(cpu)]);
    return new Map(table.map(([name, body]) => [this.image.symbol(name), body]));
  }

  /** From reset to the point where all CPUs are online; KVM is not there yet. */
  boot(): void {
    const [first, ...others] = this.cpus;
    this.power.powerOn(first.id, this.#function(this.arch.entry));
    first.runUntil(this.image.symbol('start_kernel'));
    for (const _ of this.cpus) this.#perCpuOffset.push(this.#setupPerCpuArea());
    this.#cpuInit(first);
    if (this.arch.name === 'arm64') {
      this.memory.writeNumber(this.image.symbol('sleep_idmap_phys'), this.#pa('idmap_pg_dir'), 8);
    }
    for (const cpu of others) this.cpuUp(cpu);
  }

  /** Starts a CPU that is off: firmware, secondary entry, CPU_STARTING. */
  cpuUp(cpu: KernelCpu): void {
    this.power.powerOn(cpu.id, this.#function(this.arch.secondaryEntry));
    this.#prepareSecondary();
    cpu.runUntil(this.image.symbol('secondary_start_kernel'));
    this.secondary_start_kernel(cpu);
  }

  /** What a CPU that comes up does in C, up to the notifiers. */
  secondary_start_kernel(cpu: KernelCpu): void {
    this.#cpuInit(cpu);
    this.cpuChain.call(cpu, CPU_STARTING);
  }

  /** What happens to the CPUs at the next request to power down; the index is the CPU. */
  setSleepKinds(kinds: readonly SleepKind[]): void {
    this.#sleepKinds = kinds;
  }

  /**
   * int cpu_suspend(unsigned long arg, int (*fn)(unsigned long)), on `cpu`: 0 after a wake-up from
   * power-off, not 0 when fn came back.
   */
  cpu_suspend(cpu: KernelCpu, fn: string): number {
    const ret = cpu.call('__cpu_suspend', 0n, this.image.functionPointer(fn));
    if (ret === 0n) this.#cpuInit(cpu);
    return Number(BigInt.asIntN(32, ret));
  }

  /** Address of a per-CPU variable for one CPU. */
  perCpu(symbol: string, cpu: number): bigint {
    return this.image.symbol(symbol) + this.#perCpuOffset[cpu];
  }

  /** The CPU that panicked, if one did. */
  get panicCpu(): number | undefined {
    return this.#panic.cpu;
  }

  #pa(symbol: string): bigint {
    return this.image.virt_to_phys(this.image.symbol(symbol));
  }

  /** The physical address of a function, as a branch to it wants it. */
  #function(symbol: string): bigint {
    return this.image.virt_to_phys(this.image.functionPointer(symbol));
  }

  #setupPerCpuArea(): bigint {
    return this.memory.get_zeroed_page() - this.image.symbol('__per_cpu_start');
  }

  /** set_my_cpu_offset(): the one thing of cpu_init() that anything here depends on. */
  #cpuInit(cpu: KernelCpu): undefined {
    const offset = BigInt.asUintN(this.arch.wordBytes * 8, this.#perCpuOffset[cpu.id]);
    cpu.pe.setSysreg(this.arch.perCpuRegister, offset);
  }

  #prepareSecondary(): void {
    const data = this.image.symbol('secondary_data');
    const stack = this.memory.get_zeroed_page() + PAGE_SIZE - 16n;
    if (this.arch.name === 'arm64') {
      this.memory.writeNumber(data, stack, 8);
      return;
    }
    this.memory.writeNumber(data, this.#pa('swapper_pg_dir'), 8);
    this.memory.writeNumber(data + 8n, stack, 4);
  }

  /**
   * void __cpu_suspend_save(ptr, sp, save_ptr): fills the save area that cpu_resume reads with the MMU
   * off, and tells it where that is.
   */
  #cpuSuspendSave(cpu: KernelCpu): undefined {
    const [ptr, sp, savePtr] = [0, 1, 2].map((n) => this.arch.argument(cpu.pe, n));
    const { memory } = this;
    memory.writeWord(savePtr, memory.virt_to_phys(ptr));
    let state = ptr;
    if (this.arch.name === 'arm') {
      const words = [this.#pa('swapper_pg_dir'), sp, this.#function('cpu_v7_do_resume')];
      for (const word of words) {
        memory.writeWord(state, word);
        state += 4n;
      }
    } else {
      memory.writeWord(state, sp);
      state += 8n;
    }
    cpu.call(this.arch.doSuspend, state);
  }
}

/** How CPUs start when there is no Hyp mode or EL2 for the kernel. */
const KERNEL_LEVEL = { arm: { mode: 'svc' }, arm64: { EL: 1 } } as const;
