// Data Processing -- Immediate: one executor per row of isa/a64/data-processing-immediate.ts.
import { addFlags, logicalFlags, subFlags } from '../arch/flags';
import { bits, imm, insn, Rd, RECORD_BYTES, Rm, Rn } from '../arch/record';
import { setX, X } from '../arch/registers';
import { pcOf } from '../run/pages';

/** ADR. Form PC-relative address. */
export function ADR(rec: usize): usize {
  setX<u64>(Rd(rec), pcOf(rec) + imm(rec));
  return rec + RECORD_BYTES;
}

/** ADRP. Form PC-relative address to 4 KiB page. */
export function ADRP(rec: usize): usize {
  setX<u64>(Rd(rec), (pcOf(rec) & ~(<u64>0xfff)) + imm(rec));
  return rec + RECORD_BYTES;
}

export function ADD_imm<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) + <T>imm(rec));
  return rec + RECORD_BYTES;
}

export function ADDS_imm<T>(rec: usize): usize {
  const result = addFlags<T>(X<T>(Rn(rec)), <T>imm(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function SUB_imm<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) - <T>imm(rec));
  return rec + RECORD_BYTES;
}

export function SUBS_imm<T>(rec: usize): usize {
  const result = subFlags<T>(X<T>(Rn(rec)), <T>imm(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

export function MOVN<T>(rec: usize): usize {
  setX<T>(Rd(rec), ~(<T>imm(rec)));
  return rec + RECORD_BYTES;
}

export function MOVZ<T>(rec: usize): usize {
  setX<T>(Rd(rec), <T>imm(rec));
  return rec + RECORD_BYTES;
}

/** MOVK keeps the other 16-bit parts; its row has no `imm`, so hw and imm16 are read from the word. */
export function MOVK<T>(rec: usize): usize {
  const word = insn(rec);
  const shift = (<u64>bits(word, 21, 2)) << 4;
  const old = <u64>X<T>(Rd(rec)) & ~((<u64>0xffff) << shift);
  setX<T>(Rd(rec), <T>(old | ((<u64>bits(word, 5, 16)) << shift)));
  return rec + RECORD_BYTES;
}

export function AND_imm<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) & <T>imm(rec));
  return rec + RECORD_BYTES;
}

export function ORR_imm<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) | <T>imm(rec));
  return rec + RECORD_BYTES;
}

export function EOR_imm<T>(rec: usize): usize {
  setX<T>(Rd(rec), X<T>(Rn(rec)) ^ <T>imm(rec));
  return rec + RECORD_BYTES;
}

export function ANDS_imm<T>(rec: usize): usize {
  const result = logicalFlags<T>(X<T>(Rn(rec)) & <T>imm(rec));
  setX<T>(Rd(rec), result);
  return rec + RECORD_BYTES;
}

// The three bitfield moves take a field of Rn to a position in Rd: with imms >= immr the field
// <imms:immr> moves down to bit 0, else the field <imms:0> moves up to bit datasize - immr.

function immr(word: u32): u32 {
  return bits(word, 16, 6);
}
function imms(word: u32): u32 {
  return bits(word, 10, 6);
}

/** The field of `source`, left-aligned, so that one shift right puts it in place. */
function leftAligned<T>(source: T, word: u32): T {
  return source << (<T>(sizeof<T>() * 8 - 1 - imms(word)));
}

/** How far the left-aligned field goes right; for fields that move up, less than its distance. */
function fieldShift<T>(word: u32): T {
  const width = <u32>sizeof<T>() * 8;
  const r = immr(word);
  const s = imms(word);
  return <T>(s >= r ? width - 1 - s + r : r - 1 - s);
}

export function UBFM<T>(rec: usize): usize {
  const word = insn(rec);
  setX<T>(Rd(rec), leftAligned<T>(X<T>(Rn(rec)), word) >> fieldShift<T>(word));
  return rec + RECORD_BYTES;
}

export function SBFM<T>(rec: usize): usize {
  const word = insn(rec);
  const field = leftAligned<T>(X<T>(Rn(rec)), word);
  if (sizeof<T>() == 4) {
    setX<u32>(Rd(rec), <u32>(<i32>field >> <i32>fieldShift<u32>(word)));
  } else {
    setX<u64>(Rd(rec), <u64>(<i64>field >> <i64>fieldShift<u64>(word)));
  }
  return rec + RECORD_BYTES;
}

export function BFM<T>(rec: usize): usize {
  const word = insn(rec);
  const shift = fieldShift<T>(word);
  const field: T = leftAligned<T>(X<T>(Rn(rec)), word) >> shift;
  const mask: T = leftAligned<T>(<T>-1, word) >> shift;
  setX<T>(Rd(rec), (X<T>(Rd(rec)) & ~mask) | (field & mask));
  return rec + RECORD_BYTES;
}

/** EXTR: bits <lsb+datasize-1:lsb> of Rn:Rm. */
export function EXTR<T>(rec: usize): usize {
  const lsb = <T>imm(rec);
  const low = X<T>(Rm(rec));
  const width = <T>(sizeof<T>() * 8);
  setX<T>(Rd(rec), lsb == 0 ? low : (low >> lsb) | (X<T>(Rn(rec)) << (width - lsb)));
  return rec + RECORD_BYTES;
}
