// Moves between and into SIMD and FP registers, and what is bitwise: copies, modified immediates,
// FMOV, FABS, FNEG, FCSEL. Executors of isa/a64/simd-vector.ts, simd-scalar.ts and floating-point.ts.
import { fpTrapA64, setV, setV128, V } from '../arch/fp';
import { AdvSIMDExpandImm } from '../arch/fp-immediates';
import { bits, insn, Rd, RECORD_BYTES, Rn } from '../arch/record';
import { setX, X } from '../arch/registers';
import { fill } from './simd-loads-stores';

function d(word: u32): u32 {
  return word & 31;
}
function n(word: u32): u32 {
  return bits(word, 5, 5);
}
function m(word: u32): u32 {
  return bits(word, 16, 5);
}

/** Element size of imm5: the lowest bit set. */
function scaleOf(imm5: u32): u32 {
  return <u32>ctz(imm5);
}

/** Element `index` of V[n], zero-extended. */
function element(reg: u32, scale: u32, index: u32): u64 {
  const at = V(reg) + <usize>(index << scale);
  if (scale == 0) return <u64>load<u8>(at);
  if (scale == 1) return <u64>load<u16>(at);
  if (scale == 2) return <u64>load<u32>(at);
  return load<u64>(at);
}

function setElement(reg: u32, scale: u32, index: u32, value: u64): void {
  const at = V(reg) + <usize>(index << scale);
  if (scale == 0) store<u8>(at, <u8>value);
  else if (scale == 1) store<u16>(at, <u16>value);
  else if (scale == 2) store<u32>(at, <u32>value);
  else store<u64>(at, value);
}

function signExtend(value: u64, scale: u32): u64 {
  if (scale == 0) return <u64>(<i64>(<i8>value));
  if (scale == 1) return <u64>(<i64>(<i16>value));
  return <u64>(<i64>(<i32>value));
}

// ---- copies -------------------------------------------------------------------------------------

/** The element imm5 names, of Vn. */
function sourceElement(word: u32): u64 {
  const imm5 = m(word);
  const scale = scaleOf(imm5);
  return element(n(word), scale, imm5 >> (scale + 1));
}

export function DUP_element(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  fill(d(word), scaleOf(m(word)), sourceElement(word), ((word >> 30) & 1) != 0);
  return rec + RECORD_BYTES;
}

export function DUP_scalar(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  setV(d(word), sourceElement(word));
  return rec + RECORD_BYTES;
}

export function DUP_general_w(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  fill(d(word), scaleOf(m(word)), X<u64>(Rn(rec)), ((word >> 30) & 1) != 0);
  return rec + RECORD_BYTES;
}

export function DUP_general_x(rec: usize): usize {
  return DUP_general_w(rec);
}

export function UMOV_w(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  setX<u64>(Rd(rec), sourceElement(insn(rec)));
  return rec + RECORD_BYTES;
}

export function UMOV_x(rec: usize): usize {
  return UMOV_w(rec);
}

export function SMOV_w(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  setX<u32>(Rd(rec), <u32>signExtend(sourceElement(word), scaleOf(m(word))));
  return rec + RECORD_BYTES;
}

export function SMOV_x(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  setX<u64>(Rd(rec), signExtend(sourceElement(word), scaleOf(m(word))));
  return rec + RECORD_BYTES;
}

export function INS_general_w(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const scale = scaleOf(m(word));
  setElement(d(word), scale, m(word) >> (scale + 1), X<u64>(Rn(rec)));
  return rec + RECORD_BYTES;
}

export function INS_general_x(rec: usize): usize {
  return INS_general_w(rec);
}

export function INS_element(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const scale = scaleOf(m(word));
  const value = element(n(word), scale, bits(word, 11, 4) >> scale);
  setElement(d(word), scale, m(word) >> (scale + 1), value);
  return rec + RECORD_BYTES;
}

// ---- immediates ---------------------------------------------------------------------------------

/** MOVI, MVNI, ORR, BIC and FMOV (vector, immediate), by op and cmode. */
export function simdModifiedImmediate(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const op = (word >> 29) & 1;
  const cmode = bits(word, 12, 4);
  const value = AdvSIMDExpandImm(op, cmode, (bits(word, 16, 3) << 5) | bits(word, 5, 5));
  const at = V(d(word));
  const full = ((word >> 30) & 1) != 0;
  let low = value;
  let top = value;
  if (cmode < 12 && cmode & 1) {
    low = op ? load<u64>(at) & ~value : load<u64>(at) | value;
    top = op ? load<u64>(at, 8) & ~value : load<u64>(at, 8) | value;
  } else if (op && cmode < 14) {
    low = ~value;
    top = ~value;
  }
  setV128(d(word), low, full ? top : 0);
  return rec + RECORD_BYTES;
}

// ---- bitwise ------------------------------------------------------------------------------------

/** Vd = `low` and, where Q is 1, `high`. */
function setVector(word: u32, low: u64, high: u64): void {
  setV128(d(word), low, (word >> 30) & 1 ? high : 0);
}

export function AND_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const a = V(n(word));
  const b = V(m(word));
  setVector(word, load<u64>(a) & load<u64>(b), load<u64>(a, 8) & load<u64>(b, 8));
  return rec + RECORD_BYTES;
}

export function BIC_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const a = V(n(word));
  const b = V(m(word));
  setVector(word, load<u64>(a) & ~load<u64>(b), load<u64>(a, 8) & ~load<u64>(b, 8));
  return rec + RECORD_BYTES;
}

export function ORR_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const a = V(n(word));
  const b = V(m(word));
  setVector(word, load<u64>(a) | load<u64>(b), load<u64>(a, 8) | load<u64>(b, 8));
  return rec + RECORD_BYTES;
}

export function ORN_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const a = V(n(word));
  const b = V(m(word));
  setVector(word, load<u64>(a) | ~load<u64>(b), load<u64>(a, 8) | ~load<u64>(b, 8));
  return rec + RECORD_BYTES;
}

export function EOR_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const a = V(n(word));
  const b = V(m(word));
  setVector(word, load<u64>(a) ^ load<u64>(b), load<u64>(a, 8) ^ load<u64>(b, 8));
  return rec + RECORD_BYTES;
}

export function NOT_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  setVector(word, ~load<u64>(V(n(word))), ~load<u64>(V(n(word)), 8));
  return rec + RECORD_BYTES;
}

/** Bits of `ones` where `mask` is 1, of `zeros` elsewhere. */
function choose(mask: u64, ones: u64, zeros: u64): u64 {
  return zeros ^ ((zeros ^ ones) & mask);
}

export function BSL_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const mask = V(d(word));
  const a = V(n(word));
  const b = V(m(word));
  const low = choose(load<u64>(mask), load<u64>(a), load<u64>(b));
  setVector(word, low, choose(load<u64>(mask, 8), load<u64>(a, 8), load<u64>(b, 8)));
  return rec + RECORD_BYTES;
}

export function BIT_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const to = V(d(word));
  const a = V(n(word));
  const mask = V(m(word));
  const low = choose(load<u64>(mask), load<u64>(a), load<u64>(to));
  setVector(word, low, choose(load<u64>(mask, 8), load<u64>(a, 8), load<u64>(to, 8)));
  return rec + RECORD_BYTES;
}

export function BIF_vector(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const to = V(d(word));
  const a = V(n(word));
  const mask = V(m(word));
  const low = choose(load<u64>(mask), load<u64>(to), load<u64>(a));
  setVector(word, low, choose(load<u64>(mask, 8), load<u64>(to, 8), load<u64>(a, 8)));
  return rec + RECORD_BYTES;
}
