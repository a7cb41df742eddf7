// GNU's assembler expressions: parsed from text into small trees, folded as far as values are known,
// evaluated to `symbol - symbol + number` when the layout is.
import { StatementError } from './diagnostics.js';
import type { Chain, Sym } from './section.js';
import type { Value } from './value.js';
import * as v from './value.js';

export type Expr =
  /** `large`: written as a number of 64 bits whose top one is set, so that `value` is negative. */
  | { readonly kind: 'num'; readonly value: Value; readonly large?: boolean }
  | { readonly kind: 'sym'; readonly sym: Sym; readonly plus: Value; readonly suffix?: string }
  | { readonly kind: 'unary'; readonly op: string; readonly operand: Expr }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'big'; readonly value: bigint };

export type SymbolExpr = Expr & { readonly kind: 'sym' };

/** What an expression may ask of the assembler. */
export interface ExprScope {
  /** The symbol of that name, made undefined if new; a constant where its value is one already. */
  symbol(name: string): Expr;
  dot(): Expr;
  /** `1b`, `1f`; with `dollar`, `1$`. */
  localLabel(number: number, direction: 'b' | 'f' | '$'): Expr;
  readonly parenSuffix: boolean;
}

export const ZERO: Expr = { kind: 'num', value: 0 };

export function num(value: Value): Expr {
  return { kind: 'num', value };
}

const NAME_START = new Uint8Array(256);
const NAME_PART = new Uint8Array(256);
for (let code = 0; code < 256; code++) {
  const letter = /[A-Za-z_.$]/.test(String.fromCharCode(code)) || code >= 128;
  NAME_START[code] = letter ? 1 : 0;
  NAME_PART[code] = letter || (code >= 48 && code <= 57) ? 1 : 0;
}

/** True where a symbol name may start (`code` may be NaN at the end of the text). */
export function startsName(code: number): boolean {
  return code > 255 || NAME_START[code] === 1;
}

/** Index behind the name that starts at `at`. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  const length = text.length;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (code < 256 && NAME_PART[code] === 0) break;
    end++;
  }
  return end;
}

/** The quoted name at `text[at]`; neighbours without a blank between them are one name. */
export function quotedName(text: string, at: number): { name: string; end: number } | undefined {
  const match = /^(?:"(?:[^"\\]|\\.)*")+/.exec(text.slice(at));
  if (!match) return undefined;
  const name = match[0].slice(1, -1).replace(/""/g, '').replace(/\\(.)/g, '$1');
  return { name, end: at + match[0].length };
}

export function skipBlanks(text: string, at: number): number {
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}

/** Rank of the binary operator at `at`, and its text; rank 0 when there is none. */
function operatorAt(text: string, at: number): { op: string; rank: number } {
  const first = text[at];
  const second = text[at + 1];
  switch (first) {
    case '*':
    case '/':
    case '%':
      return { op: first, rank: 6 };
    case '<':
      if (second === '<') return { op: '<<', rank: 6 };
      if (second === '=') return { op: '<=', rank: 3 };
      if (second === '>') return { op: '!=', rank: 3 };
      return { op: '<', rank: 3 };
    case '>':
      if (second === '>') return { op: '>>', rank: 6 };
      if (second === '=') return { op: '>=', rank: 3 };
      return { op: '>', rank: 3 };
    case '|':
      return second === '|' ? { op: '||', rank: 1 } : { op: '|', rank: 5 };
    case '&':
      return second === '&' ? { op: '&&', rank: 2 } : { op: '&', rank: 5 };
    case '^':
      return { op: '^', rank: 5 };
    case '!':
      return second === '=' ? { op: '!=', rank: 3 } : { op: '!', rank: 5 };
    case '+':
    case '-':
      return { op: first, rank: 4 };
    case '=':
      return second === '=' ? { op: '==', rank: 3 } : { op: '', rank: 0 };
    default:
      return { op: '', rank: 0 };
  }
}

/** Deep enough for any program, shallow enough for the stack. */
const MAX_DEPTH = 400;

/** Parses expressions out of statements. `end` is the index behind the last one parsed. */
export class ExprParser {
  end = 0;
  private depth = 0;

  constructor(private readonly scope: ExprScope) {}

  /** The expression at `text[at]`, or undefined when none starts there. */
  parse(text: string, at: number): Expr | undefined {
    this.depth = 0;
    return this.binary(text, at, 1);
  }

  private binary(text: string, at: number, minimum: number): Expr | undefined {
    if (++this.depth > MAX_DEPTH) throw new StatementError('expression too deeply nested');
    let left = this.operand(text, skipBlanks(text, at));
    if (!left) {
      this.depth--;
      return undefined;
    }
    for (;;) {
      const opAt = skipBlanks(text, this.end);
      if (opAt >= text.length) break;
      const { op, rank } = operatorAt(text, opAt);
      if (rank < minimum || rank === 0) break;
      const length = op === '!=' && text[opAt] === '<' ? 2 : op.length;
      const right = this.binary(text, opAt + length, rank + 1);
      if (!right) {
        // `r0!` and the like: the operator belongs to the instruction.
        if (op === '!') break;
        throw new StatementError('missing operand; zero assumed', opAt);
      }
      left = combine(op, left, right);
    }
    this.depth--;
    return left;
  }

  private operand(text: string, at: number): Expr | undefined {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return this.number(text, at);
    if (code === 40) {
      const inner = this.binary(text, at + 1, 1);
      if (!inner) throw new StatementError('missing operand; zero assumed', at);
      const close = skipBlanks(text, this.end);
      if (text.charCodeAt(close) !== 41) throw new StatementError("missing ')'", close);
      this.end = close + 1;
      return inner;
    }
    if (code === 45 || code === 126 || code === 33 || code === 43) {
      if (code === 33 && text[at + 1] === '=') return undefined;
      if (++this.depth > MAX_DEPTH) throw new StatementError('expression too deeply nested');
      const operand = this.operand(text, skipBlanks(text, at + 1));
      this.depth--;
      if (!operand) return undefined;
      return code === 43 ? operand : unary(text[at], operand);
    }
    if (startsName(code)) return this.name(text, at);
    if (code === 34) {
      const quoted = quotedName(text, at);
      if (!quoted) return undefined;
      this.end = quoted.end;
      return this.scope.symbol(quoted.name);
    }
    if (code === 39) {
      // The scrubber turns these into numbers; texts that it never saw get here.
      const closed = text[at + 2] === "'";
      this.end = at + (closed ? 3 : 2);
      return num(text.charCodeAt(at + 1) & 0xff);
    }
    return undefined;
  }

  private name(text: string, at: number): Expr {
    const end = nameEnd(text, at);
    this.end = end;
    if (end === at + 1 && text.charCodeAt(at) === 46) return this.scope.dot();
    if (text[end] === '(' && /^\.(startof|sizeof)\.$/i.test(text.slice(at, end))) {
      return this.sectionOperator(text, at, end + 1);
    }
    const symbol = this.scope.symbol(text.slice(at, end));
    if (this.scope.parenSuffix && text.charCodeAt(end) === 40 && symbol.kind === 'sym') {
      const close = text.indexOf(')', end);
      if (close > 0) {
        this.end = close + 1;
        return { ...symbol, suffix: text.slice(end + 1, close).toLowerCase() };
      }
    }
    return symbol;
  }

  /** `.startof.(section)`, `.sizeof.(section)`: symbols that the linker defines. */
  private sectionOperator(text: string, at: number, from: number): Expr {
    const start = skipBlanks(text, from);
    const quoted = /^"([^"]*)"/.exec(text.slice(start));
    const end = quoted ? start + quoted[0].length : nameEnd(text, start);
    if (end === start) throw new StatementError('expected symbol name');
    const close = skipBlanks(text, end);
    if (text[close] !== ')') throw new StatementError('syntax error in .startof. or .sizeof.');
    this.end = close + 1;
    return this.scope.symbol(
      text.slice(at, from - 1).toLowerCase() + (quoted?.[1] ?? text.slice(start, end)),
    );
  }

  private number(text: string, at: number): Expr {
    let end = at + 1;
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(end) | 32;
    if (first === 48 && second === 120) return this.digits(text, at, at + 2, 16);
    if (first === 48 && second === 98) {
      const digit = text.charCodeAt(at + 2);
      if (digit === 48 || digit === 49) return this.digits(text, at, at + 2, 2);
    }
    let value = first - 48;
    for (;;) {
      const code = text.charCodeAt(end);
      if (!(code >= 48 && code <= 57)) break;
      value = value * 10 + (code - 48);
      end++;
    }
    const after = text.charCodeAt(end);
    if ((after | 32) === 98 || (after | 32) === 102 || after === 36) {
      const next = text.charCodeAt(end + 1);
      if (!(next < 256 && NAME_PART[next] === 1)) {
        this.end = end + 1;
        const direction = after === 36 ? '$' : (after | 32) === 98 ? 'b' : 'f';
        return this.scope.localLabel(value, direction);
      }
    }
    if (first === 48 && end > at + 1) return this.digits(text, at, at + 1, 8);
    this.end = suffixEnd(text, end);
    if (value <= Number.MAX_SAFE_INTEGER) return num(value);
    return bigNumber(BigInt(text.slice(at, end)));
  }

  private digits(text: string, at: number, from: number, base: 2 | 8 | 16): Expr {
    let end = from;
    let value = 0;
    for (;;) {
      const code = text.charCodeAt(end);
      let digit = code - 48;
      if (base === 16 && !(digit >= 0 && digit <= 9)) digit = (code | 32) - 87;
      else if (!(digit >= 0)) break;
      if (!(digit >= 0 && digit < base) || (base === 16 && digit > 9 && code < 65)) break;
      value = value * base + digit;
      end++;
    }
    if (end === from && base === 16) throw new StatementError('bad expression', at);
    this.end = suffixEnd(text, end);
    if (value <= Number.MAX_SAFE_INTEGER) return num(value);
    const prefix = base === 16 ? '0x' : base === 8 ? '0o' : '0b';
    return bigNumber(BigInt(prefix + text.slice(from, end)));
  }
}

/** Skips the suffix of a C constant: `U`, `L`, `LL`, `UL`, `ULL` in either case. */
function suffixEnd(text: string, end: number): number {
  if ((text.charCodeAt(end) | 32) === 117) end++;
  if ((text.charCodeAt(end) | 32) === 108) end++;
  if ((text.charCodeAt(end) | 32) === 108 && (text.charCodeAt(end - 1) | 32) === 108) end++;
  return end;
}

function bigNumber(value: bigint): Expr {
  if (value >> 64n !== 0n) return { kind: 'big', value };
  return value >> 63n === 0n
    ? num(v.wrap(value))
    : { kind: 'num', value: v.wrap(value), large: true };
}

function unary(op: string, operand: Expr): Expr {
  if (operand.kind === 'num') return num(applyUnary(op, operand.value));
  if (operand.kind === 'big' && op === '~') return { kind: 'big', value: ~operand.value };
  if (operand.kind === 'big' && op === '-') return { kind: 'big', value: -operand.value };
  return { kind: 'unary', op, operand };
}

export function applyUnary(op: string, value: Value): Value {
  if (op === '-') return v.negate(value);
  if (op === '~') return v.complement(value);
  return value === 0 ? 1 : 0;
}

/** `left op right`, folded when both are known. */
export function combine(op: string, left: Expr, right: Expr): Expr {
  if (left.kind === 'num' && right.kind === 'num') {
    return num(applyBinary(op, left.value, right.value));
  }
  if (op === '+') {
    if (left.kind === 'sym' && right.kind === 'num') return shifted(left, right.value);
    if (left.kind === 'num' && right.kind === 'sym') return shifted(right, left.value);
  }
  if (op === '-') {
    if (left.kind === 'sym' && right.kind === 'num') return shifted(left, v.negate(right.value));
    // What a T32 function's address is depends on who asks: data keep the difference for the linker.
    const isFunction = left.kind === 'sym' && left.sym.thumb && left.sym.type === STT_FUNC;
    const distance = isFunction ? undefined : knownDistance(left, right);
    if (distance !== undefined) return num(distance);
  }
  if (op === '+' && left.kind === 'binary' && left.op === '-' && right.kind === 'num') {
    // (a - b) + n → (a + n) - b: keeps differences in the shape that relocations want.
    if (left.left.kind === 'sym') {
      return { ...left, left: shifted(left.left, right.value) };
    }
  }
  return { kind: 'binary', op, left, right };
}

function shifted(expr: Expr & { kind: 'sym' }, by: Value): Expr {
  return by === 0 ? expr : { ...expr, plus: v.add(expr.plus, by) };
}

const STT_FUNC = 2;

/** The distance of two positions when nothing of unknown size lies between them. */
export function knownDistance(left: Expr, right: Expr): Value | undefined {
  if (left.kind !== 'sym' || right.kind !== 'sym') return undefined;
  const a = locate(left);
  const b = locate(right);
  if (a && b && a.chain === b.chain && a.gaps === b.gaps) {
    return v.add(a.off - b.off, v.subtract(a.plus, b.plus));
  }
  const x = rootOf(left);
  const y = rootOf(right);
  return x.sym === y.sym && !x.sym.equal ? v.subtract(x.plus, y.plus) : undefined;
}

/** The symbol at the end of a row of `.set a, b`. */
export function rootOf(expr: Expr & { kind: 'sym' }): { sym: Sym; plus: Value } {
  let { sym, plus } = expr;
  for (let hops = 0; hops < 1000 && sym.equal?.kind === 'sym'; hops++) {
    plus = v.add(plus, sym.equal.plus);
    sym = sym.equal.sym;
  }
  return { sym, plus };
}

export interface Located {
  chain: Chain;
  off: number;
  gaps: number;
  plus: Value;
}

/** Position of a symbol, seen through `.set`. Undefined when it has none (yet). */
export function locate(expr: Expr): Located | undefined {
  let plus: Value = 0;
  for (let hops = 0; hops < 1000; hops++) {
    if (expr.kind !== 'sym') return undefined;
    plus = v.add(plus, expr.plus);
    const sym: Sym = expr.sym;
    if (sym.chain) return { chain: sym.chain, off: sym.off, gaps: sym.gaps, plus };
    if (!sym.equal) return undefined;
    expr = sym.equal;
  }
  return undefined;
}

/** Global, weak, common or undefined: other objects may have a say in its value. */
export function isExternal(sym: Sym): boolean {
  if (sym.binding !== 'local' || sym.common) return true;
  return locate(sym.ref) === undefined;
}

export function applyBinary(op: string, a: Value, b: Value): Value {
  switch (op) {
    case '+':
      return v.add(a, b);
    case '-':
      return v.subtract(a, b);
    case '*':
      return v.multiply(a, b);
    case '/':
    case '%':
      if (b === 0) throw new StatementError('division by zero');
      return op === '/' ? v.divide(a, b) : v.remainder(a, b);
    case '<<':
      return v.shiftLeft(a, b);
    case '>>':
      return v.shiftRight(a, b);
    case '&':
      return v.and(a, b);
    case '|':
      return v.or(a, b);
    case '^':
      return v.xor(a, b);
    case '!':
      return v.or(a, v.complement(b));
    case '&&':
      return a !== 0 && b !== 0 ? 1 : 0;
    case '||':
      return a !== 0 || b !== 0 ? 1 : 0;
    case '==':
      return a === b ? -1 : 0;
    case '!=':
      return a !== b ? -1 : 0;
    case '<':
      return a < b ? -1 : 0;
    case '<=':
      return a <= b ? -1 : 0;
    case '>':
      return a > b ? -1 : 0;
    case '>=':
      return a >= b ? -1 : 0;
    default:
      throw new StatementError(`unknown operator '${op}'`);
  }
}
