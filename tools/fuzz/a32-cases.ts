// Random A32 instructions that are predictable in User mode, each with the register values it is
// run with and, for loads and stores, a window of memory of its own.
import { a32Blocks } from '../../isa/a32/index.js';
import { parseRows, type Row } from '../../src/table/row.js';
import { Random } from './random.js';

/** Words a case may have; the rest are NOPs. */
export const TEST_WORDS = 5;
export const WINDOW_BYTES = 512;
export const NOP = 0xe320f000;

export interface Case {
  readonly name: string;
  readonly words: readonly number[];
  /** Of inputsOf(). */
  readonly seed: number;
  /** R0 to R14 before. */
  readonly registers: number[];
  /** CPSR flags, Q and GE before. */
  readonly flags: number;
  readonly window: Uint8Array;
  /** What the words depend on, so that a sequence has to set it: register numbers, word offsets in the window. */
  readonly pins: Pins;
}

export interface Pins {
  readonly registers: Set<number>;
  readonly window: Set<number>;
  /** The carry flag. */
  carry: boolean;
}

/** Where a case stands: its first test word and its window. */
export interface Place {
  readonly code: number;
  readonly window: number;
}

type Fields = Record<string, number>;
type Make = (row: Row, place: Place, random: Random) => Case;

const rows = a32Blocks
  .flatMap(({ group, text }) => parseRows('a32', group, text))
  .filter((row) => !row.aliasOf);

/** The word of `row` with these fields; the others random, the condition mostly AL. */
function encode(row: Row, fields: Fields, random: Random): number {
  let word = row.value + row.shouldValue;
  for (const { name, lo, width } of row.fields.values()) {
    const value = fields[name] ?? (name === 'cond' ? condition(random) : random.below(2 ** width));
    word += (value & (2 ** width - 1)) * 2 ** lo;
  }
  return word >>> 0;
}

const condition = (random: Random) => (random.chance(60) ? 14 : random.below(14));

const REGISTER = /^R[a-zA-Z]+2?$/;

function registerFields(row: Row): string[] {
  return [...row.fields.keys()].filter((name) => REGISTER.test(name) && name !== 'R');
}

/** Different registers for all register fields, below `limit`. */
function distinctRegisters(row: Row, random: Random, limit = 15): Fields {
  const fields: Fields = {};
  const used = new Set<number>();
  for (const name of registerFields(row)) {
    let n = random.below(limit);
    while (used.has(n)) n = random.below(limit);
    used.add(n);
    fields[name] = n;
  }
  return fields;
}

function anyRegisters(row: Row, random: Random, limit = 15): Fields {
  return Object.fromEntries(registerFields(row).map((name) => [name, random.below(limit)]));
}

/** Registers, flags and memory of a case before its kind places addresses in them. */
export function inputsOf(seed: number): Pick<Case, 'registers' | 'flags' | 'window'> {
  const random = new Random(seed);
  const window = new Uint8Array(WINDOW_BYTES);
  for (let i = 0; i < WINDOW_BYTES; i++) window[i] = random.word() >>> 8;
  const registers = Array.from({ length: 15 }, () => random.value());
  const flags = (random.below(32) * 2 ** 27 + random.below(16) * 2 ** 16) >>> 0;
  return { registers, flags, window };
}

function caseOf(name: string, words: number[], random: Random): Case {
  const seed = random.word();
  while (words.length < TEST_WORDS) words.push(NOP);
  const pins = { registers: new Set<number>(), window: new Set<number>(), carry: false };
  return { name, words, seed, pins, ...inputsOf(seed) };
}

function dataProcessing(row: Row, _place: Place, random: Random): Case {
  const sources = row.name.endsWith('_rsr') ? 15 : 16;
  const fields = anyRegisters(row, random, sources);
  if ('Rd' in fields) fields.Rd = random.below(15);
  return caseOf(row.name, [encode(row, fields, random)], random);
}

/** No R15 anywhere; RdHi and RdLo differ; bit fields end inside the word. */
function arithmetic(row: Row, _place: Place, random: Random): Case {
  const fields = anyRegisters(row, random);
  while ('RdHi' in fields && fields.RdHi === fields.RdLo) fields.RdHi = random.below(15);
  if (row.fields.has('lsb')) {
    fields.lsb = random.below(32);
    fields.msb = fields.lsb + random.below(32 - fields.lsb);
    fields.widthm1 = random.below(32 - fields.lsb);
  }
  return caseOf(row.name, [encode(row, fields, random)], random);
}

function statusRegister(row: Row, _place: Place, random: Random): Case {
  const fields = anyRegisters(row, random);
  fields.R = 0;
  if (row.fields.has('mask')) fields.mask = random.pick([4, 8, 12]);
  return caseOf(row.name, [encode(row, fields, random)], random);
}

// ---- memory -------------------------------------------------------------------------------------

const SETEND_BE = 0xf1010200;
const SETEND_LE = 0xf1010000;

/** Data accesses: half of them unaligned where that is allowed, one in eight big-endian. */
function memory(row: Row, place: Place, random: Random): Case {
  const pair = /^(LDRD|STRD)/.test(row.name);
  const fields = distinctRegisters(row, random);
  if (pair) fixPair(fields, random);
  const word = encode(row, fields, random);
  const result = caseOf(row.name, orderedWords(word, random), random);
  let target = place.window + 192 + random.below(64);
  if (pair) target &= ~3;
  if (fields.Rn !== undefined) placeBase(row, word, fields, target, result);
  return result;
}

/** Registers of LDRD and STRD: Rt even, R(t+1) nobody's. */
function fixPair(fields: Fields, random: Random): void {
  const clash = () =>
    fields.Rt & 1 ||
    fields.Rt > 12 ||
    ['Rn', 'Rm'].some((n) => (fields[n] ?? -2) >> 1 === fields.Rt >> 1);
  while (clash()) fields.Rt = random.below(13);
}

function orderedWords(word: number, random: Random): number[] {
  return random.chance(12) ? [SETEND_BE, word, SETEND_LE] : [word];
}

/** Makes the address that `word` computes `target`, by the value of Rn. */
function placeBase(row: Row, word: number, fields: Fields, target: number, result: Case): void {
  if (fields.Rm !== undefined) pin(result, fields.Rm, result.registers[fields.Rm] & 0xff);
  result.pins.carry = fields.Rm !== undefined;
  const offset = row.name.match(/_post$|T_/) ? 0 : offsetOf(row, word, result);
  pin(result, fields.Rn, (target - offset) >>> 0);
}

/** Register `n` must have `value`. */
function pin(result: Case, n: number, value: number): void {
  result.registers[n] = value;
  result.pins.registers.add(n);
}

function offsetOf(row: Row, word: number, { registers, flags }: Case): number {
  const field = (name: string) => {
    const f = row.fields.get(name);
    return f ? (word >>> f.lo) & (2 ** f.width - 1) : 0;
  };
  let offset: number;
  if (row.fields.has('imm12')) offset = field('imm12');
  else if (row.fields.has('imm4H')) offset = field('imm4H') * 16 + field('imm4L');
  else offset = shift(registers[field('Rm')], field('type'), field('imm5'), (flags >>> 29) & 1);
  return field('U') ? offset : -offset;
}

function shift(value: number, type: number, amount: number, carry: number): number {
  if (type === 0) return (value << amount) >>> 0;
  if (type === 1) return amount ? value >>> amount : 0;
  if (type === 2) return (value >> (amount || 31)) >>> 0;
  if (amount === 0) return ((value >>> 1) | (carry << 31)) >>> 0;
  return ((value >>> amount) | (value << (32 - amount))) >>> 0;
}

function multiple(row: Row, place: Place, random: Random): Case {
  const Rn = random.below(15);
  let list = random.below(0x8000) || 1;
  if (random.chance(50)) list &= random.below(0x8000) || 1;
  list ||= 1 << Rn;
  const W = random.below(2);
  if (W || /^ST/.test(row.name)) list &= ~(1 << Rn);
  if (list === 0) list = 1 << (Rn ? 0 : 1);
  if (random.chance(15) && /^ST/.test(row.name)) list |= 0x8000;
  const word = encode(row, { Rn, W, register_list: list }, random);
  const result = caseOf(row.name, orderedWords(word, random), random);
  pin(result, Rn, place.window + 128 + 4 * random.below(64));
  return result;
}

/** A load-exclusive and a store-exclusive to the same or another place, or the store alone. */
function exclusive(row: Row, place: Place, random: Random): Case {
  const size = /D$/.test(row.name) ? 8 : /B$/.test(row.name) ? 1 : /H$/.test(row.name) ? 2 : 4;
  const store = rows.find((r) => r.name === row.name.replace('LD', 'ST'))!;
  const load = rows.find((r) => r.name === row.name.replace('ST', 'LD'))!;
  const [Rt, Rd, Rn, Rt2] = random.pick([
    [0, 2, 3, 4],
    [6, 4, 14, 8],
    [10, 9, 13, 0],
    [8, 1, 5, 12],
  ]);
  const words = [encode(store, { Rn, Rd, Rt: Rt2, cond: 14 }, random)];
  if (random.chance(80)) words.unshift(encode(load, { Rn, Rt, cond: 14 }, random));
  if (random.chance(20)) words.splice(1, 0, 0xf57ff01f);
  const result = caseOf(row.name, words, random);
  pin(result, Rn, place.window + 64 + size * random.below(16));
  return result;
}

// ---- branches -----------------------------------------------------------------------------------

/** EORs of which a branch skips some. */
const MARKS = [0xe22bb001, 0xe22bb002, 0xe22bb004, 0xe22bb008];
const named = (name: string) => rows.find((row) => row.name === name)!;
const BRANCHES: readonly ((place: Place, target: number, r: Random) => [number, number?])[] = [
  (_place, _target, r) => [encode(named('B'), { imm24: r.below(3) }, r)],
  (_place, _target, r) => [encode(named('BL_imm'), { imm24: r.below(3) }, r)],
  (_place, _target, r) => [encode(named('BX'), { Rm: 5 }, r)],
  (_place, _target, r) => [encode(named('BLX_reg'), { Rm: r.pick([5, 5, 14]) }, r)],
  (_place, _target, r) => [encode(named('MOV_reg'), { S: 0, Rd: 15, Rm: 5, type: 0, imm5: 0 }, r)],
  (_place, _target, r) => [
    encode(named('ADD_imm'), { S: 0, Rd: 15, Rn: 15, imm12: 4 * r.below(3) }, r),
  ],
  (_place, _target, r) => [encode(named('BIC_imm'), { S: 0, Rd: 15, Rn: 5, imm12: 0 }, r)],
  (_place, _target, r) => [
    encode(named('SUB_reg'), { S: 0, Rd: 15, Rn: 5, Rm: 7, type: 0, imm5: 0 }, r),
  ],
  (_place, _target, r) => [encode(named('LDR_imm'), { Rn: 6, Rt: 15, U: 1, imm12: 0 }, r)],
  (_place, _target, r) => [encode(named('LDR_imm_post'), { Rn: 6, Rt: 15, U: 1, imm12: 4 }, r)],
  (_place, _target, r) => [encode(named('LDR_imm_pre'), { Rn: 6, Rt: 15, U: 1, imm12: 0 }, r)],
  (_place, _target, r) => [
    encode(named('LDM'), { Rn: 6, W: r.below(2), register_list: 0x8000 }, r),
  ],
];

function branch(_row: Row, place: Place, random: Random): Case {
  const target = place.code + 4 * (1 + random.below(4));
  const [word] = random.pick(BRANCHES)(place, target, random);
  const result = caseOf('branch', [word, ...MARKS], random);
  for (const n of [5, 14]) pin(result, n, target);
  pin(result, 6, place.window + 64);
  pin(result, 7, 0);
  result.pins.window.add(64);
  new DataView(result.window.buffer).setUint32(64, target, true);
  return result;
}

// ---- the choice ---------------------------------------------------------------------------------

const KINDS: Readonly<Record<string, Make>> = {
  dataProcessingImmediate: dataProcessing,
  dataProcessingRegister: dataProcessing,
  dataProcessingRegisterShiftedRegister: dataProcessing,
  moveHalfwordImmediate: arithmetic,
  multiply: arithmetic,
  halfwordMultiply: arithmetic,
  saturatingAddition: arithmetic,
  signedMultiplyDivide: arithmetic,
  parallelArithmetic: arithmetic,
  extendAndAdd: arithmetic,
  packSaturateReverse: arithmetic,
  bitfield: arithmetic,
  loadStoreImmediate: memory,
  loadStoreRegister: memory,
  extraLoadStoreImmediate: memory,
  extraLoadStoreRegister: memory,
  exclusive,
  loadStoreMultiple: multiple,
  branchImmediate: branch,
  branchRegister: branch,
  statusRegister,
};

/** Why rows of these groups are not generated. */
export const NOT_FUZZED: Readonly<Record<string, string>> = {
  hints: 'wait or do nothing',
  swap: 'UNDEFINED with the Virtualization Extensions',
  bankedRegister: 'privileged',
  exceptionGenerating: 'leaves User mode',
  processorState: 'privileged; SETEND is part of the memory cases',
  exceptionFrame: 'privileged',
  barriers: 'nothing to see',
  preload: 'nothing to see',
  coprocessorTransfer: 'privileged',
};

const PRIVILEGED = new Set(['LDM_eret', 'LDM_user', 'STM_user']);
/** A literal stands behind the instruction, where no window is: sequences have those. */
const candidates = rows.filter(
  (row) => row.group in KINDS && !PRIVILEGED.has(row.name) && !row.name.endsWith('_lit'),
);

/** Rows of which cases are made. */
export const caseRows: readonly Row[] = candidates;

/** A case of `row`, which is one of caseRows. */
export function makeCaseOf(row: Row, place: Place, random: Random): Case {
  return KINDS[row.group](row, place, random);
}

/** The next case, of a random row or of one whose name matches `only`. */
export function makeCase(place: Place, random: Random, only?: RegExp): Case {
  const among = only ? candidates.filter((row) => only.test(row.name)) : candidates;
  if (among.length === 0) throw new RangeError('no row of that name is fuzzed');
  const row = random.pick(among);
  return KINDS[row.group](row, place, random);
}
