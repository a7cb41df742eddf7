// Contents of one debugging section while they are put together: bytes, and the places where an address or an
// offset into another section is to stand.
import type { Assembler } from '../assembler.js';
import type { Expr } from '../expr.js';
import { type Chain, type Section, Sym } from '../section.js';
import { encodeLeb128 } from '../value.js';
import { writeData } from '../words.js';

interface Reference {
  /** Index into the bytes. */
  readonly at: number;
  readonly expr: Expr;
  readonly size: 2 | 4 | 8;
}

const encoder = new TextEncoder();

export class Piece {
  private readonly data: number[] = [];
  private readonly references: Reference[] = [];

  constructor(readonly bigEndian: boolean) {}

  get size(): number {
    return this.data.length;
  }

  byte(...values: readonly number[]): void {
    for (const value of values) this.data.push(value & 0xff);
  }

  number(value: number, size: 2 | 4 | 8): void {
    const bytes = new Uint8Array(size);
    writeData(bytes, 0, value, size, this.bigEndian);
    this.data.push(...bytes);
  }

  uleb128(value: number): void {
    this.data.push(...encodeLeb128(BigInt(value), false));
  }

  sleb128(value: number): void {
    this.data.push(...encodeLeb128(BigInt(value), true));
  }

  /** Text and a NUL. */
  text(text: string): void {
    for (const byte of encoder.encode(text)) this.data.push(byte);
    this.data.push(0);
  }

  /** A value that the assembler resolves, or leaves to the linker. */
  reference(expr: Expr, size: 2 | 4 | 8): void {
    this.references.push({ at: this.data.length, expr, size });
    for (let i = 0; i < size; i++) this.data.push(0);
  }

  append(other: Piece): void {
    const base = this.data.length;
    for (const value of other.data) this.data.push(value);
    for (const each of other.references) this.references.push({ ...each, at: base + each.at });
  }

  /** The piece behind its length, 4 bytes. */
  withLength(): Piece {
    const whole = new Piece(this.bigEndian);
    whole.number(this.size, 4);
    whole.append(this);
    return whole;
  }

  /** Writes the piece to the end of a section that is laid out already. */
  writeTo(asm: Assembler, section: Section): void {
    const { output } = asm;
    output.enter(section, 0);
    const { chain } = output;
    const base = chain.reserve(this.data.length);
    chain.bytes.set(this.data, base);
    for (const { at, expr, size } of this.references) {
      const fix = { off: base + at, gaps: chain.gaps.length, expr, bytes: size };
      output.fix({ ...fix, place: asm.place() });
    }
    section.size = chain.address(chain.size, chain.gaps.length);
  }
}

/** The position `plus` bytes behind what a section has so far. */
export function positionBehind(section: Section, plus: number): Expr {
  const chain = section.chain(0);
  return positionOf(chain, chain.size + plus, chain.gaps.length);
}

/** A position in a section, for a reference. */
export function positionOf(chain: Chain, off: number, gaps = 0): Expr {
  const sym = new Sym('.', true);
  sym.chain = chain;
  sym.off = off;
  sym.gaps = gaps;
  return sym.ref;
}
