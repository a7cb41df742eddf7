// Registers and memory become UNKNOWN in the course of a run too: by instructions (unpredictable.ts), and system
// registers by exceptions and exception returns. Here they get a tag, 0x0bad5NNN, that says by what; NNN
// is a number of the log, which all PEs of a machine share as they share memory.
import type { Row } from '../table/row.js';
import type { Cpu } from './cpu.js';
import { type Loss, type LostStore, lossesOf } from './unpredictable.js';

const FIRST_TAG = 0x0bad_5000n;
const MAX_LOSSES = 0xfff;

/** What became UNKNOWN and by what, by the number in the tag. */
export class LossLog {
  private readonly texts: string[] = [];

  /** The tag of a new one; the last number stands for all that come after it. */
  tag(text: string): bigint {
    if (this.texts.length < MAX_LOSSES) this.texts.push(text);
    else this.texts[MAX_LOSSES - 1] = 'one of many UNKNOWN values';
    const half = FIRST_TAG + BigInt(this.texts.length - 1);
    return (half << 32n) | half;
  }

  textOf(n: number): string | undefined {
    return this.texts[n];
  }
}

/** What a watch needs of the machine to tag words in memory. */
export interface TaggedMemory {
  writeVirtual(cpu: number, va: bigint, bytes: Uint8Array): boolean;
}

/** Classes of ESR_ELx with a valid FAR_ELx: aborts, PC alignment, watchpoints. */
const WITH_FAR = [0x20, 0x21, 0x22, 0x24, 0x25, 0x34, 0x35];
const FNV = 1n << 10n;
const S1PTW = 1n << 7n;

const hex = (value: bigint) => `0x${value.toString(16)}`;

/** Tags what one PE loses. */
export class LossWatch {
  private readonly known = new Map<Row, Map<number, readonly Loss[]>>();
  private losses: readonly Loss[] = [];
  private bases = new Map<number, bigint>();
  private pc = 0n;
  private level = 0;
  private isReturn = false;

  constructor(
    private readonly cpu: Cpu,
    private readonly log: LossLog,
    private readonly memory: TaggedMemory,
  ) {}

  /** Before the instruction `insn`, which is executed; undefined: none is. Its UNKNOWN addresses. */
  before(
    row: Row | undefined,
    insn: number,
    isReturn: boolean,
  ): Extract<Loss, { kind: 'address' }>[] {
    const { cpu } = this;
    this.pc = cpu.pc;
    this.level = cpu.EL;
    this.isReturn = isReturn;
    this.losses = row ? this.lossesOf(row, insn) : [];
    this.bases.clear();
    for (const loss of this.losses)
      if (loss.kind === 'memory') this.bases.set(loss.store.n, this.general(loss.store.n));
    return this.losses.filter((loss) => loss.kind === 'address');
  }

  /** Behind it: what it has left UNKNOWN, in words; `exceptionLevel`: it took an exception there instead. */
  after(exceptionLevel: number | undefined, isTagging: boolean): string[] {
    if (exceptionLevel !== undefined) {
      if (isTagging) this.exception(exceptionLevel);
      return [];
    }
    if (isTagging && this.isReturn) this.exceptionReturn();
    return this.losses.flatMap((loss) => this.lose(loss, isTagging));
  }

  private lossesOf(row: Row, insn: number): readonly Loss[] {
    let ofRow = this.known.get(row);
    if (!ofRow) this.known.set(row, (ofRow = new Map()));
    let losses = ofRow.get(insn);
    if (!losses) ofRow.set(insn, (losses = lossesOf(row, insn)));
    return losses;
  }

  private general(n: number): bigint {
    const { cpu } = this;
    if (cpu.isAArch32) return BigInt(cpu.r(n) >>> 0);
    return n === 31 ? cpu.sp : cpu.x(n);
  }

  private lose(loss: Loss, isTagging: boolean): string[] {
    if (loss.kind === 'address') return [];
    const text = `the ${loss.why} at ${hex(this.pc)}`;
    if (loss.kind === 'memory') {
      const at = this.addressOf(loss.store);
      if (at === undefined) return [];
      if (isTagging) this.tagMemory(at, loss.store.bytes, text);
      return [`leaves the ${loss.store.bytes} bytes at ${hex(at)} UNKNOWN: ${loss.why}`];
    }
    if (isTagging) this.tagRegister(loss, text);
    const letter = loss.isVector ? 'v' : this.cpu.isAArch32 ? 'r' : 'x';
    return [`leaves ${letter}${loss.n} UNKNOWN: ${loss.why}`];
  }

  private tagRegister({ n, isVector }: Extract<Loss, { kind: 'register' }>, text: string): void {
    const { cpu } = this;
    const tag = this.log.tag(text);
    if (isVector) cpu.setV(n, (tag << 64n) | tag);
    else if (cpu.isAArch32) cpu.setR(n, Number(tag & 0xffff_ffffn));
    else cpu.setX(n, tag);
  }

  /** Where the store has stored, or undefined where it has not. */
  private addressOf({ n, at, offset, status }: LostStore): bigint | undefined {
    if (status !== undefined && this.general(status) !== 0n) return undefined;
    const base = at === 'before' ? (this.bases.get(n) ?? 0n) : this.general(n);
    const address = base + BigInt(offset);
    return BigInt.asUintN(this.cpu.isAArch32 ? 32 : 64, address);
  }

  private tagMemory(va: bigint, bytes: number, text: string): void {
    const word = new Uint8Array(8);
    new DataView(word.buffer).setBigUint64(0, this.log.tag(text), !this.isBigEndian());
    this.memory.writeVirtual(this.cpu.index, va, word.subarray(0, bytes));
  }

  private isBigEndian(): boolean {
    const { cpu } = this;
    if (cpu.isAArch32) return ((cpu.pstate >>> 9) & 1) === 1;
    const sctlr = cpu.sysreg(cpu.EL === 2 ? 'SCTLR_EL2' : 'SCTLR_EL1');
    return ((sctlr >> (cpu.EL === 0 ? 24n : 25n)) & 1n) === 1n;
  }

  /** What an exception to `level` does not write of the fault addresses. */
  private exception(level: number): void {
    const { cpu } = this;
    if (cpu.isAArch32) {
      this.exceptionA32();
      return;
    }
    const vbar = cpu.sysreg(`VBAR_EL${level}`);
    const offset = cpu.pc - vbar;
    // Not at a vector: its fetch has faulted, or another exception has come behind this one.
    if (offset < 0n || offset >= 0x800n) return;
    const isSynchronous = (offset & 0x180n) === 0n;
    const esr = cpu.sysreg(`ESR_EL${level}`);
    const ec = Number(esr >> 26n) & 0x3f;
    const hasFar = isSynchronous && WITH_FAR.includes(ec) && (esr & FNV) === 0n;
    const why = `the exception that returns to ${hex(cpu.sysreg(`ELR_EL${level}`))}`;
    if (!hasFar) this.tagSysreg(`FAR_EL${level}`, why);
    if (level === 2 && !(isSynchronous && hasIPA(ec, esr))) this.tagSysreg('HPFAR_EL2', why);
  }

  /** An asynchronous abort leaves DFAR UNKNOWN. */
  private exceptionA32(): void {
    const { cpu } = this;
    if (cpu.mode !== 'abt' || (cpu.pc & 0x1fn) !== 0x10n) return;
    const dfsr = Number(cpu.sysreg('DFSR'));
    const isLong = ((dfsr >>> 9) & 1) === 1;
    const isAsynchronous = isLong ? (dfsr & 0x3f) === 0x11 : (dfsr & 0x40f) === 0x406;
    if (isAsynchronous) this.tagSysreg('DFAR', 'the asynchronous abort');
  }

  /** "An exception return from ELx makes ELR_ELx, SPSR_ELx, ESR_ELx UNKNOWN"; lower levels make FAR_ELx so. */
  private exceptionReturn(): void {
    const { level } = this;
    const why = `the exception return at ${hex(this.pc)}`;
    const names = this.cpu.isArmv7
      ? level === 2 && this.cpu.EL < 2
        ? ['HSR', 'HDFAR', 'HIFAR', 'HPFAR']
        : []
      : [`ELR_EL${level}`, `SPSR_EL${level}`, `ESR_EL${level}`, `FAR_EL${level}`];
    if (level === 2 && !this.cpu.isArmv7) names.push('HPFAR_EL2');
    for (const name of names) this.tagSysreg(name, why);
  }

  private tagSysreg(name: string, why: string): void {
    const tag = this.log.tag(`${name} since ${why}`);
    const isWide = /^(ELR|FAR|HPFAR)_/.test(name);
    this.cpu.setSysreg(name, isWide ? tag : tag & 0xffff_ffffn);
  }
}

/** HPFAR_EL2 is valid for stage 2 faults but those of permissions that no stage 1 walk has met. */
function hasIPA(ec: number, esr: bigint): boolean {
  if (ec !== 0x20 && ec !== 0x24) return false;
  const type = (esr >> 2n) & 15n;
  return (esr & S1PTW) !== 0n || type <= 2n;
}
