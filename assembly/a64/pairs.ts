// Pairs that the run loop executes as one step of a fused op (isa/fusion.ts): a comparison and the
// branch on it, decided from the operands instead of the flags, which are written all the same.
// A pair is called FIRST_SECOND after its rows, with the type arguments of both.
import { holdsAfterSub, subFlags } from '../arch/flags';
import { imm, Rd, Rn } from '../arch/record';
import { setX, X } from '../arch/registers';
import { branchBehind } from '../run/pages';
import { shifted } from './data-processing-register';

export function SUBS_imm_B_cond<T, H, L, _N>(rec: usize): usize {
  const a = X<T>(Rn(rec));
  const b = <T>imm(rec);
  const result = subFlags<T>(a, b);
  setX<T>(Rd(rec), result);
  return branchBehind(rec, holdsAfterSub<T, H, L>(a, b));
}

export function SUBS_shift_B_cond<T, K, H, L, _N>(rec: usize): usize {
  const a = X<T>(Rn(rec));
  const b = shifted<T, K>(rec);
  const result = subFlags<T>(a, b);
  setX<T>(Rd(rec), result);
  return branchBehind(rec, holdsAfterSub<T, H, L>(a, b));
}
