// Integer operations of WebAssembly on known values: i32 as signed numbers, i64 as signed bigints.
import { I32, I64, OP, type ValueType } from './module.js';

export type Known = number | bigint;

/** Operands an operation takes: 1 or 2. */
export function arity(op: number): 1 | 2 {
  if (op === OP.i32_eqz || op === OP.i64_eqz) return 1;
  if (op >= OP.i32_clz && op <= OP.i32_popcnt) return 1;
  if (op >= OP.i64_clz && op <= OP.i64_popcnt) return 1;
  return op >= OP.i32_wrap_i64 ? 1 : 2;
}

export function resultType(op: number): ValueType {
  if (op >= OP.i32_eqz && op <= OP.i64_ge_u) return I32;
  if (op >= OP.i32_clz && op <= OP.i32_rotr) return I32;
  if (op === OP.i32_wrap_i64 || op === OP.i32_extend8_s || op === OP.i32_extend16_s) return I32;
  return I64;
}

const bool = (value: boolean) => (value ? 1 : 0);

/** Comparisons, from i32.eq and i64.eq on, of signed and of unsigned values. */
const COMPARE: readonly ((a: Known, b: Known, ua: Known, ub: Known) => boolean)[] = [
  (a, b) => a === b,
  (a, b) => a !== b,
  (a, b) => a < b,
  (_a, _b, ua, ub) => ua < ub,
  (a, b) => a > b,
  (_a, _b, ua, ub) => ua > ub,
  (a, b) => a <= b,
  (_a, _b, ua, ub) => ua <= ub,
  (a, b) => a >= b,
  (_a, _b, ua, ub) => ua >= ub,
];

/** From i32.add on; divisions are left out. */
const ARITHMETIC32: readonly (((a: number, b: number) => number) | undefined)[] = [
  (a, b) => (a + b) | 0,
  (a, b) => (a - b) | 0,
  (a, b) => Math.imul(a, b),
  undefined,
  undefined,
  undefined,
  undefined,
  (a, b) => a & b,
  (a, b) => a | b,
  (a, b) => a ^ b,
  (a, b) => a << b,
  (a, b) => a >> b,
  (a, b) => (a >>> b) | 0,
  (a, b) => (a << (b & 31)) | (b & 31 ? a >>> (32 - (b & 31)) : 0),
  (a, b) => (b & 31 ? (a >>> (b & 31)) | (a << (32 - (b & 31))) : a),
];

const unsigned64 = (value: bigint) => BigInt.asUintN(64, value);
const rotate64 = (value: bigint, by: bigint) => {
  const n = by & 63n;
  return (unsigned64(value) << n) | (unsigned64(value) >> (64n - n));
};

/** From i64.add on. */
const ARITHMETIC64: readonly (((a: bigint, b: bigint) => bigint) | undefined)[] = [
  (a, b) => a + b,
  (a, b) => a - b,
  (a, b) => a * b,
  undefined,
  undefined,
  undefined,
  undefined,
  (a, b) => a & b,
  (a, b) => a | b,
  (a, b) => a ^ b,
  (a, b) => a << (b & 63n),
  (a, b) => a >> (b & 63n),
  (a, b) => unsigned64(a) >> (b & 63n),
  rotate64,
  (a, b) => rotate64(a, 64n - (b & 63n)),
];

/** From clz on: of a value's digits in binary. */
const COUNT: readonly ((digits: string) => number)[] = [
  (digits) => `${digits}1`.indexOf('1'),
  (digits) => digits.length - 1 - digits.lastIndexOf('1'),
  (digits) => digits.replaceAll('0', '').length,
];

/** The value of a count; undefined for another operation. */
function count(op: number, a: Known): Known | undefined {
  if (op >= OP.i32_clz && op <= OP.i32_popcnt)
    return COUNT[op - OP.i32_clz](((a as number) >>> 0).toString(2).padStart(32, '0'));
  if (op >= OP.i64_clz && op <= OP.i64_popcnt)
    return BigInt(
      COUNT[op - OP.i64_clz](
        unsigned64(a as bigint)
          .toString(2)
          .padStart(64, '0'),
      ),
    );
  return undefined;
}

/** The value of an operation; undefined where it is not computed here (divisions, which can trap). */
export function fold(op: number, a: Known, b: Known | undefined): Known | undefined {
  if (op === OP.i32_eqz) return bool(a === 0);
  if (op === OP.i64_eqz) return bool(a === 0n);
  if (op >= OP.i32_eq && op <= OP.i32_ge_u)
    return bool(COMPARE[op - OP.i32_eq](a, b!, (a as number) >>> 0, (b as number) >>> 0));
  if (op >= OP.i64_eq && op <= OP.i64_ge_u)
    return bool(COMPARE[op - OP.i64_eq](a, b!, unsigned64(a as bigint), unsigned64(b as bigint)));
  if (op >= OP.i32_add && op <= OP.i32_rotr)
    return ARITHMETIC32[op - OP.i32_add]?.(a as number, b as number);
  if (op >= OP.i64_add && op <= OP.i64_rotr) {
    const value = ARITHMETIC64[op - OP.i64_add]?.(a as bigint, b as bigint);
    return value === undefined ? undefined : BigInt.asIntN(64, value);
  }
  if (op === OP.i32_wrap_i64) return Number(BigInt.asIntN(32, a as bigint));
  if (op === OP.i64_extend_i32_s) return BigInt(a as number);
  if (op === OP.i64_extend_i32_u) return BigInt((a as number) >>> 0);
  if (op === OP.i32_extend8_s) return ((a as number) << 24) >> 24;
  if (op === OP.i32_extend16_s) return ((a as number) << 16) >> 16;
  if (op >= OP.i64_extend8_s && op <= OP.i64_extend32_s)
    return BigInt.asIntN(8 << (op - OP.i64_extend8_s), a as bigint);
  return count(op, a);
}
