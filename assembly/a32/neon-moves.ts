// Advanced SIMD moves: bitwise operations, modified immediates, VDUP, VSWP, VMVN. A quadword operand
// in an odd D register is UNDEFINED.
import { undefined } from '../arch/exception';
import { D, fpTrapA32 } from '../arch/fp';
import { bits, insn, RECORD_BYTES, Rt } from '../arch/record';
import { R } from '../arch/registers';
import { AdvSIMDExpandImm } from '../arch/fp-immediates';

function d(word: u32): u32 {
  return (((word >> 22) & 1) << 4) | bits(word, 12, 4);
}
function n(word: u32): u32 {
  return (((word >> 7) & 1) << 4) | bits(word, 16, 4);
}
function m(word: u32): u32 {
  return (((word >> 5) & 1) << 4) | (word & 15);
}
function Q(word: u32): u32 {
  return (word >> 6) & 1;
}

/** VAND, VBIC, VORR, VORN; VEOR, VBSL, VBIT, VBIF: by U and size. */
function bitwise(operation: u32, a: u64, b: u64, old: u64): u64 {
  switch (operation) {
    case 0:
      return a & b;
    case 1:
      return a & ~b;
    case 2:
      return a | b;
    case 3:
      return a | ~b;
    case 4:
      return a ^ b;
    case 5:
      return (a & old) | (b & ~old);
    case 6:
      return (a & b) | (old & ~b);
    default:
      return (a & ~b) | (old & b);
  }
}

export function AdvSIMD_bitwise(rec: usize): usize {
  const trap = fpTrapA32(rec, true, true);
  if (trap) return trap;
  const word = insn(rec);
  if (Q(word) && (d(word) | n(word) | m(word)) & 1) return undefined(rec);
  const operation = (((word >> 24) & 1) << 2) | bits(word, 20, 2);
  for (let i: u32 = 0; i <= Q(word); i++) {
    const to = D(d(word) + i);
    const a = load<u64>(D(n(word) + i));
    store<u64>(to, bitwise(operation, a, load<u64>(D(m(word) + i)), load<u64>(to)));
  }
  return rec + RECORD_BYTES;
}

/** VMOV, VMVN, VORR and VBIC (immediate), by op and cmode. */
export function AdvSIMD_modified_immediate(rec: usize): usize {
  const trap = fpTrapA32(rec, true, true);
  if (trap) return trap;
  const word = insn(rec);
  if (Q(word) && d(word) & 1) return undefined(rec);
  const op = (word >> 5) & 1;
  const cmode = bits(word, 8, 4);
  const imm8 = (((word >> 24) & 1) << 7) | (bits(word, 16, 3) << 4) | (word & 15);
  const value = AdvSIMDExpandImm(op, cmode, imm8);
  for (let i: u32 = 0; i <= Q(word); i++) {
    const to = D(d(word) + i);
    const old = load<u64>(to);
    let result = value;
    if (cmode < 12 && cmode & 1) result = op ? old & ~value : old | value;
    else if (op && cmode < 14) result = ~value;
    store<u64>(to, result);
  }
  return rec + RECORD_BYTES;
}

function fill(word: u32, first: u32, pattern: u64): void {
  store<u64>(D(first), pattern);
  if (Q(word)) store<u64>(D(first + 1), pattern);
}

export function VDUP_scalar(rec: usize): usize {
  const trap = fpTrapA32(rec, true, true);
  if (trap) return trap;
  const word = insn(rec);
  if (Q(word) && d(word) & 1) return undefined(rec);
  const imm4 = bits(word, 16, 4);
  const from = D(m(word));
  if (imm4 & 1)
    fill(word, d(word), <u64>load<u8>(from + <usize>(imm4 >> 1)) * 0x0101_0101_0101_0101);
  else if (imm4 & 2) {
    fill(word, d(word), <u64>load<u16>(from + <usize>((imm4 >> 2) << 1)) * 0x0001_0001_0001_0001);
  } else
    fill(word, d(word), <u64>load<u32>(from + <usize>((imm4 >> 3) << 2)) * 0x0000_0001_0000_0001);
  return rec + RECORD_BYTES;
}

/** VDUP (general register): B:E is the size, D:Vd stands at bits 7 and 19..16, Q at 21. */
export function VDUP_general(rec: usize): usize {
  const trap = fpTrapA32(rec, true, true);
  if (trap) return trap;
  const word = insn(rec);
  const to = n(word);
  const quad = (word >> 21) & 1;
  if (quad && to & 1) return undefined(rec);
  const value = <u64>R(Rt(rec));
  let pattern: u64 = value * 0x0000_0001_0000_0001;
  if ((word >> 22) & 1) pattern = (value & 0xff) * 0x0101_0101_0101_0101;
  else if ((word >> 5) & 1) pattern = (value & 0xffff) * 0x0001_0001_0001_0001;
  store<u64>(D(to), pattern);
  if (quad) store<u64>(D(to + 1), pattern);
  return rec + RECORD_BYTES;
}

export function VSWP(rec: usize): usize {
  const trap = fpTrapA32(rec, true, true);
  if (trap) return trap;
  const word = insn(rec);
  if (Q(word) && (d(word) | m(word)) & 1) return undefined(rec);
  for (let i: u32 = 0; i <= Q(word); i++) {
    const a = load<u64>(D(d(word) + i));
    store<u64>(D(d(word) + i), load<u64>(D(m(word) + i)));
    store<u64>(D(m(word) + i), a);
  }
  return rec + RECORD_BYTES;
}

export function VMVN_reg(rec: usize): usize {
  const trap = fpTrapA32(rec, true, true);
  if (trap) return trap;
  const word = insn(rec);
  if (Q(word) && (d(word) | m(word)) & 1) return undefined(rec);
  for (let i: u32 = 0; i <= Q(word); i++) store<u64>(D(d(word) + i), ~load<u64>(D(m(word) + i)));
  return rec + RECORD_BYTES;
}
