// The instruction table of one instruction set, ready for use: all rows of isa/, and the row of a
// word. Built on first use, as building takes some milliseconds.
import { a32Blocks } from '../../isa/a32/index.js';
import { a64Blocks } from '../../isa/a64/index.js';
import { t32Blocks } from '../../isa/t32/index.js';
import { compileExpr, type WordFunction } from './compile-expr.js';
import { type InstructionSet, parseRow, type Row, rowLines, templateOf } from './row.js';

/** A block of rows as isa/ exports it: the manual's class of encodings. */
export interface Block {
  readonly group: string;
  readonly text: string;
}

/** Buckets with more rows than this are divided once more. */
const LONG_BUCKET = 8;

/** The blocks of an instruction set in the manual's order. */
export function blocksOf(isa: InstructionSet): readonly Block[] {
  if (isa === 'a64') return a64Blocks;
  if (isa === 'a32') return a32Blocks;
  return t32Blocks;
}

export class InstructionTable {
  private readonly lines: readonly { readonly group: string; readonly line: string }[];
  /** The rows that have been parsed. */
  private readonly parsed: Row[] = [];
  private all: readonly Row[] | undefined;
  private readonly guards = new Map<Row, WordFunction>();
  private readonly aliases = new Map<string, Row[]>();
  private buckets: (readonly Row[])[] | undefined;
  private readonly parts: (readonly Row[])[][] = [];

  constructor(
    readonly isa: InstructionSet,
    blocks: readonly Block[],
  ) {
    this.lines = blocks.flatMap(({ group, text }) =>
      rowLines(text).map((line) => ({ group, line })),
    );
  }

  get rows(): readonly Row[] {
    this.all ??= this.lines.map((_, index) => this.row(index));
    return this.all;
  }

  /** Row `index`: of an assembler's rows few are ever wanted, and parsing all takes longer than most files do. */
  row(index: number): Row {
    const { group, line } = this.lines[index];
    this.parsed[index] ??= parseRow(this.isa, group, line);
    return this.parsed[index];
  }

  /** The templates of all rows. */
  templates(): string[] {
    return this.lines.map(({ line }) => templateOf(line));
  }

  /** The encoding `insn` is, or undefined where it is UNALLOCATED. Never an alias. */
  rowOf(insn: number): Row | undefined {
    const buckets = this.prepared();
    const bucket = bucketOf(this.isa, insn);
    let rows = buckets[bucket];
    if (rows.length > LONG_BUCKET && this.isa !== 't32') {
      this.parts[bucket] ??= this.divide(rows);
      rows = this.parts[bucket][(insn >>> 10) & 63];
    }
    for (const row of rows) {
      if (this.matches(row, insn)) return row;
    }
    return undefined;
  }

  /** The rows of a long bucket by bits 15..10, which tell most SIMD instructions apart. */
  private divide(rows: readonly Row[]): (readonly Row[])[] {
    return Array.from({ length: 64 }, (_, part) =>
      rows.filter((row) => (((part << 10) ^ row.value) & row.mask & 0xfc00) === 0),
    );
  }

  /** Aliases of a row in table order. */
  aliasesOf(row: Row): readonly Row[] {
    this.prepared();
    return this.aliases.get(row.name) ?? [];
  }

  /** As matches() in row.ts, with the guard compiled. */
  matches(row: Row, insn: number): boolean {
    this.prepared();
    if (((insn ^ row.value) & row.mask) !== 0) return false;
    if (this.isa === 'a32' && insn >>> 28 === 15 && row.fields.get('cond')?.width === 4)
      return false;
    const guard = this.guards.get(row);
    return guard === undefined || guard(insn) !== 0;
  }

  /** Makes ready for looking up words. */
  private prepared(): (readonly Row[])[] {
    if (this.buckets) return this.buckets;
    for (const row of this.rows) {
      if (row.guard) this.guards.set(row, compileExpr(row.guard, row));
      if (row.aliasOf === undefined) continue;
      const list = this.aliases.get(row.aliasOf);
      if (list) list.push(row);
      else this.aliases.set(row.aliasOf, [row]);
    }
    this.buckets = this.buildBuckets();
    return this.buckets;
  }

  /** For each bucket the rows that may match, in table order: the first that does is meant. */
  private buildBuckets(): (readonly Row[])[] {
    const buckets: Row[][] = Array.from({ length: 4096 }, () => []);
    for (const row of this.rows) {
      if (row.aliasOf !== undefined) continue;
      const value = bucketOf(this.isa, row.value);
      const free = bucketBits(row) & ~bucketBits(row, row.mask);
      // Every subset of the free bits is a bucket of this row.
      for (let bits = free; ; bits = (bits - 1) & free) {
        buckets[value | bits].push(row);
        if (bits === 0) break;
      }
    }
    return buckets;
  }
}

/**
 * 12 bits that tell most encodings apart: A64 bits 31..20, A32 bits 27..20 and 7..4. 32-bit T32: bits
 * 31..20, never below 0xe80; 16-bit T32: bits 15..6, always below it.
 */
function bucketOf(isa: InstructionSet, insn: number): number {
  if (isa === 'a64') return insn >>> 20;
  if (isa === 't32') return insn >>> 16 !== 0 ? insn >>> 20 : (insn >>> 6) & 0x3ff;
  return ((insn >>> 16) & 0xff0) | ((insn >>> 4) & 15);
}

/** The bits of a row's bucket number that `mask` covers. */
function bucketBits(row: Row, mask = -1): number {
  if (row.isa !== 't32') return bucketOf(row.isa, mask);
  return row.width === 16 ? (mask >>> 6) & 0x3ff : mask >>> 20;
}

const tables = new Map<InstructionSet, InstructionTable>();

/** The table of `isa`. */
export function tableOf(isa: InstructionSet): InstructionTable {
  let table = tables.get(isa);
  if (!table) {
    table = new InstructionTable(isa, blocksOf(isa));
    tables.set(isa, table);
  }
  return table;
}
