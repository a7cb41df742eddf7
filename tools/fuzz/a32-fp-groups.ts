// Random A32 floating-point and Advanced SIMD instructions that move data and are predictable in User
// mode, with the instructions that give them an address.
import { evaluate } from '../../src/table/expr.js';
import { tableOf } from '../../src/table/lookup.js';
import type { Row } from '../../src/table/row.js';
import { executorOf, findExecutors } from '../gen/dispatch.js';
import type { Random } from './random.js';

/** Instructions that stay together when a failing sequence is shortened. */
export interface Group {
  readonly name: string;
  readonly words: readonly number[];
}

type Fields = Record<string, number>;
type Make = (row: Row, random: Random, window: number) => Group | undefined;

const table = tableOf('a32');

function encode(row: Row, fields: Fields, random: Random): number | undefined {
  const values = new Map<string, number>();
  let word = row.value + row.shouldValue;
  for (const { name, lo, width } of row.fields.values()) {
    const free = name === 'cond' && random.chance(80) ? 14 : random.below(2 ** width);
    const value = (fields[name] ?? free) & (2 ** width - 1);
    values.set(name, value);
    word += value * 2 ** lo;
  }
  word >>>= 0;
  const scope = {
    width: (name: string) => row.fields.get(name)!.width,
    value: (name: string) => values.get(name)!,
  };
  if (row.guard && !evaluate(row.guard, scope)) return undefined;
  return word >>> 28 !== 15 || row.fields.get('cond') === undefined
    ? table.rowOf(word) === row
      ? word
      : undefined
    : undefined;
}

function field(row: Row, word: number, name: string): number {
  const found = row.fields.get(name);
  return found ? (word >>> found.lo) & (2 ** found.width - 1) : 0;
}

/** MOVW and MOVT of `value` to R[n]. */
export function constant(n: number, value: number): number[] {
  const half = (op: number, imm: number) =>
    (op | ((imm >>> 12) << 16) | (n << 12) | (imm & 0xfff)) >>> 0;
  return [half(0xe3000000, value & 0xffff), half(0xe3400000, value >>> 16)];
}

const loadStore: Make = (row, random, window) => {
  const isDouble = row.name.includes('f64');
  const one = /^V(LDR|STR)/.test(row.name);
  const first = random.below(32);
  const most = Math.min(isDouble ? 16 : 32, 32 - first);
  const registers = 1 + random.below(most);
  const imm8 = one ? random.below(256) : isDouble ? 2 * registers : registers;
  const Rn = random.below(13);
  const number = isDouble ? { D: first >> 4, Vd: first & 15 } : { D: first & 1, Vd: first >> 1 };
  const word = encode(row, { ...number, imm8, Rn }, random);
  if (word === undefined) return undefined;
  const offset = one ? (field(row, word, 'U') ? -4 * imm8 : 4 * imm8) : 0;
  const base = window + 192 + 4 * random.below(32) + offset;
  return { name: row.name, words: [...constant(Rn, base >>> 0), word] };
};

const transfer: Make = (row, random) => {
  const fields: Fields = { Rt: random.below(13), Rt2: random.below(13) };
  if (row.name === 'VMRS') {
    fields.reg = 1;
    fields.Rt = random.pick([15, fields.Rt]);
  }
  if (row.name === 'VMSR') {
    const word = encode(row, { reg: 1, Rt: 9 }, random);
    // Without the length and stride of short vectors, and trapped exceptions.
    const value = (random.word() & 0xffc0009f) >>> 0;
    return word === undefined ? undefined : { name: 'VMSR', words: [...constant(9, value), word] };
  }
  if (fields.Rt === fields.Rt2) return undefined;
  const word = encode(row, fields, random);
  if (word === undefined) return undefined;
  if (/_2s$/.test(row.name) && field(row, word, 'Vm') === 15 && field(row, word, 'M'))
    return undefined;
  return { name: row.name, words: [word] };
};

/** A quadword register has an even number. */
const vector: Make = (row, random) => {
  const Q = random.below(2);
  const even: Fields = Q
    ? { Vd: 2 * random.below(8), Vn: 2 * random.below(8), Vm: 2 * random.below(8) }
    : {};
  const word = encode(row, { ...even, Q, Rt: random.below(13) }, random);
  return word === undefined ? undefined : { name: row.name, words: [word] };
};

const scalarMove: Make = (row, random) => {
  const Q = random.below(2);
  const word = encode(row, Q ? { Vd: 2 * random.below(8), Q } : { Q }, random);
  return word === undefined ? undefined : { name: row.name, words: [word] };
};

const plain: Make = (row, random) => {
  const word = encode(row, {}, random);
  return word === undefined ? undefined : { name: row.name, words: [word] };
};

/** Rm of a structure access: an offset, the size, or none. */
const STRUCTURE_BASE = (random: Random) => ({
  Rn: random.below(13),
  Rm: random.pick([13, 15, random.below(13)]),
});

function structureGroup(row: Row, word: number, window: number, random: Random): Group {
  const base = window + 192 + 32 * random.below(4);
  return { name: row.name, words: [...constant(field(row, word, 'Rn'), base), word] };
}

/** type: registers the list spans, largest `align`, largest size. */
const SHAPES: Readonly<Record<number, readonly [span: number, align: number, size: number]>> = {
  7: [1, 1, 3],
  10: [2, 2, 3],
  6: [3, 1, 3],
  2: [4, 3, 3],
  8: [2, 2, 2],
  9: [3, 2, 2],
  3: [4, 3, 2],
  4: [3, 1, 2],
  5: [5, 1, 2],
  0: [4, 3, 2],
  1: [7, 3, 2],
};

const multiple: Make = (row, random, window) => {
  const type = Number(random.pick(Object.keys(SHAPES)));
  const [span, align, size] = SHAPES[type];
  const first = random.below(33 - span);
  const word = encode(
    row,
    {
      ...STRUCTURE_BASE(random),
      type,
      D: first >> 4,
      Vd: first & 15,
      align: random.below(align + 1),
      size: random.below(size + 1),
    },
    random,
  );
  return word === undefined ? undefined : structureGroup(row, word, window, random);
};

/** index_align that an element of `size` of N + 1 registers may have. */
function validLane(n: number, size: number, ia: number): boolean {
  if (n === 1) {
    if (size === 0) return (ia & 1) === 0;
    if (size === 1) return (ia & 2) === 0;
    return (ia & 4) === 0 && ((ia & 3) === 0 || (ia & 3) === 3);
  }
  if (n === 2) return size < 2 || (ia & 2) === 0;
  if (n === 3) return size < 2 ? (ia & 1) === 0 : (ia & 3) === 0;
  return size < 2 || (ia & 3) !== 3;
}

function validAll(n: number, ia: number): boolean {
  const [size, a] = [ia >> 2, ia & 1];
  if (size === 3) return n === 4 && a === 1;
  if (n === 1) return !(size === 0 && a === 1);
  return n !== 3 || a === 0;
}

const single: Make = (row, random, window) => {
  const size = random.below(4);
  const [N, ia] = [random.below(4), random.below(16)];
  if (size === 3 ? !validAll(N + 1, ia) : !validLane(N + 1, size, ia)) return undefined;
  const first = random.below(25);
  const fields = {
    ...STRUCTURE_BASE(random),
    D: first >> 4,
    Vd: first & 15,
    size,
    N,
    index_align: ia,
  };
  const word = encode(row, size === 3 ? { ...fields, L: 1 } : fields, random);
  return word === undefined ? undefined : structureGroup(row, word, window, random);
};

const KINDS: Readonly<Record<string, Make>> = {
  floatingPointLoadStore: loadStore,
  floatingPointTransfer: transfer,
  floatingPointMove: plain,
  advancedSIMDLoadStoreMultiple: multiple,
  advancedSIMDLoadStoreSingle: single,
  advancedSIMDTransfer: vector,
  advancedSIMDBitwise: vector,
  advancedSIMDModifiedImmediate: scalarMove,
  advancedSIMDMove: vector,
};

/** Rows of these kinds the core executes. */
export function floatingPointRows(): Row[] {
  const executors = findExecutors('a32');
  return table.rows.filter(
    (row) => !row.aliasOf && row.group in KINDS && executorOf(row, executors) !== undefined,
  );
}

/** A group of `row`, which is one of floatingPointRows(), or undefined where the random fields are none of it. */
export function floatingPointGroup(row: Row, random: Random, window: number): Group | undefined {
  return KINDS[row.group](row, random, window);
}
