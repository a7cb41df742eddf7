// What differs between the two kernels, for the C side: addresses, registers, files.
import type { Board, PlatformCpu } from '../platform/index.js';
import { A32_BOARD, A64_BOARD } from '../platform/index.js';

export type ArchName = 'arm' | 'arm64';

export interface Arch {
  readonly name: ArchName;
  readonly board: Board;
  readonly wordBytes: 4 | 8;
  readonly PAGE_OFFSET: bigint;
  /** Physical address that PAGE_OFFSET maps: the start of RAM. */
  readonly PHYS_OFFSET: bigint;
  readonly TRAMPOLINE_VA: bigint;
  /** Bits of a kernel address that Hyp mode or EL2 uses. */
  readonly HYP_MASK: bigint;
  /** Memory attribute index of normal write-back memory in the kernel's MAIR. */
  readonly normalMemory: number;
  /** Files of the kernel, under asm-samples/linux. */
  readonly sources: readonly string[];
  readonly includePaths: readonly string[];
  readonly defines: Readonly<Record<string, string>>;
  /** Virtual addresses of the sections; the load address of each follows from it. */
  readonly sections: Readonly<Record<string, bigint>>;
  /** Entry points: boot CPU, other CPUs. */
  readonly entry: string;
  readonly secondaryEntry: string;
  /** The register with the per-CPU offset, and the one with the Hyp or EL2 vector base. */
  readonly perCpuRegister: string;
  readonly vectorBaseRegister: string;
  readonly doSuspend: string;
  readonly doIdle: string;
  /** General registers as functions see them. */
  argument(cpu: PlatformCpu, n: number): bigint;
  setArgument(cpu: PlatformCpu, n: number, value: bigint): void;
  /** Arguments that are in registers. */
  readonly argumentRegisters: number;
  lr(cpu: PlatformCpu): bigint;
  setLr(cpu: PlatformCpu, value: bigint): void;
}

const u32 = (value: number) => BigInt(value >>> 0);

const ARM: Arch = {
  name: 'arm',
  board: A32_BOARD,
  wordBytes: 4,
  PAGE_OFFSET: 0xc000_0000n,
  PHYS_OFFSET: A32_BOARD.ramBase,
  TRAMPOLINE_VA: 0xffff_0000n,
  HYP_MASK: 0xffff_ffffn,
  normalMemory: 7,
  sources: [
    'arm/kernel/head.S',
    'arm/kernel/hyp-stub.S',
    'arm/kernel/sleep.S',
    'arm/kernel/psci.S',
    'arm/mm/proc-v7.S',
    'arm/kvm/arm.S',
    'arm/kvm/mmu.S',
    'arm/kvm/init.S',
    'arm/kvm/interrupts.S',
    'arm/kernel/c.S',
  ],
  includePaths: ['arm/include', 'include'],
  defines: { __ASSEMBLY__: '1', CONFIG_ARM_ARCH_TIMER: '1' },
  // The addresses of panic, of the idmap text and of hyp_idmap_vector are those in the report.
  sections: {
    '.head.text': 0xc000_8000n,
    '.text': 0xc000_9000n,
    '.text.panic': 0xc067_d150n,
    '.idmap.text': 0xc068_5700n,
    '.hyp.idmap.text': 0xc068_5760n,
    '.rodata': 0xc068_6000n,
    '.data': 0xc08c_0000n,
    '.data..percpu': 0xc08d_0000n,
    '.bss': 0xc090_1dd0n,
  },
  entry: 'stext',
  secondaryEntry: 'secondary_startup',
  perCpuRegister: 'TPIDRPRW',
  vectorBaseRegister: 'HVBAR',
  doSuspend: 'cpu_v7_do_suspend',
  doIdle: 'cpu_v7_do_idle',
  argumentRegisters: 4,
  argument: (cpu, n) => u32(cpu.r(n)),
  setArgument: (cpu, n, value) => cpu.setR(n, Number(BigInt.asUintN(32, value))),
  lr: (cpu) => u32(cpu.r(14)),
  setLr: (cpu, value) => cpu.setR(14, Number(value)),
};

const ARM64: Arch = {
  name: 'arm64',
  board: A64_BOARD,
  wordBytes: 8,
  PAGE_OFFSET: 0xffff_ffc0_0000_0000n,
  PHYS_OFFSET: A64_BOARD.ramBase,
  TRAMPOLINE_VA: 0x7f_ffff_f000n,
  HYP_MASK: 0x7f_ffff_ffffn,
  normalMemory: 4,
  sources: [
    'arm64/kernel/head.S',
    'arm64/kernel/hyp-stub.S',
    'arm64/kernel/sleep.S',
    'arm64/kernel/psci.S',
    'arm64/mm/proc.S',
    'arm64/kvm/arm.S',
    'arm64/kvm/mmu.S',
    'arm64/kvm/hyp-init.S',
    'arm64/kvm/hyp.S',
    'arm64/kernel/c.S',
  ],
  includePaths: ['arm64/include', 'include'],
  defines: { __ASSEMBLY__: '1', CONFIG_COMPAT: '1' },
  sections: {
    '.head.text': 0xffff_ffc0_0008_0000n,
    '.text': 0xffff_ffc0_0008_1000n,
    '.idmap.text': 0xffff_ffc0_0068_4f00n,
    '.hyp.idmap.text': 0xffff_ffc0_0068_5000n,
    '.hyp.text': 0xffff_ffc0_0068_7000n,
    '.data': 0xffff_ffc0_008c_0000n,
    '.data..percpu': 0xffff_ffc0_008d_0000n,
    '.bss': 0xffff_ffc0_0090_1dd0n,
  },
  entry: 'stext',
  secondaryEntry: 'secondary_entry',
  perCpuRegister: 'TPIDR_EL1',
  vectorBaseRegister: 'VBAR_EL2',
  doSuspend: 'cpu_do_suspend',
  doIdle: 'cpu_do_idle',
  argumentRegisters: 8,
  argument: (cpu, n) => cpu.x(n),
  setArgument: (cpu, n, value) => cpu.setX(n, BigInt.asUintN(64, value)),
  lr: (cpu) => cpu.x(30),
  setLr: (cpu, value) => cpu.setX(30, value),
};

export const ARCHES: Readonly<Record<ArchName, Arch>> = { arm: ARM, arm64: ARM64 };
