// Branches that only T32 has: one executor per row of isa/t32. N is 1 where the decoder has found the
// target in the same page, and the record holds the distance. BX and the others run as A32's.
import { BXWritePC } from '../a32/interworking';
import { inByteOrder } from '../a32/memory';
import { undefined } from '../arch/exception';
import { holds } from '../arch/flags';
import { imm32, RECORD_BYTES, Rm, Rn } from '../arch/record';
import { R, setR, slotOf } from '../arch/registers';
import { tag } from '../arch/tags';
import { next, readable } from '../mem/access';
import { beginBlock } from '../run/it-blocks';
import { addressOf } from '../run/pages';
import { branchT32, inBlock, jumpT32, leaveT32 } from '../run/pages-t32';

/** The link register. */
const LR: usize = slotOf(14);

/** R15 as the instruction at `rec` reads it. */
function PC(rec: usize): u32 {
  return <u32>addressOf(rec) + 4;
}

function branch<N>(rec: usize): usize {
  if (tag<N>()) return jumpT32(rec, rec + <usize>load<i32>(rec, 8));
  return branchT32(rec, PC(rec) + imm32(rec));
}

/**
 * B<cond>, 16 bits.
 * CONSTRAINED UNPREDICTABLE: in an IT block we make it UNDEFINED.
 */
export function B_T1<H, L, N>(rec: usize): usize {
  if (tag<N>() == 0 && inBlock()) return undefined(rec);
  if (!holds<H, L>()) return rec + RECORD_BYTES;
  return branch<N>(rec);
}

export function B_T2<N>(rec: usize): usize {
  return branch<N>(rec);
}

/** B<cond>, 32 bits. */
export function B_T3<H, L, N>(rec: usize): usize {
  return B_T1<H, L, N>(rec);
}

export function B_T4<N>(rec: usize): usize {
  return branch<N>(rec);
}

export function BL_imm_T1<N>(rec: usize): usize {
  setR(LR, PC(rec) | 1);
  return branch<N>(rec);
}

/** BLX (immediate): always to A32. */
export function BLX_imm_T2(rec: usize): usize {
  const pc = PC(rec);
  setR(LR, pc | 1);
  const target: u32 = (pc & 0xffff_fffc) + imm32(rec);
  return leaveT32(rec, <u64>target);
}

/** BLX (register), 16 bits. The target is read before the link register is written. */
export function BLX_reg_T1(rec: usize): usize {
  const target = R(Rm(rec));
  setR(LR, (PC(rec) - 2) | 1);
  return BXWritePC(rec, target);
}

// CONSTRAINED UNPREDICTABLE: CBZ and CBNZ in an IT block: they have its condition.

export function CBZ<N>(rec: usize): usize {
  return R(Rn(rec)) == 0 ? branch<N>(rec) : rec + RECORD_BYTES;
}

export function CBNZ<N>(rec: usize): usize {
  return R(Rn(rec)) != 0 ? branch<N>(rec) : rec + RECORD_BYTES;
}

/** Forward by twice the entry of a table of bytes. */
export function TBB(rec: usize): usize {
  const address: u32 = R(Rn(rec)) + R(Rm(rec));
  const at = readable<u8>(rec, <u64>address);
  if (at == 0) return next();
  return branchT32(rec, PC(rec) + ((<u32>load<u8>(at)) << 1));
}

/** The same with a table of halfwords. */
export function TBH(rec: usize): usize {
  const address: u32 = R(Rn(rec)) + (R(Rm(rec)) << 1);
  const at = readable<u16>(rec, <u64>address);
  if (at == 0) return next();
  return branchT32(rec, PC(rec) + ((<u32>inByteOrder<u16>(load<u16>(at))) << 1));
}

/** CONSTRAINED UNPREDICTABLE: IT in an IT block begins another. */
export function IT(rec: usize): usize {
  return beginBlock(rec, imm32(rec));
}
