// Branches: one executor per row. All return the record at the target, or the next one.
import { holds } from '../arch/flags';
import { bits, imm, imm32, RECORD_BYTES, Rn, Rt } from '../arch/record';
import { setX, X } from '../arch/registers';
import { tag } from '../arch/tags';
import { branchBy, branchTo, jumpBy, pcOf } from '../run/pages';

/** A direct branch: N is 1 where the decoder has found the target in the same page. */
function branch<N>(rec: usize): usize {
  return tag<N>() ? jumpBy(rec, load<i32>(rec, 8)) : branchBy(rec, <i64>imm(rec));
}

/** The link register. */
const LR: usize = 30 * 8;

export function B<N>(rec: usize): usize {
  return branch<N>(rec);
}

export function BL<N>(rec: usize): usize {
  setX<u64>(LR, pcOf(rec) + 4);
  return branch<N>(rec);
}

/** B.cond. The condition is a type argument pair, so that each has a case of its own. */
export function B_cond<H, L, N>(rec: usize): usize {
  if (!holds<H, L>()) return rec + RECORD_BYTES;
  return branch<N>(rec);
}

export function CBZ<T, N>(rec: usize): usize {
  if (X<T>(Rt(rec)) != 0) return rec + RECORD_BYTES;
  return branch<N>(rec);
}

/** CBNZ. Compare and branch on nonzero. */
export function CBNZ<T, N>(rec: usize): usize {
  if (X<T>(Rt(rec)) == 0) return rec + RECORD_BYTES;
  return branch<N>(rec);
}

export function TBZ(rec: usize): usize {
  const word = imm32(rec);
  if ((X<u64>(Rt(rec)) >> <u64>bitNumber(word)) & 1) return rec + RECORD_BYTES;
  return branchBy(rec, offset14(word));
}

export function TBNZ(rec: usize): usize {
  const word = imm32(rec);
  if (((X<u64>(Rt(rec)) >> <u64>bitNumber(word)) & 1) == 0) return rec + RECORD_BYTES;
  return branchBy(rec, offset14(word));
}

/** b5:b40 */
function bitNumber(word: u32): u32 {
  return ((word >> 26) & 32) | bits(word, 19, 5);
}

function offset14(word: u32): i64 {
  return <i64>((<i32>(word << 13) >> 18) << 2);
}

export function BR(rec: usize): usize {
  return branchTo(rec, X<u64>(Rn(rec)));
}

/** BLR. The target is read before the link register is written. */
export function BLR(rec: usize): usize {
  const target = X<u64>(Rn(rec));
  setX<u64>(LR, pcOf(rec) + 4);
  return branchTo(rec, target);
}

export function RET(rec: usize): usize {
  return branchTo(rec, X<u64>(Rn(rec)));
}
