// Pairs that the run loop executes as one step of a fused op: as assembly/a64/pairs.ts.
import { holdsAfterSub, subFlags } from '../arch/flags';
import { imm32, Rn } from '../arch/record';
import { R } from '../arch/registers';
import { branchBehind } from '../run/pages';
import { shifted } from './shifts';

export function CMP_imm_B<H, L, _N>(rec: usize): usize {
  const a = R(Rn(rec));
  const b = imm32(rec);
  subFlags<u32>(a, b);
  return branchBehind(rec, holdsAfterSub<u32, H, L>(a, b));
}

export function CMP_reg_B<K, H, L, _N>(rec: usize): usize {
  const a = R(Rn(rec));
  const b = shifted<K>(rec);
  subFlags<u32>(a, b);
  return branchBehind(rec, holdsAfterSub<u32, H, L>(a, b));
}
