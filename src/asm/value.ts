// 64-bit two's complement arithmetic for the assembler and the preprocessor. A value is a number
// while it is a safe integer and a bigint (signed, 64 bits) beyond: nearly all values are small, and
// numbers are many times faster.

export type Value = number | bigint;

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Wraps a bigint to signed 64 bits and gives the short form where there is one. */
export function wrap(value: bigint): Value {
  const wrapped = BigInt.asIntN(64, value);
  return wrapped <= SAFE && wrapped >= -SAFE ? Number(wrapped) : wrapped;
}

export function add(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return wrap(BigInt(a) + BigInt(b));
}

export function subtract(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return wrap(BigInt(a) - BigInt(b));
}

export function negate(a: Value): Value {
  return typeof a === 'number' ? 0 - a : wrap(-a);
}

export function complement(a: Value): Value {
  return typeof a === 'number' ? -1 - a : wrap(~a);
}

export function multiply(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return wrap(BigInt(a) * BigInt(b));
}

/** Signed division towards zero; the caller has excluded b = 0. */
export function divide(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return wrap(BigInt(a) / BigInt(b));
}

/** Remainder with the sign of `a`; the caller has excluded b = 0. */
export function remainder(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0;
  return wrap(BigInt(a) % BigInt(b));
}

function isInt32(value: Value): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

export function and(a: Value, b: Value): Value {
  if (isInt32(a) && isInt32(b)) return a & b;
  return wrap(BigInt(a) & BigInt(b));
}

export function or(a: Value, b: Value): Value {
  if (isInt32(a) && isInt32(b)) return a | b;
  return wrap(BigInt(a) | BigInt(b));
}

export function xor(a: Value, b: Value): Value {
  if (isInt32(a) && isInt32(b)) return a ^ b;
  return wrap(BigInt(a) ^ BigInt(b));
}

/** 64-bit shift left; amounts outside 0 to 63 give 0. */
export function shiftLeft(a: Value, amount: Value): Value {
  const count = Number(amount);
  if (!(count >= 0 && count < 64)) return 0;
  if (typeof a === 'number') {
    const shifted = a * 2 ** count;
    if (Number.isSafeInteger(shifted)) return shifted + 0;
  }
  return wrap(BigInt(a) << BigInt(count));
}

/** 64-bit logical shift right; amounts outside 0 to 63 give 0. */
export function shiftRight(a: Value, amount: Value): Value {
  const count = Number(amount);
  if (!(count >= 0 && count < 64)) return 0;
  if (typeof a === 'number' && a >= 0) return Math.floor(a / 2 ** count);
  return wrap(BigInt.asUintN(64, BigInt(a)) >> BigInt(count));
}

/** 64-bit arithmetic shift right, as the C preprocessor does it. */
export function shiftRightSigned(a: Value, amount: Value): Value {
  const count = Number(amount);
  if (!(count >= 0 && count < 64)) return compare(a, 0) < 0 ? -1 : 0;
  return wrap(BigInt(a) >> BigInt(count));
}

/** Negative, 0 or positive as the signed a is less than, equal to or greater than b. */
export function compare(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The low `bits` bits (1 to 32) as an unsigned number. */
export function lowBits(value: Value, bits: number): number {
  if (typeof value === 'number') {
    const size = 2 ** bits;
    const low = value % size;
    return low < 0 ? low + size : low;
  }
  return Number(BigInt.asUintN(bits, value));
}

/** True when the value fits `bits` bits as a signed or as an unsigned number (GNU's test for data). */
export function fitsField(value: Value, bits: number): boolean {
  if (bits >= 64) return true;
  const limit = 2 ** bits;
  return value < limit && value > -limit;
}

/** Signed 64-bit bigint. */
export function toBigInt(value: Value): bigint {
  return BigInt(value);
}

/** `0x…` text of the 64-bit pattern, as GNU prints values in messages. */
export function hex(value: Value): string {
  return BigInt.asUintN(64, BigInt(value)).toString(16);
}

/** The LEB128 form of a value; unsigned ones below zero are taken modulo 2^64. */
export function encodeLeb128(value: bigint, signed: boolean): Uint8Array {
  const bytes: number[] = [];
  let rest = signed || value >= 0n ? value : BigInt.asUintN(64, value);
  for (;;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    const last = signed ? (rest === 0n && low < 64) || (rest === -1n && low >= 64) : rest === 0n;
    bytes.push(last ? low : low | 0x80);
    if (last) return Uint8Array.from(bytes);
  }
}
