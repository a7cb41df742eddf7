// Pairs that the run loop executes as one step of a fused op: as assembly/a64/pairs.ts.
import { holdsAfterSub, subFlags } from '../arch/flags';
import { imm32, RECORD_BYTES, Rn } from '../arch/record';
import { R } from '../arch/registers';
import { jumpBy } from '../run/pages';
import { shifted } from './shifts';

/** The branch behind `rec` to its near target, or the record behind it. */
function branchIf(holds: bool, rec: usize): usize {
  const second = rec + RECORD_BYTES;
  return holds ? jumpBy(second, load<i32>(second, 8)) : second + RECORD_BYTES;
}

export function CMP_imm_B<H, L, N>(rec: usize): usize {
  const a = R(Rn(rec));
  const b = imm32(rec);
  subFlags<u32>(a, b);
  return branchIf(holdsAfterSub<u32, H, L>(a, b), rec);
}

export function CMP_reg_B<K, H, L, N>(rec: usize): usize {
  const a = R(Rn(rec));
  const b = shifted<K>(rec);
  subFlags<u32>(a, b);
  return branchIf(holdsAfterSub<u32, H, L>(a, b), rec);
}
