// What the trace sees of a CPU, and a picture of it at one moment. The trace knows nothing else of the
// machine: whatever has these members can be traced.

/** A CPU as the trace reads it (a machine's cpu has these members). */
export interface CpuView {
  readonly isa: 'a64' | 'a32';
  /** X0 to X30; in AArch32 the general registers are r(0) to r(14). */
  x(n: number): bigint;
  r(n: number): number;
  readonly sp: bigint | number;
  readonly pc: bigint;
  readonly EL: number;
  /** AArch32 mode: 'usr', 'svc', 'hyp', … */
  readonly mode: string;
  /** PSTATE as SPSR_ELx would hold it, or CPSR. */
  readonly pstate: bigint | number;
  /** CPSR.T. */
  readonly isT32: boolean;
  sysreg(name: string): bigint;
  /** Exceptions taken to an Exception level so far. */
  exceptionsTo(EL: number): bigint;
}

/** A CPU's registers at one moment, by name. */
export interface CpuState {
  readonly isa: 'a64' | 'a32';
  readonly pc: bigint;
  readonly EL: number;
  readonly mode: string;
  readonly pstate: number;
  readonly isT32: boolean;
  /** 'EL1h', 'EL0t' or the AArch32 mode. */
  readonly level: string;
  /** General registers and SP, by the names the disassembler prints. */
  readonly registers: ReadonlyMap<string, bigint>;
  readonly sysregs: ReadonlyMap<string, bigint>;
  /** Exceptions taken so far. */
  readonly exceptions: bigint;
}

const A64_NAMES = Array.from({ length: 31 }, (_, n) => `x${n}`);
const A32_NAMES = [...Array.from({ length: 13 }, (_, n) => `r${n}`), 'sp', 'lr'];

/** Takes the picture. `sysregNames`: system registers to keep, as `cpu.sysreg` knows them. */
export function capture(cpu: CpuView, sysregNames: readonly string[]): CpuState {
  const registers = new Map<string, bigint>();
  if (cpu.isa === 'a64') {
    A64_NAMES.forEach((name, n) => registers.set(name, cpu.x(n)));
    registers.set('sp', BigInt(cpu.sp));
  } else {
    A32_NAMES.forEach((name, n) => registers.set(name, BigInt(cpu.r(n) >>> 0)));
  }
  const pstate = Number(BigInt.asUintN(32, BigInt(cpu.pstate)));
  return {
    isa: cpu.isa,
    pc: cpu.pc,
    EL: cpu.EL,
    mode: cpu.mode,
    pstate,
    isT32: cpu.isT32,
    level: levelOf(cpu.isa, pstate),
    registers,
    exceptions: cpu.exceptionsTo(1) + cpu.exceptionsTo(2),
    sysregs: new Map(sysregNames.map((name) => [name, cpu.sysreg(name)])),
  };
}

const MODES: Readonly<Record<number, string>> = {
  16: 'usr',
  17: 'fiq',
  18: 'irq',
  19: 'svc',
  22: 'mon',
  23: 'abt',
  26: 'hyp',
  27: 'und',
  31: 'sys',
};

/** 'EL1h' for AArch64's M[3:0] = 0b0101, 'svc' for AArch32's M[4:0] = 0b10011. `spsr`: a saved PSTATE or CPSR. */
export function levelOf(isa: 'a64' | 'a32', spsr: number): string {
  if (isa === 'a32' || (spsr & 0x10) !== 0) return MODES[spsr & 0x1f] ?? `mode ${spsr & 0x1f}`;
  return `EL${(spsr >>> 2) & 3}${spsr & 1 ? 'h' : 't'}`;
}
