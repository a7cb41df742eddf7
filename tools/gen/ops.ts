// The rows the core executes, and their op numbers. A row with `per` fields has one op for each
// combination of their values; ops of one row are consecutive.
import { a32Blocks } from '../../isa/a32/index.js';
import { a64Blocks } from '../../isa/a64/index.js';
import { parseRows, type Row } from '../../src/table/row.js';
import { shared } from './layout.js';

/** Ops every instruction set shares; they come before the rows' ops. */
export const COMMON_OPS = [
  'DECODE', // this record has not been decoded yet
  'PAGE_END', // the record behind the last one of a page
  'STOP', // leave the run loop
  'BUDGET', // end of the slice's budget, patched over a record
  'BREAKPOINT', // patched over a record
  'UNALLOCATED', // no row of this instruction set
  'TODO', // a row without an executor: stops by name
] as const;

export interface RowOps {
  readonly row: Row;
  readonly id: number;
  /** First op; the row has `count` ops. */
  readonly op: number;
  readonly count: number;
}

export interface OpTable {
  readonly rows: readonly RowOps[];
  readonly total: number;
}

/** Features the core's PEs have; rows of others are UNALLOCATED (or a NOP hint) to them. */
const CORE_FEATURES = new Set(['CRC32', 'VE', 'Security']);

export function loadRows(): Row[] {
  return [
    ...a64Blocks.flatMap(({ group, text }) => parseRows('a64', group, text)),
    ...a32Blocks.flatMap(({ group, text }) => parseRows('a32', group, text)),
  ];
}

export function assignOps(rows: readonly Row[]): OpTable {
  const first: Record<string, number> = {};
  const list: RowOps[] = [];
  let id = 0;
  for (const row of rows) {
    if (row.aliasOf || (row.feature && !CORE_FEATURES.has(row.feature))) continue;
    first[row.isa] ??= FIRST_OP[row.isa] ?? COMMON_OPS.length;
    const count = row.per.reduce((n, field) => n * 2 ** row.fields.get(field)!.width, 1);
    list.push({ row, id: id++, op: first[row.isa], count });
    first[row.isa] += count;
  }
  return { rows: list, total: Math.max(...Object.values(first)) };
}

/** A32 has 17 ops of its own behind the common ones: 15 conditions, PC_WRITE, PC_WRITTEN. */
export const FIRST_OP: Partial<Record<Row['isa'], number>> = { a32: COMMON_OPS.length + 17 };

export function emitOps({ rows }: OpTable): string {
  let text = COMMON_OPS.map((name, i) => `export const OP_${name}: u32 = ${i};\n`).join('');
  text += `/** + cond: R15 is read, or the condition decides (A32). */\nexport const OP_COND: u32 = ${COMMON_OPS.length};\n`;
  text += `export const OP_PC_WRITE: u32 = ${COMMON_OPS.length + 15};\nexport const OP_PC_WRITTEN: u32 = ${COMMON_OPS.length + 16};\n`;
  for (const { row, id, op } of rows) {
    const name = `${row.isa.toUpperCase()}_${row.name}`;
    text += `export const ${name}: u32 = ${op};\nexport const ROW_${name}: u32 = ${id};\n`;
  }
  return shared(text);
}
