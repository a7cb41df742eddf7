// Scalar floating-point instructions that only move bits: FMOV in all forms, FABS, FNEG, FCSEL.
// Executors of isa/a64/floating-point.ts. Half precision (ftype 3) is UNDEFINED without FEAT_FP16.
import { undefined } from '../arch/exception';
import { ConditionHolds } from '../arch/flags';
import { fpTrapA64, setV, V } from '../arch/fp';
import { bits, insn, Rd, RECORD_BYTES, Rn } from '../arch/record';
import { setX, X } from '../arch/registers';
import { AdvSIMDExpandImm } from '../arch/fp-immediates';

const SINGLE: u32 = 0;
const HALF: u32 = 3;

function ftype(word: u32): u32 {
  return bits(word, 22, 2);
}

/** A half-precision form, or a trap: the record to go on at; else 0. */
function refused(rec: usize): usize {
  if (ftype(insn(rec)) == HALF) return undefined(rec);
  return fpTrapA64(rec);
}

/** S[n] or D[n], by ftype. */
function value(word: u32, n: u32): u64 {
  return ftype(word) == SINGLE ? <u64>load<u32>(V(n)) : load<u64>(V(n));
}

function signBit(word: u32): u64 {
  return ftype(word) == SINGLE ? 1 << 31 : 1 << 63;
}

export function FMOV_float(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const word = insn(rec);
  setV(word & 31, value(word, bits(word, 5, 5)));
  return rec + RECORD_BYTES;
}

export function FABS_float(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const word = insn(rec);
  setV(word & 31, value(word, bits(word, 5, 5)) & ~signBit(word));
  return rec + RECORD_BYTES;
}

export function FNEG_float(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const word = insn(rec);
  setV(word & 31, value(word, bits(word, 5, 5)) ^ signBit(word));
  return rec + RECORD_BYTES;
}

export function FCSEL(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const word = insn(rec);
  const from = ConditionHolds(bits(word, 12, 4)) ? bits(word, 5, 5) : bits(word, 16, 5);
  setV(word & 31, value(word, from));
  return rec + RECORD_BYTES;
}

export function FMOV_imm(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const word = insn(rec);
  const isSingle = ftype(word) == SINGLE;
  const wide = AdvSIMDExpandImm(isSingle ? 0 : 1, 15, bits(word, 13, 8));
  setV(word & 31, isSingle ? wide & 0xffff_ffff : wide);
  return rec + RECORD_BYTES;
}

export function FMOV_s_to_w(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  setX<u32>(Rd(rec), load<u32>(V(bits(insn(rec), 5, 5))));
  return rec + RECORD_BYTES;
}

export function FMOV_w_to_s(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  setV(insn(rec) & 31, <u64>X<u32>(Rn(rec)));
  return rec + RECORD_BYTES;
}

export function FMOV_d_to_x(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  setX<u64>(Rd(rec), load<u64>(V(bits(insn(rec), 5, 5))));
  return rec + RECORD_BYTES;
}

export function FMOV_x_to_d(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  setV(insn(rec) & 31, X<u64>(Rn(rec)));
  return rec + RECORD_BYTES;
}

export function FMOV_top_to_x(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  setX<u64>(Rd(rec), load<u64>(V(bits(insn(rec), 5, 5)), 8));
  return rec + RECORD_BYTES;
}

/** The low half stays. */
export function FMOV_x_to_top(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  store<u64>(V(insn(rec) & 31), X<u64>(Rn(rec)), 8);
  return rec + RECORD_BYTES;
}
