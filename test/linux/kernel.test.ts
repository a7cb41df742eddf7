// The kernel in the machine: what boot, KVM, sleep and a panic leave in registers and memory.
import { afterEach, describe, expect, it } from 'vitest';
import { ARCHES, type ArchName } from '../../src/linux/arch.js';
import { CpuStopped, KernelPanic } from '../../src/linux/errors.js';
import { enterIdle, exitIdle, suspend } from '../../src/linux/idle.js';
import { buildKernel, type KernelVersion } from '../../src/linux/image.js';
import { Kernel, type KernelOptions } from '../../src/linux/kernel.js';
import { Kvm } from '../../src/linux/kvm.js';
import { PAGE_SIZE } from '../../src/linux/memory.js';
import { Vcpu } from '../../src/linux/vcpu.js';
import { Machine } from '../../src/machine/machine.js';
import { kernelOf, readSample } from './samples.js';

const machines: Machine[] = [];
afterEach(() => {
  for (const machine of machines.splice(0)) machine.dispose();
});

async function boot(
  name: ArchName,
  version: KernelVersion = 'after',
  cpus = 1,
  options: Partial<KernelOptions> = {},
) {
  const image = kernelOf(name, version);
  const machine = await Machine.create({ ...image.arch.board, cpus });
  machines.push(machine);
  machine.load(image.image);
  const kernel = new Kernel({ image, machine, ...options });
  kernel.boot();
  return { kernel, machine, image, kvm: new Kvm(kernel), cpu: kernel.cpus[0] };
}

const ARCH_NAMES: ArchName[] = ['arm', 'arm64'];
/** Names of the Hyp and EL2 registers that init sets. */
const NAMES = {
  arm: { table: 'HTTBR', sctlr: 'HSCTLR', kernel: 'svc', vcpu: 'HTPIDR', sp: 'SP_hyp' },
  arm64: {
    table: 'TTBR0_EL2',
    sctlr: 'SCTLR_EL2',
    kernel: 'el1h',
    vcpu: 'TPIDR_EL2',
    sp: 'SP_EL2',
  },
};

describe.each(ARCH_NAMES)('%s', (name) => {
  const arch = ARCHES[name];
  const names = NAMES[name];
  const hyp = (address: bigint) => address & arch.HYP_MASK;

  it('boots all CPUs to the kernel level, with the stub left behind', async () => {
    const { kernel, machine, image, kvm } = await boot(name, 'after', 3);
    const stub = image.virt_to_phys(image.symbol('__hyp_stub_vectors'));
    for (const cpu of machine.cpus) {
      expect(cpu.mode).toBe(names.kernel);
      expect(cpu.sysreg(arch.vectorBaseRegister)).toBe(stub);
    }
    for (const cpu of kernel.cpus) expect(cpu.call('__hyp_get_vectors')).toBe(stub);
    expect(kvm.is_hyp_mode_available()).toBe(true);
  });

  it('initializes KVM on every CPU: vectors, runtime tables, a stack of its own', async () => {
    const { kernel, machine, image, kvm } = await boot(name, 'after', 3);
    expect(kvm.kvm_arch_init()).toBe(true);
    const stacks = new Set<bigint>();
    for (const cpu of machine.cpus) {
      expect(cpu.sysreg(arch.vectorBaseRegister)).toBe(hyp(image.symbol('__kvm_hyp_vector')));
      expect(cpu.sysreg(names.table)).toBe(kernel.memory.virt_to_phys(kvm.hypPgd.pgd));
      expect(cpu.sysreg(names.sctlr) & 1n).toBe(1n);
      const page = kernel.memory.readWord(kernel.perCpu('kvm_arm_hyp_stack_page', cpu.index));
      expect(cpu.sysreg(names.sp)).toBe(hyp(page + PAGE_SIZE));
      stacks.add(page);
    }
    expect(stacks.size).toBe(3);
    expect(kernel.printk.console).toContain('Hyp mode initialized successfully');
  });

  it('maps the init page twice in the boot tables, and only at the trampoline for good', async () => {
    const { image, kvm } = await boot(name);
    kvm.kvm_arch_init();
    const init = image.virt_to_phys(image.symbol('__kvm_hyp_init'));
    const offset = init & (PAGE_SIZE - 1n);
    expect(kvm.bootPgd?.translate(init)).toBe(init);
    expect(kvm.bootPgd?.translate(arch.TRAMPOLINE_VA + offset)).toBe(init);
    expect(kvm.hypPgd.translate(init)).toBeUndefined();
    expect(kvm.hypPgd.translate(arch.TRAMPOLINE_VA + offset)).toBe(init);
    const vector = image.symbol('__kvm_hyp_vector');
    expect(kvm.hypPgd.translate(hyp(vector))).toBe(image.virt_to_phys(vector));
  });

  it('does without Hyp mode when one CPU was started at the kernel level', async () => {
    const { kernel, kvm } = await boot(name, 'after', 1, { bootLevel: 1 });
    expect(kvm.is_hyp_mode_available()).toBe(false);
    expect(kvm.kvm_arch_init()).toBe(false);
    expect(kernel.printk.console).toContain('HYP mode not available');
  });

  it('runs a guest, which comes back by a hypercall', async () => {
    const { kernel, machine, image, kvm, cpu } = await boot(name);
    kvm.kvm_arch_init();
    const vcpu = new Vcpu(kernel, kvm);
    vcpu.run(cpu);
    vcpu.run(cpu);
    expect(vcpu.count).toBe(2n);
    expect(vcpu.pc).toBe(image.symbol('guest_code') + 8n);
    // EC of an HVC, IL, immediate 0x47
    expect(vcpu.syndrome).toBe(name === 'arm' ? 0x4a00_0047n : 0x5a00_0047n);
    expect(machine.cpu.sysreg('VTTBR')).toBe(0n);
    expect(machine.cpu.mode).toBe(names.kernel);
  });

  it('keeps what a function may rely on over a sleep that loses everything', async () => {
    const { kernel, machine, kvm, cpu } = await boot(name);
    kvm.kvm_arch_init();
    const first = name === 'arm' ? 4 : 19;
    const last = name === 'arm' ? 11 : 28;
    for (let n = first; n <= last; n++) machine.setX(n, BigInt(0x1000 + n));
    const { sp } = machine;
    kernel.setSleepKinds(['power-down']);
    expect(suspend(kernel, cpu)).toBe(0);
    for (let n = first; n <= last; n++) expect(machine.x(n)).toBe(BigInt(0x1000 + n));
    expect(machine.sp).toBe(sp);
    expect(machine.mode).toBe(names.kernel);
  });

  it('finds what power-down lost UNKNOWN, not zero and not what it was', async () => {
    const { kernel, machine, kvm, cpu } = await boot(name);
    kvm.kvm_arch_init();
    machine.setSysreg(names.vcpu, 0x1234_5678n);
    kernel.setSleepKinds(['retention']);
    expect(suspend(kernel, cpu)).toBe(1);
    expect(machine.sysreg(names.vcpu)).toBe(0x1234_5678n);
    kernel.setSleepKinds(['power-down']);
    expect(suspend(kernel, cpu)).toBe(0);
    expect(machine.sysreg(names.vcpu).toString(16)).toMatch(/^bad/);
  });

  it('lets only the first CPU print', async () => {
    const { kernel, kvm } = await boot(name, 'before', 2);
    kvm.kvm_arch_init();
    kernel.setSleepKinds(['retention', 'retention']);
    const [first, second] = kernel.cpus;
    for (const cpu of [first, second]) {
      expect(enterIdle(kernel, cpu)).toBe(0);
      suspend(kernel, cpu);
    }
    expect(() => exitIdle(kernel, first)).toThrow(KernelPanic);
    const printed = kernel.printk.console;
    expect(() => exitIdle(kernel, second)).toThrow(CpuStopped);
    expect(kernel.printk.console).toBe(printed);
    expect(kernel.panicCpu).toBe(0);
  });
});

describe('arm', () => {
  it('leaves SP_hyp 20 bytes down after the panic', async () => {
    const { kernel, machine, kvm, cpu } = await boot('arm', 'before');
    kvm.kvm_arch_init();
    const top = machine.cpu.sysreg('SP_hyp');
    expect(() => exitIdle(kernel, cpu)).toThrow(KernelPanic);
    expect(machine.cpu.mode).toBe('svc');
    expect(machine.cpu.sysreg('SP_hyp')).toBe(top - 20n);
    // EC 0x21: a prefetch abort in Hyp mode; translation fault, level 1
    expect(machine.cpu.sysreg('HSR') & 0xfc00_003fn).toBe(0x8400_0005n);
    expect(machine.cpu.sysreg('HIFAR')).toBe(0x68_5760n);
    expect(machine.cpu.r(1)).toBe(0x68_5760);
    expect(machine.cpu.r(2)).toBe(0xc067_d150);
    expect(machine.cpu.r(3)).toBe(0xc090_1dd0);
  });

  it('has the strings of the report back to back, without a zero between them', async () => {
    const { kernel, image } = await boot('arm');
    const text = kernel.memory.readString(image.symbol('und_die_str'));
    expect(text).toHaveLength(191);
    expect(text.match(/Hyp mode at: %#08x\n/g)).toHaveLength(4);
  });

  it('copies init code that crosses a page to a page of its own', async () => {
    const arch = { ...ARCHES.arm, sections: { ...ARCHES.arm.sections } };
    arch.sections['.hyp.idmap.text'] = 0xc068_5fc0n;
    arch.sections['.rodata'] = 0xc068_7000n;
    const image = buildKernel(arch, { kernel: 'after', readSample });
    const machine = await Machine.create({ ...arch.board });
    machines.push(machine);
    machine.load(image.image);
    const kernel = new Kernel({ image, machine });
    kernel.boot();
    const kvm = new Kvm(kernel);
    kvm.kvm_arch_init();
    expect(kernel.printk.console).toMatch(/Using HYP init bounce page @[0-9a-f]+000\n/);
    expect(machine.cpu.sysreg('HVBAR')).toBe(image.symbol('__kvm_hyp_vector'));
    new Vcpu(kernel, kvm).run(kernel.cpus[0]);
  });
});
