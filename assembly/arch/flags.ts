// The condition flags, kept in the form the arithmetic leaves them: NZ as one 64-bit word (N is bit
// 63, Z means the low half is zero), C as 0 or 1, V in bit 31. A subtraction only leaves its operands
// (SUB_A, SUB_B); the flags are computed from them when something asks.
import { C, NZ, SUB_A, SUB_B, SUB_BITS, V } from '../../isa/gen/layout';
import { tag } from './tags';

/** Computes the flags of the last subtraction. */
export function settle(): void {
  const wide = load<u32>(0, SUB_BITS) == 64;
  store<u32>(0, 0, SUB_BITS);
  if (wide) {
    const a = load<u64>(0, SUB_A);
    const b = load<u64>(0, SUB_B);
    storeFlags<u64>(a - b, a >= b, (a ^ b) & (a ^ (a - b)));
  } else {
    const a = load<u32>(0, SUB_A);
    const b = load<u32>(0, SUB_B);
    storeFlags<u32>(a - b, a >= b, (a ^ b) & (a ^ (a - b)));
  }
}

function storeFlags<T>(result: T, carry: bool, overflowWord: T): void {
  storeNZ<T>(result);
  store<u32>(0, <u32>carry, C);
  overflow<T>(overflowWord);
}

/** Makes NZ, C and V hold the flags. */
function settled(): void {
  if (load<u32>(0, SUB_BITS)) settle();
}

export function flagN(): bool {
  settled();
  return load<i64>(0, NZ) < 0;
}
export function flagZ(): bool {
  settled();
  return load<u32>(0, NZ) == 0;
}
export function flagC(): bool {
  settled();
  return load<u32>(0, C) != 0;
}
export function flagV(): bool {
  settled();
  return load<i32>(0, V) < 0;
}

/** PSTATE.C as a number. */
export function carryFlag(): u32 {
  settled();
  return load<u32>(0, C);
}

function storeNZ<T>(result: T): void {
  if (sizeof<T>() == 4) {
    store<i64>(0, <i64>(<i32>result), NZ);
  } else {
    store<u64>(0, <u64>result | <u64>(result != 0), NZ);
  }
}

/** PSTATE.<N,Z> from a result of type T (u32 or u64); C and V stay. */
export function setNZ<T>(result: T): void {
  settled();
  storeNZ<T>(result);
}

export function setC(carry: bool): void {
  settled();
  store<u32>(0, <u32>carry, C);
}

/** V from a word whose bit 31 is the flag. */
export function setV(word: i32): void {
  settled();
  store<i32>(0, word, V);
}

/** PSTATE.<N,Z,C,V> as the 4-bit value of the manual. */
export function NZCV(): u32 {
  return ((<u32>flagN()) << 3) | ((<u32>flagZ()) << 2) | ((<u32>flagC()) << 1) | <u32>flagV();
}

export function setNZCV(nzcv: u32): void {
  const n = (<u64>((nzcv >> 3) & 1)) << 63;
  const nonzero = <u64>(((nzcv >> 2) & 1) ^ 1);
  store<u32>(0, 0, SUB_BITS);
  store<u64>(0, n | nonzero, NZ);
  store<u32>(0, (nzcv >> 1) & 1, C);
  store<u32>(0, nzcv << 31, V);
}

/** a + b, and the flags it leaves. */
export function addFlags<T>(a: T, b: T): T {
  const result: T = a + b;
  store<u32>(0, 0, SUB_BITS);
  storeFlags<T>(result, result < a, (a ^ result) & (b ^ result));
  return result;
}

/** a - b; the flags it leaves (C is NOT borrow) wait as its operands. */
export function subFlags<T>(a: T, b: T): T {
  store<u32>(0, sizeof<T>() << 3, SUB_BITS);
  store<T>(0, a, SUB_A);
  store<T>(0, b, SUB_B);
  return a - b;
}

/** AddWithCarry(a, b, PSTATE.C) and the flags it leaves. */
export function adcFlags<T>(a: T, b: T): T {
  const carry: T = <T>carryFlag();
  const result: T = a + b + carry;
  storeFlags<T>(result, carry ? result <= a : result < a, (a ^ result) & (b ^ result));
  return result;
}

/** Flags of AND, BIC, TST in A64: C and V are cleared. */
export function logicalFlags<T>(result: T): T {
  store<u32>(0, 0, SUB_BITS);
  storeNZ<T>(result);
  store<u32>(0, 0, C);
  store<u32>(0, 0, V);
  return result;
}

function overflow<T>(word: T): void {
  store<i32>(0, sizeof<T>() == 4 ? <i32>word : <i32>(<u64>word >> 32), V);
}

/** ConditionHolds(cond). */
export function ConditionHolds(cond: u32): bool {
  switch (cond) {
    case 0:
      return flagZ();
    case 1:
      return !flagZ();
    case 2:
      return flagC();
    case 3:
      return !flagC();
    case 4:
      return flagN();
    case 5:
      return !flagN();
    case 6:
      return flagV();
    case 7:
      return !flagV();
    case 8:
      return flagC() && !flagZ();
    case 9:
      return !flagC() || flagZ();
    case 10:
      return flagN() == flagV();
    case 11:
      return flagN() != flagV();
    case 12:
      return !flagZ() && flagN() == flagV();
    case 13:
      return flagZ() || flagN() != flagV();
    default:
      return true;
  }
}

/** ConditionHolds of the condition H:L known at compile time; without branches once the flags are known. */
export function holds<H, L>(): bool {
  const bits = load<u32>(0, SUB_BITS);
  if (bits == 32) return holdsAfterSub<u32, H, L>(load<u32>(0, SUB_A), load<u32>(0, SUB_B));
  if (bits == 64) return holdsAfterSub<u64, H, L>(load<u64>(0, SUB_A), load<u64>(0, SUB_B));
  return holdsByFlags<H, L>();
}

/** The same of flags that are settled. */
function holdsByFlags<H, L>(): bool {
  const base = (tag<H>() << 1) | (tag<L>() >> 1);
  const inverted = (tag<L>() & 1) != 0;
  const n = load<i64>(0, NZ) < 0;
  const z = load<u32>(0, NZ) == 0;
  const c = load<u32>(0, C) != 0;
  if (base == 0) return z != inverted;
  if (base == 1) return c != inverted;
  if (base == 2) return n != inverted;
  if (base == 3) return load<i32>(0, V) < 0 != inverted;
  if (base == 4) return ((<u32>c & <u32>!z) != 0) != inverted;
  // N != V: both are top bits, of NZ and of V.
  const differ = (load<i32>(4, NZ) ^ load<i32>(0, V)) < 0;
  if (base == 5) return differ == inverted;
  if (base == 6) return ((<u32>z | <u32>differ) == 0) != inverted;
  return true;
}

/** The condition H:L of the flags that a - b leaves, from the operands themselves. */
export function holdsAfterSub<T, H, L>(a: T, b: T): bool {
  const base = (tag<H>() << 1) | (tag<L>() >> 1);
  const inverted = (tag<L>() & 1) != 0;
  if (base == 0) return (a == b) != inverted;
  if (base == 1) return a >= b != inverted;
  if (base == 2) return isNegative<T>(a - b) != inverted;
  if (base == 3) return isNegative<T>((a ^ b) & (a ^ (a - b))) != inverted;
  if (base == 4) return a > b != inverted;
  if (base == 5) return signedLess<T>(a, b) == inverted;
  if (base == 6) return signedLess<T>(b, a) != inverted;
  return true;
}

function isNegative<T>(value: T): bool {
  return sizeof<T>() == 4 ? <i32>value < 0 : <i64>value < 0;
}

function signedLess<T>(a: T, b: T): bool {
  return sizeof<T>() == 4 ? <i32>a < <i32>b : <i64>a < <i64>b;
}
