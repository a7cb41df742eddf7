// Reads the operands of one statement for one candidate row after another: position, the word as
// far as it is known, fixups, and the best failure so far. Expressions and numbers are read once per
// place, however many rows look at them. Hot: no regular expressions, no bigints for small numbers.
import type { Field, Row } from '../table/row.js';
import { type Fixup, type OperandContext, OperandError, type OperandExpr } from './context.js';
import { Severity } from './kind.js';

/** A number or expression of the source. */
export interface ParsedExpression {
  /** Its value if known now: a number where it is a safe integer, else a bigint (signed 64-bit). */
  readonly value: number | bigint | undefined;
  /** The front end's expression; undefined for plain numbers unless asked for by `symbolic`. */
  readonly expr: OperandExpr | undefined;
}

const SPACE = 32;
const TAB = 9;

/** True for characters of names and numbers: letters, digits, `_`, `.`, `$` and non-ASCII. */
export function isWordChar(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 48 && c <= 57) ||
    c === 95 ||
    c === 46 ||
    c === 36 ||
    c >= 128
  );
}

export class OperandReader {
  text = '';
  at = 0;
  ctx!: OperandContext;
  /** The row that is being tried. */
  row!: Row;
  /** The word so far, and which of its bits are decided. Both int32. */
  insn = 0;
  known = 0;
  fixups: Fixup[] = [];
  /** Messages that do not keep the row from being used; the statement is added to them. */
  warnings: string[] = [];
  /** Errors that do not keep a row from being used: names that the processor lacks. */
  readonly complaints: string[] = [];
  /** A32, T32: the data types behind the mnemonic (`vcvt.f32.s32`), and the bits of an element by the last one read. */
  types: readonly string[] = [];
  element = 0;
  /** 1-based number of the operand being read, for messages. */
  operand = 1;

  /**
   * Operands of the right kind in a combination that no encoding has (widths): as GNU does, the rest is
   * read first, as an error there says more.
   */
  mismatch = false;

  failSeverity = 0;
  failOperand = 0;
  failMessage = '';
  failColumn = 0;

  private readonly expressions = new Map<number, { parsed: ParsedExpression; end: number }>();

  /** Begins a statement. */
  start(text: string, ctx: OperandContext): void {
    this.text = text;
    this.ctx = ctx;
    this.failSeverity = 0;
    this.failOperand = 0;
    this.failMessage = '';
    if (this.complaints.length) this.complaints.length = 0;
    if (this.expressions.size) this.expressions.clear();
  }

  /** Begins a candidate row whose mnemonic decided the bits `known` of `insn`. */
  try(row: Row, insn: number, known: number): void {
    this.row = row;
    this.at = 0;
    this.insn = insn;
    this.known = known;
    this.operand = 1;
    this.mismatch = false;
    if (this.fixups.length) this.fixups = [];
    if (this.warnings.length) this.warnings = [];
  }

  /**
   * Notes why this row does not fit; `severity` orders the reasons of all rows. Returns false.
   * GNU adds `at operand N` and the statement; with `operand` 0 only the statement, with -1 neither.
   */
  fail(message: string, severity: Severity, operand = this.operand): false {
    if (this.mismatch && severity > Severity.variant) {
      return this.fail('operand mismatch', Severity.variant, 0);
    }
    if (
      severity > this.failSeverity ||
      (severity === this.failSeverity && operand > this.failOperand)
    ) {
      this.failSeverity = severity;
      this.failOperand = operand;
      this.failMessage = message;
      this.failColumn = this.at;
    }
    return false;
  }

  /** Skips blanks and returns the character code at the new position, NaN at the end. */
  peek(): number {
    const { text } = this;
    let c = text.charCodeAt(this.at);
    while (c === SPACE || c === TAB) c = text.charCodeAt(++this.at);
    return c;
  }

  /** True when only blanks are left. */
  atEnd(): boolean {
    this.peek();
    return this.at >= this.text.length;
  }

  /** Skips blanks and takes the one character `c` (a code) if it is next. */
  eat(c: number): boolean {
    if (this.peek() !== c) return false;
    this.at++;
    return true;
  }

  /** The word (name or number) at the position, lower case, without taking it; '' if there is none. */
  word(): string {
    this.peek();
    const { text } = this;
    let end = this.at;
    while (end < text.length && isWordChar(text.charCodeAt(end))) end++;
    this.wordEnd = end;
    return text.slice(this.at, end).toLowerCase();
  }
  /** End of the word that `word()` returned: assign to `at` to take it. */
  wordEnd = 0;

  /** Puts `value` in `field`; fails when an earlier operand or the row has decided otherwise. */
  set(field: Field, value: number): boolean {
    const mask = field.width === 32 ? -1 : ((1 << field.width) - 1) << field.lo;
    return this.setBits(mask, value << field.lo);
  }

  /** As `set`, but a contradiction only notes a mismatch. */
  agree(field: Field, value: number): void {
    if (this.has(field)) {
      if (this.get(field) !== value) this.mismatch = true;
    } else this.set(field, value);
  }

  /** Puts the bits `value` under `mask` (both in place). */
  setBits(mask: number, value: number): boolean {
    const bits = value & mask;
    if (((this.insn ^ bits) & mask & this.known) !== 0) {
      return this.fail('operand mismatch', Severity.variant, 0);
    }
    this.insn |= bits;
    this.known |= mask;
    return true;
  }

  /** The field's value as far as it is known. */
  get(field: Field): number {
    return (this.insn >>> field.lo) & (2 ** field.width - 1);
  }

  /** True when an operand, the mnemonic or the row has decided all of `field`. */
  has(field: Field): boolean {
    const mask = field.width === 32 ? -1 : ((1 << field.width) - 1) << field.lo;
    return (this.known & mask) === mask;
  }

  /** A number that is not known yet: `put` will put it into the word, or say with undefined that it does not fit. */
  putLater(
    expr: OperandExpr,
    put: (insn: number, value: bigint) => number | undefined,
    refusal: (value: bigint) => string,
  ): void {
    this.fixups.push({
      expr,
      relocation: undefined,
      pcRelative: false,
      apply(insn, value) {
        const word = put(insn, value);
        if (word === undefined) throw new OperandError(refusal(value));
        return word >>> 0;
      },
    });
  }

  /** Reads a number or expression; undefined (with a failure noted) when there is none. */
  expression(): ParsedExpression | undefined {
    this.peek();
    const number = this.plainNumber();
    if (number !== undefined) return { value: number, expr: undefined };
    return this.symbolic();
  }

  /** As `expression`, but `expr` is always there. */
  symbolic(): ParsedExpression | undefined {
    this.peek();
    let cached = this.expressions.get(this.at);
    if (!cached) {
      try {
        const { expr, end } = this.ctx.parseExpression(this.text, this.at);
        const big = this.ctx.absolute(expr);
        const value = big === undefined ? undefined : narrow(big);
        cached = { parsed: { value, expr }, end };
      } catch (error) {
        if (!(error instanceof OperandError)) throw error;
        const missing = this.row.isa !== 'a64' && this.atEnd();
        this.fail(missing ? 'missing expression' : error.message, Severity.syntax);
        return undefined;
      }
      this.expressions.set(this.at, cached);
    }
    this.at = cached.end;
    return cached.parsed;
  }

  /** A decimal or hexadecimal number that is the whole expression; does not move otherwise. */
  private plainNumber(): number | undefined {
    const { text } = this;
    let i = this.at;
    const negative = text.charCodeAt(i) === 45;
    if (negative) i++;
    let value = 0;
    const first = i;
    if (text.charCodeAt(i) === 48 && (text.charCodeAt(i + 1) | 32) === 120) {
      i += 2;
      for (;;) {
        const c = text.charCodeAt(i);
        const digit =
          c >= 48 && c <= 57 ? c - 48 : (c | 32) >= 97 && (c | 32) <= 102 ? (c | 32) - 87 : -1;
        if (digit < 0) break;
        value = value * 16 + digit;
        i++;
      }
      if (i === first + 2 || i - first > 15) return undefined;
    } else {
      for (;;) {
        const c = text.charCodeAt(i);
        if (!(c >= 48 && c <= 57)) break;
        value = value * 10 + (c - 48);
        i++;
      }
      if (i === first || i - first > 15) return undefined;
      if (text.charCodeAt(first) === 48 && i - first > 1) return undefined;
    }
    let c = text.charCodeAt(i);
    let end = i;
    while (c === SPACE || c === TAB) c = text.charCodeAt(++end);
    if (end < text.length && c !== 44 && c !== 93 && c !== 125 && c !== 33) return undefined;
    this.at = i;
    return negative ? -value : value;
  }
}

/** A bigint as a number where that is exact. */
export function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
