// The decoded form of one instruction, 16 bytes, and how executors read it:
//
//   0       2       4       6       8               12      14      16
//   ├───────┼───────┼───────┼───────┼───────────────┼───────┼───────┤
//   │ op    │ Rd Rt │ Rn    │ Rm    │ imm (or the word)     │ inner │
//   │       │       │       │ Rt2   │               │ Ra Rs │ op    │
//   └───────┴───────┴───────┴───────┴───────────────┴───────┴───────┘
//
// Register fields hold the byte offset of the register in REGS: the decoder has already chosen
// between SP, the zero register and, for a destination, the discard slot. `imm` is 64 bits wide
// where the row has no fourth register; A32 keeps the op behind a condition in `inner`.

import { RECORD_SIZE, RECORDS_A_PAGE } from '../../isa/gen/layout';

export const RECORD_BYTES: usize = RECORD_SIZE;
/** Records of a 4 KiB page of 4-byte instructions, without the page-end record. */
export const PAGE_RECORDS: usize = RECORDS_A_PAGE;
export const PAGE_RECORD_BYTES: usize = PAGE_RECORDS * RECORD_BYTES;

export function Rd(rec: usize): usize {
  return <usize>load<u16>(rec, 2);
}
export function Rt(rec: usize): usize {
  return <usize>load<u16>(rec, 2);
}
export function RdLo(rec: usize): usize {
  return <usize>load<u16>(rec, 2);
}
export function Rn(rec: usize): usize {
  return <usize>load<u16>(rec, 4);
}
export function Rm(rec: usize): usize {
  return <usize>load<u16>(rec, 6);
}
export function Rt2(rec: usize): usize {
  return <usize>load<u16>(rec, 6);
}
export function Ra(rec: usize): usize {
  return <usize>load<u16>(rec, 12);
}
export function Rs(rec: usize): usize {
  return <usize>load<u16>(rec, 12);
}
export function RdHi(rec: usize): usize {
  return <usize>load<u16>(rec, 12);
}
/** The 64-bit immediate. */
export function imm(rec: usize): u64 {
  return load<u64>(rec, 8);
}
/** The immediate of a row that also has a fourth register, or of an A32 row. */
export function imm32(rec: usize): u32 {
  return load<u32>(rec, 8);
}
/** The instruction word, in rows without `imm =`. */
export function insn(rec: usize): u32 {
  return load<u32>(rec, 8);
}
/** `insn<lo+width-1:lo>` */
export function bits(word: u32, lo: u32, width: u32): u32 {
  return (word >> lo) & ((1 << width) - 1);
}
