// Pairs that the run loop executes as one step of a fused op (isa/fusion.ts): a comparison and the
// branch on it, decided from the operands instead of the flags, which are written all the same.
// A pair is called FIRST_SECOND after its rows, with the type arguments of both.
import { holdsAfterSub, subFlags } from '../arch/flags';
import { imm, Rd, RECORD_BYTES, Rn } from '../arch/record';
import { setX, X } from '../arch/registers';
import { jumpBy } from '../run/pages';
import { shifted } from './data-processing-register';

/** The branch behind `rec` to its near target, or the record behind it. */
function branchIf(holds: bool, rec: usize): usize {
  const second = rec + RECORD_BYTES;
  return holds ? jumpBy(second, load<i32>(second, 8)) : second + RECORD_BYTES;
}

export function SUBS_imm_B_cond<T, H, L, N>(rec: usize): usize {
  const a = X<T>(Rn(rec));
  const b = <T>imm(rec);
  const result = subFlags<T>(a, b);
  setX<T>(Rd(rec), result);
  return branchIf(holdsAfterSub<T, H, L>(a, b), rec);
}

export function SUBS_shift_B_cond<T, K, H, L, N>(rec: usize): usize {
  const a = X<T>(Rn(rec));
  const b = shifted<T, K>(rec);
  const result = subFlags<T>(a, b);
  setX<T>(Rd(rec), result);
  return branchIf(holdsAfterSub<T, H, L>(a, b), rec);
}
