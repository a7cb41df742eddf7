// Literal pools: what `ldr x0, =value` leaves to be placed by the next `.ltorg`, or at the end of the
// subsection. Equal values share an entry.
import type { Assembler } from './assembler.js';
import { type Expr, num } from './expr.js';
import { type Chain, Sym } from './section.js';

export type LiteralSize = 4 | 8 | 16;

interface Entry {
  readonly key: string | undefined;
  readonly expr: Expr;
  readonly bytes: LiteralSize;
  readonly sym: Sym;
  /** With -g: the line that asked for it. */
  readonly line: { readonly file: string; readonly line: number } | undefined;
}

/** A32: room in front of a doubleword, which the next word takes. */
const GAP = 'gap';

export class Literals {
  private readonly pools = new Map<Chain, Entry[]>();
  private readonly symbolKeys = new Map<Sym, number>();

  constructor(private readonly assembler: Assembler) {}

  /** An expression for the address of a pool entry that will hold `expr`. */
  add(expr: Expr, bytes: LiteralSize): Expr {
    const { chain } = this.assembler.output;
    let pool = this.pools.get(chain);
    if (!pool) {
      pool = [];
      this.pools.set(chain, pool);
    }
    const key = this.key(expr);
    if (key !== undefined) {
      const equal = pool.find((entry) => entry.key === key && entry.bytes === bytes);
      if (equal) return equal.sym.ref;
    }
    const sym = new Sym('literal', true);
    sym.place = this.assembler.place();
    const at = this.assembler.lines.generating ? this.assembler.sourceLine() : undefined;
    const line = at && { file: at.file, line: at.line };
    const entry = { key, expr, bytes, sym, line };
    if (this.assembler.isa === 'a64') pool.push(entry);
    else place(pool, entry);
    return sym.ref;
  }

  private key(expr: Expr): string | undefined {
    if (expr.kind === 'num' || expr.kind === 'big') return `${expr.value}`;
    if (expr.kind !== 'sym') return undefined;
    let number = this.symbolKeys.get(expr.sym);
    if (number === undefined) {
      number = this.symbolKeys.size;
      this.symbolKeys.set(expr.sym, number);
    }
    return `s${number}+${expr.plus}`;
  }

  /** Places the pool of the current subsection here: `.ltorg`. */
  flush(): void {
    const { assembler } = this;
    const { output } = assembler;
    const pool = this.pools.get(output.chain);
    if (!pool || pool.length === 0) return;
    this.pools.delete(output.chain);
    if (assembler.isa === 'a64') {
      for (const bytes of [4, 8, 16] as const) {
        const entries = pool.filter((entry) => entry.bytes === bytes);
        if (entries.length === 0) continue;
        output.alignData(Math.log2(bytes));
        output.markData(false);
        for (const entry of entries) this.emit(entry);
      }
      return;
    }
    output.alignData(pool.some((entry) => entry.bytes === 8) ? 3 : 2);
    // GNU marks the pool even behind data.
    output.section.mapping = 'none';
    output.markData(true);
    for (const entry of pool) {
      if (entry.line && assembler.lines.generating)
        assembler.lines.generated(entry.line.file, entry.line.line);
      this.emit(entry);
    }
  }

  private emit(entry: Entry): void {
    this.assembler.output.place(entry.sym);
    const { assembler } = this;
    if (entry.bytes === 16) assembler.octa(entry.expr);
    else assembler.datum(entry.expr, entry.bytes);
  }

  /** Places all pools at the end of their subsections. */
  flushAll(): void {
    const { output } = this.assembler;
    for (const chain of [...this.pools.keys()]) {
      output.section = chain.section;
      output.chain = chain;
      this.flush();
    }
  }
}

/** A32: doublewords are aligned in their pool. */
function place(pool: Entry[], entry: Entry): void {
  const gap = entry.bytes === 4 ? pool.findIndex(({ key }) => key === GAP) : -1;
  if (gap >= 0) {
    pool[gap] = entry;
    return;
  }
  if (entry.bytes === 8 && pool.reduce((sum, { bytes }) => sum + bytes, 0) % 8 === 4) {
    pool.push({ key: GAP, expr: num(0), bytes: 4, sym: new Sym('gap', true), line: undefined });
  }
  pool.push(entry);
}
