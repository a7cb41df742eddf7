// Groups of random T32 instructions for sequences: data processing, alone or in IT blocks, loads and stores with
// the instructions that give them an address, branches over marks, changes to A32 and back, VFP and Advanced SIMD.
import { evaluate } from '../../src/table/expr.js';
import { tableOf } from '../../src/table/lookup.js';
import type { Row } from '../../src/table/row.js';
import type { Place } from './a32-cases.js';
import { floatingPointGroup, floatingPointRows, type Group } from './a32-fp-groups.js';
import type { Random } from './random.js';
import { BRANCHES, branchGroup } from './t32-branches.js';

type Fields = Record<string, number>;
type Make = (row: Row, place: Place, random: Random) => Group | undefined;

const table = tableOf('t32');

export const NOP = 0xbf00;
const SETEND_BE = 0xb658;
const SETEND_LE = 0xb650;

export const isWide = (word: number) => word > 0xffff;

/** The word of `row` with these fields, the others random; undefined where it is another row's. */
export function encode(row: Row, fields: Fields, random: Random): number | undefined {
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

export function field(row: Row, word: number, name: string): number {
  const found = row.fields.get(name);
  return found ? (word >>> found.lo) & (2 ** found.width - 1) : 0;
}

/** MOVW and MOVT of `value` to R[n]. */
export function constant(n: number, value: number): number[] {
  const half = (op: number, imm: number) =>
    (op |
      ((imm >>> 12) << 16) |
      (((imm >>> 11) & 1) << 26) |
      (((imm >>> 8) & 7) << 12) |
      (n << 8) |
      (imm & 0xff)) >>>
    0;
  return [half(0xf2400000, value & 0xffff), half(0xf2c00000, value >>> 16)];
}

const REGISTER = /^R[a-zA-Z]+2?$/;
const registerFields = (row: Row) =>
  [...row.fields.keys()].filter((name) => REGISTER.test(name) && name !== 'R');

/** R0 to R14 where four bits name a register. */
function anyRegisters(row: Row, random: Random): Fields {
  const fields: Fields = {};
  for (const name of registerFields(row))
    fields[name] = random.below(row.fields.get(name)!.width === 3 ? 8 : 15);
  return fields;
}

// ---- data processing ----------------------------------------------------------------------------

/** Bit fields end inside the word, long results have two registers, R15 is not written. */
function dataWord(row: Row, random: Random): number | undefined {
  const fields = anyRegisters(row, random);
  if ('RdHi' in fields && fields.RdHi === fields.RdLo) return undefined;
  if (row.fields.has('widthm1') || row.fields.has('msb')) {
    const lsb = random.below(32);
    Object.assign(fields, { imm3: lsb >> 2, imm2: lsb & 3 });
    fields.msb = lsb + random.below(32 - lsb);
    fields.widthm1 = random.below(32 - lsb);
  }
  if (row.name === 'MRS_T1') fields.R = 0;
  if (row.name === 'MSR_reg_T1') Object.assign(fields, { R: 0, mask: random.pick([4, 8, 12]) });
  // REV and the others have Rm twice.
  if (/^(REV|REV16|REVSH|RBIT|CLZ)_T/.test(row.name) && 'Rn' in fields) fields.Rn = fields.Rm;
  if (row.name === 'ADD_reg_T2' || row.name === 'MOV_reg_T1') fields.Rm = random.below(16);
  const word = encode(row, fields, random);
  if (word === undefined) return undefined;
  const high = field(row, word, 'DN') || field(row, word, 'D');
  const writes = high * 8 + (field(row, word, 'Rdn') || field(row, word, 'Rd'));
  return writes === 15 && row.width === 16 ? undefined : word;
}

const data: Make = (row, _place, random) => {
  const word = dataWord(row, random);
  return word === undefined ? undefined : { name: row.name, words: [word] };
};

/** firstcond:mask of an IT instruction over `length` instructions. */
function itField(random: Random, length: number): number {
  // The last condition must not be the opposite of AL.
  const firstcond = random.below(15);
  let mask = 1 << (4 - length);
  for (let i = 1; i < length; i++) {
    const bit = firstcond === 14 ? 0 : random.below(2);
    mask |= bit << (4 - i);
  }
  return (firstcond << 4) | mask;
}

/** NOP and additions to R0 to R3, on which no branch depends. */
const HARMLESS = [NOP, 0x3001, 0x3102, 0x3204, 0xf1030301];

/** Rows that cannot stand in an IT block. */
const NOT_IN_BLOCK = /^(CBN?Z|B_T[13]|IT|SETEND|CPS|MOV_reg_T2)/;

/** One to four instructions in an IT block; a branch to behind the block may be the last. */
const block: Make = (_row, place, random) => {
  const length = 1 + random.below(4);
  const it = 0xbf00 | itField(random, length);
  if (random.chance(20)) {
    const before = Array.from({ length: length - 1 }, () => random.pick(HARMLESS));
    return branchGroup(random.pick(BRANCHES), place, random, [it, ...before]);
  }
  const words: number[] = [];
  while (words.length < length) {
    const row = random.pick(dataRows);
    const word = NOT_IN_BLOCK.test(row.name) ? undefined : dataWord(row, random);
    if (word !== undefined) words.push(word);
  }
  return { name: 'IT', words: [it, ...words] };
};

// ---- memory -------------------------------------------------------------------------------------

/** What the address of a load or store of this row adds to Rn, for its word; Rm is `index`. */
function offsetOf(row: Row, word: number, index: number): number {
  const get = (name: string) => field(row, word, name);
  if (/_post$/.test(row.name)) return 0;
  const size = /^(LDRS?B|STRB)/.test(row.name) ? 0 : /^(LDRS?H|STRH)/.test(row.name) ? 1 : 2;
  if (row.fields.has('Rm')) return index << get('imm2');
  if (row.fields.has('imm5')) return get('imm5') << size;
  if (row.fields.has('imm12')) return get('imm12');
  const doubles = /^(LDRD|STRD|LDREX_|STREX_)/.test(row.name) || row.width === 16;
  const amount = get('imm8') << (doubles ? 2 : 0);
  const negative = /_T[23]$|_T4$/.test(row.name) && row.width === 32 && !row.fields.has('U');
  return negative || (row.fields.has('U') && !get('U')) ? -amount : amount;
}

/** Words around an access that make it big-endian. */
const ordered = (word: number, random: Random) =>
  random.chance(12) ? [SETEND_BE, word, SETEND_LE] : [word];

const memory: Make = (row, { window }, random) => {
  const fields = anyRegisters(row, random);
  const registers = Object.values(fields);
  if (new Set(registers).size !== registers.length) return undefined;
  const word = encode(row, fields, random);
  if (word === undefined) return undefined;
  const index = random.below(48);
  let target = window + 192 + random.below(64);
  if (/^(LDRD|STRD)/.test(row.name)) target &= ~3;
  const base = (target - offsetOf(row, word, index)) >>> 0;
  const Rn = fields.Rn ?? 13;
  const words = constant(Rn, base);
  if (fields.Rm !== undefined) words.push(...constant(fields.Rm, index));
  const access = ordered(word, random);
  if (access.length === 1 && random.chance(15)) access.unshift(0xbf00 | itField(random, 1));
  return { name: row.name, words: [...words, ...access] };
};

/** A word of the sequence itself. */
const literal: Make = (row, _place, random) => {
  const fields = anyRegisters(row, random);
  if (fields.Rt2 !== undefined && fields.Rt2 === fields.Rt) return undefined;
  fields.imm12 = random.below(64);
  fields.imm8 = random.below(16);
  const word = encode(row, { ...fields, P: 1, W: 0 }, random);
  return word === undefined ? undefined : { name: row.name, words: [word] };
};

const multiple: Make = (row, { window }, random) => {
  const wide = row.width === 32;
  const implied = /^(PUSH|POP)/.test(row.name);
  const Rn = implied ? 13 : random.below(wide ? 15 : 8);
  let list = random.below(wide ? 0x2000 : 0x100);
  if (random.chance(50)) list &= random.below(0x2000);
  const W = random.below(2);
  const writesBack = wide ? W === 1 : true;
  const stores = /^(ST|PUSH)/.test(row.name);
  if (writesBack && (wide || stores)) list &= ~(1 << Rn);
  const M = Rn === 14 ? 0 : random.below(2);
  const count =
    [...list.toString(2)].filter((bit) => bit === '1').length +
    (wide || /PUSH/.test(row.name) ? M : 0);
  if (count < (wide ? 2 : 1)) return undefined;
  const word = encode(row, { Rn, W, M, P: 0, register_list: list }, random);
  if (word === undefined) return undefined;
  const base = window + 128 + 4 * random.below(64);
  return { name: row.name, words: [...constant(Rn, base), ...ordered(word, random)] };
};

const CLREX = 0xf3bf8f2f;

/** A load-exclusive and a store-exclusive to the same or another place, or the store alone. */
const exclusive: Make = (row, { window }, random) => {
  const name = row.name.replace(/^(LD|ST)REX/, '');
  const size = /^D/.test(name) ? 8 : /^B/.test(name) ? 1 : /^H/.test(name) ? 2 : 4;
  const named = (start: string) => table.rows.find((r) => r.name === start + name)!;
  const [Rt, Rd, Rn, Rt2, Ru] = random.pick([
    [0, 2, 3, 4, 7],
    [6, 4, 14, 8, 1],
    [10, 9, 12, 0, 5],
  ]);
  const imm8 = random.below(16);
  const store = encode(named('STREX'), { Rn, Rd, Rt: Rt2, Rt2: Ru, imm8 }, random)!;
  const words = [store];
  if (random.chance(80)) words.unshift(encode(named('LDREX'), { Rn, Rt, Rt2: Rd, imm8 }, random)!);
  if (random.chance(20)) words.splice(1, 0, CLREX);
  const base = window + 64 + size * random.below(16) - (size === 4 ? 4 * imm8 : 0);
  return { name: row.name, words: [...constant(Rn, base >>> 0), ...words, CLREX] };
};

/** Hints, barriers and preloads with any operands. */
const silent: Make = (row, _place, random) => {
  const word = encode(row, anyRegisters(row, random), random);
  return word === undefined ? undefined : { name: row.name, words: [word] };
};

/** VFP and Advanced SIMD of A32 in T32's encoding. */
function fromA32(word: number): number {
  const top = word >>> 24;
  if (top === 0xf2 || top === 0xf3)
    return (0xef000000 | ((top & 1) << 28) | (word & 0xffffff)) >>> 0;
  if (top === 0xf4) return (0xf9000000 | (word & 0xffffff)) >>> 0;
  return (0xe0000000 | (word & 0xfffffff)) >>> 0;
}

const floatingPoint =
  (row: Row): Make =>
  (_row, { window }, random) => {
    const made = floatingPointGroup(row, random, window);
    if (!made) return undefined;
    const before = made.words.length - 1;
    const words: number[] = [];
    for (let i = 0; i < before; i += 2) {
      const half = (word: number) => ((word >>> 4) & 0xf000) | (word & 0xfff);
      const value = (half(made.words[i]) | (half(made.words[i + 1]) << 16)) >>> 0;
      words.push(...constant((made.words[i] >>> 12) & 15, value));
    }
    const word = fromA32(made.words[before]);
    // What T32 has no row for yet is no VFP instruction there.
    if (word >>> 28 === 14 && table.rowOf(word)?.name !== row.name) return undefined;
    return { name: made.name, words: [...words, word] };
  };

/** Some A32 instructions in between: BX PC, or BLX, and back by an addition to PC. */
function a32Group({ code }: Place, random: Random): Group {
  const a32 = (word: number) => [word & 0xffff, word >>> 16];
  const there = random.chance(50) ? [0x4778, NOP] : [0xf000e800];
  const add = a32(0xe2800001 | (random.below(13) << 12) | (random.below(13) << 16));
  const words = [...there, ...add, ...a32(0xe24ff003 /* sub pc, pc, #3 */)];
  return { name: 'A32', words: code & 2 ? [NOP, ...words] : words };
}

// ---- the choice ---------------------------------------------------------------------------------

const DATA_GROUPS = new Set([
  'shiftAddSubtractMoveCompare',
  'dataProcessing',
  'specialData',
  'addresses',
  'modifiedImmediate',
  'plainImmediate',
  'shiftedRegister',
  'shiftAndExtend',
  'parallelArithmetic',
  'miscellaneousOperations',
]);
const DATA = /^([SU]XT[HB]|REV|MRS_T1|MSR_reg|MUL|ML[AS]|SM[LMU]|SDIV|UM|UDIV|USAD)/;
const SILENT = /^(NOP|YIELD|DMB|DSB|ISB|PLD|PLI)/;
const rows = table.rows.filter((row) => !row.aliasOf);

const makerOf = (row: Row): Make | undefined => {
  const { name, group } = row;
  if (/^(BX|BLX|B_T|BL_|CBN?Z|TB[BH]|IT$)/.test(name)) return undefined;
  if (DATA_GROUPS.has(group)) return data;
  if (/^(LDREX|STREX)/.test(name)) return exclusive;
  if (/^(LDRS?[BHD]?|LDR)_lit/.test(name)) return literal;
  if (SILENT.test(name)) return silent;
  if (/^(LDR|STR)/.test(name)) return memory;
  if (/^(LDM|STM|PUSH|POP)/.test(name)) return multiple;
  if (DATA.test(name)) return data;
  return undefined;
};

export interface Fuzzed {
  readonly name: string;
  make(place: Place, random: Random): Group | undefined;
}

const dataRows = rows.filter((row) => makerOf(row) === data);

const all: readonly Fuzzed[] = [
  ...rows.flatMap((row) => {
    const make = makerOf(row);
    return make
      ? [{ name: row.name, make: (place: Place, random: Random) => make(row, place, random) }]
      : [];
  }),
  ...floatingPointRows().map((row) => ({
    name: row.name,
    make: (place: Place, random: Random) => floatingPoint(row)(row, place, random),
  })),
  ...BRANCHES.map((branch) => ({
    name: branch.name,
    make: (place: Place, random: Random) => branchGroup(branch, place, random, []),
  })),
  { name: 'A32', make: a32Group },
  ...Array.from({ length: 60 }, (_, i) => ({
    name: `IT${i}`,
    make: (place: Place, random: Random) => block(dataRows[0], place, random),
  })),
];

/** What groups are made of. */
export function fuzzed(only?: RegExp): Fuzzed[] {
  return all.filter(({ name }) => only === undefined || only.test(name));
}
