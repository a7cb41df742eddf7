// Load/store word and unsigned byte: one executor per row of isa/a32/loads-stores.ts. Offset forms
// leave the base alone; _pre and _post write the sum of base and offset back to it.
import { imm32, insn, Rm, Rn } from '../arch/record';
import { R } from '../arch/registers';
import { pcOf } from '../run/pages';
import {
  loadAndWriteBack,
  loadTo,
  loadUnprivileged,
  storeAndWriteBack,
  storeFrom,
  storeUnprivileged,
} from './memory';
import { shiftBy } from './shifts';

/** U and type: the common case is U = 1 and LSL. */
const LSL_UP_MASK: u32 = 0x00800060;
const LSL_UP: u32 = 0x00800000;

/** Rm shifted by the constant; negative when U is 0. */
function registerOffset(rec: usize): u32 {
  const word = insn(rec);
  if ((word & LSL_UP_MASK) == LSL_UP) return R(Rm(rec)) << ((word >> 7) & 31);
  const offset = shiftBy(R(Rm(rec)), (word >> 5) & 3, (word >> 7) & 31);
  return (word >> 23) & 1 ? offset : 0 - offset;
}

/** The base of a literal: Align(PC, 4). */
function literal(rec: usize): u32 {
  return <u32>pcOf(rec) + 8 + imm32(rec);
}

export function STR_imm(rec: usize): usize {
  return storeFrom<u32>(rec, R(Rn(rec)) + imm32(rec));
}

export function STR_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return storeAndWriteBack<u32>(rec, address, address);
}

export function STR_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return storeAndWriteBack<u32>(rec, address, address + imm32(rec));
}

export function STRT_imm(rec: usize): usize {
  return storeUnprivileged<u32>(rec, imm32(rec));
}

export function STR_reg(rec: usize): usize {
  return storeFrom<u32>(rec, R(Rn(rec)) + registerOffset(rec));
}

export function STR_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return storeAndWriteBack<u32>(rec, address, address);
}

export function STR_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return storeAndWriteBack<u32>(rec, address, address + registerOffset(rec));
}

export function STRT_reg(rec: usize): usize {
  return storeUnprivileged<u32>(rec, registerOffset(rec));
}

export function LDR_lit(rec: usize): usize {
  return loadTo<u32>(rec, literal(rec));
}

export function LDR_imm(rec: usize): usize {
  return loadTo<u32>(rec, R(Rn(rec)) + imm32(rec));
}

export function LDR_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return loadAndWriteBack<u32>(rec, address, address);
}

export function LDR_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<u32>(rec, address, address + imm32(rec));
}

export function LDRT_imm(rec: usize): usize {
  return loadUnprivileged<u32>(rec, imm32(rec));
}

export function LDR_reg(rec: usize): usize {
  return loadTo<u32>(rec, R(Rn(rec)) + registerOffset(rec));
}

export function LDR_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return loadAndWriteBack<u32>(rec, address, address);
}

export function LDR_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<u32>(rec, address, address + registerOffset(rec));
}

export function LDRT_reg(rec: usize): usize {
  return loadUnprivileged<u32>(rec, registerOffset(rec));
}

export function STRB_imm(rec: usize): usize {
  return storeFrom<u8>(rec, R(Rn(rec)) + imm32(rec));
}

export function STRB_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return storeAndWriteBack<u8>(rec, address, address);
}

export function STRB_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return storeAndWriteBack<u8>(rec, address, address + imm32(rec));
}

export function STRBT_imm(rec: usize): usize {
  return storeUnprivileged<u8>(rec, imm32(rec));
}

export function STRB_reg(rec: usize): usize {
  return storeFrom<u8>(rec, R(Rn(rec)) + registerOffset(rec));
}

export function STRB_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return storeAndWriteBack<u8>(rec, address, address);
}

export function STRB_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return storeAndWriteBack<u8>(rec, address, address + registerOffset(rec));
}

export function STRBT_reg(rec: usize): usize {
  return storeUnprivileged<u8>(rec, registerOffset(rec));
}

export function LDRB_lit(rec: usize): usize {
  return loadTo<u8>(rec, literal(rec));
}

export function LDRB_imm(rec: usize): usize {
  return loadTo<u8>(rec, R(Rn(rec)) + imm32(rec));
}

export function LDRB_imm_pre(rec: usize): usize {
  const address = R(Rn(rec)) + imm32(rec);
  return loadAndWriteBack<u8>(rec, address, address);
}

export function LDRB_imm_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<u8>(rec, address, address + imm32(rec));
}

export function LDRBT_imm(rec: usize): usize {
  return loadUnprivileged<u8>(rec, imm32(rec));
}

export function LDRB_reg(rec: usize): usize {
  return loadTo<u8>(rec, R(Rn(rec)) + registerOffset(rec));
}

export function LDRB_reg_pre(rec: usize): usize {
  const address = R(Rn(rec)) + registerOffset(rec);
  return loadAndWriteBack<u8>(rec, address, address);
}

export function LDRB_reg_post(rec: usize): usize {
  const address = R(Rn(rec));
  return loadAndWriteBack<u8>(rec, address, address + registerOffset(rec));
}

export function LDRBT_reg(rec: usize): usize {
  return loadUnprivileged<u8>(rec, registerOffset(rec));
}
