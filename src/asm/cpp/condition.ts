// The expression of `#if`: 64-bit arithmetic, signed unless an operand is unsigned.
import { CHAR, NAME, NUMBER, PAD, PUNCT, type Token } from './token.js';

export class ConditionError extends Error {}

interface Number64 {
  readonly value: bigint;
  readonly unsigned: boolean;
}

const RANK: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};

const MAX_DEPTH = 500;

/** Value of an expanded #if expression: true unless it is 0. Throws ConditionError. */
export function evaluateCondition(tokens: readonly Token[], signedChars = false): boolean {
  const list = tokens.filter((token) => token.kind !== PAD);
  return new ConditionParser(list, signedChars).run();
}

class ConditionParser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly signedChars: boolean,
  ) {}

  run(): boolean {
    if (this.tokens.length === 0) throw new ConditionError('#if with no expression');
    const { value } = this.sequence(true);
    if (this.at < this.tokens.length) {
      throw new ConditionError(
        `missing binary operator before token "${this.tokens[this.at].text}"`,
      );
    }
    return value !== 0n;
  }

  private peek(): string | undefined {
    return this.tokens[this.at]?.text;
  }

  /** Expressions with commas between: the last one counts. */
  private sequence(live: boolean): Number64 {
    for (;;) {
      const value = this.ternary(live);
      if (this.peek() !== ',') return value;
      this.at++;
    }
  }

  private ternary(live: boolean): Number64 {
    if (++this.depth > MAX_DEPTH) throw new ConditionError('#if expression is too deeply nested');
    const condition = this.binary(1, live);
    if (this.peek() !== '?') {
      this.depth--;
      return condition;
    }
    this.at++;
    const yes = this.sequence(live && condition.value !== 0n);
    if (this.peek() !== ':') throw new ConditionError("'?' without following ':'");
    this.at++;
    const no = this.ternary(live && condition.value === 0n);
    this.depth--;
    const chosen = condition.value !== 0n ? yes : no;
    return wrap(chosen.value, yes.unsigned || no.unsigned);
  }

  private binary(minimum: number, live: boolean): Number64 {
    let left = this.unary(live);
    for (;;) {
      const op = this.peek();
      const rank = op === undefined || this.tokens[this.at].kind !== PUNCT ? 0 : (RANK[op] ?? 0);
      if (op === undefined || rank < minimum || rank === 0) return left;
      this.at++;
      const needed =
        live && !(op === '&&' && left.value === 0n) && !(op === '||' && left.value !== 0n);
      const right = this.binary(rank + 1, needed);
      left = apply(op, left, right, needed);
    }
  }

  /** `#predicate(answer)`: nothing is asserted. */
  private assertion(): Number64 {
    const predicate = this.tokens[this.at++];
    if (!predicate) throw new ConditionError('assertion without predicate');
    if (predicate.kind !== NAME) throw new ConditionError('predicate must be an identifier');
    if (this.peek() === '(') {
      const close = this.tokens.findIndex(({ text }, i) => i > this.at && text === ')');
      if (close < 0) throw new ConditionError("missing ')' to complete answer");
      this.at = close + 1;
    }
    return { value: 0n, unsigned: false };
  }

  private unary(live: boolean): Number64 {
    const token = this.tokens[this.at++];
    if (!token) throw new ConditionError('#if expression ends unexpectedly');
    if (++this.depth > MAX_DEPTH) throw new ConditionError('#if expression is too deeply nested');
    try {
      if (token.kind === NUMBER) return parseNumber(token.text);
      if (token.kind === CHAR) return characterValue(token.text, this.signedChars);
      if (token.kind === NAME) return { value: 0n, unsigned: false };
      switch (token.text) {
        case '(': {
          const inner = this.sequence(live);
          if (this.peek() !== ')') throw new ConditionError("missing ')' in expression");
          this.at++;
          return inner;
        }
        case '!': {
          const inner = this.unary(live);
          return { value: inner.value === 0n ? 1n : 0n, unsigned: false };
        }
        case '-': {
          const inner = this.unary(live);
          return wrap(-inner.value, inner.unsigned);
        }
        case '~': {
          const inner = this.unary(live);
          return wrap(~inner.value, inner.unsigned);
        }
        case '+':
          return this.unary(live);
        case '#':
          return this.assertion();
        default:
          throw new ConditionError(
            `token "${token.text}" is not valid in preprocessor expressions`,
          );
      }
    } finally {
      this.depth--;
    }
  }
}

function wrap(value: bigint, unsigned: boolean): Number64 {
  return { value: unsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value), unsigned };
}

function truth(value: boolean): Number64 {
  return { value: value ? 1n : 0n, unsigned: false };
}

function apply(op: string, left: Number64, right: Number64, live: boolean): Number64 {
  const unsigned = left.unsigned || right.unsigned;
  const a = unsigned ? BigInt.asUintN(64, left.value) : left.value;
  const b = unsigned ? BigInt.asUintN(64, right.value) : right.value;
  switch (op) {
    case '||':
      return truth(left.value !== 0n || right.value !== 0n);
    case '&&':
      return truth(left.value !== 0n && right.value !== 0n);
    case '|':
      return wrap(a | b, unsigned);
    case '^':
      return wrap(a ^ b, unsigned);
    case '&':
      return wrap(a & b, unsigned);
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    case '<':
      return truth(a < b);
    case '>':
      return truth(a > b);
    case '<=':
      return truth(a <= b);
    case '>=':
      return truth(a >= b);
    case '+':
      return wrap(a + b, unsigned);
    case '-':
      return wrap(a - b, unsigned);
    case '*':
      return wrap(a * b, unsigned);
    case '<<':
    case '>>':
      return shift(op, left, right);
    default:
      if (b === 0n) {
        if (live) throw new ConditionError('division by zero in #if');
        return { value: 0n, unsigned };
      }
      return wrap(op === '/' ? a / b : a % b, unsigned);
  }
}

function shift(op: string, left: Number64, right: Number64): Number64 {
  let count = right.unsigned ? right.value : BigInt.asIntN(64, right.value);
  if (count < 0n) {
    op = op === '<<' ? '>>' : '<<';
    count = -count;
  }
  if (count > 64n) count = 64n;
  return wrap(op === '<<' ? left.value << count : left.value >> count, left.unsigned);
}

function parseNumber(text: string): Number64 {
  const match = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)([uUlL]*)$/.exec(text);
  if (!match) {
    throw new ConditionError(
      /[.eEpP]/.test(text) && !/^0[xX]/.test(text)
        ? 'floating constant in preprocessor expression'
        : `invalid suffix on integer constant "${text}"`,
    );
  }
  const digits = match[1];
  let value: bigint;
  if (/^0\d/.test(digits)) {
    if (/[89]/.test(digits)) throw new ConditionError(`invalid digit in octal constant "${text}"`);
    value = BigInt(`0o${digits.slice(1)}`);
  } else value = BigInt(digits);
  const unsigned = /u/i.test(match[2]) || value >= 1n << 63n;
  return wrap(value, unsigned);
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 };

/** A character is as unsigned as char; several are an int of their low bytes. */
function characterValue(text: string, signedChars: boolean): Number64 {
  const wide = text.startsWith('L');
  const codes = [...text.slice(wide ? 2 : 1, -1).matchAll(CHARACTER)].map(([each]) => codeOf(each));
  if (wide) return { value: BigInt(codes.at(-1) ?? 0), unsigned: true };
  if (codes.length === 1)
    return signedChars
      ? { value: BigInt.asIntN(8, BigInt(codes[0])), unsigned: false }
      : { value: BigInt(codes[0] & 0xff), unsigned: true };
  const value = codes.reduce((sum, code) => (sum << 8) | (code & 0xff), 0);
  return { value: BigInt(value), unsigned: false };
}

const CHARACTER = /\\(?:[0-7]{1,3}|x[0-9a-fA-F]*|.)|[\s\S]/g;

function codeOf(text: string): number {
  if (text.length === 1) return text.charCodeAt(0);
  if (/^\\[0-7]/.test(text)) return parseInt(text.slice(1), 8);
  if (text[1] === 'x') return parseInt(text.slice(2), 16) || 0;
  return ESCAPES[text[1]] ?? text.charCodeAt(1);
}
