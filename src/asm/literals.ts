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
  /** A32: room in front of a doubleword, which the next word takes. */
  readonly isGap: boolean;
}

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
    if (this.assembler.isa !== 'a64') {
      return (bytes === 4 ? this.word(pool, expr) : this.doubleword(pool, expr)).sym.ref;
    }
    const key = this.key(expr);
    const equal = pool.find((each) => each.key === key && each.bytes === bytes);
    if (key !== undefined && equal) return equal.sym.ref;
    const entry = this.entry(expr, key, bytes);
    pool.push(entry);
    return entry.sym.ref;
  }

  private entry(expr: Expr, key: string | undefined, bytes: LiteralSize): Entry {
    const { assembler } = this;
    const sym = new Sym('literal', true);
    sym.place = assembler.place();
    const at = assembler.lines.generating ? assembler.sourceLine() : undefined;
    return { key, expr, bytes, sym, line: at && { file: at.file, line: at.line }, isGap: false };
  }

  /** A32 and T32: a word of the pool, which may be half of a doubleword or take the room in front of one. */
  private word(pool: Entry[], expr: Expr): Entry {
    const key = this.key(expr);
    for (const [i, each] of pool.entries()) {
      if (key !== undefined && each.key === key) return each;
      if (!each.isGap) continue;
      pool[i] = this.entry(expr, key, 4);
      return pool[i];
    }
    const entry = this.entry(expr, key, 4);
    pool.push(entry);
    return entry;
  }

  /** A32 and T32: two words of the pool at a multiple of eight bytes from its start. */
  private doubleword(pool: Entry[], expr: Expr): Entry {
    if (expr.kind !== 'num' && expr.kind !== 'big') {
      throw new Error('a doubleword of the pool that is no number');
    }
    const bits = BigInt.asUintN(64, BigInt(expr.value));
    const halves = [bits & 0xffff_ffffn, bits >> 32n].map(Number);
    if (this.assembler.bigEndian) halves.reverse();
    // Halves of a negative number do not count as equal to the same words of another.
    const keys = halves.map((half) => numberKey(half, isNegative(expr)));
    this.doublewords.add(pool);
    for (let i = 0; i + 1 < pool.length; i += 2) {
      if (pool[i].key === keys[0] && pool[i + 1].key === keys[1]) return pool[i];
    }
    if (pool.length % 2 === 1) pool.push({ ...this.entry(num(0), undefined, 4), isGap: true });
    const [first, second] = halves.map((half, i) => this.entry(num(half), keys[i], 4));
    pool.push(first, second);
    return first;
  }

  /** Pools that have to stand at a multiple of eight. */
  private readonly doublewords = new WeakSet<Entry[]>();

  private key(expr: Expr): string | undefined {
    if (expr.kind === 'num' || expr.kind === 'big') return numberKey(expr.value, isNegative(expr));
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
    output.alignData(this.doublewords.has(pool) ? 3 : 2);
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

type NumberExpr = Expr & { readonly kind: 'num' | 'big' };

/** True for a number that has a minus, not for one that only looks so in 64 bits. */
const isNegative = (expr: NumberExpr) => expr.value < 0 && !(expr.kind === 'num' && expr.large);

const numberKey = (value: number | bigint, signed: boolean) => `${signed ? 'signed ' : ''}${value}`;
