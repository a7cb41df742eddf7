// Random A64 instructions that are predictable at EL0, each with the instructions that give it a
// valid address, a branch target or a monitor. Made from the rows of the instruction table that the
// core executes.
import { evaluate } from '../../src/table/expr.js';
import { tableOf } from '../../src/table/lookup.js';
import type { Row } from '../../src/table/row.js';
import { executorOf, findExecutors } from '../gen/dispatch.js';
import type { Random } from './random.js';

export const WINDOW_BYTES = 512;

/** Something a word of a group needs to know that only the program's layout tells. */
export type Fixup =
  /** ADRP and ADD to register `reg` at words `at` and `at` + 1: window + offset. */
  | { kind: 'window'; at: number; reg: number; offset: number }
  /** imm19, imm26, imm14 or ADR's imm at word `at`: behind the next `skip` groups. */
  | { kind: 'branch'; at: number; skip: number; field: 'imm19' | 'imm26' | 'imm14' | 'adr' };

/** Instructions that stay together when a failing sequence is shortened. */
export interface Group {
  readonly name: string;
  readonly words: readonly number[];
  readonly fixups: readonly Fixup[];
}

type Fields = Record<string, number>;
type Make = (row: Row, random: Random) => Group | undefined;

const table = tableOf('a64');
const NOP = 0xd503201f;
const SP = 31;

/** The word of `row` with these fields, the others random; undefined where the guard is false. */
function encode(row: Row, fields: Fields, random: Random): number | undefined {
  const values = new Map<string, number>();
  let word = row.value + row.shouldValue;
  for (const { name, lo, width } of row.fields.values()) {
    const value = (fields[name] ?? random.below(2 ** width)) & (2 ** width - 1);
    values.set(name, value);
    word += value * 2 ** lo;
  }
  word >>>= 0;
  const scope = {
    width: (name: string) => row.fields.get(name)!.width,
    value: (name: string) => values.get(name)!,
  };
  if (row.guard && !evaluate(row.guard, scope)) return undefined;
  return table.rowOf(word) === row ? word : undefined;
}

function fieldOf(row: Row, word: number, name: string): number {
  const field = row.fields.get(name);
  return field ? (word >>> field.lo) & (2 ** field.width - 1) : 0;
}

const signed = (value: number, width: number) =>
  value >= 2 ** (width - 1) ? value - 2 ** width : value;

function one(name: string, word: number | undefined, fixups: Fixup[] = []): Group | undefined {
  return word === undefined ? undefined : { name, words: [word], fixups };
}

// ---- without memory -----------------------------------------------------------------------------

const plain: Make = (row, random) => {
  // ftype 3 is half precision, which FEAT_FP16 adds.
  const fields: Fields = row.fields.has('ftype') ? { ftype: random.below(2) } : {};
  return one(row.name, encode(row, fields, random));
};

/** MOV SP, X9. */
const MOV_SP_X9 = 0x9100013f;

/** System registers of EL0 that both sides have: NZCV, FPCR and FPSR. */
const EL0_REGISTERS = [
  { o0: 1, op1: 3, CRn: 4, CRm: 2, op2: 0 },
  { o0: 1, op1: 3, CRn: 4, CRm: 4, op2: 0 },
  { o0: 1, op1: 3, CRn: 4, CRm: 4, op2: 1 },
];

const systemRegister: Make = (row, random) => {
  const register = random.pick(EL0_REGISTERS);
  if (row.name === 'MRS') return one(row.name, encode(row, register, random));
  if (register.CRm === 2) return one('MSR NZCV', encode(row, register, random));
  // The bits of FPCR and FPSR that every implementation has.
  const mask = register.op2 ? [0xd2800009 | (0x9f << 5), 0xf2bf0009] : [0xf2a0f809, 0xd503201f];
  const setMask = register.op2 ? mask : [0xd2800009, ...mask];
  const words = [...setMask, 0x8a090129 | (random.below(31) << 16)];
  const write = encode(row, { ...register, Rt: 9 }, random);
  return write === undefined
    ? undefined
    : { name: 'MSR FPxR', words: [...words, write], fixups: [] };
};

/** DC ZVA; the other cache operations leave nothing to compare. */
const zeroBlock: Make = (row, random) => {
  if (row.name !== 'SYS') return undefined;
  const Rt = random.below(31);
  const word = encode(row, { op1: 3, CRn: 7, CRm: 4, op2: 1, Rt }, random)!;
  return addressed('DC ZVA', Rt, 64 + random.below(384), [word]);
};

// ---- memory -------------------------------------------------------------------------------------

/** `words` with register `reg` at window + offset before. */
function addressed(name: string, reg: number, offset: number, words: number[]): Group {
  if (reg !== SP)
    return { name, words: [0, 0, ...words], fixups: [{ kind: 'window', at: 0, reg, offset }] };
  return {
    name,
    words: [0, 0, MOV_SP_X9, ...words],
    fixups: [{ kind: 'window', at: 0, reg: 9, offset: offset & ~15 }],
  };
}

const isLoad = (row: Row) => /^LD|^PRF/.test(row.name);
const isSimd = (row: Row) => row.group.startsWith('simd');
const writesBack = (row: Row) => /_(pre|post)\b|_(pre|post)_/.test(row.name);

/** Register choices the manual makes CONSTRAINED UNPREDICTABLE. */
function unpredictable(row: Row, word: number): boolean {
  const [Rt, Rt2, Rn, Rs] = ['Rt', 'Rt2', 'Rn', 'Rs'].map((name) => fieldOf(row, word, name));
  const pair = row.fields.has('Rt2');
  if (pair && isLoad(row) && Rt === Rt2) return true;
  if (/^ST.*X[RP]/.test(row.name))
    return Rs === Rt || (Rs === Rn && Rn !== SP) || (pair && Rs === Rt2);
  if (isSimd(row) || !writesBack(row) || Rn === SP) return false;
  return Rt === Rn || (pair && Rt2 === Rn);
}

/** The offset an instruction adds before it accesses memory, apart from a register offset. */
function immediateOffset(row: Row, word: number): number {
  if (/_post/.test(row.name)) return 0;
  if (row.fields.has('imm9')) return signed(fieldOf(row, word, 'imm9'), 9);
  if (row.fields.has('imm7')) return signed(fieldOf(row, word, 'imm7'), 7) * elementBytes(row);
  if (row.fields.has('imm12')) return fieldOf(row, word, 'imm12') * elementBytes(row);
  return 0;
}

/** Bytes of the element an immediate counts: what `imm = …` shifts by. */
function elementBytes(row: Row): number {
  const suffix = /_([bhsdq])$/.exec(row.name);
  if (suffix) return { b: 1, h: 2, s: 4, d: 8, q: 16 }[suffix[1]]!;
  if (/^(LD|ST)R?S?B|^LDRSB/.test(row.name)) return 1;
  if (/^(LD|ST)R?S?H|^LDRSH/.test(row.name)) return 2;
  if (/^LDRSW|^LDPSW|_32$/.test(row.name)) return 4;
  return 8;
}

const memory: Make = (row, random) => {
  const word = encode(row, {}, random);
  if (word === undefined || unpredictable(row, word)) return undefined;
  const Rn = fieldOf(row, word, 'Rn');
  const target = 128 + random.below(200);
  return addressed(row.name, Rn, target - immediateOffset(row, word), [word]);
};

const alignedMemory: Make = (row, random) => {
  const word = encode(row, {}, random);
  if (word === undefined || fieldOf(row, word, 'Rn') === SP) return undefined;
  const offset = 128 + 16 * random.below(12) - immediateOffset(row, word);
  return addressed(row.name, fieldOf(row, word, 'Rn'), offset, [word]);
};

/** [Xn, Rm, extend]: Rm gets a small number of either sign. */
const registerOffset: Make = (row, random) => {
  const word = encode(row, {}, random);
  if (word === undefined) return undefined;
  const [Rn, Rm] = [fieldOf(row, word, 'Rn'), fieldOf(row, word, 'Rm')];
  if (Rn === Rm || Rm === 9) return undefined;
  const small = random.below(4);
  const negative = fieldOf(row, word, 'option') !== 2 && random.chance(40);
  const setRm = ((negative ? 0x92800000 : 0xd2800000) | (small << 5) | Rm) >>> 0;
  // SXTW and LSL take all of a negative Xm; UXTW would not.
  if (Rm === SP || unpredictable(row, word)) return undefined;
  const index = negative ? ~small : small;
  const scale = fieldOf(row, word, 'S') ? elementBytes(row) : 1;
  const target = 128 + random.below(200);
  const group = addressed(row.name, Rn, target - index * scale, [word]);
  const fixups = group.fixups.map((fixup) => ({ ...fixup, at: fixup.at + 1 }));
  return { name: row.name, words: [setRm, ...group.words], fixups };
};

/** A literal a few words before or behind: instructions of the case itself. */
const literal: Make = (row, random) =>
  one(row.name, encode(row, { imm19: random.below(12) - 6 }, random));

/** Accesses that must be aligned to their size. */
const ordered: Make = (row, random) => {
  const word = encode(row, {}, random);
  if (word === undefined || unpredictable(row, word)) return undefined;
  return addressed(row.name, fieldOf(row, word, 'Rn'), 128 + 16 * random.below(12), [word]);
};

/** A load-exclusive and the store-exclusive of its size, or the store alone. */
const exclusive: Make = (row, random) => {
  const storeName = row.name.replace(/^LDA?X/, 'STX');
  if (row.name.startsWith('ST') && random.chance(50)) return undefined;
  const store = rows.find(({ name }) => name === storeName)!;
  const load = encode(row, {}, random);
  if (load === undefined || unpredictable(row, load)) return undefined;
  if (row.name.startsWith('ST')) return monitored(row, load, [load], random);
  const Rn = fieldOf(row, load, 'Rn');
  if (fieldOf(row, load, 'Rt') === Rn || fieldOf(row, load, 'Rt2') === Rn) return undefined;
  const second = encode(store, { Rn }, random);
  if (second === undefined || unpredictable(store, second)) return undefined;
  return monitored(row, load, [load, ...(random.chance(20) ? [CLREX] : []), second], random);
};

const CLREX = 0xd5033f5f;

function monitored(row: Row, word: number, words: number[], random: Random): Group {
  const offset = 128 + 16 * random.below(12);
  return addressed(row.name, fieldOf(row, word, 'Rn'), offset, [...words, CLREX]);
}

/** LD1 to LD4, ST1 to ST4: no alignment, Xm of the post-indexed form anything. */
const structure: Make = (row, random) => {
  const word = encode(row, {}, random);
  if (word === undefined) return undefined;
  return addressed(row.name, fieldOf(row, word, 'Rn'), 128 + random.below(200), [word]);
};

// ---- branches -----------------------------------------------------------------------------------

const branch =
  (field: 'imm19' | 'imm26' | 'imm14'): Make =>
  (row, random) =>
    one(row.name, encode(row, { [field]: 0 }, random), [
      { kind: 'branch', at: 0, skip: random.below(4), field },
    ]);

const ADR = 0x10000000;

const branchRegister: Make = (row, random) => {
  if (!/^(BR|BLR|RET)$/.test(row.name)) return undefined;
  const Rn = random.below(31);
  const word = encode(row, { Rn }, random)!;
  const fixups: Fixup[] = [{ kind: 'branch', at: 0, skip: random.below(4), field: 'adr' }];
  return { name: row.name, words: [ADR | Rn, word], fixups };
};

// ---- the choice ---------------------------------------------------------------------------------

/** How rows of a group are made; a group that is missing here is made `plain`. */
const KINDS: Readonly<Record<string, Make>> = {
  systemRegisterMove: systemRegister,
  systemInstructions: zeroBlock,
  conditionalBranchImmediate: branch('imm19'),
  compareAndBranchImmediate: branch('imm19'),
  testAndBranchImmediate: branch('imm14'),
  unconditionalBranchImmediate: branch('imm26'),
  unconditionalBranchRegister: branchRegister,
  loadStoreExclusiveRegister: exclusive,
  loadStoreExclusivePair: exclusive,
  loadStoreOrdered: ordered,
  compareAndSwap: ordered,
  atomicMemoryOperations: ordered,
  loadAcquireRCpc: ordered,
  loadAcquireRCpcUnscaled: alignedMemory,
  loadRegisterLiteral: literal,
  loadStoreNoAllocatePair: memory,
  loadStorePairPostIndexed: memory,
  loadStorePairOffset: memory,
  loadStorePairPreIndexed: memory,
  loadStoreUnsignedImmediate: memory,
  loadStoreUnscaledImmediate: memory,
  loadStoreImmediatePostIndexed: memory,
  loadStoreUnprivileged: memory,
  loadStoreImmediatePreIndexed: memory,
  loadStoreRegisterOffset: registerOffset,
  simdLoadRegisterLiteral: literal,
  simdLoadStorePair: memory,
  simdLoadStoreUnsignedImmediate: memory,
  simdLoadStoreUnscaledImmediate: memory,
  simdLoadStoreImmediatePostIndexed: memory,
  simdLoadStoreImmediatePreIndexed: memory,
  simdLoadStoreRegisterOffset: registerOffset,
  simdLoadStoreMultipleStructures: structure,
  simdLoadStoreMultipleStructuresPostIndexed: structure,
  simdLoadStoreSingleStructure: structure,
  simdLoadStoreSingleStructurePostIndexed: structure,
};

/** Why rows of these groups, and these rows, are not generated. */
export const NOT_FUZZED: Readonly<Record<string, string>> = {
  exceptionGeneration: 'leaves EL0',
  pstate: 'privileged, but for flags that the flag rows cover',
  WFE: 'waits',
  WFI: 'waits',
  SEV: 'an event that only WFE sees',
  SEVL: 'an event that only WFE sees',
};

const rows = table.rows.filter((row) => !row.aliasOf);

/** Rows the core executes at EL0 with these features, by the names of their executors. */
export function fuzzedRows(features: ReadonlySet<string>, only?: RegExp): Row[] {
  const executors = findExecutors('a64');
  return rows.filter(
    (row) =>
      executorOf(row, executors) !== undefined &&
      !(row.group in NOT_FUZZED && row.feature === undefined) &&
      !(row.name in NOT_FUZZED) &&
      // DC ZVA of QEMU's `max` clears 512 bytes.
      (row.name !== 'SYS' || features.size === 0) &&
      (row.feature === undefined || features.has(row.feature)) &&
      (only === undefined || only.test(row.name)),
  );
}

/** The next group: of a random one of `from`, with the features' hints left alone. */
export function makeGroup(from: readonly Row[], random: Random): Group {
  for (;;) {
    const row = random.pick(from);
    const made = (KINDS[row.group] ?? plain)(row, random);
    if (made && !(row.name === 'HINT' && isNamedHint(made.words[0]))) return made;
  }
}

/** Hints that mean something on a newer processor: QEMU's `max` would execute them. */
const isNamedHint = (word: number) => ((word >>> 5) & 127) < 0x40 && word !== NOP;
