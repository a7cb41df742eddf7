// Directives that put bytes into the current section, and those that pad.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { FatalError, StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import { findFile } from './directives-control.js';
import { evaluateNumber, NOW } from './evaluate.js';
import { type Expr, ZERO } from './expr.js';
import { encodeExtended, encodeFloat, type FloatFormat } from './floats.js';
import { MAX_ALIGN, paddingProblem, SHT_NOBITS } from './output.js';
import { MAX_SECTION_BYTES } from './section.js';
import { compare, encodeLeb128, lowBits, type Value } from './value.js';
import { writeData } from './words.js';

const KNOWN = 'bad or irreducible absolute expression';
/** Of the attribute that .float16_format sets. */
const ALTERNATIVE = 2;
const NO_SPACE = '.space repeat count is zero, ignored';
export const SPACE_NOT_ABSOLUTE = '.space, .nops or .fill specifies non-absolute value';

/** Relocations that A32 data can ask for by name: `.word sym(GOT)`. */
const DATA_SUFFIXES: Readonly<Record<string, number>> = {
  got: 26,
  gotoff: 24,
  // GNU as makes R_ARM_ABS32 of it.
  plt: 2,
  sbrel: 9,
  target1: 38,
  target2: 41,
  prel31: 42,
  got_prel: 96,
  tlsgd: 104,
  tlsldm: 105,
  tlsldo: 106,
  gottpoff: 107,
  tpoff: 108,
  tlsdesc: 90,
  tlscall: 91,
};

function suffixOf(expr: Expr): string | undefined {
  if (expr.kind === 'sym') return expr.suffix;
  if (expr.kind === 'binary') return suffixOf(expr.left) ?? suffixOf(expr.right);
  return undefined;
}

/** `expression(GOT)`: the suffix may also stand behind the whole expression. */
function suffixBehind(args: Args): string | undefined {
  const match = /^\s*\((\w+)\)/.exec(args.text.slice(args.at));
  if (!match) return undefined;
  args.at += match[0].length;
  return match[1].toLowerCase();
}

/** The next expression; where there is none, a zero and a warning. */
function operandOrZero(asm: Assembler, args: Args): Expr {
  const expr = args.peek() === ',' ? undefined : asm.maybeExpression(args);
  if (!expr) asm.warn('zero assumed for missing expression');
  return expr ?? ZERO;
}

/** True where what does not fit `bytes` bytes is more than a sign, counted in units of 16 bits. */
function losesBits(value: bigint, bytes: number): boolean {
  const lost = value >> BigInt(bytes * 8);
  const width = Math.ceil(value.toString(2).length / 16) * 16 - bytes * 8;
  return lost !== 0n && lost !== (1n << BigInt(width)) - 1n;
}

/** `.byte`, `.word`, `.quad` …: expressions separated by commas. */
function cons(bytes: 1 | 2 | 4 | 8) {
  return (asm: Assembler, args: Args) => {
    if (args.done) return;
    do {
      let expr = operandOrZero(asm, args);
      if (expr.kind === 'big') {
        if (losesBits(expr.value, bytes)) asm.warn(`bignum truncated to ${bytes} bytes`);
        expr = { kind: 'num', value: BigInt.asIntN(64, expr.value) };
      }
      const suffix = asm.isa === 'a64' ? undefined : (suffixBehind(args) ?? suffixOf(expr));
      if (suffix === undefined) {
        asm.datum(expr, bytes);
        continue;
      }
      const relocation = DATA_SUFFIXES[suffix];
      if (bytes < 4)
        throw new StatementError("junk at end of line, first unrecognized character is `('");
      if (relocation === undefined || bytes !== 4) {
        throw new StatementError('unrecognized relocation suffix');
      }
      asm.datum(expr, bytes, relocation);
    } while (args.eat(','));
    args.finish();
  };
}

/** Appends bytes as data. */
export function emitBytes(
  asm: Assembler,
  bytes: Uint8Array,
  what: 'value' | 'float' | 'string' = 'value',
): void {
  asm.output.markData(false);
  const { chain } = asm.output;
  if (asm.output.empty && (what === 'float' || bytes.some((byte) => byte !== 0)))
    asm.refuseValue(what);
  const at = chain.reserve(bytes.length);
  if (chain.section.type !== SHT_NOBITS) chain.bytes.set(bytes, at);
}

function octa(asm: Assembler, args: Args): void {
  if (args.done) return;
  do asm.octa(asm.expression(args));
  while (args.eat(','));
  args.finish();
}

/** `.dcb.w count, value`: the same datum many times; `.ds.w count`: zeros. */
function repeated(bytes: 1 | 2 | 4 | 8 | 12, withValue: boolean) {
  return (asm: Assembler, args: Args) => {
    const count = Number(asm.absoluteExpression(args, KNOWN));
    const value = withValue && args.eat(',') ? asm.absoluteExpression(args, KNOWN) : 0;
    args.finish();
    if (count < 0) {
      asm.warn(NO_SPACE);
      return;
    }
    if (count === 0) return;
    asm.output.markData(true);
    const pattern = new Uint8Array(bytes);
    if (value !== 0) writeData(pattern, 0, value, bytes, asm.bigEndian);
    pad(asm, count * bytes, pattern);
  };
}

/** `.ascii` (no end), `.asciz`, `.string`; `width` bytes a character for `.string16` and so on. */
function strings(terminated: boolean, width = 1) {
  return (asm: Assembler, args: Args) => {
    if (args.done) return;
    do {
      const parts: number[] = [];
      let isText = false;
      for (;;) {
        const number = /^\s*<\s*(-?\w+)\s*>/.exec(args.text.slice(args.at));
        if (number) {
          parts.push(Number(number[1]) & 255);
          args.at += number[0].length;
        } else if (args.peek() === '"') {
          parts.push(...args.string());
          isText = true;
        } else break;
      }
      if (terminated && isText) parts.push(0);
      const bytes = new Uint8Array(parts.length * width);
      for (const [i, part] of parts.entries())
        bytes[i * width + (asm.bigEndian ? width - 1 : 0)] = part;
      emitBytes(asm, bytes, 'string');
    } while (args.eat(','));
    args.finish();
  };
}

/** `.space count[, fill]`, `.skip`, `.zero`. */
function space(asm: Assembler, args: Args, name: string): void {
  // Even where nothing comes of it.
  asm.output.markData(true);
  if (args.done) return;
  const count = asm.expression(args);
  const fill = args.eat(',') ? asm.absoluteExpression(args, KNOWN) : 0;
  args.finish();
  const value = evaluateNumber(count, NOW);
  if (value === undefined) {
    asm.output.gap('space', count, Uint8Array.of(lowBits(fill, 8)));
    return;
  }
  if (compare(value, 0) <= 0) {
    if (value !== 0 || name !== 'zero') asm.warn(NO_SPACE);
    return;
  }
  pad(asm, Number(value), Uint8Array.of(lowBits(fill, 8)));
}

/** Appends `count` bytes of a repeated pattern. */
function pad(asm: Assembler, count: number, pattern: Uint8Array): void {
  const { chain } = asm.output;
  if (asm.output.empty && pattern.some((byte) => byte !== 0)) ignoreFill(asm);
  const limit = chain.section.type === SHT_NOBITS ? 2 ** 48 : MAX_SECTION_BYTES;
  if (chain.size + count > limit) throw new FatalError('section too large');
  const at = chain.reserve(count);
  if (chain.section.type === SHT_NOBITS || pattern.every((byte) => byte === 0)) return;
  for (let i = 0; i < count; i++) chain.bytes[at + i] = pattern[i % pattern.length];
}

function ignoreFill(asm: Assembler): void {
  const { section, absolute } = asm.output;
  asm.warn(
    `ignoring fill value in ${section === absolute ? 'absolute section' : `section \`${section.name}'`}`,
  );
}

/** `.fill repeat[, size[, value]]`: GNU uses the low 4 bytes of the value. */
function fill(asm: Assembler, args: Args): void {
  // Even where nothing comes of it.
  asm.output.markData(true);
  const repeat = asm.expression(args);
  const more = () => args.eat(',') && !args.done && args.peek() !== ',';
  const size = args.peek() !== ',' ? 1 : more() ? Number(asm.absoluteExpression(args, KNOWN)) : 0;
  const value = more() ? asm.absoluteExpression(args, KNOWN) : 0;
  args.finish();
  if (size < 0) {
    asm.warn('size negative; .fill ignored');
    return;
  }
  if (size > 8) asm.warn('.fill size clamped to 8');
  const pattern = new Uint8Array(Math.min(size, 8));
  const low = lowBits(value, 32);
  const width = Math.min(pattern.length, 4);
  writeData(pattern, 0, low, width, asm.bigEndian);
  const count = evaluateNumber(repeat, NOW);
  if (count === undefined) {
    if (pattern.length !== 1) throw new StatementError('.fill needs an absolute repeat count');
    asm.output.gap('space', repeat, pattern);
    return;
  }
  if (compare(count, 0) < 0) {
    asm.warn('repeat < 0; .fill ignored');
    return;
  }
  if (count === 0 || pattern.length === 0) return;
  if (asm.output.empty && low !== 0) {
    const { section, absolute } = asm.output;
    const where = section === absolute ? 'absolute section' : `section \`${section.name}'`;
    asm.error(`attempt to fill ${where} with non-zero value`);
    pattern.fill(0);
  }
  pad(asm, Number(count) * pattern.length, pattern);
}

/** `.align` and relatives. `unit`: the argument is an exponent or a number of bytes. */
function align(unit: 'power' | 'bytes', width: 1 | 2 | 4, bare?: (asm: Assembler) => number) {
  return (asm: Assembler, args: Args) => {
    let power = 0;
    if (args.done || args.peek() === ',') power = bare ? bare(asm) : 0;
    else {
      const value = asm.absoluteExpression(args, KNOWN);
      power = unit === 'power' ? Number(value) : exponent(value);
      if (unit === 'power' && power === 0 && bare) power = bare(asm);
    }
    const limit = asm.isa === 'a64' ? 63 : 31;
    // A negative one is a large one.
    if (power > limit || power < 0) {
      asm.warn(`alignment too large: ${limit} assumed`);
      power = limit;
    }
    let pattern: Uint8Array | undefined;
    let max = 0;
    if (args.eat(',')) {
      if (!args.done && args.peek() !== ',') {
        const low = lowBits(asm.absoluteExpression(args, KNOWN), 32);
        pattern = new Uint8Array(width);
        writeData(pattern, 0, low, width, asm.bigEndian);
      }
      if (args.eat(',')) max = Number(asm.absoluteExpression(args, KNOWN));
    }
    if (!pattern && width > 1) asm.warn('expected fill pattern missing');
    args.finish();
    if (power > MAX_ALIGN) throw new FatalError(`alignment 2^${power} is too large`);
    if (asm.output.empty && pattern?.some((byte) => byte !== 0)) ignoreFill(asm);
    if (power === 0) return;
    const size = asm.output.align(power, pattern, max);
    const problem = size && paddingProblem(size, width);
    if (pattern && problem) asm.error(problem);
  };
}

function exponent(bytes: Value): number {
  if (bytes === 0) return 0;
  const power = Math.log2(Number(bytes));
  if (!Number.isInteger(power)) throw new StatementError('alignment not a power of 2');
  return power;
}

/** `.org target[, fill]`. */
function org(asm: Assembler, args: Args): void {
  const target = asm.expression(args);
  const value = args.eat(',') ? asm.absoluteExpression(args, KNOWN) : 0;
  args.finish();
  if (asm.output.empty && value !== 0) ignoreFill(asm);
  asm.org(target, Uint8Array.of(lowBits(value, 8)));
}

/** `.incbin "file"[, skip[, count]]`. */
function incbin(asm: Assembler, args: Args): void {
  const name = new TextDecoder().decode(args.string());
  let skip = 0;
  let count: number | undefined;
  if (args.eat(',')) {
    if (args.peek() !== ',') skip = Number(asm.absoluteExpression(args, KNOWN));
    if (args.eat(',')) count = Number(asm.absoluteExpression(args, KNOWN));
  }
  args.finish();
  const found = findFile(asm, name, (path) => asm.options.readBinary?.(path));
  if (!found) throw new StatementError(`file not found: ${name}`);
  const { length } = found.contents;
  if (skip < 0 || skip > length) {
    throw new StatementError(
      `skip (${skip}) or count (${length - skip}) invalid for file size (${length})`,
    );
  }
  if (count !== undefined && skip + count > length) {
    throw new StatementError(
      `skip (${skip}) or count (${count}) invalid for file size (${length})`,
    );
  }
  emitBytes(asm, found.contents.subarray(skip, count === undefined ? undefined : skip + count));
}

function leb128(signed: boolean) {
  return (asm: Assembler, args: Args) => {
    do {
      const expr = operandOrZero(asm, args);
      const value = expr.kind === 'big' ? expr.value : evaluateNumber(expr, NOW);
      if (value !== undefined) emitBytes(asm, encodeLeb128(BigInt(value), signed));
      else {
        asm.output.markData(false);
        asm.output.gap(signed ? 'sleb128' : 'uleb128', expr, new Uint8Array(0));
      }
    } while (args.eat(','));
    args.finish();
  };
}

/** `.float`, `.double` … and the numbers of `.dcb.s`, `.dcb.d`. */
function floats(format: FloatFormat) {
  return (asm: Assembler, args: Args) => {
    if (args.done) return;
    do emitBytes(asm, encodeFloat(readFloat(args), format, asm.bigEndian), 'float');
    while (args.eat(','));
    args.finish();
  };
}

/** `.dcb.d count, value`. */
function repeatedFloat(format: FloatFormat) {
  return (asm: Assembler, args: Args) => {
    const count = Number(asm.absoluteExpression(args, KNOWN));
    const bytes = encodeFloat(args.eat(',') ? readFloat(args) : 0, format, asm.bigEndian);
    args.finish();
    if (count < 0) {
      asm.warn(NO_SPACE);
      return;
    }
    asm.output.markData(true);
    pad(asm, count * bytes.length, bytes);
  };
}

function readFloat(args: Args): number {
  const { at } = args;
  const text = args
    .word()
    .replace(/^0[fdefgr]/i, '')
    .replace(/(\d\.?)e[-+]?$/i, '$1');
  if (/^[+-]?inf(inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  const value = Number(text);
  if (text === '' || (Number.isNaN(value) && !/^[+-]?nan$/i.test(text))) {
    args.at = at;
    if (/[a-z]/i.test(args.peek())) args.finish();
    throw new StatementError('bad floating literal');
  }
  return value;
}

/** `.dc.x`, `.extend`; `.dcb.x count, number`. */
function extended(counted: boolean) {
  return (asm: Assembler, args: Args) => {
    do {
      const count = counted ? Number(asm.absoluteExpression(args, KNOWN)) : 1;
      const text = counted && !args.eat(',') ? '0' : args.word().replace(/^0[fdefgrx](?=.)/i, '');
      const bytes = encodeExtended(text, asm.bigEndian);
      if (!bytes) throw new StatementError('cannot create floating-point number');
      if (counted) asm.output.markData(true);
      for (let i = 0; i < count; i++) emitBytes(asm, bytes, 'float');
    } while (!counted && args.eat(','));
    args.finish();
  };
}

/** A32: `.align` and `.align 0` mean a word. */
const wordOnArm = (asm: Assembler) => (asm.isa === 'a64' ? 0 : 2);

const halves = (asm: Assembler) =>
  floats(asm.target.halfFormat === ALTERNATIVE ? 'alternative half' : 'half');

/** Floating-point formats that A32 has more names for. */
export const FLOATS = {
  extended: extended(false),
  packed(_asm: Assembler, args: Args) {
    if (args.done) return;
    throw new StatementError('cannot create floating-point number');
  },
};

export const DATA_DIRECTIVES: DirectiveTable = {
  byte: cons(1),
  '1byte': cons(1),
  short: cons(2),
  hword: cons(2),
  '2byte': cons(2),
  word: cons(4),
  long: cons(4),
  int: cons(4),
  '4byte': cons(4),
  quad: cons(8),
  '8byte': cons(8),
  octa,
  ascii: strings(false),
  asciz: strings(true),
  string: strings(true),
  string8: strings(true),
  string16: strings(true, 2),
  string32: strings(true, 4),
  string64: strings(true, 8),
  space,
  skip: space,
  zero: space,
  fill,
  align: align('power', 1, wordOnArm),
  p2align: align('power', 1),
  p2alignw: align('power', 2),
  p2alignl: align('power', 4),
  balign: align('bytes', 1),
  balignw: align('bytes', 2),
  balignl: align('bytes', 4),
  org,
  incbin,
  uleb128: leb128(false),
  sleb128: leb128(true),
  'dc.b': cons(1),
  'dc.w': cons(2),
  'dc.l': cons(4),
  dc: cons(2),
  'dc.a': (asm, args) => (asm.isa === 'a64' ? cons(8) : cons(4))(asm, args),
  dcb: repeated(2, true),
  'dcb.b': repeated(1, true),
  'dcb.w': repeated(2, true),
  'dcb.l': repeated(4, true),
  ds: repeated(2, false),
  'ds.b': repeated(1, false),
  'ds.w': repeated(2, false),
  'ds.l': repeated(4, false),
  'dc.s': floats('single'),
  'dc.d': floats('double'),
  'dcb.s': repeatedFloat('single'),
  'dcb.d': repeatedFloat('double'),
  'ds.s': repeated(4, false),
  'ds.d': repeated(8, false),
  'ds.x': repeated(12, false),
  'ds.p': repeated(12, false),
  'dc.x': extended(false),
  'dcb.x': extended(true),
  float: floats('single'),
  single: floats('single'),
  double: floats('double'),
  float16: (asm, args) => halves(asm)(asm, args),
  bfloat16: floats('bfloat'),
};
