// The condition flags, kept in the form the arithmetic leaves them: NZ as one 64-bit word (N is bit
// 63, Z means the low half is zero), C as 0 or 1, V in bit 31.
import { C, NZ, V } from '../../isa/gen/layout';
import { tag } from './tags';

export function flagN(): bool {
  return load<i64>(0, NZ) < 0;
}
export function flagZ(): bool {
  return load<u32>(0, NZ) == 0;
}
export function flagC(): bool {
  return load<u32>(0, C) != 0;
}
export function flagV(): bool {
  return load<i32>(0, V) < 0;
}

/** PSTATE.<N,Z> from a result of type T (u32 or u64). */
export function setNZ<T>(result: T): void {
  if (sizeof<T>() == 4) {
    store<i64>(0, <i64>(<i32>result), NZ);
  } else {
    store<u64>(0, <u64>result | <u64>(result != 0), NZ);
  }
}

export function setC(carry: bool): void {
  store<u32>(0, <u32>carry, C);
}

/** V from a word whose bit 31 is the flag. */
export function setV(word: i32): void {
  store<i32>(0, word, V);
}

/** PSTATE.<N,Z,C,V> as the 4-bit value of the manual. */
export function NZCV(): u32 {
  return (
    (<u32>flagN() << 3) | (<u32>flagZ() << 2) | (<u32>flagC() << 1) | <u32>flagV()
  );
}

export function setNZCV(nzcv: u32): void {
  const n = <u64>((nzcv >> 3) & 1) << 63;
  const nonzero = <u64>(((nzcv >> 2) & 1) ^ 1);
  store<u64>(0, n | nonzero, NZ);
  store<u32>(0, (nzcv >> 1) & 1, C);
  store<u32>(0, nzcv << 31, V);
}

/** a + b, and the flags it leaves. */
export function addFlags<T>(a: T, b: T): T {
  const result: T = a + b;
  setNZ<T>(result);
  setC(result < a);
  overflow<T>((a ^ result) & (b ^ result));
  return result;
}

/** a - b, and the flags it leaves (C is NOT borrow). */
export function subFlags<T>(a: T, b: T): T {
  const result: T = a - b;
  setNZ<T>(result);
  setC(a >= b);
  overflow<T>((a ^ b) & (a ^ result));
  return result;
}

/** AddWithCarry(a, b, PSTATE.C) and the flags it leaves. */
export function adcFlags<T>(a: T, b: T): T {
  const carry: T = <T>load<u32>(0, C);
  const result: T = a + b + carry;
  setNZ<T>(result);
  setC(carry ? result <= a : result < a);
  overflow<T>((a ^ result) & (b ^ result));
  return result;
}

/** Flags of AND, BIC, TST in A64: C and V are cleared. */
export function logicalFlags<T>(result: T): T {
  setNZ<T>(result);
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

/** ConditionHolds of the condition H:L known at compile time. */
export function holds<H, L>(): bool {
  const base = (tag<H>() << 1) | (tag<L>() >> 1);
  const inverted = (tag<L>() & 1) != 0;
  if (base == 0) return flagZ() != inverted;
  if (base == 1) return flagC() != inverted;
  if (base == 2) return flagN() != inverted;
  if (base == 3) return flagV() != inverted;
  if (base == 4) return (flagC() && !flagZ()) != inverted;
  if (base == 5) return (flagN() == flagV()) != inverted;
  if (base == 6) return (!flagZ() && flagN() == flagV()) != inverted;
  return true;
}
