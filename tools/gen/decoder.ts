// The core's decode tables: a bucket table over 12 bits of the word, and for each row what it takes
// to build a record: masks, op, register fields, specialised fields, guard and immediate.
import { FEATURES, featureBit } from '../../isa/features.js';
import type { Expr } from '../../src/table/expr.js';
import { widthOf } from '../../src/table/expr.js';
import type { Field, Row } from '../../src/table/row.js';
import { type OpTable, perCount, type RowOps } from './ops.js';
import { table } from './sysregs.js';

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
];

/** Numbers by virtual op. */
type Numbers = ReadonlyMap<number, number>;

export function emitDecoder(ops: OpTable, numbers: { a64: Numbers; a32: Numbers }): string {
  const immediates = new ExprTable('immediateOf', 'u64', 'insn');
  const guards = new ExprTable('guardHolds', 'bool', '1');
  const descriptors = ops.rows.flatMap((entry) => descriptor(entry, immediates, guards));
  let text = "import * as imm from '../arch/immediates';\n";
  text += `export const ROW_COUNT: u32 = ${ops.rows.length};\nexport const DESCRIPTOR_BYTES: u32 = ${DESCRIPTOR_WORDS * 4};\n`;
  text += table(
    'u32',
    'ROWS',
    descriptors.map((v) => `0x${(v >>> 0).toString(16)}`),
  );
  text += emitNumbers('A64', numbers.a64) + emitNumbers('A32', numbers.a32);
  for (const space of SPACES) text += emitSpace(space, ops.rows);
  return text + immediates.emit() + guards.emit();
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
  immediates: ExprTable,
  guards: ExprTable,
): number[] {
  const slots = [ABSENT, ABSENT, ABSENT, ABSENT];
  for (const name of SLOT_ORDER) {
    const field = row.fields.get(name);
    if (!field) continue;
    const slot = SLOTS[name].find((candidate) => slots[candidate] === ABSENT);
    if (slot === undefined) throw new Error(`${row.name}: no record slot left for ${name}`);
    slots[slot] = field.lo | (new RegExp(`:${name}\\|SP`).test(row.template) ? SP_FORM : 0);
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
    (row.near ? 8 : 0);
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

/** 1 + the feature's bit, 0 where every PE has the row. */
function featureOf({ feature }: Row): number {
  const found = FEATURES.find(({ name }) => name === feature);
  return found && !found.base ? 1 + featureBit(found.name)! : 0;
}

const packField = (field: Field) => field.lo | (field.width << 5);

/** Distinct expressions of a kind, emitted as one switch. Number 0 is the default. */
class ExprTable {
  private readonly bodies: string[] = [];
  constructor(
    private readonly name: string,
    private readonly type: string,
    private readonly fallback: string,
  ) {}

  idOf(row: Row, expr: Expr | undefined): number {
    if (!expr) return 0;
    const body = toAssemblyScript(expr, row, this.type === 'u64');
    let index = this.bodies.indexOf(body);
    if (index < 0) index = this.bodies.push(body) - 1;
    return index + 1;
  }

  emit(): string {
    const cases = this.bodies.map(
      (body, i) => `    case ${i + 1}:\n      return <${this.type}>(${body});\n`,
    );
    return `export function ${this.name}(kind: u32, insn: u32): ${this.type} {\n  switch (kind) {\n${cases.join('')}    default:\n      return <${this.type}>(${this.fallback});\n  }\n}\n`;
  }
}

function toAssemblyScript(expr: Expr, row: Row, wide: boolean): string {
  const go = (e: Expr): string => toAssemblyScript(e, row, wide);
  const cast = wide ? '<u64><u32>' : '<u32>';
  const scope = { width: (name: string) => row.fields.get(name)!.width };
  switch (expr.kind) {
    case 'number':
    case 'bits':
      return wide ? `<u64>${expr.value}` : `<u32>${expr.value}`;
    case 'field': {
      const field = row.fields.get(expr.name)!;
      return `${cast}((insn >> ${field.lo}) & 0x${(2 ** field.width - 1).toString(16)})`;
    }
    case 'concat': {
      let shift = expr.parts.reduce((sum, part) => sum + widthOf(part, scope), 0);
      return `(${expr.parts
        .map((part) => {
          shift -= widthOf(part, scope);
          return shift ? `(${go(part)} << ${shift})` : go(part);
        })
        .join(' | ')})`;
    }
    case 'unary':
      return expr.op === '!' ? `<u32>!(${go(expr.operand)})` : `(${expr.op}${go(expr.operand)})`;
    case 'binary':
      return `(${go(expr.left)} ${expr.op} ${go(expr.right)})`;
    case 'call': {
      if (expr.name === 'SignExtend') {
        const width = widthOf(expr.args[0], scope);
        return `imm.SignExtend(${go(expr.args[0])}, ${width})`;
      }
      return `imm.${expr.name}(${expr.args.map(go).join(', ')})`;
    }
  }
}
