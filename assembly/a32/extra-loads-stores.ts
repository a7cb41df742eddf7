// Extra load/store: one executor per row of isa/a32/extra-loads-stores.ts: halfwords, signed bytes
// and doublewords.
import { dataAbort, undefined } from '../arch/exception';
import { imm32, insn, RECORD_BYTES, Rm, Rn, Rt } from '../arch/record';
import { R, SLOT_PC, setR, slotOf } from '../arch/registers';
import { next, readable, writeMemory } from '../mem/access';
import { FSC_ALIGNMENT } from '../mem/walk';
import { pcOf } from '../run/pages';
import {
  inByteOrder,
  loadAndWriteBack,
  loadTo,
  loadUnprivileged,
  storeAndWriteBack,
  storeFrom,
  storeUnprivileged,
} from './memory';

/** Rm; negative when U is 0. */
function registerOffset(rec: usize): u32 {
  const offset = R(Rm(rec));
  return (insn(rec) >> 23) & 1 ? offset : 0 - offset;
}

/** The base of a literal: Align(PC, 4). */
function literal(rec: usize): u32 {
  return <u32>pcOf(rec) + 8 + imm32(rec);
}

/** CONSTRAINED UNPREDICTABLE: a pair Rt, R(t+1) with odd Rt or with R15: we make it UNDEFINED. */
export function badPair(rec: usize): bool {
  return (Rt(rec) & 8) != 0 || Rt(rec) == slotOf(14) || Rt(rec) == SLOT_PC;
}

/** Rt and `second` = two words at `address`, which must be aligned to 4; then Rn = base when `wback`. */
export function loadPair(rec: usize, second: usize, address: u32, wback: bool, base: u32): usize {
  if (address & 3) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, false);
  let at = readable<u32>(rec, <u64>address);
  if (at == 0) return next();
  const first = load<u32>(at);
  const behind: u32 = address + 4;
  at = readable<u32>(rec, <u64>behind);
  if (at == 0) return next();
  if (wback) setR(Rn(rec), base);
  setR(second, inByteOrder<u32>(load<u32>(at)));
  setR(Rt(rec), inByteOrder<u32>(first));
  return rec + RECORD_BYTES;
}

export function storePair(rec: usize, second: usize, address: u32, wback: bool, base: u32): usize {
  if (address & 3) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, true);
  const behind: u32 = address + 4;
  if (!writeMemory<u32>(rec, <u64>address, inByteOrder<u32>(R(Rt(rec))))) return next();
  if (!writeMemory<u32>(rec, <u64>behind, inByteOrder<u32>(R(second)))) return next();
  if (wback) setR(Rn(rec), base);
  return rec + RECORD_BYTES;
}

function loadNeighbours(rec: usize, address: u32, wback: bool, base: u32): usize {
  if (badPair(rec)) return undefined(rec);
  return loadPair(rec, Rt(rec) + 8, address, wback, base);
}

function storeNeighbours(rec: usize, address: u32, wback: bool, base: u32): usize {
  if (badPair(rec)) return undefined(rec);
  return storePair(rec, Rt(rec) + 8, address, wback, base);
}

export function STRH_imm(rec: usize): usize {
  return storeFrom<u16>(rec, R(Rn(rec)) + imm32(rec));
}

export function STRH_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return storeAndWriteBack<u16>(rec, address, address);
}

export function STRH_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return storeAndWriteBack<u16>(rec, address, address + imm32(rec));
}

export function STRHT_imm(rec: usize): usize {
  return storeUnprivileged<u16>(rec, imm32(rec));
}

export function STRH_reg(rec: usize): usize {
  return storeFrom<u16>(rec, R(Rn(rec)) + registerOffset(rec));
}

export function STRH_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return storeAndWriteBack<u16>(rec, address, address);
}

export function STRH_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return storeAndWriteBack<u16>(rec, address, address + registerOffset(rec));
}

export function STRHT_reg(rec: usize): usize {
  return storeUnprivileged<u16>(rec, registerOffset(rec));
}

export function LDRH_lit(rec: usize): usize {
  return loadTo<u16>(rec, literal(rec));
}

export function LDRH_imm(rec: usize): usize {
  return loadTo<u16>(rec, R(Rn(rec)) + imm32(rec));
}

export function LDRH_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return loadAndWriteBack<u16>(rec, address, address);
}

export function LDRH_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<u16>(rec, address, address + imm32(rec));
}

export function LDRHT_imm(rec: usize): usize {
  return loadUnprivileged<u16>(rec, imm32(rec));
}

export function LDRH_reg(rec: usize): usize {
  return loadTo<u16>(rec, R(Rn(rec)) + registerOffset(rec));
}

export function LDRH_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return loadAndWriteBack<u16>(rec, address, address);
}

export function LDRH_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<u16>(rec, address, address + registerOffset(rec));
}

export function LDRHT_reg(rec: usize): usize {
  return loadUnprivileged<u16>(rec, registerOffset(rec));
}

export function LDRSB_lit(rec: usize): usize {
  return loadTo<i8>(rec, literal(rec));
}

export function LDRSB_imm(rec: usize): usize {
  return loadTo<i8>(rec, R(Rn(rec)) + imm32(rec));
}

export function LDRSB_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return loadAndWriteBack<i8>(rec, address, address);
}

export function LDRSB_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<i8>(rec, address, address + imm32(rec));
}

export function LDRSBT_imm(rec: usize): usize {
  return loadUnprivileged<i8>(rec, imm32(rec));
}

export function LDRSB_reg(rec: usize): usize {
  return loadTo<i8>(rec, R(Rn(rec)) + registerOffset(rec));
}

export function LDRSB_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return loadAndWriteBack<i8>(rec, address, address);
}

export function LDRSB_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<i8>(rec, address, address + registerOffset(rec));
}

export function LDRSBT_reg(rec: usize): usize {
  return loadUnprivileged<i8>(rec, registerOffset(rec));
}

export function LDRSH_lit(rec: usize): usize {
  return loadTo<i16>(rec, literal(rec));
}

export function LDRSH_imm(rec: usize): usize {
  return loadTo<i16>(rec, R(Rn(rec)) + imm32(rec));
}

export function LDRSH_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return loadAndWriteBack<i16>(rec, address, address);
}

export function LDRSH_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<i16>(rec, address, address + imm32(rec));
}

export function LDRSHT_imm(rec: usize): usize {
  return loadUnprivileged<i16>(rec, imm32(rec));
}

export function LDRSH_reg(rec: usize): usize {
  return loadTo<i16>(rec, R(Rn(rec)) + registerOffset(rec));
}

export function LDRSH_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return loadAndWriteBack<i16>(rec, address, address);
}

export function LDRSH_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<i16>(rec, address, address + registerOffset(rec));
}

export function LDRSHT_reg(rec: usize): usize {
  return loadUnprivileged<i16>(rec, registerOffset(rec));
}

export function LDRD_lit(rec: usize): usize {
  return loadNeighbours(rec, literal(rec), false, 0);
}

export function LDRD_imm(rec: usize): usize {
  return loadNeighbours(rec, R(Rn(rec)) + imm32(rec), false, 0);
}

export function LDRD_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return loadNeighbours(rec, address, true, address);
}

export function LDRD_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadNeighbours(rec, address, true, address + imm32(rec));
}

export function LDRD_reg(rec: usize): usize {
  return loadNeighbours(rec, R(Rn(rec)) + registerOffset(rec), false, 0);
}

export function LDRD_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return loadNeighbours(rec, address, true, address);
}

export function LDRD_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadNeighbours(rec, address, true, address + registerOffset(rec));
}

export function STRD_imm(rec: usize): usize {
  return storeNeighbours(rec, R(Rn(rec)) + imm32(rec), false, 0);
}

export function STRD_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return storeNeighbours(rec, address, true, address);
}

export function STRD_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return storeNeighbours(rec, address, true, address + imm32(rec));
}

export function STRD_reg(rec: usize): usize {
  return storeNeighbours(rec, R(Rn(rec)) + registerOffset(rec), false, 0);
}

export function STRD_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return storeNeighbours(rec, address, true, address);
}

export function STRD_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return storeNeighbours(rec, address, true, address + registerOffset(rec));
}
