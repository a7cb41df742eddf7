// Branches: one executor per row of isa/a32/branches.ts.
import { holds } from '../arch/flags';
import { imm32, RECORD_BYTES, Rm } from '../arch/record';
import { R, setR } from '../arch/registers';
import { tag } from '../arch/tags';
import { branchBy, jumpBy, pcOf } from '../run/pages';
import { BXWritePC, branchToT32 } from './interworking';

/** The link register. */
const LR: usize = 14 * 8;

/** Offset from the instruction: the row's immediate counts from PC, which is 8 ahead. */
function offset(rec: usize): i64 {
  const fromHere: i32 = <i32>imm32(rec) + 8;
  return <i64>fromHere;
}

/** A direct branch: N is 1 where the decoder has found the target in the same page. */
function branch<N>(rec: usize): usize {
  return tag<N>() ? jumpBy(rec, load<i32>(rec, 8)) : branchBy(rec, offset(rec));
}

export function B<H, L, N>(rec: usize): usize {
  if (!holds<H, L>()) return rec + RECORD_BYTES;
  return branch<N>(rec);
}

export function BL_imm<N>(rec: usize): usize {
  setR(LR, <u32>pcOf(rec) + 4);
  return branch<N>(rec);
}

/** BLX (immediate): always to T32. */
export function BLX_imm(rec: usize): usize {
  const pc = <u32>pcOf(rec);
  setR(LR, pc + 4);
  return branchToT32(rec, pc + 8 + imm32(rec));
}

export function BX(rec: usize): usize {
  return BXWritePC(rec, R(Rm(rec)));
}

/** BLX (register). The target is read before the link register is written. */
export function BLX_reg(rec: usize): usize {
  const target = R(Rm(rec));
  setR(LR, <u32>pcOf(rec) + 4);
  return BXWritePC(rec, target);
}

/** BXJ: with a trivial implementation of Jazelle it is BX. */
export function BXJ(rec: usize): usize {
  return BX(rec);
}
