// Integer operations of WebAssembly on known values: i32 as signed numbers, i64 as signed bigints.
import { I32, I64, OP, type ValueType } from './module.js';

export type Known = number | bigint;

/** Operands an operation takes: 1 or 2. */
export function arity(op: number): 1 | 2 {
  if (op === OP.i32_eqz || op === 0x50) return 1;
  if (op >= 0x67 && op <= 0x69) return 1;
  if (op >= 0x79 && op <= 0x7b) return 1;
  return op >= OP.i32_wrap_i64 ? 1 : 2;
}

export function resultType(op: number): ValueType {
  if (op >= 0x45 && op <= 0x5a) return I32;
  if (op >= 0x67 && op <= 0x78) return I32;
  if (op === OP.i32_wrap_i64 || op === 0xc0 || op === 0xc1) return I32;
  return I64;
}

const bool = (value: boolean) => (value ? 1 : 0);

/** i32 operations with two operands, from 0x46 (i32.eq) and from 0x6a (i32.add). */
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

/** The value of an operation; undefined where it is not computed here (divisions, which can trap). */
export function fold(op: number, a: Known, b: Known | undefined): Known | undefined {
  if (op === OP.i32_eqz) return bool(a === 0);
  if (op === 0x50) return bool(a === 0n);
  if (op >= 0x46 && op <= 0x4f)
    return bool(COMPARE[op - 0x46](a, b!, (a as number) >>> 0, (b as number) >>> 0));
  if (op >= 0x51 && op <= 0x5a)
    return bool(COMPARE[op - 0x51](a, b!, unsigned64(a as bigint), unsigned64(b as bigint)));
  if (op >= 0x6a && op <= 0x78) return ARITHMETIC32[op - 0x6a]?.(a as number, b as number);
  if (op >= 0x7c && op <= 0x8a) {
    const value = ARITHMETIC64[op - 0x7c]?.(a as bigint, b as bigint);
    return value === undefined ? undefined : BigInt.asIntN(64, value);
  }
  if (op === OP.i32_wrap_i64) return Number(BigInt.asIntN(32, a as bigint));
  if (op === OP.i64_extend_i32_s) return BigInt(a as number);
  if (op === OP.i64_extend_i32_u) return BigInt((a as number) >>> 0);
  if (op === 0xc0) return ((a as number) << 24) >> 24;
  if (op === 0xc1) return ((a as number) << 16) >> 16;
  if (op >= 0xc2 && op <= 0xc4) return BigInt.asIntN(8 << (op - 0xc2), a as bigint);
  return undefined;
}
