// VFP loads, stores and moves: the executors of isa/a32/floating-point.ts that only move bits.
// Arithmetic has none and stops the machine with its name.
import { dataAbort, undefined } from '../arch/exception';
import { D, fpTrapA32, S } from '../arch/fp';
import { bits, insn, RECORD_BYTES, Rn, Rt, Rt2 } from '../arch/record';
import { R, setR } from '../arch/registers';
import { next, readable, writeMemory } from '../mem/access';
import { FSC_ALIGNMENT } from '../mem/walk';
import { AdvSIMDExpandImm } from '../arch/fp-immediates';
import { inByteOrder } from './memory';
import { E } from '../../isa/gen/layout';

const DOUBLE: u32 = 1 << 8;

/** Vd:D for S registers, D:Vd for D registers; likewise at the other positions. */
function number(word: u32, lo: u32, extra: u32): u32 {
  const v = bits(word, lo, 4);
  const x = (word >> extra) & 1;
  return word & DOUBLE ? (x << 4) | v : (v << 1) | x;
}

// ---- loads and stores ---------------------------------------------------------------------------

/** Words of a load until none can fault any more. */
const STAGED: usize = memory.data(256);

/** Word `i` of a list of registers in memory order: a D register's high word comes first in big-endian. */
function wordOf(base: usize, i: u32, isDouble: bool): usize {
  const swap: u32 = isDouble && load<u32>(0, E) ? 1 : 0;
  return base + ((<usize>(i ^ swap)) << 2);
}

function loadWords(rec: usize, address: u32, count: u32, to: usize, isDouble: bool): bool {
  for (let i: u32 = 0; i < count; i++) {
    const va: u32 = address + (i << 2);
    const at = readable<u32>(rec, <u64>va);
    if (at == 0) return false;
    store<u32>(STAGED + ((<usize>i) << 2), inByteOrder<u32>(load<u32>(at)));
  }
  for (let i: u32 = 0; i < count; i++) {
    store<u32>(wordOf(to, i, isDouble), load<u32>(STAGED + ((<usize>i) << 2)));
  }
  return true;
}

function storeWords(rec: usize, address: u32, count: u32, from: usize, isDouble: bool): bool {
  for (let i: u32 = 0; i < count; i++) {
    const va: u32 = address + (i << 2);
    const value = inByteOrder<u32>(load<u32>(wordOf(from, i, isDouble)));
    if (!writeMemory<u32>(rec, <u64>va, value)) return false;
  }
  return true;
}

/**
 * VLDR, VSTR (P = 1, W = 0), VLDM, VSTM.
 * CONSTRAINED UNPREDICTABLE: an empty list, or one that goes beyond the last register, is UNDEFINED.
 */
export function floatingPointLoadStore(rec: usize): usize {
  const trap = fpTrapA32(rec, false, true);
  if (trap) return trap;
  const word = insn(rec);
  const isDouble = (word & DOUBLE) != 0;
  const one = bits(word, 24, 1) == 1 && bits(word, 21, 1) == 0;
  const bytes: u32 = (word & 0xff) << 2;
  const isPC = bits(word, 16, 4) == 15;
  const base: u32 = isPC ? R(Rn(rec)) & 0xffff_fffc : R(Rn(rec));
  const moved: u32 = bits(word, 23, 1) ? base + bytes : base - bytes;
  const address: u32 = one ? moved : bits(word, 23, 1) ? base : moved;
  const first = number(word, 12, 22);
  let words: u32 = isDouble ? word & 0xfe : word & 0xff;
  if (one) words = isDouble ? 2 : 1;
  const registers: u32 = isDouble ? words >> 1 : words;
  if (words == 0 || first + registers > 32) return undefined(rec);
  const isLoad = bits(word, 20, 1) == 1;
  if (address & 3) return dataAbort(rec, <u64>address, FSC_ALIGNMENT, !isLoad);
  const place = isDouble ? D(first) : S(first);
  const done = isLoad
    ? loadWords(rec, address, words, place, isDouble)
    : storeWords(rec, address, words, place, isDouble);
  if (!done) return next();
  if (!one && bits(word, 21, 1)) setR(Rn(rec), moved);
  return rec + RECORD_BYTES;
}

// ---- transfers ----------------------------------------------------------------------------------

/** VMOV between a general register and S[n]. */
function moveSingle(rec: usize, toCore: bool): usize {
  const trap = fpTrapA32(rec, false, true);
  if (trap) return trap;
  const at = S(number(insn(rec), 16, 7));
  if (toCore) setR(Rt(rec), load<u32>(at));
  else store<u32>(at, R(Rt(rec)));
  return rec + RECORD_BYTES;
}

export function VMOV_to_s(rec: usize): usize {
  return moveSingle(rec, false);
}
export function VMOV_from_s(rec: usize): usize {
  return moveSingle(rec, true);
}

/** VMOV between two general registers and D[m], or S[m] and S[m + 1]. */
function movePair(rec: usize, toCore: bool): usize {
  const trap = fpTrapA32(rec, false, true);
  if (trap) return trap;
  const word = insn(rec);
  const n = number(word, 0, 5);
  if ((word & DOUBLE) == 0 && n == 31) return undefined(rec); // CONSTRAINED UNPREDICTABLE
  const at = word & DOUBLE ? D(n) : S(n);
  if (toCore) {
    setR(Rt(rec), load<u32>(at));
    setR(Rt2(rec), load<u32>(at, 4));
  } else {
    store<u32>(at, R(Rt(rec)));
    store<u32>(at, R(Rt2(rec)), 4);
  }
  return rec + RECORD_BYTES;
}

export function VMOV_to_2s(rec: usize): usize {
  return movePair(rec, false);
}
export function VMOV_from_2s(rec: usize): usize {
  return movePair(rec, true);
}
export function VMOV_to_d(rec: usize): usize {
  return movePair(rec, false);
}
export function VMOV_from_d(rec: usize): usize {
  return movePair(rec, true);
}

/** opc1<0>:opc2 without the bits that give the size: the index of a scalar of M in N:Vn. */
function scalar<M>(word: u32): usize {
  const index = (bits(word, 21, 1) << 2) | bits(word, 5, 2);
  const scaled = sizeof<M>() == 1 ? index : sizeof<M>() == 2 ? index & 6 : index & 4;
  return D(number(word, 16, 7)) + <usize>scaled;
}

function moveToScalar<M>(rec: usize): usize {
  const trap = fpTrapA32(rec, sizeof<M>() != 4, true);
  if (trap) return trap;
  store<M>(scalar<M>(insn(rec)), <M>R(Rt(rec)));
  return rec + RECORD_BYTES;
}

export function VMOV_to_scalar_8(rec: usize): usize {
  return moveToScalar<u8>(rec);
}
export function VMOV_to_scalar_16(rec: usize): usize {
  return moveToScalar<u16>(rec);
}
export function VMOV_to_scalar_32(rec: usize): usize {
  return moveToScalar<u32>(rec);
}

function moveFromScalar<M>(rec: usize): usize {
  const trap = fpTrapA32(rec, sizeof<M>() != 4, true);
  if (trap) return trap;
  setR(Rt(rec), <u32>load<M>(scalar<M>(insn(rec))));
  return rec + RECORD_BYTES;
}

export function VMOV_from_scalar_s8(rec: usize): usize {
  return moveFromScalar<i8>(rec);
}
export function VMOV_from_scalar_u8(rec: usize): usize {
  return moveFromScalar<u8>(rec);
}
export function VMOV_from_scalar_s16(rec: usize): usize {
  return moveFromScalar<i16>(rec);
}
export function VMOV_from_scalar_u16(rec: usize): usize {
  return moveFromScalar<u16>(rec);
}
export function VMOV_from_scalar_32(rec: usize): usize {
  return moveFromScalar<u32>(rec);
}

// ---- FP registers to FP registers ---------------------------------------------------------------

/** A constant, or a register with its sign bit cleared and then flipped. */
function moveFloat(rec: usize, clear: u32, flip: u32): usize {
  const trap = fpTrapA32(rec, false, true);
  if (trap) return trap;
  const word = insn(rec);
  const from = number(word, 0, 5);
  const to = number(word, 12, 22);
  if (word & DOUBLE) {
    const value = load<u64>(D(from)) & ~((<u64>clear) << 32);
    store<u64>(D(to), value ^ ((<u64>flip) << 32));
  } else store<u32>(S(to), (load<u32>(S(from)) & ~clear) ^ flip);
  return rec + RECORD_BYTES;
}

const SIGN: u32 = 1 << 31;

export function VMOV_reg_f32(rec: usize): usize {
  return moveFloat(rec, 0, 0);
}
export function VMOV_reg_f64(rec: usize): usize {
  return moveFloat(rec, 0, 0);
}
export function VABS_f32(rec: usize): usize {
  return moveFloat(rec, SIGN, 0);
}
export function VABS_f64(rec: usize): usize {
  return moveFloat(rec, SIGN, 0);
}
export function VNEG_f32(rec: usize): usize {
  return moveFloat(rec, 0, SIGN);
}
export function VNEG_f64(rec: usize): usize {
  return moveFloat(rec, 0, SIGN);
}

export function VMOV_imm_f32(rec: usize): usize {
  const trap = fpTrapA32(rec, false, true);
  if (trap) return trap;
  const word = insn(rec);
  const imm8 = (bits(word, 16, 4) << 4) | (word & 15);
  const to = number(word, 12, 22);
  if (word & DOUBLE) store<u64>(D(to), AdvSIMDExpandImm(1, 15, imm8));
  else store<u32>(S(to), <u32>AdvSIMDExpandImm(0, 15, imm8));
  return rec + RECORD_BYTES;
}
export function VMOV_imm_f64(rec: usize): usize {
  return VMOV_imm_f32(rec);
}
