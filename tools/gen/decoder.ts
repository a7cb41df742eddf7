// The core's decode tables: a bucket table over 12 bits of the word, and for each row what it takes
// to build a record: masks, op, register fields, specialised fields, guard and immediate.
import { FEATURES, featureBit } from '../../isa/features.js';
import type { Field, Row } from '../../src/table/row.js';
import { executorFinder } from './dispatch.js';
import { ExprTable } from './expressions.js';
import { emitForms } from './forms.js';
import { loadRows, type OpTable, perCount, type RowOps } from './ops.js';
import { table } from './sysregs.js';
import { targetFinder, wordInA32 } from './t32.js';

/** Bytes of one row descriptor; assembly/run/decode.ts reads it. */
const DESCRIPTOR_WORDS = 8;

interface Space {
  readonly name: string;
  readonly rows: (row: Row) => boolean;
  /** The 12-bit bucket a word falls into, as lo:width pieces from the top. */
  readonly hash: readonly (readonly [lo: number, width: number])[];
}

const hasCond = (row: Row) => row.fields.get('cond')?.lo === 28;

const SPACES: readonly Space[] = [
  {
    name: 'A64',
    rows: (row) => row.isa === 'a64',
    hash: [
      [21, 10],
      [10, 2],
    ],
  },
  {
    name: 'A32',
    rows: (row) => row.isa === 'a32' && row.value >>> 28 !== 15,
    hash: [
      [20, 8],
      [4, 4],
    ],
  },
  {
    name: 'A32_UNCONDITIONAL',
    rows: (row) => row.isa === 'a32' && row.mask >>> 28 === 15 && row.value >>> 28 === 15,
    hash: [
      [20, 8],
      [4, 4],
    ],
  },
  {
    name: 'T32_NARROW',
    rows: (row) => row.isa === 't32' && row.width === 16,
    hash: [[4, 12]],
  },
  {
    name: 'T32_WIDE',
    rows: (row) => row.isa === 't32' && row.width === 32,
    hash: [
      [20, 9],
      [6, 3],
    ],
  },
];

/** Numbers by virtual op. */
type Numbers = ReadonlyMap<number, number>;

export function emitDecoder(ops: OpTable, numbers: { a64: Numbers; a32: Numbers }): string {
  const immediates = new ExprTable('immediateOf', 'u64', 'insn');
  const guards = new ExprTable('guardHolds', 'bool', '1');
  const words = new ExprTable('wordInA32', 'u32', '0', 'insn: u32, outsideIT: u32');
  const builders = { immediates, guards, words };
  const executors = executorFinder();
  const targets = targetFinder(ops, (row) => executors(row) !== undefined);
  const descriptors = ops.rows.flatMap((entry) =>
    entry.row.isa === 't32'
      ? descriptorT32(entry, targets(entry.row), executors(entry.row) !== undefined, builders)
      : descriptor(entry, builders),
  );
  let text = "import * as imm from '../arch/immediates';\n";
  text += `export const ROW_COUNT: u32 = ${ops.rows.length};\nexport const DESCRIPTOR_BYTES: u32 = ${DESCRIPTOR_WORDS * 4};\n`;
  text += table(
    'u32',
    'ROWS',
    descriptors.map((v) => `0x${(v >>> 0).toString(16)}`),
  );
  text += emitNumbers('A64', numbers.a64) + emitNumbers('A32', numbers.a32);
  for (const space of SPACES) text += emitSpace(space, ops.rows);
  text += emitForms(loadRows(), guards);
  return text + immediates.emit() + guards.emit() + words.emit();
}

function emitNumbers(name: string, numbers: Numbers): string {
  const size = Math.max(...numbers.keys()) + 1;
  return table(
    'u16',
    `${name}_OP_NUMBERS`,
    Array.from({ length: size }, (_, i) => numbers.get(i) ?? 0),
  );
}

function emitSpace(space: Space, rows: readonly RowOps[]): string {
  const mine = rows.filter(({ row }) => space.rows(row));
  const starts: number[] = [];
  const list: number[] = [];
  const known = new Map<string, number>();
  for (let bucket = 0; bucket < 4096; bucket++) {
    const { mask, value } = spread(space, bucket);
    const ids = mine
      .filter(({ row }) => (row.mask & mask & (row.value ^ value)) === 0)
      .map(({ id }) => id);
    const key = ids.join();
    let start = known.get(key);
    if (start === undefined) {
      start = list.length;
      known.set(key, start);
      list.push(...ids, 0xffff);
    }
    starts.push(start);
  }
  const pieces: string[] = [];
  let shift = 12;
  for (const [lo, width] of space.hash) {
    shift -= width;
    pieces.push(`(((insn >> ${lo}) & ${2 ** width - 1}) << ${shift})`);
  }
  return (
    table('u16', `${space.name}_BUCKETS`, starts) +
    table('u16', `${space.name}_LISTS`, list) +
    `export function bucket_${space.name}(insn: u32): u32 {\n  return ${pieces.join(' | ')};\n}\n`
  );
}

function spread(space: Space, bucket: number): { mask: number; value: number } {
  let mask = 0;
  let value = 0;
  let shift = 12;
  for (const [lo, width] of space.hash) {
    shift -= width;
    const ones = 2 ** width - 1;
    mask |= ones << lo;
    value |= ((bucket >>> shift) & ones) << lo;
  }
  return { mask, value };
}

/** Which record slot a register field goes to; the second choice where the first is taken. */
const SLOTS: Readonly<Record<string, readonly number[]>> = {
  Rd: [0],
  RdLo: [0],
  Rt: [0, 2],
  Rn: [1],
  Rm: [2, 3],
  Rt2: [2, 3],
  Ra: [3],
  Rs: [3],
  RdHi: [3],
};
const SLOT_ORDER = ['Rd', 'RdLo', 'Rt', 'Rn', 'Rm', 'Rt2', 'Ra', 'Rs', 'RdHi'];

const ABSENT = 0x80;
const SP_FORM = 0x40;
const DESTINATION = 0x20;
/** Of T32: the field has 3 bits. */
const LOW_REGISTER = 0x40;

/** What becomes a case of a generated function. */
interface Builders {
  readonly immediates: ExprTable;
  readonly guards: ExprTable;
  readonly words: ExprTable;
}

/** Register 31 (or R15) of a destination goes to the discard slot, of a source it reads as zero. */
function isDestination(row: Row, name: string): boolean {
  if (name === 'Rd' || name === 'RdLo' || name === 'RdHi') return true;
  if (name === 'Rt' || name === 'Rt2') {
    // V31 is a register like the others.
    if (row.group.startsWith('simd')) return false;
    if (row.isa === 'a32' && name === 'Rt2' && row.name.startsWith('SWP')) return false;
    return /^(LD|MRS|MRC|MRRC|SYSL|SWP)/.test(row.name);
  }
  return name === 'Rs' && /^STL?X/.test(row.name);
}

/** mask, value, [op:16 count:16], registers 4 x 8, per fields 3 x (lo:5 width:3), [imm:8 guard:8 flags:16], near, feature */
function descriptor(
  { row, op, count }: RowOps,
  { immediates, guards }: Pick<Builders, 'immediates' | 'guards'>,
): number[] {
  const slots = [ABSENT, ABSENT, ABSENT, ABSENT];
  for (const name of SLOT_ORDER) {
    const field = row.fields.get(name);
    if (!field) continue;
    const slot = SLOTS[name].find((candidate) => slots[candidate] === ABSENT);
    if (slot === undefined) throw new Error(`${row.name}: no record slot left for ${name}`);
    slots[slot] = field.lo | (new RegExp(`:${name}\\|SP`).test(row.template) ? SP_FORM : 0);
    if (row.isa === 't32' && field.width === 3) slots[slot] |= LOW_REGISTER;
  }
  const per = row.per.map((name) => row.fields.get(name)!);
  if (per.length > 3) throw new Error(`${row.name}: more than three per fields`);
  const packed = per.reduce((word, field, i) => word | (packField(field) << (8 * i)), 0);
  slots.forEach((slot, i) => {
    const name = SLOT_ORDER.find((n) => row.fields.get(n)?.lo === (slot & 31) && slot !== ABSENT);
    if (name && isDestination(row, name)) slots[i] |= DESTINATION;
  });
  const writesPC = row.isa === 'a32' && row.per.includes('S') && row.fields.has('Rd');
  const flags =
    (hasCond(row) && !row.per.includes('cond') ? 1 : 0) |
    (writesPC ? 2 : 0) |
    (slots[3] !== ABSENT ? 4 : 0) |
    (row.near ? 8 : 0) |
    (row.template === '' ? 64 : 0);
  return [
    row.mask,
    row.value,
    op | (count << 16),
    slots[0] | (slots[1] << 8) | (slots[2] << 16) | (slots[3] << 24),
    packed,
    immediates.idOf(row, row.imm) | (guards.idOf(row, row.guard) << 8) | (flags << 16),
    row.near ? perCount(row) : 0,
    featureOf(row),
  ];
}

const RUNS_AS_A32 = 16;
const HAS_EXECUTOR = 32;

/**
 * The same of a T32 row. One that has an A32 row as its target has the target's number and the number of
 * the expression that makes the A32 word in the place of the per fields.
 */
function descriptorT32(
  entry: RowOps,
  target: RowOps | undefined,
  hasExecutor: boolean,
  builders: Builders,
): number[] {
  const words = descriptor(entry, builders);
  if (!target) return words;
  words[4] = target.id | (builders.words.numberOf(wordInA32(entry.row, target.row)) << 16);
  words[5] |= (RUNS_AS_A32 | (hasExecutor ? HAS_EXECUTOR : 0)) << 16;
  return words;
}

/** 1 + the feature's bit, 0 where every PE has the row. */
function featureOf({ feature }: Row): number {
  const found = FEATURES.find(({ name }) => name === feature);
  return found && found.base !== 'all' ? 1 + featureBit(found.name)! : 0;
}

const packField = (field: Field) => field.lo | (field.width << 5);
