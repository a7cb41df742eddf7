// The rows the core executes, and their op numbers. A row with `per` fields has one op for each
// combination of their values; ops of one row are consecutive.
import { a32Blocks } from '../../isa/a32/index.js';
import { a64Blocks } from '../../isa/a64/index.js';
import { FEATURES, featureBit } from '../../isa/features.js';
import { t32Blocks } from '../../isa/t32/index.js';
import { evaluate } from '../../src/table/expr.js';
import { fieldsIn, parseRows, type Row } from '../../src/table/row.js';
import { shared } from './layout.js';

/** Ops every instruction set shares; they come before the rows' ops. */
export const COMMON_OPS = [
  'DECODE', // this record has not been decoded yet
  'AGAIN', // it has been, but what it was fused with may have changed
  'PAGE_END', // the record behind the last one of a page
  'STOP', // leave the run loop
  'BUDGET', // end of the slice's budget, patched over a record
  'BREAKPOINT', // patched over a record
  'UNALLOCATED', // no row of this instruction set
  'TODO', // a row without an executor: stops by name
] as const;

/** Ops from here on are entries of compiled code; above all numbers of rows and fused ops. */
const FIRST_COMPILED = 0xf000;

export interface RowOps {
  readonly row: Row;
  readonly id: number;
  /** First virtual op; the row has `count` of them (numberOps gives the numbers in records). */
  readonly op: number;
  readonly count: number;
}

export interface OpTable {
  readonly rows: readonly RowOps[];
  readonly total: number;
}

export function loadRows(): Row[] {
  return [
    ...a64Blocks.flatMap(({ group, text }) => parseRows('a64', group, text)),
    ...a32Blocks.flatMap(({ group, text }) => parseRows('a32', group, text)),
    ...t32Blocks.flatMap(({ group, text }) => parseRows('t32', group, text)),
  ];
}

/** The run loop that executes an instruction set: T32 runs in A32's. */
export function loopOf(isa: Row['isa']): 'a64' | 'a32' {
  return isa === 'a64' ? 'a64' : 'a32';
}

/** True for a row that has no ops of its own: it runs as another of its instruction set. */
export const isExec = (row: Row) => row.exec !== undefined && row.isa !== 't32';

export function assignOps(rows: readonly Row[]): OpTable {
  const first: Record<string, number> = {};
  const list: RowOps[] = [];
  let id = 0;
  for (const row of rows) {
    if (row.aliasOf || (row.feature && featureBit(row.feature) === undefined)) continue;
    const loop = loopOf(row.isa);
    first[loop] ??= FIRST_OP[loop] ?? COMMON_OPS.length;
    if (isExec(row)) {
      const target = list.find((entry) => entry.row.isa === row.isa && entry.row.name === row.exec);
      if (!target) throw new Error(`${row.name}: exec ${row.exec} does not stand before it`);
      list.push({ row, id: id++, op: target.op, count: target.count });
      continue;
    }
    const count = perCount(row) * (row.near ? 2 : 1);
    list.push({ row, id: id++, op: first[loop], count });
    first[loop] += count;
  }
  return { rows: list, total: Math.max(...Object.values(first)) };
}

/** A32's own behind the common ones: 15 conditions, then these; T32 is executed in the same loop. */
const A32_OPS = [
  'PC_WRITE', // a data-processing instruction whose Rd is R15
  'PC_WRITTEN', // its end
  'T32_PC', // R15 is read
  'T32_SECOND', // the second halfword of an instruction
  'T32_CROSSING', // an instruction whose second halfword is in the next page
  'T32_IT', // an instruction of an IT block
  'T32_IT_ALWAYS', // one whose condition does not count
] as const;

export const FIRST_OP: Partial<Record<Row['isa'], number>> = {
  a32: COMMON_OPS.length + 15 + A32_OPS.length,
};

/** Ops for the values of the `per` fields; a `near` row has as many again, for near targets. */
export function perCount(row: Row): number {
  return row.per.reduce((n, field) => n * 2 ** row.fields.get(field)!.width, 1);
}

/** The values of a row's `per` fields for its index-th op. */
export function perValues(row: Row, index: number): Map<string, number> {
  const values = new Map<string, number>();
  let rest = index;
  for (const name of [...row.per].reverse()) {
    const { width } = row.fields.get(name)!;
    values.set(name, rest & (2 ** width - 1));
    rest >>>= width;
  }
  return values;
}

/** True when the row's guard excludes the index-th op: it depends on `per` fields only. */
export function isImpossible(row: Row, index: number): boolean {
  if (!row.guard || !fieldsIn(row.guard).every((name) => row.per.includes(name))) return false;
  const values = perValues(row, index);
  const scope = {
    width: (name: string) => row.fields.get(name)!.width,
    value: (name: string) => values.get(name)!,
  };
  return evaluate(row.guard, scope) === 0;
}

/** True when the index-th op of a row is dispatched by the second-level switch. */
export function isCold(row: Row, index: number): boolean {
  if (typeof row.cold === 'boolean') return row.cold || (row.near && index < perCount(row));
  const values = perValues(row, index);
  return (
    evaluate(row.cold, {
      width: (name) => row.fields.get(name)!.width,
      value: (name) => values.get(name)!,
    }) !== 0
  );
}

/** Op numbers of one instruction set: the run loop's first and without gaps, then fused, then cold. */
export interface OpNumbers {
  /** By virtual op (RowOps.op + index): the number in records. */
  readonly numbers: ReadonlyMap<number, number>;
  /** First number for fused ops. */
  readonly firstFused: number;
}

/** The jump table of a switch is only made for a range of at most so many cases. */
const MAX_HOT_OPS = 1024;

export function numberOps(
  ops: OpTable,
  isa: 'a64' | 'a32',
  executorOf: (row: Row) => string | undefined,
  fusedCount: number,
): OpNumbers {
  const numbers = new Map<number, number>();
  const mine = ops.rows.filter(({ row }) => loopOf(row.isa) === isa && !isExec(row));
  let next = FIRST_OP[isa] ?? COMMON_OPS.length;
  const shared = new Map<string, number>();
  /** Rows that one function executes for their whole group are one op. */
  const sharedNumber = (executor: string) => {
    if (!shared.has(executor)) shared.set(executor, next++);
    return shared.get(executor)!;
  };
  const assign = (cold: boolean) => {
    for (const { row, op, count } of mine) {
      const executor = executorOf(row);
      for (let i = 0; i < count; i++) {
        if (executor === undefined || isImpossible(row, i))
          numbers.set(op + i, COMMON_OPS.indexOf('TODO'));
        else if (executor !== row.name) numbers.set(op + i, cold ? sharedNumber(executor) : 0);
        else if (isCold(row, i) === cold) numbers.set(op + i, next++);
      }
    }
  };
  assign(false);
  const firstFused = next;
  next += fusedCount;
  if (next > MAX_HOT_OPS)
    throw new Error(`${isa}: ${next} ops in the run loop, at most ${MAX_HOT_OPS}`);
  assign(true);
  return { numbers, firstFused };
}

/** FEAT_<name>: the bits of isa/features.ts. */
export function emitFeatures(): string {
  return shared(FEATURES.map(({ name }, i) => `export const FEAT_${name}: u32 = ${i};\n`).join(''));
}

export function emitOps({ rows }: OpTable): string {
  let text = COMMON_OPS.map((name, i) => `export const OP_${name}: u32 = ${i};\n`).join('');
  text += `/** + cond: R15 is read, or the condition decides (A32). */\nexport const OP_COND: u32 = ${COMMON_OPS.length};\n`;
  A32_OPS.forEach(
    (name, i) => (text += `export const OP_${name}: u32 = ${COMMON_OPS.length + 15 + i};\n`),
  );
  text += `/** + index: enters compiled code (assembly/run/compiled.ts). */\nexport const OP_COMPILED: u32 = ${FIRST_COMPILED};\n`;
  for (const { row, id } of rows) {
    text += `export const ROW_${row.isa.toUpperCase()}_${row.name}: u32 = ${id};\n`;
  }
  return shared(text);
}
