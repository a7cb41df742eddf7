// Loads and stores that T32 has in other forms than A32: literals, shifted registers for all sizes, LDRT
// with an offset, pairs of any two registers, LDREX with an offset.
import {
  loadExclusive,
  loadExclusivePair,
  storeExclusive,
  storeExclusivePair,
} from '../a32/synchronization';
import { LDM, LDMDB, STM, STMDB } from '../a32/block-transfer';
import { loadPair, storePair } from '../a32/extra-loads-stores';
import { loadTo, loadUnprivilegedAt, storeFrom, storeUnprivilegedAt } from '../a32/memory';
import { undefined } from '../arch/exception';
import { imm32, insn, Rm, Rn, Rt, Rt2 } from '../arch/record';
import { R, SLOT_PC, SLOT_PC_WRITE } from '../arch/registers';
import { addressOf } from '../run/pages';

// ---- literals -----------------------------------------------------------------------------------

/** Align(PC, 4) and the immediate. */
function literal(rec: usize): u32 {
  return ((<u32>addressOf(rec) + 4) & 0xffff_fffc) + imm32(rec);
}

export function LDR_lit_T1(rec: usize): usize {
  return loadTo<u32>(rec, literal(rec));
}

export function LDR_lit_T2(rec: usize): usize {
  return loadTo<u32>(rec, literal(rec));
}

export function LDRB_lit_T1(rec: usize): usize {
  return loadTo<u8>(rec, literal(rec));
}

export function LDRH_lit_T1(rec: usize): usize {
  return loadTo<u16>(rec, literal(rec));
}

export function LDRSB_lit_T1(rec: usize): usize {
  return loadTo<i8>(rec, literal(rec));
}

export function LDRSH_lit_T1(rec: usize): usize {
  return loadTo<i16>(rec, literal(rec));
}

// ---- register offset, shifted left by 0 to 3 ----------------------------------------------------

function shiftedOffset(rec: usize): u32 {
  return R(Rn(rec)) + (R(Rm(rec)) << imm32(rec));
}

export function STRH_reg_T2(rec: usize): usize {
  return storeFrom<u16>(rec, shiftedOffset(rec));
}

export function LDRH_reg_T2(rec: usize): usize {
  return loadTo<u16>(rec, shiftedOffset(rec));
}

export function LDRSB_reg_T2(rec: usize): usize {
  return loadTo<i8>(rec, shiftedOffset(rec));
}

export function LDRSH_reg_T2(rec: usize): usize {
  return loadTo<i16>(rec, shiftedOffset(rec));
}

// ---- unprivileged -------------------------------------------------------------------------------

function offset(rec: usize): u32 {
  return R(Rn(rec)) + imm32(rec);
}

export function STRT_T1(rec: usize): usize {
  return storeUnprivilegedAt<u32>(rec, offset(rec));
}

export function STRBT_T1(rec: usize): usize {
  return storeUnprivilegedAt<u8>(rec, offset(rec));
}

export function STRHT_T1(rec: usize): usize {
  return storeUnprivilegedAt<u16>(rec, offset(rec));
}

export function LDRT_T1(rec: usize): usize {
  return loadUnprivilegedAt<u32>(rec, offset(rec));
}

export function LDRBT_T1(rec: usize): usize {
  return loadUnprivilegedAt<u8>(rec, offset(rec));
}

export function LDRHT_T1(rec: usize): usize {
  return loadUnprivilegedAt<u16>(rec, offset(rec));
}

export function LDRSBT_T1(rec: usize): usize {
  return loadUnprivilegedAt<i8>(rec, offset(rec));
}

export function LDRSHT_T1(rec: usize): usize {
  return loadUnprivilegedAt<i16>(rec, offset(rec));
}

// ---- pairs --------------------------------------------------------------------------------------

/** CONSTRAINED UNPREDICTABLE: R15 in a pair: we make it UNDEFINED. */
function isPC(slot: usize): bool {
  return slot == SLOT_PC || slot == SLOT_PC_WRITE;
}

function loadTwo(rec: usize, address: u32, wback: bool, base: u32): usize {
  if (isPC(Rt(rec)) || isPC(Rt2(rec))) return undefined(rec);
  return loadPair(rec, Rt2(rec), address, wback, base);
}

function storeTwo(rec: usize, address: u32, wback: bool, base: u32): usize {
  if (isPC(Rt(rec)) || isPC(Rt2(rec))) return undefined(rec);
  return storePair(rec, Rt2(rec), address, wback, base);
}

export function LDRD_lit_T1(rec: usize): usize {
  return loadTwo(rec, literal(rec), false, 0);
}

export function LDRD_imm_T1(rec: usize): usize {
  return loadTwo(rec, offset(rec), false, 0);
}

export function LDRD_imm_T1_pre(rec: usize): usize {
  return loadTwo(rec, offset(rec), true, offset(rec));
}

export function LDRD_imm_T1_post(rec: usize): usize {
  return loadTwo(rec, R(Rn(rec)), true, offset(rec));
}

export function STRD_imm_T1(rec: usize): usize {
  return storeTwo(rec, offset(rec), false, 0);
}

export function STRD_imm_T1_pre(rec: usize): usize {
  return storeTwo(rec, offset(rec), true, offset(rec));
}

export function STRD_imm_T1_post(rec: usize): usize {
  return storeTwo(rec, R(Rn(rec)), true, offset(rec));
}

// ---- exclusives ---------------------------------------------------------------------------------

export function LDREX_T1(rec: usize): usize {
  return loadExclusive<u32>(rec, offset(rec));
}

export function STREX_T1(rec: usize): usize {
  return storeExclusive<u32>(rec, offset(rec));
}

export function LDREXD_T1(rec: usize): usize {
  if (isPC(Rt(rec)) || isPC(Rt2(rec))) return undefined(rec);
  return loadExclusivePair(rec, Rt2(rec));
}

/** STREXD: Rt is where the others have Rt2, and Rt2 behind it. */
export function STREXD_T1(rec: usize): usize {
  const second = <usize>load<u16>(rec, 12);
  if (isPC(Rt2(rec)) || isPC(second)) return undefined(rec);
  return storeExclusivePair(rec, Rt2(rec), second);
}

export function LDAEXD_T1(rec: usize): usize {
  return LDREXD_T1(rec);
}

export function STLEXD_T1(rec: usize): usize {
  return STREXD_T1(rec);
}

// ---- register lists -----------------------------------------------------------------------------

/**
 * CONSTRAINED UNPREDICTABLE: fewer than two registers, or the base among the registers and written
 * back: we make it UNDEFINED.
 */
function isBadList(rec: usize): bool {
  const word = insn(rec);
  if (popcnt(word & 0xffff) < 2 || Rn(rec) == SLOT_PC) return true;
  return ((word >> 21) & 1 & (word >> (<u32>Rn(rec) >> 3)) & 1) != 0;
}

export function LDM_T2(rec: usize): usize {
  return isBadList(rec) ? undefined(rec) : LDM(rec);
}

export function LDMDB_T1(rec: usize): usize {
  return isBadList(rec) ? undefined(rec) : LDMDB(rec);
}

export function STM_T2(rec: usize): usize {
  return isBadList(rec) ? undefined(rec) : STM(rec);
}

export function STMDB_T1(rec: usize): usize {
  return isBadList(rec) ? undefined(rec) : STMDB(rec);
}
