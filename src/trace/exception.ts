// Exception entries and returns as the trace tells them: which vector, which syndrome, which preferred
// return address. Recognised from two pictures of a CPU, before and after one instruction.
import { decodeSyndrome, shortFaultName } from './syndrome.js';
import type { CpuState } from './view.js';
import { levelOf } from './view.js';

/** One register worth showing with an exception, and what it says. */
export interface ExceptionRegister {
  readonly name: string;
  readonly value: bigint;
  readonly meaning: string;
}

export interface ExceptionEntry {
  /** 'EL2' or the mode it was taken to. */
  readonly target: string;
  /** The vector in words: `VBAR_EL2 + 0x400, Synchronous, Lower EL using AArch64`. */
  readonly vector: string;
  readonly registers: readonly ExceptionRegister[];
  /** Where the instruction could not be fetched from, for exceptions that come of fetching one. */
  readonly fetchedFrom?: bigint;
  /** The saved PSTATE or CPSR. */
  readonly spsr: number;
}

const A64_KINDS = ['Synchronous', 'IRQ', 'FIQ', 'SError'];
const A64_SOURCES = [
  'Current EL with SP_EL0',
  'Current EL with SP_ELx',
  'Lower EL using AArch64',
  'Lower EL using AArch32',
];
const A32_VECTORS: Readonly<Record<number, string>> = {
  0: 'Reset',
  4: 'Undefined Instruction',
  8: 'Supervisor Call',
  12: 'Prefetch Abort',
  16: 'Data Abort',
  20: 'Hyp Trap',
  24: 'IRQ',
  28: 'FIQ',
};

/** Describes the exception that `after` has just entered; `after.pc` is at a vector. */
export function describeEntry(after: CpuState): ExceptionEntry {
  if (after.isa === 'a64') return describeA64(after);
  return after.mode === 'hyp' ? describeHyp(after) : describeA32(after);
}

function describeA64(after: CpuState): ExceptionEntry {
  const EL = after.EL;
  const offset = Number(after.pc - sysreg(after, `VBAR_EL${EL}`));
  const ESR = sysreg(after, `ESR_EL${EL}`);
  const kind = A64_KINDS[(offset >>> 7) & 3];
  const registers: ExceptionRegister[] = [];
  const isSynchronous = kind === 'Synchronous' || kind === 'SError';
  if (isSynchronous) registers.push(syndrome(`ESR_EL${EL}`, ESR));
  registers.push(...returnRegisters(after, `ELR_EL${EL}`, `SPSR_EL${EL}`));
  const { EC } = decodeSyndrome(Number(ESR));
  if (isSynchronous && hasFaultAddress(EC)) {
    registers.push({ name: `FAR_EL${EL}`, value: sysreg(after, `FAR_EL${EL}`), meaning: '' });
  }
  const vector = `VBAR_EL${EL} + 0x${offset.toString(16).padStart(3, '0')}`;
  return {
    target: `EL${EL}`,
    vector: `${vector}, ${kind}, ${A64_SOURCES[offset >>> 9]}`,
    registers,
    fetchedFrom: isSynchronous && isFetch(EC) ? sysreg(after, `ELR_EL${EL}`) : undefined,
    spsr: Number(sysreg(after, `SPSR_EL${EL}`)),
  };
}

function describeHyp(after: CpuState): ExceptionEntry {
  const offset = Number(after.pc - sysreg(after, 'HVBAR'));
  const HSR = sysreg(after, 'HSR');
  const registers: ExceptionRegister[] = [];
  const isSynchronous = offset < 0x18;
  if (isSynchronous) registers.push(syndrome('HSR', HSR));
  registers.push(...returnRegisters(after, 'ELR_hyp', 'SPSR_hyp'));
  const { EC } = decodeSyndrome(Number(HSR));
  if (isSynchronous && hasFaultAddress(EC)) {
    const name = EC < 0x22 ? 'HIFAR' : 'HDFAR';
    registers.push({ name, value: sysreg(after, name), meaning: '' });
  }
  return {
    target: 'Hyp mode',
    vector: a32Vector('HVBAR', offset),
    registers,
    fetchedFrom: isSynchronous && isFetch(EC) ? sysreg(after, 'ELR_hyp') : undefined,
    spsr: Number(sysreg(after, 'SPSR_hyp')),
  };
}

function describeA32(after: CpuState): ExceptionEntry {
  const isHigh = (sysreg(after, 'SCTLR') & 0x2000n) !== 0n;
  const offset = Number(after.pc - (isHigh ? 0xffff_0000n : sysreg(after, 'VBAR')));
  const lr = after.registers.get('lr') ?? 0n;
  const registers: ExceptionRegister[] = [{ name: `LR_${after.mode}`, value: lr, meaning: '' }];
  const spsr = sysreg(after, `SPSR_${after.mode}`);
  registers.push({ name: `SPSR_${after.mode}`, value: spsr, meaning: describeSpsr('a32', spsr) });
  if (offset === 0x0c || offset === 0x10) {
    const [status, address] = offset === 0x0c ? ['IFSR', 'IFAR'] : ['DFSR', 'DFAR'];
    const value = sysreg(after, status);
    registers.push({ name: status, value, meaning: describeFsr(after, Number(value)) });
    registers.push({ name: address, value: sysreg(after, address), meaning: '' });
  }
  const base = isHigh ? '0xffff0000' : 'VBAR';
  return {
    target: `${after.mode} mode`,
    vector: a32Vector(base, offset),
    registers,
    fetchedFrom: offset === 0x0c ? BigInt.asUintN(32, lr - 4n) : undefined,
    spsr: Number(spsr),
  };
}

function a32Vector(base: string, offset: number): string {
  const name = A32_VECTORS[offset] ?? 'no vector';
  return `${base} + 0x${offset.toString(16).padStart(2, '0')}, ${name}`;
}

/** What IFSR or DFSR says, in the format TTBCR.EAE selects. */
function describeFsr(after: CpuState, value: number): string {
  const isLong = (value & 0x200) !== 0 || (sysreg(after, 'TTBCR') & 0x8000_0000n) !== 0n;
  if (isLong)
    return decodeSyndrome(((0x25 << 26) | (value & 0x3f)) >>> 0).detail.replace(/^read, /, '');
  return shortFaultName(((value >>> 6) & 0x10) | (value & 0xf));
}

function syndrome(name: string, value: bigint): ExceptionRegister {
  const { EC, IL, ISS, name: what, detail } = decodeSyndrome(Number(value));
  const iss = `ISS 0x${ISS.toString(16)}${detail ? ` (${detail})` : ''}`;
  return { name, value, meaning: `EC 0x${EC.toString(16)} (${what}), IL ${IL}, ${iss}` };
}

function returnRegisters(after: CpuState, elr: string, spsr: string): ExceptionRegister[] {
  const saved = sysreg(after, spsr);
  return [
    { name: elr, value: sysreg(after, elr), meaning: 'preferred return address' },
    { name: spsr, value: saved, meaning: describeSpsr(after.isa, saved) },
  ];
}

/**
 * Mode or EL, flags and masks of a saved PSTATE: `EL1h, nzCv, DAIF masked`. An SPSR of
 * AArch64 tells by M[4] from which state the exception came.
 */
export function describeSpsr(state: 'a64' | 'a32', value: bigint): string {
  const spsr = Number(value & 0xffff_ffffn);
  const isa = spsr & 0x10 ? 'a32' : state;
  const flags = pick(spsr, 'NZCV', 31);
  const masks = isa === 'a64' ? pick(spsr, 'DAIF', 9) : pick(spsr, 'AIF', 8);
  const masked = masks.replace(/[a-z]/g, '');
  const thumb = isa === 'a32' && spsr & 0x20 ? ', T32' : '';
  return `${levelOf(isa, spsr)}${thumb}, ${flags}${masked ? `, ${masked} masked` : ''}`;
}

/** `letters` from bit `top` down: upper case where the bit is set. */
function pick(word: number, letters: string, top: number): string {
  return [...letters].map((c, i) => ((word >>> (top - i)) & 1 ? c : c.toLowerCase())).join('');
}

/** True for the classes that fetching an instruction gives. */
function isFetch(EC: number): boolean {
  return EC === 0x20 || EC === 0x21 || EC === 0x22;
}

/** True for the classes whose syndrome comes with a fault address: aborts and PC alignment faults. */
function hasFaultAddress(EC: number): boolean {
  return EC === 0x20 || EC === 0x21 || EC === 0x22 || EC === 0x24 || EC === 0x25;
}

function sysreg(state: CpuState, name: string): bigint {
  const value = state.sysregs.get(name);
  if (value === undefined) throw new Error(`the trace has no picture of ${name}`);
  return value;
}
