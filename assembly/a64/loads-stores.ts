// Loads and Stores: one executor per row of isa/a64/loads-stores.ts. A load that faults leaves all
// registers as they were, the base included.
import { bits, imm, insn, RECORD_BYTES, Rm, Rn, Rt } from '../arch/record';
import { setX, SLOT_SP, X } from '../arch/registers';
import { spAlignmentFault } from '../arch/exception';
import { EL } from '../../isa/gen/layout';
import { next, readable, writeMemory } from '../mem/access';
import { pcOf } from '../run/pages';
import { tag } from '../arch/tags';
import { sctlrInUse } from '../arch/vhe';
import { extended, extendedSlow } from './data-processing-register';

/** CheckSPAlignment: true when SP is the base, is not a multiple of 16, and SCTLR_ELx.SA(0) is 1. */
export function spMisaligned(rec: usize): bool {
  return Rn(rec) == SLOT_SP && (X<u32>(SLOT_SP) & 15) != 0 && spChecked();
}

function spChecked(): bool {
  return ((load<u32>(sctlrInUse()) >> (load<u32>(0, EL) == 0 ? 4 : 3)) & 1) != 0;
}

/** Loads an M and writes it to Rt as T: zero- or sign-extended by the types. */
function loadTo<T, M>(rec: usize, va: u64): bool {
  const at = readable<M>(rec, va);
  if (at == 0) return false;
  setX<T>(Rt(rec), <T>load<M>(at));
  return true;
}

function storeFrom<M>(rec: usize, va: u64): bool {
  return writeMemory<M>(rec, va, <M>X<u64>(Rt(rec)));
}

/** Register offset: Rm extended by option and shifted by the size when S is 1. */
function registerOffset(rec: usize, scale: u64): u64 {
  const word = insn(rec);
  return extended(rec, bits(word, 13, 3), (word >> 12) & 1 ? scale : 0);
}

/** The same with option = O:P and S known at compile time. */
function indexed<O, P, S>(rec: usize, scale: u64): u64 {
  const value = X<u64>(Rm(rec));
  const shift: u64 = tag<S>() ? scale : 0;
  if (tag<O>() == 0) return (tag<P>() == 3 ? value : value & 0xffffffff) << shift;
  return extendedSlow(value, 4 | tag<P>(), shift);
}

export function STRB_imm(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storeFrom<u8>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDRB_imm(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, u8>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSB_imm_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u64, i8>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSB_imm_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, i8>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function STRH_imm(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storeFrom<u16>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDRH_imm(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, u16>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSH_imm_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u64, i16>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSH_imm_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, i16>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function STR_imm_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storeFrom<u32>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDR_imm_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, u32>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSW_imm(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u64, i32>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function STR_imm_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storeFrom<u64>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDR_imm_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u64, u64>(rec, X<u64>(Rn(rec)) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function STRB_post(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storeFrom<u8>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRB_post(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, u8>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSB_post_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u64, i8>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSB_post_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, i8>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STRH_post(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storeFrom<u16>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRH_post(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, u16>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSH_post_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u64, i16>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSH_post_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, i16>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STR_post_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storeFrom<u32>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDR_post_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, u32>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSW_post(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u64, i32>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STR_post_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storeFrom<u64>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDR_post_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u64, u64>(rec, base)) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STRB_pre(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storeFrom<u8>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRB_pre(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, u8>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSB_pre_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u64, i8>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSB_pre_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, i8>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STRH_pre(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storeFrom<u16>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRH_pre(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, u16>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSH_pre_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u64, i16>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSH_pre_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, i16>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STR_pre_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storeFrom<u32>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDR_pre_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u32, u32>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDRSW_pre(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u64, i32>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STR_pre_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!storeFrom<u64>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function LDR_pre_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const base = X<u64>(Rn(rec));
  if (!loadTo<u64, u64>(rec, base + imm(rec))) return next();
  setX<u64>(Rn(rec), base + imm(rec));
  return rec + RECORD_BYTES;
}

export function STRB_reg<O, P, S>(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storeFrom<u8>(rec, X<u64>(Rn(rec)) + indexed<O, P, S>(rec, 0))) return next();
  return rec + RECORD_BYTES;
}

export function LDRB_reg<O, P, S>(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, u8>(rec, X<u64>(Rn(rec)) + indexed<O, P, S>(rec, 0))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSB_reg_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u64, i8>(rec, X<u64>(Rn(rec)) + registerOffset(rec, 0))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSB_reg_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, i8>(rec, X<u64>(Rn(rec)) + registerOffset(rec, 0))) return next();
  return rec + RECORD_BYTES;
}

export function STRH_reg(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storeFrom<u16>(rec, X<u64>(Rn(rec)) + registerOffset(rec, 1))) return next();
  return rec + RECORD_BYTES;
}

export function LDRH_reg(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, u16>(rec, X<u64>(Rn(rec)) + registerOffset(rec, 1))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSH_reg_64(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u64, i16>(rec, X<u64>(Rn(rec)) + registerOffset(rec, 1))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSH_reg_32(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, i16>(rec, X<u64>(Rn(rec)) + registerOffset(rec, 1))) return next();
  return rec + RECORD_BYTES;
}

export function STR_reg_32<O, P, S>(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storeFrom<u32>(rec, X<u64>(Rn(rec)) + indexed<O, P, S>(rec, 2))) return next();
  return rec + RECORD_BYTES;
}

export function LDR_reg_32<O, P, S>(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u32, u32>(rec, X<u64>(Rn(rec)) + indexed<O, P, S>(rec, 2))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSW_reg(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u64, i32>(rec, X<u64>(Rn(rec)) + registerOffset(rec, 2))) return next();
  return rec + RECORD_BYTES;
}

export function STR_reg_64<O, P, S>(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!storeFrom<u64>(rec, X<u64>(Rn(rec)) + indexed<O, P, S>(rec, 3))) return next();
  return rec + RECORD_BYTES;
}

export function LDR_reg_64<O, P, S>(rec: usize): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  if (!loadTo<u64, u64>(rec, X<u64>(Rn(rec)) + indexed<O, P, S>(rec, 3))) return next();
  return rec + RECORD_BYTES;
}

/** Literals: the address is PC-relative. */

export function LDR_lit_32(rec: usize): usize {
  if (!loadTo<u32, u32>(rec, pcOf(rec) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDR_lit_64(rec: usize): usize {
  if (!loadTo<u64, u64>(rec, pcOf(rec) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

export function LDRSW_lit(rec: usize): usize {
  if (!loadTo<u64, i32>(rec, pcOf(rec) + imm(rec))) return next();
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PRFM_lit(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PRFM_imm(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PRFUM(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** A hint: no effect. */
export function PRFM_reg(rec: usize): usize {
  return rec + RECORD_BYTES;
}
