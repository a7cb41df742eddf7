// KVM's initialization (arch/arm/kvm/arm.c and mmu.c, the same for both architectures): what is done
// once, and the notifiers that run cpu_init_hyp_mode again. What runs on every CPU is assembly, in
// asm-samples/linux/*/kvm/arm.S.
import type { KernelCpu } from './cpu.js';
import type { CpuPmEvent } from './cpu-pm.js';
import type { Kernel } from './kernel.js';
import { PAGE_SIZE } from './memory.js';
import { MESSAGES } from './messages.js';
import { HypPageTable, PAGE_HYP } from './page-table.js';

const PAGE_MASK = ~(PAGE_SIZE - 1n);

export interface KvmOptions {
  /** CONFIG_HOTPLUG_CPU; without it the boot tables are freed after initialization. Default true. */
  readonly hotplugCpu?: boolean;
  /** CONFIG_CPU_PM; without it there is no CPU PM notifier. Default true. */
  readonly cpuPm?: boolean;
}

export class Kvm {
  readonly #kernel: Kernel;
  readonly #options: KvmOptions;
  #bootPgd: HypPageTable | undefined;
  #hypPgd: HypPageTable | undefined;
  #initialized = false;

  constructor(kernel: Kernel, options: KvmOptions = {}) {
    this.#kernel = kernel;
    this.#options = options;
  }

  get initialized(): boolean {
    return this.#initialized;
  }

  /** The runtime tables of Hyp mode or EL2. @throws Error before kvm_mmu_init */
  get hypPgd(): HypPageTable {
    if (!this.#hypPgd) throw new Error('KVM has no page tables yet');
    return this.#hypPgd;
  }

  /** The tables of the idmap; undefined before kvm_mmu_init and after free_boot_hyp_pgd. */
  get bootPgd(): HypPageTable | undefined {
    return this.#bootPgd;
  }

  /** kvm_arch_init(): false if there is no Hyp mode or EL2. The notifiers come last. */
  kvm_arch_init(): boolean {
    const { cpuChain, printk } = this.#kernel;
    if (!this.is_hyp_mode_available()) {
      printk.printk(MESSAGES.HYP_MODE_NOT_AVAILABLE);
      return false;
    }
    this.#init_hyp_mode();
    cpuChain.register({
      name: 'hyp_init_cpu_notify',
      call: (cpu: KernelCpu, action: number) => this.#notify(cpu, 'hyp_init_cpu_notify', action),
    });
    if (this.#options.cpuPm ?? true) this.#hyp_cpu_pm_init();
    this.#initialized = true;
    return true;
  }

  /** Were all CPUs started in Hyp mode, or at EL2? The boot code kept record. */
  is_hyp_mode_available(): boolean {
    const { arch, image, memory } = this.#kernel;
    const mode = image.symbol('__boot_cpu_mode');
    if (arch.name === 'arm') return memory.readNumber(mode, 4) === 0x1an;
    return memory.readNumber(mode, 4) === 0xe12n && memory.readNumber(mode + 4n, 4) === 0xe12n;
  }

  #init_hyp_mode(): void {
    const { image, memory, cpus, printk } = this.#kernel;
    this.#kvm_mmu_init();

    // What __hyp_get_vectors answers here, on one CPU, is what all CPUs' stubs answer.
    const vectors = cpus[0].call('__hyp_get_vectors');
    memory.writeWord(image.symbol('hyp_default_vectors'), vectors);

    const stacks = cpus.map(() => memory.get_zeroed_page());
    cpus.forEach((cpu, n) => {
      memory.writeWord(this.#kernel.perCpu('kvm_arm_hyp_stack_page', cpu.id), stacks[n]);
    });
    const code = image.symbol('__kvm_hyp_code_start');
    this.create_hyp_mappings(code, image.symbol('__kvm_hyp_code_end'));
    for (const stack of stacks) this.create_hyp_mappings(stack, stack + PAGE_SIZE);

    for (const cpu of cpus) cpu.call('cpu_init_hyp_mode', 0n);

    if (!(this.#options.hotplugCpu ?? true)) this.#free_boot_hyp_pgd();
    printk.printk(MESSAGES.HYP_MODE_INITIALIZED);
  }

  /**
   * The two tables. boot_hyp_pgd maps the page of __kvm_hyp_init at its physical address and at the
   * trampoline, hyp_pgd at the trampoline only: it has no identity mapping.
   */
  #kvm_mmu_init(): void {
    const { arch, image, memory } = this.#kernel;
    const { page, vector } = this.#idmapPage();
    memory.writeNumber(image.symbol('hyp_idmap_vector'), vector, 8);
    const boot = new HypPageTable(memory, memory.get_zeroed_page());
    const runtime = new HypPageTable(memory, memory.get_zeroed_page());
    memory.writeWord(image.symbol('boot_hyp_pgd'), boot.pgd);
    memory.writeWord(image.symbol('hyp_pgd'), runtime.pgd);
    const attributes = PAGE_HYP(arch.normalMemory);
    boot.mapPage(page, page, attributes);
    boot.mapPage(arch.TRAMPOLINE_VA, page, attributes);
    runtime.mapPage(arch.TRAMPOLINE_VA, page, attributes);
    this.#bootPgd = boot;
    this.#hypPgd = runtime;
  }

  /** Physical page that holds the init code, and the vector in it. */
  #idmapPage(): { page: bigint; vector: bigint } {
    const { image, memory, printk } = this.#kernel;
    const start = image.symbol('__kvm_hyp_init');
    const end = image.symbol('__kvm_hyp_init_end');
    const pa = memory.virt_to_phys(start);
    if (((start ^ (end - 1n)) & PAGE_MASK) === 0n) return { page: pa & PAGE_MASK, vector: pa };
    // It crosses a page: a copy does not.
    const bounce = memory.get_zeroed_page();
    memory.write(bounce, memory.read(start, Number(end - start)));
    const page = memory.virt_to_phys(bounce);
    printk.printk(MESSAGES.HYP_BOUNCE_PAGE, page);
    return { page, vector: page };
  }

  /** Maps kernel memory for Hyp mode or EL2, page by page, at the HYP addresses of its pages. */
  create_hyp_mappings(from: bigint, to: bigint): void {
    const { arch, memory } = this.#kernel;
    for (let va = from & PAGE_MASK; va < to; va += PAGE_SIZE) {
      const attributes = PAGE_HYP(arch.normalMemory);
      this.hypPgd.mapPage(va & arch.HYP_MASK, memory.virt_to_phys(va), attributes);
    }
  }

  #free_boot_hyp_pgd(): void {
    const { arch, image, memory } = this.#kernel;
    if (!this.#bootPgd) return;
    this.hypPgd.unmapPage(arch.TRAMPOLINE_VA);
    memory.free_page(this.#bootPgd.pgd);
    memory.writeWord(image.symbol('boot_hyp_pgd'), 0n);
    this.#bootPgd = undefined;
  }

  #hyp_cpu_pm_init(): void {
    this.#kernel.cpuPm.chain.register({
      name: 'hyp_init_cpu_pm_nb',
      call: (cpu: KernelCpu, cmd: CpuPmEvent) => this.#notify(cpu, 'hyp_init_cpu_pm_notifier', cmd),
    });
  }

  /** int notifier(struct notifier_block *self, unsigned long cmd, void *v), in the guest. */
  #notify(cpu: KernelCpu, notifier: string, cmd: number): number {
    return Number(BigInt.asIntN(32, cpu.call(notifier, 0n, BigInt(cmd), 0n)));
  }

  /** kvm_call_hyp(fn, ...): runs a function in Hyp mode or at EL2. */
  kvm_call_hyp(cpu: KernelCpu, fn: string, ...args: bigint[]): bigint {
    return cpu.call('kvm_call_hyp', this.#kernel.image.functionPointer(fn), ...args);
  }
}
