// UNKNOWN values are poison that says where it came from (assembly/run/pe.ts): 0x0badNNNN in each word. A
// copy carries it on: MOV, loads and stores of data, MRS and MSR. The first use does not: a result
// computed from it, an address, a branch, a comparison, or a register that the architecture consults.
// docs/testing.md says precisely what counts.
import { fieldOf, nameOf } from '../table/fields.js';
import { type InstructionTable, tableOf } from '../table/lookup.js';
import type { Row } from '../table/row.js';
import { sysregs } from '../table/sysreg.js';
import type { Cpu } from './cpu.js';
import { type LossLog, LossWatch, type TaggedMemory } from './losses.js';

/** A use of an UNKNOWN value, before the instruction that makes it or at the exception that it takes. */
export interface UnknownUse {
  /** The register that is read: `x3`, `SPSR_EL2`. */
  readonly register: string;
  /** Whose value it is: the register that was UNKNOWN at reset, or by what it became UNKNOWN (losses.ts). */
  readonly origin: string;
  /** What for: `address`, `operand`, `branch target`, `exception return`, `vector base`, `translation`. */
  readonly use: string;
}

export function describeUse({ register, origin, use }: UnknownUse): string {
  const from = origin.toLowerCase() === register.toLowerCase() ? '' : ` (from ${origin})`;
  return `reads UNKNOWN ${register}${from} as ${use}`;
}

const MODES = ['usr', 'svc', 'abt', 'und', 'irq', 'fiq', 'mon', 'hyp'];

/** V0 to V31; D0 to D31 of AArch32 are the halves of Q0 to Q15. */
const vectorName = (n: number, isAArch32: boolean) =>
  isAArch32 ? (n < 16 ? `Q${n}` : undefined) : `V${n}`;

/** The register whose UNKNOWN value this is, or undefined for a value that is none. */
function originOf(value: bigint, isAArch32: boolean, log: LossLog): string | undefined {
  const low = Number(value & 0xffff_ffffn);
  const high = Number(value >> 32n);
  if (low >>> 16 !== 0x0bad || (high !== 0 && high >>> 16 !== 0x0bad)) return undefined;
  const tag = (high || low) & 0xffff;
  const n = tag & 0xfff;
  if (tag >>> 12 === 1)
    return n === 0x20 ? 'SP' : n <= 30 ? `${isAArch32 ? 'R' : 'X'}${n}` : undefined;
  if (tag >>> 12 === 2) return sysregs()[n]?.name;
  if (tag >>> 12 === 5) return log.textOf(n);
  if (tag >>> 12 === 4) return n < 32 ? vectorName(n, isAArch32) : undefined;
  if (tag >>> 12 !== 3) return undefined;
  if (n < 4) return `SP_EL${n}`;
  if (n >= 0x10 && n < 0x18) return `SP_${MODES[n & 7]}`;
  if (n >= 0x20 && n < 0x28) return `LR_${MODES[n & 7]}`;
  if (n >= 0x30 && n < 0x35) return `R${8 + (n & 7)}_usr`;
  return n >= 0x38 && n < 0x3d ? `R${8 + (n & 7)}_fiq` : undefined;
}

/** A general register that an instruction uses. */
interface Source {
  readonly n: number;
  /** 31 is the stack pointer. */
  readonly isSP: boolean;
  /** It is V`n`. */
  readonly isVector?: boolean;
  readonly use: string;
}

const LOAD_STORE = /^(LD|ST|PUSH|POP|CAS|SWP|PLD|PLI|RFE|SRS|VLD|VST)/;
const BRANCH = /^(BR|BLR|RET|BX|BXJ|BLX_reg|TBB|TBH)/;
/** Instructions that only move what they read. */
const COPY = /^(CSEL$|MSR_reg|SYS$|MCR|MSR_|NOP|PRFM|PRFUM|PLD|PLI)/;
/** Instructions that keep a part of their destination. */
const KEEPS_RD = /^(MOVK|BFM|MOVT|BFI|BFC)/;
/** Instructions whose Rt is compared. */
const TESTS_RT = /^(CBZ|CBNZ|TBZ|TBNZ)/;

/** True where the instruction moves Rm, or Rn, as it is. */
function isMove(row: Row, insn: number): boolean {
  const value = (name: string) => fieldOf(row, insn, name) ?? 0;
  if (row.name === 'ORR_shift') return value('Rn') === 31 && value('imm6') === 0;
  if (row.name === 'ADD_imm') return row.isa === 'a64' && value('imm12') === 0 && value('sh') === 0;
  if (nameOf(row) === 'MOV_reg') return value('imm5') === 0 && value('type') === 0;
  // What EOR, SUB and CMP make of a register and itself does not depend on it.
  const isPlain = value('imm6') === 0 && value('imm5') === 0;
  return (
    /^(EOR|TEQ|SUBS?|CMP)_(shift|reg)/.test(nameOf(row)) && isPlain && value('Rn') === value('Rm')
  );
}

/** A64: what computes with FP registers; all else that is executed moves them. */
const COMPUTES = /^((AND|BIC|ORR|ORN|EOR|BSL|BIT|BIF|NOT)_(vector|\d+_imm)|F(ABS|NEG)_float)$/;

function vectorSources(row: Row, insn: number): readonly Source[] {
  if (!COMPUTES.test(row.name)) return [];
  const [n, m] = ['Rn', 'Rm'].map((field) => fieldOf(row, insn, field));
  // MOV, and what does not depend on its operand.
  if (/^(ORR|EOR)_vector/.test(row.name) && n === m) return [];
  const d = /^(BSL|BIT|BIF|(BIC|ORR)_\d)/.test(row.name) ? fieldOf(row, insn, 'Rd') : undefined;
  return [n, m, d].flatMap((reg) =>
    reg === undefined ? [] : [{ n: reg, isSP: false, isVector: true, use: 'operand' }],
  );
}

function sourcesOf(row: Row, insn: number): readonly Source[] {
  if (row.isa === 'a64' && /^(simd|float)/.test(row.group) && !LOAD_STORE.test(row.name))
    return vectorSources(row, insn);
  const sources: Source[] = [];
  const add = (field: string, use: string) => {
    const n = fieldOf(row, insn, field);
    if (n === undefined) return;
    sources.push({ n, isSP: new RegExp(`:${field}\\|SP`).test(row.template), use });
  };
  if (COPY.test(row.name) || isMove(row, insn)) return sources;
  if (LOAD_STORE.test(row.name)) {
    add('Rn', 'address');
    add('Rm', 'address');
    // Of exclusives Rs is the status; of CAS, LDADD and the like an operand.
    if (
      /^(CAS|SWP|LD(ADD|CLR|EOR|SET|[SU]M(AX|IN))|ST(ADD|CLR|EOR|SET|[SU]M(AX|IN)))/.test(row.name)
    )
      add('Rs', 'operand');
    return sources;
  }
  if (BRANCH.test(row.name)) {
    add('Rn', 'branch target');
    add('Rm', 'branch target');
    return sources;
  }
  for (const field of ['Rn', 'Rm', 'Ra', 'Rs']) add(field, 'operand');
  if (KEEPS_RD.test(row.name)) add('Rd', 'operand');
  if (TESTS_RT.test(row.name)) add('Rt', 'operand');
  return sources;
}

/** What ERET, or an A32 instruction that returns from an exception, reads besides its operands. */
function isReturn(row: Row, insn: number): boolean {
  if (/^(ERET|RFE)/.test(row.name) || /_eret$/.test(row.name)) return true;
  if (row.isa === 'a64' || !row.fields.has('Rd')) return false;
  return fieldOf(row, insn, 'Rd') === 15 && fieldOf(row, insn, 'S') === 1;
}

function holds(cond: number, nzcv: number): boolean {
  const [n, z, c, v] = [nzcv & 8, nzcv & 4, nzcv & 2, nzcv & 1].map(Boolean);
  const plain = [z, c, n, v, c && !z, n === v, n === v && !z, true][cond >>> 1];
  return cond === 15 || plain !== ((cond & 1) === 1 && cond < 14);
}

/** One halfword, or two of which the first is in bits 31 to 16. */
function wordOfT32(bytes: number): number {
  const first = bytes & 0xffff;
  return first >>> 11 >= 0b11101 ? ((first << 16) | (bytes >>> 16)) >>> 0 : first;
}

/** The condition of the IT block, or AL. */
function conditionOfT32(cpsr: number): number {
  const it = ((cpsr >>> 25) & 3) | ((cpsr >>> 8) & 0xfc);
  return it & 15 ? it >>> 4 : 14;
}

/** Looks for uses on one PE. */
export class UnknownWatch {
  private readonly decoded = new Map<number, readonly Source[]>();
  private readonly losses: LossWatch;
  private exceptions: readonly bigint[] = [];

  /** `isTagging`: values that become UNKNOWN get a tag. */
  constructor(
    private readonly cpu: Cpu,
    private readonly log: LossLog,
    memory: TaggedMemory,
    private readonly isTagging: boolean,
  ) {
    this.losses = new LossWatch(cpu, log, memory);
  }

  /** The uses that the instruction, which is next and begins with the bytes of `word`, will make. */
  before(word: number | undefined): UnknownUse[] {
    const { cpu } = this;
    this.exceptions = this.exceptionCounts();
    this.losses.before(undefined, 0, false);
    if (word === undefined) return this.translation();
    const table = tableOf(cpu.isT32 ? 't32' : cpu.isAArch32 ? 'a32' : 'a64');
    const insn = cpu.isT32 ? wordOfT32(word) : word;
    const row = table.rowOf(insn);
    const cond = cpu.isT32 ? conditionOfT32(cpu.pstate) : table.isa === 'a32' ? insn >>> 28 : 14;
    if (!row || !holds(cond, cpu.pstate >>> 28)) return this.translation();
    const returns = isReturn(row, insn);
    const addresses = this.losses.before(row, insn, returns).map(({ n, why }) => ({
      register: `${cpu.isAArch32 ? 'r' : 'x'}${n}`,
      origin: `the ${why} at 0x${cpu.pc.toString(16)}`,
      use: 'address',
    }));
    return [
      ...this.translation(),
      ...this.operands(table, row, insn),
      ...addresses,
      ...(returns ? this.exceptionReturn() : []),
    ];
  }

  /** What the instruction has left UNKNOWN, in words, and the uses that exceptions since before() have made. */
  after(): { readonly losses: readonly string[]; readonly uses: readonly UnknownUse[] } {
    const now = this.exceptionCounts();
    const level = [1, 2].find((el) => now[el - 1] !== this.exceptions[el - 1]);
    const uses = level === undefined ? [] : this.vectorBase();
    return { losses: this.losses.after(level, this.isTagging), uses };
  }

  private exceptionCounts(): readonly bigint[] {
    return [this.cpu.exceptionsTo(1), this.cpu.exceptionsTo(2)];
  }

  private vectorBase(): UnknownUse[] {
    const { cpu } = this;
    const names = cpu.isAArch32 ? { 1: 'VBAR', 2: 'HVBAR' } : { 1: 'VBAR_EL1', 2: 'VBAR_EL2' };
    return this.consulted([names[cpu.EL === 2 ? 2 : 1]], 'vector base');
  }

  private operands(table: InstructionTable, row: Row, insn: number): UnknownUse[] {
    const { cpu } = this;
    const key = insn + 2 ** 32 * ['a64', 'a32', 't32'].indexOf(table.isa);
    let sources = this.decoded.get(key);
    if (!sources) {
      sources = sourcesOf(row, insn);
      this.decoded.set(key, sources);
    }
    return sources.flatMap(({ n, isSP, isVector, use }) => {
      if (isVector) {
        const origin = originOf(cpu.v(n) & 0xffff_ffff_ffff_ffffn, false, this.log);
        return origin ? [{ register: `v${n}`, origin, use }] : [];
      }
      const isA64 = table.isa === 'a64';
      if (isA64 ? n === 31 && !isSP : n === 15) return [];
      const value = isA64 ? (n === 31 ? cpu.sp : cpu.x(n)) : BigInt(cpu.r(n) >>> 0);
      const origin = originOf(value, !isA64, this.log);
      const register = isA64 ? (n === 31 ? 'sp' : `x${n}`) : `r${n}`;
      return origin ? [{ register, origin, use }] : [];
    });
  }

  private exceptionReturn(): UnknownUse[] {
    const { cpu } = this;
    if (!cpu.isAArch32)
      return this.consulted([`ELR_EL${cpu.EL}`, `SPSR_EL${cpu.EL}`], 'exception return');
    if (cpu.mode === 'hyp') return this.consulted(['ELR_hyp', 'SPSR_hyp'], 'exception return');
    return this.consulted([`SPSR_${cpu.mode}`], 'exception return');
  }

  /** The registers of the translation regime that the next fetch goes through. */
  private translation(): UnknownUse[] {
    const { cpu } = this;
    const el = cpu.EL === 2 ? 2 : 1;
    const isOn = (cpu.sysreg(`SCTLR_EL${el}`) & 1n) === 1n;
    const names = isOn
      ? [`TTBR${el === 1 && (cpu.pc >> 55n) & 1n ? 1 : 0}_EL${el}`, `TCR_EL${el}`, `MAIR_EL${el}`]
      : [];
    if (el === 1 && cpu.sysreg('HCR_EL2') & 1n) names.push('VTTBR_EL2', 'VTCR_EL2');
    return this.consulted(names, 'translation');
  }

  private consulted(names: readonly string[], use: string): UnknownUse[] {
    return names.flatMap((register) => {
      const origin = originOf(this.cpu.sysreg(register), this.cpu.isAArch32, this.log);
      return origin ? [{ register, origin, use }] : [];
    });
  }
}
