// Branches that only T32 has: one executor per row of isa/t32. N is 1 where the decoder has found the
// target in the same page, and the record holds the distance. BX and the others run as A32's.
import { BXWritePC } from '../a32/interworking';
import { inByteOrder } from '../a32/memory';
import { undefined } from '../arch/exception';
import { isArmv7 } from '../arch/features';
import { holds } from '../arch/flags';
import { imm32, RECORD_BYTES, Rm, Rn } from '../arch/record';
import { R, setR } from '../arch/registers';
import { tag } from '../arch/tags';
import { sctlrInUse } from '../arch/vhe';
import { next, readable } from '../mem/access';
import { hostOf } from '../mem/ram';
import { currentContext, FETCH, translate, walkPA } from '../mem/walk';
import { beginBlock } from '../run/it-blocks';
import { addressOf } from '../run/pages';
import {
  branchT32,
  halfwordAt,
  inBlock,
  isLastHalfword,
  isWide,
  jumpT32,
  leaveT32,
} from '../run/pages-t32';

/** The link register. */
const LR: usize = 14 * 8;

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

/** The halfword behind the 16-bit instruction at `rec`; 0xffff where it cannot be fetched. */
function halfwordBehind(rec: usize): u32 {
  if (!isLastHalfword(rec)) return halfwordAt(rec + RECORD_BYTES);
  if (!translate(<u64>(PC(rec) - 2), currentContext(), FETCH)) return 0xffff;
  const host = hostOf(walkPA);
  return host ? <u32>load<u16>(host) : 0xffff;
}

/**
 * SCTLR.ITD of Armv8 forbids more than one instruction in a block, and all but simple 16-bit ones.
 * IMPLEMENTATION DEFINED: IT and what is behind it are one 32-bit instruction, so that IT is UNDEFINED.
 */
function isDisabled(rec: usize): bool {
  if (isArmv7() || ((load<u32>(sctlrInUse()) >> 7) & 1) == 0) return false;
  if ((imm32(rec) & 15) != 8) return true;
  const behind = halfwordBehind(rec);
  if (isWide(behind)) return behind != 0xffff;
  // B, UDF, SVC; miscellaneous; ADR; LDR (literal); R15 as Rm or Rdn of ADD, CMP, MOV, BX and BLX.
  const high = behind >> 12;
  if (high == 13 || high == 11 || behind >> 11 == 0b10100 || behind >> 11 == 0b01001) return true;
  return (behind & 0xf478) == 0x4478 || (behind & 0xfc87) == 0x4487;
}

/** CONSTRAINED UNPREDICTABLE: IT in an IT block begins another. */
export function IT(rec: usize): usize {
  if (isDisabled(rec)) return undefined(rec);
  return beginBlock(rec, imm32(rec));
}

/** DCPS1 to DCPS3 are UNDEFINED outside of Debug state. */
export function DCPS1(rec: usize): usize {
  return undefined(rec);
}

export function DCPS2(rec: usize): usize {
  return undefined(rec);
}

export function DCPS3(rec: usize): usize {
  return undefined(rec);
}
