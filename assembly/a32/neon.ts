// Advanced SIMD element and structure loads and stores: VLD1 to VLD4 and VST1 to VST4 of whole
// registers, of one lane, and to all lanes. A load that faults leaves all registers as they were.
import { dataAbort, undefined } from '../arch/exception';
import { D, fpTrapA32 } from '../arch/fp';
import { bits, insn, RECORD_BYTES, Rn } from '../arch/record';
import { R, setR, slotOf } from '../arch/registers';
import { next, readable, writeMemory } from '../mem/access';
import { FSC_ALIGNMENT } from '../mem/walk';
import { inByteOrder } from './memory';

/** Registers of a load until no access can fault any more. */
const STAGED: usize = memory.data(64);

/** Reads an element of 1 << scale bytes to `to`; false after an exception. */
function readElement(rec: usize, address: u32, scale: u32, to: usize): bool {
  const va = <u64>address;
  let at: usize;
  if (scale == 0) {
    at = readable<u8>(rec, va);
    if (at) store<u8>(to, load<u8>(at));
  } else if (scale == 1) {
    at = readable<u16>(rec, va);
    if (at) store<u16>(to, inByteOrder<u16>(load<u16>(at)));
  } else if (scale == 2) {
    at = readable<u32>(rec, va);
    if (at) store<u32>(to, inByteOrder<u32>(load<u32>(at)));
  } else {
    at = readable<u64>(rec, va);
    if (at) store<u64>(to, inByteOrder<u64>(load<u64>(at)));
  }
  return at != 0;
}

function writeElement(rec: usize, address: u32, scale: u32, from: usize): bool {
  const va = <u64>address;
  if (scale == 0) return writeMemory<u8>(rec, va, load<u8>(from));
  if (scale == 1) return writeMemory<u16>(rec, va, inByteOrder<u16>(load<u16>(from)));
  if (scale == 2) return writeMemory<u32>(rec, va, inByteOrder<u32>(load<u32>(from)));
  return writeMemory<u64>(rec, va, inByteOrder<u64>(load<u64>(from)));
}

function isLoad(word: u32): bool {
  return ((word >> 21) & 1) != 0;
}

/** D:Vd */
function first(word: u32): u32 {
  return (((word >> 22) & 1) << 4) | bits(word, 12, 4);
}

/** Rn += Rm, or += bytes with Rm = 13, or nothing with 15. */
function writeBack(rec: usize, bytes: u32): usize {
  const m = insn(rec) & 15;
  if (m == 13) setR(Rn(rec), R(Rn(rec)) + bytes);
  else if (m != 15) setR(Rn(rec), R(Rn(rec)) + R(slotOf(m)));
  return rec + RECORD_BYTES;
}

// ---- whole registers ----------------------------------------------------------------------------

/** Structures for a `type`: repeats | registers of one << 4 | distance of registers << 8; 0 UNDEFINED. */
function shapeOf(type: u32): u32 {
  switch (type) {
    case 0b0111:
      return 0x111;
    case 0b1010:
      return 0x112;
    case 0b0110:
      return 0x113;
    case 0b0010:
      return 0x114;
    case 0b1000:
      return 0x121;
    case 0b1001:
      return 0x221;
    case 0b0011:
      return 0x222;
    case 0b0100:
      return 0x131;
    case 0b0101:
      return 0x231;
    case 0b0000:
      return 0x141;
    case 0b0001:
      return 0x241;
    default:
      return 0;
  }
}

/** The values of `align` and `size` that the shape does not have. */
function badShape(shape: u32, type: u32, size: u32, align: u32): bool {
  if (shape == 0) return true;
  if (size == 3 && (shape & 0xf0) != 0x10) return true;
  if (type == 0b0111 || type == 0b0110 || (shape & 0xf0) == 0x30) return align > 1;
  return (type == 0b1010 || type == 0b1000 || type == 0b1001) && align == 3;
}

export function VLDn_VSTn_multiple(rec: usize): usize {
  const trap = fpTrapA32(rec, true, true);
  if (trap) return trap;
  const word = insn(rec);
  const type = bits(word, 8, 4);
  const scale = bits(word, 6, 2);
  const align = bits(word, 4, 2);
  const shape = shapeOf(type);
  if (badShape(shape, type, scale, align)) return undefined(rec);
  const repeats = shape & 15;
  const selem = (shape >> 4) & 15;
  const inc = shape >> 8;
  const last: u32 = first(word) + repeats - 1 + (selem - 1) * inc;
  if (last > 31) return undefined(rec); // CONSTRAINED UNPREDICTABLE
  const base = R(Rn(rec));
  const alignment: u32 = align ? 4 << align : 1;
  if (base & (alignment - 1)) return dataAbort(rec, <u64>base, FSC_ALIGNMENT, !isLoad(word));
  let address = base;
  for (let r: u32 = 0; r < repeats; r++) {
    for (let e: u32 = 0; e < 8 >> scale; e++) {
      for (let s: u32 = 0; s < selem; s++) {
        const offset = <usize>(((r + s * inc) << 3) + (e << scale));
        const done = isLoad(word)
          ? readElement(rec, address, scale, STAGED + offset)
          : writeElement(rec, address, scale, D(first(word)) + offset);
        if (!done) return next();
        address += 1 << scale;
      }
    }
  }
  if (isLoad(word)) {
    for (let r: u32 = 0; r < repeats; r++) {
      for (let s: u32 = 0; s < selem; s++) {
        const offset = <usize>((r + s * inc) << 3);
        store<u64>(D(first(word)) + offset, load<u64>(STAGED + offset));
      }
    }
  }
  return writeBack(rec, address - base);
}

// ---- lanes --------------------------------------------------------------------------------------

// What index_align says; laneOf() fills them in.
let index: u32 = 0;
let inc: u32 = 1;
let alignment: u32 = 1;

/** False where the combination is UNDEFINED. `n` is the number of registers. */
function laneOf(n: u32, scale: u32, ia: u32): bool {
  index = ia >> (scale + 1);
  inc = scale && n > 1 && (ia >> scale) & 1 ? 2 : 1;
  alignment = 1;
  const low = ia & 3;
  if (n == 3) return (ia & (scale == 2 ? 3 : 1)) == 0;
  if (n == 1) {
    if (scale == 0) return (ia & 1) == 0;
    if (scale == 1) {
      if (ia & 2) return false;
      if (ia & 1) alignment = 2;
      return true;
    }
    if (ia & 3) alignment = 4;
    return (ia & 4) == 0 && ((ia & 3) == 0 || (ia & 3) == 3);
  }
  if (scale < 2 || n == 2) {
    if (scale == 2 && ia & 2) return false;
    if (ia & 1) alignment = n << scale;
    return true;
  }
  if (low == 3) return false;
  if (low) alignment = 4 << low;
  return true;
}

/** The same for a load to all lanes: size in bits 7..6, T in bit 5, a in bit 4. */
function allLanesOf(n: u32, word: u32): bool {
  const size = bits(word, 6, 2);
  const a = (word >> 4) & 1;
  inc = (word >> 5) & 1 ? 2 : 1;
  alignment = 1;
  if (size == 3) {
    if (n != 4 || a == 0) return false;
    alignment = 16;
    return true;
  }
  if (a == 0) return true;
  if (n == 3 || (n == 1 && size == 0)) return false;
  alignment = n == 4 && size == 2 ? 8 : n << size;
  return true;
}

/** `value` in every element of D[n]. */
function fillD(n: u32, scale: u32, value: u64): void {
  let pattern = value;
  if (scale == 0) pattern = (value & 0xff) * 0x0101_0101_0101_0101;
  else if (scale == 1) pattern = (value & 0xffff) * 0x0001_0001_0001_0001;
  else if (scale == 2) pattern = (value & 0xffff_ffff) * 0x0000_0001_0000_0001;
  store<u64>(D(n), pattern);
}

export function VLDn_VSTn_single(rec: usize): usize {
  const trap = fpTrapA32(rec, true, true);
  if (trap) return trap;
  const word = insn(rec);
  const n = bits(word, 8, 2) + 1;
  const all = bits(word, 10, 2) == 3;
  let scale = bits(word, 10, 2);
  if (all) {
    if (!isLoad(word) || !allLanesOf(n, word)) return undefined(rec);
    scale = bits(word, 6, 2) == 3 ? 2 : bits(word, 6, 2);
  } else if (!laneOf(n, scale, bits(word, 4, 4))) return undefined(rec);
  // VLD1 to all lanes: T is the number of registers, not their distance.
  const copies: u32 = all && n == 1 ? inc : 1;
  const last: u32 = first(word) + (n - 1) * inc + copies - 1;
  if (last > 31) return undefined(rec); // CONSTRAINED UNPREDICTABLE
  const base = R(Rn(rec));
  if (base & (alignment - 1)) return dataAbort(rec, <u64>base, FSC_ALIGNMENT, !isLoad(word));
  const lane = <usize>(all ? 0 : index << scale);
  for (let s: u32 = 0; s < n; s++) {
    const address: u32 = base + (s << scale);
    const done = isLoad(word)
      ? readElement(rec, address, scale, STAGED + ((<usize>s) << 3))
      : writeElement(rec, address, scale, D(first(word) + s * inc) + lane);
    if (!done) return next();
  }
  if (isLoad(word)) {
    for (let s: u32 = 0; s < n; s++) deliver(first(word) + s * inc, scale, s, all, lane);
    if (copies == 2) deliver(first(word) + 1, scale, 0, true, 0);
  }
  return writeBack(rec, n << scale);
}

/** Staged element `s` to the lane of D[n], or to all. */
function deliver(n: u32, scale: u32, s: u32, all: bool, lane: usize): void {
  const value = load<u64>(STAGED + ((<usize>s) << 3));
  if (all) fillD(n, scale, value);
  else if (scale == 0) store<u8>(D(n) + lane, <u8>value);
  else if (scale == 1) store<u16>(D(n) + lane, <u16>value);
  else store<u32>(D(n) + lane, <u32>value);
}
