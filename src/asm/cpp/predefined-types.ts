// Predefined macros that describe C's types: integers by the data model, floating-point formats and fixed-point
// types by their parameters.
import type { Define } from './predefined-target.js';

const BYTES = { char: 1, short: 2, int: 4, long: 8, 'long long': 8 } as const;
type Rank = keyof typeof BYTES;

/** What ranks C's named integer types have, and how wide long is. */
interface DataModel {
  readonly long: 4 | 8;
  readonly int64: Rank;
  readonly intptr: Rank;
  readonly size: Rank;
  readonly fast: Rank;
}

const LP64: DataModel = { long: 8, int64: 'long', intptr: 'long', size: 'long', fast: 'long' };
const ILP32: DataModel = { long: 4, int64: 'long long', intptr: 'int', size: 'int', fast: 'int' };
const ILP32_A64: DataModel = { ...ILP32, size: 'long' };

export function dataModel(isA64: boolean, isIlp32: boolean): DataModel {
  if (!isA64) return ILP32;
  return isIlp32 ? ILP32_A64 : LP64;
}

const SIGNED: Readonly<Record<Rank, string>> = {
  char: 'signed char',
  short: 'short int',
  int: 'int',
  long: 'long int',
  'long long': 'long long int',
};
const UNSIGNED: Readonly<Record<Rank, string>> = {
  char: 'unsigned char',
  short: 'short unsigned int',
  int: 'unsigned int',
  long: 'long unsigned int',
  'long long': 'long long unsigned int',
};
const SUFFIX: Readonly<Record<Rank, string>> = {
  char: '',
  short: '',
  int: '',
  long: 'L',
  'long long': 'LL',
};

/** The integer types: widths, limits, names. */
export function defineIntegers(define: Define, model: DataModel): void {
  const bytes = (rank: Rank) => (rank === 'long' ? model.long : BYTES[rank]);
  const width = (rank: Rank) => 8 * bytes(rank);
  const most = (rank: Rank) => `0x7f${'f'.repeat(2 * bytes(rank) - 2)}${SUFFIX[rank]}`;
  const all = (rank: Rank) =>
    `0x${'f'.repeat(2 * bytes(rank))}${bytes(rank) < 4 ? '' : 'U'}${SUFFIX[rank]}`;
  const limits: readonly [string, Rank][] = [
    ['SCHAR', 'char'],
    ['SHRT', 'short'],
    ['INT', 'int'],
    ['LONG', 'long'],
    ['LONG_LONG', 'long long'],
  ];
  for (const [name, rank] of limits) {
    define(`__${name}_MAX__ ${most(rank)}`);
    define(`__${name}_WIDTH__ ${width(rank)}`);
  }
  const named = (name: string, rank: Rank) => {
    define(`__${name}_TYPE__ ${SIGNED[rank]}`);
    define(`__${name}_MAX__ ${most(rank)}`);
  };
  const unsigned = (name: string, rank: Rank) => {
    define(`__${name}_TYPE__ ${UNSIGNED[rank]}`);
    define(`__${name}_MAX__ ${all(rank)}`);
  };
  const exact: readonly [number, Rank][] = [
    [8, 'char'],
    [16, 'short'],
    [32, 'int'],
    [64, model.int64],
  ];
  for (const [bits, rank] of exact) {
    named(`INT${bits}`, rank);
    unsigned(`UINT${bits}`, rank);
    named(`INT_LEAST${bits}`, rank);
    define(`__INT_LEAST${bits}_WIDTH__ ${bits}`);
    unsigned(`UINT_LEAST${bits}`, rank);
    const fast = bits === 16 || bits === 32 ? model.fast : rank;
    named(`INT_FAST${bits}`, fast);
    define(`__INT_FAST${bits}_WIDTH__ ${width(fast)}`);
    unsigned(`UINT_FAST${bits}`, fast);
    const suffix = SUFFIX[rank];
    define(`__INT${bits}_C(c) c${suffix && ` ## ${suffix}`}`);
    define(`__UINT${bits}_C(c) c${bits < 32 ? '' : ` ## U${suffix}`}`);
  }
  named('INTMAX', model.int64);
  unsigned('UINTMAX', model.int64);
  define('__INTMAX_WIDTH__ 64');
  define(`__INTMAX_C(c) c ## ${SUFFIX[model.int64]}`);
  define(`__UINTMAX_C(c) c ## U${SUFFIX[model.int64]}`);
  named('INTPTR', model.intptr);
  unsigned('UINTPTR', model.intptr);
  named('PTRDIFF', model.size);
  unsigned('SIZE', model.size);
  for (const name of ['INTPTR', 'PTRDIFF', 'SIZE'])
    define(`__${name}_WIDTH__ ${width(model.intptr)}`);
  const pointer = bytes(model.intptr);
  define(`__SIZEOF_LONG__ ${model.long}`);
  define(`__SIZEOF_POINTER__ ${pointer}`);
  define(`__SIZEOF_PTRDIFF_T__ ${pointer}`);
  define(`__SIZEOF_SIZE_T__ ${pointer}`);
}

/** A binary floating-point format: bits of the significand, the largest exponent of C (2^max is infinite). */
interface FloatFormat {
  readonly precision: number;
  readonly max: number;
}

const BINARY16: FloatFormat = { precision: 11, max: 16 };
const BINARY32: FloatFormat = { precision: 24, max: 128 };
const BINARY64: FloatFormat = { precision: 53, max: 1024 };
const BINARY128: FloatFormat = { precision: 113, max: 16384 };

/** Name of the macros, format, and how a constant of the type is written. */
type FloatType = readonly [name: string, format: FloatFormat, constant: (text: string) => string];

const suffixed = (suffix: string) => (text: string) => `${text}${suffix}`;
const asDouble = (text: string) => `((double)${text}L)`;

export function defineHalf(define: Define, digits: number): void {
  defineFloat(define, ['FLT16', BINARY16, suffixed('F16')], digits);
}

/** The floating-point types; long double is a double where there is no `quad`. */
export function defineFloats(define: Define, quad: boolean): void {
  const longDouble = quad ? BINARY128 : BINARY64;
  const types: readonly FloatType[] = [
    ['FLT', BINARY32, suffixed('F')],
    ['DBL', BINARY64, asDouble],
    ['LDBL', longDouble, suffixed('L')],
    ['FLT32', BINARY32, suffixed('F32')],
    ['FLT64', BINARY64, suffixed('F64')],
    ['FLT32X', BINARY64, suffixed('F32x')],
  ];
  const digits = decimalDigits(longDouble);
  for (const type of types) defineFloat(define, type, digits);
  if (quad) {
    defineFloat(define, ['FLT128', BINARY128, suffixed('F128')], digits);
    defineFloat(define, ['FLT64X', BINARY128, suffixed('F64x')], digits);
    defineHalf(define, digits);
  }
  define(`__DECIMAL_DIG__ ${digits}`);
  define(`__SIZEOF_LONG_DOUBLE__ ${quad ? 16 : 8}`);
}

/** Decimal digits that tell all numbers of a format apart. */
const decimalDigits = ({ precision }: FloatFormat) => Math.ceil(1 + precision * Math.log10(2));

function defineFloat(define: Define, [name, format, constant]: FloatType, digits: number): void {
  const { precision, max } = format;
  const min = 3 - max;
  const power = (exponent: number): [bigint, bigint] =>
    exponent < 0 ? [1n, 1n << BigInt(-exponent)] : [1n << BigInt(exponent), 1n];
  const largest = ((1n << BigInt(precision)) - 1n) << BigInt(max - precision);
  const values: readonly [string, () => [bigint, bigint]][] = [
    ['MAX', () => [largest, 1n]],
    ['NORM_MAX', () => [largest, 1n]],
    ['MIN', () => power(min - 1)],
    ['EPSILON', () => power(1 - precision)],
    ['DENORM_MIN', () => power(min - precision)],
  ];
  for (const [what, value] of values)
    define(`__${name}_${what}__`, () => constant(decimal(...value(), digits)));
  define(`__${name}_MANT_DIG__ ${precision}`);
  define(`__${name}_DIG__ ${Math.floor((precision - 1) * Math.log10(2))}`);
  define(`__${name}_DECIMAL_DIG__ ${decimalDigits(format)}`);
  define(`__${name}_MAX_EXP__ ${max}`);
  define(`__${name}_MAX_10_EXP__ ${Math.floor(max * Math.log10(2))}`);
  define(`__${name}_MIN_EXP__ (${min})`);
  define(`__${name}_MIN_10_EXP__ (${Math.ceil((min - 1) * Math.log10(2))})`);
  for (const what of ['DENORM', 'INFINITY', 'QUIET_NAN']) define(`__${name}_HAS_${what}__ 1`);
  define(`__${name}_IS_IEC_60559__ 2`);
}

/** `numerator / denominator` to so many digits: `1.79e+308`. */
function decimal(numerator: bigint, denominator: bigint, digits: number): string {
  let exponent = numerator.toString().length - denominator.toString().length;
  for (;;) {
    const shift = digits - 1 - exponent;
    const above = shift > 0 ? numerator * 10n ** BigInt(shift) : numerator;
    const below = shift < 0 ? denominator * 10n ** BigInt(-shift) : denominator;
    const text = rounded(above, below).toString();
    if (text.length === digits)
      return `${text[0]}.${text.slice(1)}e${exponent < 0 ? '' : '+'}${exponent}`;
    exponent += text.length > digits ? 1 : -1;
  }
}

/** The nearest integer, of two the even one. */
function rounded(above: bigint, below: bigint): bigint {
  const whole = above / below;
  const twice = 2n * (above % below);
  return twice > below || (twice === below && whole % 2n === 1n) ? whole + 1n : whole;
}

/** Fixed-point types: letters in front of names, behind constants, fraction bits of _Fract and _Accum, integer bits. */
const FIXED: readonly [string, string, number, number, number][] = [
  ['S', 'H', 7, 7, 8],
  ['', '', 15, 15, 16],
  ['L', 'L', 31, 31, 32],
  ['LL', 'LL', 63, 31, 32],
];

/** Machine modes of fixed-point numbers: letter, fraction bits, integer bits. */
const FIXED_MODES: readonly [string, number, number][] = [
  ['QQ', 7, 0],
  ['HQ', 15, 0],
  ['SQ', 31, 0],
  ['DQ', 63, 0],
  ['TQ', 127, 0],
  ['HA', 7, 8],
  ['SA', 15, 16],
  ['DA', 31, 32],
  ['TA', 63, 64],
];

/** A32 has fixed-point types (Embedded C). */
export function defineFixedPoint(define: Define): void {
  const most = (bits: number, isSigned: boolean) =>
    `0X${(2n ** BigInt(isSigned ? bits - 1 : bits) - 1n).toString(16).toUpperCase()}`;
  const type = (name: string, suffix: string, fraction: number, integer: number, min: string) => {
    define(`__${name}_FBIT__ ${fraction}`);
    define(`__${name}_IBIT__ ${integer}`);
    define(`__${name}_MIN__ ${min}`);
    const isSigned = min !== `0.0${suffix}`;
    const bits = fraction + integer + (isSigned ? 1 : 0);
    define(`__${name}_MAX__ ${most(bits, isSigned)}P-${fraction}${suffix}`);
    define(`__${name}_EPSILON__ 0x1P-${fraction}${suffix}`);
  };
  for (const [letters, suffix, fraction, accum, integer] of FIXED) {
    const [r, k] = [`${suffix}R`, `${suffix}K`];
    type(`${letters}FRACT`, r, fraction, 0, `(-0.5${r}-0.5${r})`);
    type(`U${letters}FRACT`, `U${r}`, fraction + 1, 0, `0.0U${r}`);
    const half = `0X1P${integer - 1}${k}`;
    type(`${letters}ACCUM`, k, accum, integer, `(-${half}-${half})`);
    type(`U${letters}ACCUM`, `U${k}`, accum + 1, integer, `0.0U${k}`);
  }
  for (const [mode, fraction, integer] of FIXED_MODES) {
    define(`__${mode}_FBIT__ ${fraction}`);
    define(`__${mode}_IBIT__ ${integer}`);
    define(`__U${mode}_FBIT__ ${fraction + 1}`);
    define(`__U${mode}_IBIT__ ${integer}`);
  }
}
