// Loads and stores of the SIMD and FP registers: one function for each group of
// isa/a64/simd-loads-stores.ts. A load that faults leaves all registers as they were.
import { dataAbort, spAlignmentFault } from '../arch/exception';
import { fpTrapA64, setV128, V } from '../arch/fp';
import { bits, insn, RECORD_BYTES, Rn } from '../arch/record';
import { setX, slotOf, X } from '../arch/registers';
import { alignmentChecked, next, readable, writeMemory } from '../mem/access';
import { FSC_ALIGNMENT } from '../mem/walk';
import { pcOf } from '../run/pages';
import { extended } from './data-processing-register';
import { spMisaligned } from './loads-stores';
import { NEXT } from '../../isa/gen/layout';

/** What readElement() read. */
let low: u64 = 0;
let high: u64 = 0;

/** A quadword is one access as alignment checking goes. */
function quadAligned(rec: usize, va: u64, write: bool): bool {
  if ((va & 15) == 0 || !alignmentChecked()) return true;
  store<u32>(0, <u32>dataAbort(rec, va, FSC_ALIGNMENT, write), NEXT);
  return false;
}

/** Reads 1 << scale bytes to `low` and `high`; false after an exception. */
function readElement(rec: usize, va: u64, scale: u32): bool {
  let at: usize;
  high = 0;
  switch (scale) {
    case 0:
      at = readable<u8>(rec, va);
      if (at) low = <u64>load<u8>(at);
      return at != 0;
    case 1:
      at = readable<u16>(rec, va);
      if (at) low = <u64>load<u16>(at);
      return at != 0;
    case 2:
      at = readable<u32>(rec, va);
      if (at) low = <u64>load<u32>(at);
      return at != 0;
    case 3:
      at = readable<u64>(rec, va);
      if (at) low = load<u64>(at);
      return at != 0;
    default:
      if (!quadAligned(rec, va, false)) return false;
      at = readable<u64>(rec, va);
      if (at == 0) return false;
      low = load<u64>(at);
      at = readable<u64>(rec, va + 8);
      if (at) high = load<u64>(at);
      return at != 0;
  }
}

/** Stores 1 << scale bytes from `from`; false after an exception. */
function writeElement(rec: usize, va: u64, scale: u32, from: usize): bool {
  switch (scale) {
    case 0:
      return writeMemory<u8>(rec, va, load<u8>(from));
    case 1:
      return writeMemory<u16>(rec, va, load<u16>(from));
    case 2:
      return writeMemory<u32>(rec, va, load<u32>(from));
    case 3:
      return writeMemory<u64>(rec, va, load<u64>(from));
    default:
      if (!quadAligned(rec, va, true)) return false;
      if (!writeMemory<u64>(rec, va, load<u64>(from))) return false;
      return writeMemory<u64>(rec, va + 8, load<u64>(from, 8));
  }
}

/** opc<1>:size, the scale of a single register's access. */
function scaleOf(word: u32): u32 {
  return (((word >> 23) & 1) << 2) | (word >> 30);
}

/** LDR or STR of one register, by opc<0>. */
function transfer(rec: usize, va: u64): bool {
  const word = insn(rec);
  const scale = scaleOf(word);
  if (((word >> 22) & 1) == 0) return writeElement(rec, va, scale, V(word & 31));
  if (!readElement(rec, va, scale)) return false;
  setV128(word & 31, low, high);
  return true;
}

/** Traps and SP alignment: 0, or the record to go on at. */
function refused(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  return spMisaligned(rec) ? spAlignmentFault(rec) : 0;
}

/** imm9, sign-extended. */
function offset9(rec: usize): u64 {
  return <u64>(<i64>(<i32>(insn(rec) << 11) >> 23));
}

export function simdLoadStoreUnsignedImmediate(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const word = insn(rec);
  const offset = (<u64>bits(word, 10, 12)) << (<u64>scaleOf(word));
  return transfer(rec, X<u64>(Rn(rec)) + offset) ? rec + RECORD_BYTES : next();
}

export function simdLoadStoreUnscaledImmediate(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  return transfer(rec, X<u64>(Rn(rec)) + offset9(rec)) ? rec + RECORD_BYTES : next();
}

export function simdLoadStoreImmediatePostIndexed(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const base = X<u64>(Rn(rec));
  if (!transfer(rec, base)) return next();
  setX<u64>(Rn(rec), base + offset9(rec));
  return rec + RECORD_BYTES;
}

export function simdLoadStoreImmediatePreIndexed(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const address: u64 = X<u64>(Rn(rec)) + offset9(rec);
  if (!transfer(rec, address)) return next();
  setX<u64>(Rn(rec), address);
  return rec + RECORD_BYTES;
}

export function simdLoadStoreRegisterOffset(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const word = insn(rec);
  const shift = <u64>((word >> 12) & 1 ? scaleOf(word) : 0);
  const offset = extended(rec, bits(word, 13, 3), shift);
  return transfer(rec, X<u64>(Rn(rec)) + offset) ? rec + RECORD_BYTES : next();
}

/** Literals: opc is the size of S, D and Q. */
export function simdLoadRegisterLiteral(rec: usize): usize {
  const trap = fpTrapA64(rec);
  if (trap) return trap;
  const word = insn(rec);
  const offset = <i64>((<i32>(word << 8) >> 13) << 2);
  if (!readElement(rec, pcOf(rec) + <u64>offset, 2 + (word >> 30))) return next();
  setV128(word & 31, low, high);
  return rec + RECORD_BYTES;
}

/** STNP, LDNP, STP, LDP: bits 24 and 23 are P and W, the non-temporal forms have neither. */
export function simdLoadStorePair(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const word = insn(rec);
  const scale: u32 = 2 + (word >> 30);
  const offset = <u64>((<i64>(<i32>(word << 10) >> 25)) << (<i64>scale));
  const mode = bits(word, 23, 2);
  const base = X<u64>(Rn(rec));
  const va: u64 = mode == 1 ? base : base + offset;
  const second: u64 = va + ((<u64>1) << (<u64>scale));
  const t = word & 31;
  const t2 = bits(word, 10, 5);
  if ((word >> 22) & 1) {
    if (!readElement(rec, va, scale)) return next();
    const firstLow = low;
    const firstHigh = high;
    if (!readElement(rec, second, scale)) return next();
    setV128(t2, low, high);
    setV128(t, firstLow, firstHigh);
  } else {
    if (!writeElement(rec, va, scale, V(t))) return next();
    if (!writeElement(rec, second, scale, V(t2))) return next();
  }
  if (mode & 1) setX<u64>(Rn(rec), base + offset);
  return rec + RECORD_BYTES;
}

// ---- structures ---------------------------------------------------------------------------------

/** Four registers as they will be, until no access can fault any more. */
const STAGED: usize = memory.data(64);

/** Xn += Xm, or += the bytes transferred where Rm is 31. */
function advance(rec: usize, bytes: u64): void {
  const m = bits(insn(rec), 16, 5);
  setX<u64>(Rn(rec), X<u64>(Rn(rec)) + (m == 31 ? bytes : X<u64>(slotOf(m))));
}

/** Registers and structure elements of an opcode: rpt | selem << 4. */
function shapeOf(opcode: u32): u32 {
  switch (opcode) {
    case 0b0000:
      return 1 | (4 << 4);
    case 0b0010:
      return 4 | (1 << 4);
    case 0b0100:
      return 1 | (3 << 4);
    case 0b0110:
      return 3 | (1 << 4);
    case 0b0111:
      return 1 | (1 << 4);
    case 0b1000:
      return 1 | (2 << 4);
    default:
      return 2 | (1 << 4);
  }
}

/** LD1 to LD4, ST1 to ST4 of whole registers. Returns the bytes transferred, 0 after an exception. */
function multiple(rec: usize): u64 {
  const word = insn(rec);
  const shape = shapeOf(bits(word, 12, 4));
  const repeat = shape & 15;
  const selem = shape >> 4;
  const count = repeat * selem;
  const scale = bits(word, 10, 2);
  const registerBytes: u32 = (word >> 30) & 1 ? 16 : 8;
  const elements: u32 = registerBytes >> scale;
  const isLoad = ((word >> 22) & 1) != 0;
  const base = X<u64>(Rn(rec));
  let va = base;
  for (let r: u32 = 0; r < repeat; r++) {
    for (let e: u32 = 0; e < elements; e++) {
      for (let s: u32 = 0; s < selem; s++) {
        const offset = <usize>(e << scale);
        if (isLoad) {
          if (!readElement(rec, va, scale)) return 0;
          stage(STAGED + ((<usize>(r + s)) << 4) + offset, scale);
        } else if (!writeElement(rec, va, scale, V(((word & 31) + r + s) & 31) + offset)) return 0;
        va += (<u64>1) << (<u64>scale);
      }
    }
  }
  if (isLoad) {
    for (let i: u32 = 0; i < count; i++) {
      const from = STAGED + ((<usize>i) << 4);
      const top: u64 = registerBytes == 16 ? load<u64>(from, 8) : 0;
      setV128(((word & 31) + i) & 31, load<u64>(from), top);
    }
  }
  return va - base;
}

/** Puts the element just read at `to`. */
function stage(to: usize, scale: u32): void {
  if (scale == 0) store<u8>(to, <u8>low);
  else if (scale == 1) store<u16>(to, <u16>low);
  else if (scale == 2) store<u32>(to, <u32>low);
  else store<u64>(to, low);
}

export function simdLoadStoreMultipleStructures(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  return multiple(rec) ? rec + RECORD_BYTES : next();
}

export function simdLoadStoreMultipleStructuresPostIndexed(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const bytes = multiple(rec);
  if (bytes == 0) return next();
  advance(rec, bytes);
  return rec + RECORD_BYTES;
}

/** One lane, or all of them with LD1R to LD4R. Returns the bytes transferred, 0 after an exception. */
function single(rec: usize): u64 {
  const word = insn(rec);
  const opcode = bits(word, 13, 3);
  const selem: u32 = (((opcode & 1) << 1) | ((word >> 21) & 1)) + 1;
  const Q = (word >> 30) & 1;
  const S = (word >> 12) & 1;
  const size = bits(word, 10, 2);
  const replicate = opcode >> 1 == 3;
  let scale = opcode >> 1;
  let index: u32 = 0;
  if (replicate) scale = size;
  else if (scale == 0) index = (Q << 3) | (S << 2) | size;
  else if (scale == 1) index = (Q << 2) | (S << 1) | (size >> 1);
  else if ((size & 1) == 0) index = (Q << 1) | S;
  else {
    index = Q;
    scale = 3;
  }
  const isLoad = ((word >> 22) & 1) != 0;
  const base = X<u64>(Rn(rec));
  let va = base;
  for (let s: u32 = 0; s < selem; s++) {
    const lane = <usize>(index << scale);
    if (isLoad) {
      if (!readElement(rec, va, scale)) return 0;
      store<u64>(STAGED + ((<usize>s) << 4), low);
    } else if (!writeElement(rec, va, scale, V(((word & 31) + s) & 31) + lane)) return 0;
    va += (<u64>1) << (<u64>scale);
  }
  if (isLoad) {
    for (let s: u32 = 0; s < selem; s++) {
      const t = ((word & 31) + s) & 31;
      low = load<u64>(STAGED + ((<usize>s) << 4));
      if (replicate) fill(t, scale, low, Q != 0);
      else stage(V(t) + <usize>(index << scale), scale);
    }
  }
  return va - base;
}

/** Every element of V[n] = value. */
export function fill(n: u32, scale: u32, value: u64, full: bool): void {
  let pattern = value;
  if (scale == 0) pattern = (value & 0xff) * 0x0101_0101_0101_0101;
  else if (scale == 1) pattern = (value & 0xffff) * 0x0001_0001_0001_0001;
  else if (scale == 2) pattern = (value & 0xffff_ffff) * 0x0000_0001_0000_0001;
  setV128(n, pattern, full ? pattern : 0);
}

export function simdLoadStoreSingleStructure(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  return single(rec) ? rec + RECORD_BYTES : next();
}

export function simdLoadStoreSingleStructurePostIndexed(rec: usize): usize {
  const trap = refused(rec);
  if (trap) return trap;
  const bytes = single(rec);
  if (bytes == 0) return next();
  advance(rec, bytes);
  return rec + RECORD_BYTES;
}
