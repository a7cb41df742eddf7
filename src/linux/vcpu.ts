// A virtual CPU with the smallest guest there is: kernel/c.S's guest_code, which counts in its first
// register and makes a hypercall each time. Whether it runs says whether KVM is alive.
import type { KernelCpu } from './cpu.js';
import type { Kernel } from './kernel.js';
import type { Kvm } from './kvm.js';

/** kvm_vcpu_run's answer when the guest made a hypercall, and what the guest is started with. */
const CPSR_T = 5n;
const GUEST = {
  arm: { exit: 7, HCR: 0n, pstate: 0x1d3n },
  arm64: { exit: 1, HCR: 1n << 31n, pstate: 0x3c5n },
} as const;

const VMID = 1n;
const VTTBR_VMID_SHIFT = 48n;

export class Vcpu {
  readonly #kernel: Kernel;
  readonly #kvm: Kvm;
  /** Kernel virtual address of struct kvm_vcpu. */
  readonly #vcpu: bigint;

  /** One page each for struct kvm_vcpu, struct kvm and the host's context, mapped for Hyp mode or EL2. */
  constructor(kernel: Kernel, kvm: Kvm) {
    this.#kernel = kernel;
    this.#kvm = kvm;
    const { arch, image, memory } = kernel;
    const [vcpu, vm, host] = [0, 1, 2].map(() => {
      const page = memory.get_zeroed_page();
      kvm.create_hyp_mappings(page, page + 1n);
      return page;
    });
    this.#vcpu = vcpu;
    // struct kvm begins with vttbr.
    memory.writeNumber(vm, VMID << VTTBR_VMID_SHIFT, 8);
    const guest = GUEST[arch.name];
    this.#write('VCPU_KVM', vm);
    this.#write('VCPU_HCR', guest.HCR);
    const entry = image.functionPointer('guest_code');
    this.#write('VCPU_PC', entry & ~1n);
    this.#write('VCPU_CPSR', guest.pstate | ((entry & 1n) << CPSR_T));
    if (arch.name === 'arm64') this.#write('VCPU_HOST_CONTEXT', host);
  }

  /**
   * Runs the guest on `cpu` until it makes its hypercall.
   * @throws Error when it comes back for another reason
   */
  run(cpu: KernelCpu): void {
    const { arch } = this.#kernel;
    if (arch.name === 'arm') {
      this.#write('VCPU_MIDR', cpu.pe.sysreg('MIDR'));
      this.#write('VCPU_MPIDR', cpu.pe.sysreg('MPIDR'));
    }
    const exit = Number(this.#kvm.kvm_call_hyp(cpu, '__kvm_vcpu_run', this.#vcpu));
    if (exit !== GUEST[arch.name].exit) throw new Error(`the guest came back with ${exit}`);
  }

  /** Hypercalls the guest counted. */
  get count(): bigint {
    return this.#read('VCPU_REGS');
  }

  /** Syndrome of its last exit. */
  get syndrome(): bigint {
    return this.#read('VCPU_HSR');
  }

  get pc(): bigint {
    return this.#read('VCPU_PC');
  }

  #at(offset: string): bigint {
    return this.#vcpu + this.#kernel.image.symbol(`asm_offset_${offset}`);
  }

  #read(offset: string): bigint {
    return this.#kernel.memory.readWord(this.#at(offset));
  }

  #write(offset: string, value: bigint): void {
    this.#kernel.memory.writeWord(this.#at(offset), value);
  }
}
