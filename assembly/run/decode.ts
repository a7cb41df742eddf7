// From a word to a record: finds the row by the generated bucket tables and builds the record from
// its descriptor (tools/gen/decoder.ts). Runs once for each instruction that is executed.
import { CUR_PAGE, NRW, T } from '../../isa/gen/layout';
import { OP_COND, OP_PC_WRITE, OP_UNALLOCATED } from '../../isa/gen/ops';
import { STOP_BREAKPOINT } from '../../isa/gen/stops';
import { SLOT_DISCARD, SLOT_PC, SLOT_PC_WRITE, SLOT_SP, SLOT_ZERO } from '../arch/registers';
import {
  A32_OP_NUMBERS,
  A64_OP_NUMBERS,
  DESCRIPTOR_BYTES,
  immediateOf,
  ROWS,
} from '../gen/decoder';
import { PAGE_RECORD_BYTES } from '../arch/record';
import { decodeRecordT32, decodeT32Into } from './decode-t32';
import { stopAt, wordAt } from './pages';
import { NO_ROW, rowOf } from './rows';
import { fuse } from './fusion';

// Register bytes of a descriptor.
const ABSENT: u32 = 0x80;
const SP_FORM: u32 = 0x40;
const DESTINATION: u32 = 0x20;

function slotA64(spec: u32, insn: u32): u16 {
  if (spec & ABSENT) return 0;
  const n = (insn >> (spec & 31)) & 31;
  if (n != 31) return <u16>(n << 3);
  if (spec & SP_FORM) return <u16>SLOT_SP;
  return spec & DESTINATION ? <u16>SLOT_DISCARD : <u16>SLOT_ZERO;
}

function slotA32(spec: u32, insn: u32): u16 {
  if (spec & ABSENT) return 0;
  const n = (insn >> (spec & 31)) & 15;
  if (n != 15) return <u16>(n << 3);
  return spec & DESTINATION ? <u16>SLOT_PC_WRITE : <u16>SLOT_PC;
}

/** The op: the row's first plus the mixed-radix index of its `per` fields, by the table of numbers. */
export function opOf(numbers: usize, descriptor: usize, insn: u32, near: u32): u32 {
  let index: u32 = 0;
  let per = load<u32>(descriptor, 16);
  while (per) {
    const width = (per >> 5) & 7;
    index = (index << width) | ((insn >> (per & 31)) & ((1 << width) - 1));
    per >>= 8;
  }
  return <u32>load<u16>(numbers + ((<usize>load<u16>(descriptor, 8) + <usize>(index + near)) << 1));
}

export function storeImmediate(descriptor: usize, insn: u32, rec: usize, wide: bool): void {
  const value = immediateOf(<u32>load<u8>(descriptor, 20), insn);
  if (wide) store<u64>(rec, value, 8);
  else store<u32>(rec, <u32>value, 8);
}

export const NEAR: u32 = 8;
export const HAS_FOURTH: u32 = 4;
const WRITES_PC: u32 = 2;
const CONDITIONAL: u32 = 1;

/**
 * A direct branch whose target is in the page of record `at`: the number of the near op to add to the
 * row's, and in the record the distance in bytes of records; else 0.
 */
function nearBranch(descriptor: usize, offset: i64, rec: usize, at: usize): u32 {
  const target = <i64>(at - <usize>load<u32>(0, CUR_PAGE)) + (offset << 2);
  if (target < 0 || target >= <i64>PAGE_RECORD_BYTES) return 0;
  store<i32>(rec, <i32>(offset << 2), 8);
  return load<u32>(descriptor, 24);
}

/** Builds at `rec` the record of the A64 instruction whose own record is `at`. */
export function decodeA64Into(insn: u32, rec: usize, at: usize): void {
  const row = rowOf(0, insn);
  if (row == NO_ROW) {
    store<u32>(rec, insn, 8);
    store<u16>(rec, OP_UNALLOCATED);
    return;
  }
  const descriptor = ROWS + <usize>row * DESCRIPTOR_BYTES;
  const fourth = (<u32>load<u16>(descriptor, 22) & HAS_FOURTH) != 0;
  store<u16>(rec, slotA64(<u32>load<u8>(descriptor, 12), insn), 2);
  store<u16>(rec, slotA64(<u32>load<u8>(descriptor, 13), insn), 4);
  store<u16>(rec, slotA64(<u32>load<u8>(descriptor, 14), insn), 6);
  storeImmediate(descriptor, insn, rec, !fourth);
  if (fourth) store<u16>(rec, slotA64(<u32>load<u8>(descriptor, 15), insn), 12);
  const flags = <u32>load<u16>(descriptor, 22);
  const near = flags & NEAR ? nearBranch(descriptor, load<i64>(rec, 8), rec, at) : 0;
  store<u16>(rec, <u16>opOf(A64_OP_NUMBERS, descriptor, insn, near));
}

/** Operands and immediate of the A32 record of `insn`, but not its op. */
export function fillA32(descriptor: usize, insn: u32, rec: usize): void {
  store<u16>(rec, slotA32(<u32>load<u8>(descriptor, 12), insn), 2);
  store<u16>(rec, slotA32(<u32>load<u8>(descriptor, 13), insn), 4);
  store<u16>(rec, slotA32(<u32>load<u8>(descriptor, 14), insn), 6);
  const fourth = (<u32>load<u16>(descriptor, 22) & HAS_FOURTH) != 0;
  storeImmediate(descriptor, insn, rec, !fourth);
  if (fourth) store<u16>(rec, slotA32(<u32>load<u8>(descriptor, 15), insn), 12);
}

/** True when an operand of the record is R15. */
export function readsPC(descriptor: usize, rec: usize): bool {
  const pc = <u16>SLOT_PC;
  if (load<u16>(rec, 2) == pc || load<u16>(rec, 4) == pc || load<u16>(rec, 6) == pc) return true;
  return (<u32>load<u16>(descriptor, 22) & HAS_FOURTH) != 0 && load<u16>(rec, 12) == pc;
}

/** True when the record, of a data-processing instruction, has R15 as its destination. */
export function writesPC(descriptor: usize, rec: usize): bool {
  return (
    (<u32>load<u16>(descriptor, 22) & WRITES_PC) != 0 && load<u16>(rec, 2) == <u16>SLOT_PC_WRITE
  );
}

/** Builds the A32 record of `insn`, whose own record is `at`; with `inner`, without the condition and the write of R15. */
export function decodeA32Into(insn: u32, rec: usize, inner: bool, at: usize): void {
  const row = rowOf(1, insn);
  if (row == NO_ROW) {
    store<u32>(rec, insn, 8);
    setOp(rec, OP_UNALLOCATED, inner ? 14 : insn >> 28, false);
    return;
  }
  const descriptor = ROWS + <usize>row * DESCRIPTOR_BYTES;
  const flags = <u32>load<u16>(descriptor, 22);
  fillA32(descriptor, insn, rec);
  // The offset of an A32 branch counts from the instruction's address plus 8.
  const near = flags & NEAR ? nearBranch(descriptor, <i64>load<i32>(rec, 8) + 8, rec, at) : 0;
  let op = opOf(A32_OP_NUMBERS, descriptor, insn, near);
  if (!inner && writesPC(descriptor, rec)) op = OP_PC_WRITE;
  const cond: u32 = !inner && flags & CONDITIONAL ? insn >> 28 : 14;
  setOp(rec, op, cond, !inner && readsPC(descriptor, rec));
}

/** Builds at `into` the record of the AArch32 instruction at `rec`, without its condition and its write of R15. */
export function decodeInner(rec: usize, into: usize): void {
  if (load<u32>(0, T)) store<u16>(into, <u16>decodeT32Into(wordAt(rec), into, rec, true));
  else decodeA32Into(wordAt(rec), into, true, rec);
}

/** Sets the record's op, behind its condition where it has one; 15 is the unconditional space. */
function setOp(rec: usize, op: u32, cond: u32, readsPC: bool): void {
  if (cond >= 14 && !readsPC) {
    store<u16>(rec, <u16>op);
    return;
  }
  store<u16>(rec, <u16>op, 14);
  store<u16>(rec, <u16>(OP_COND + (cond >= 14 ? 14 : cond)));
}

/** Decodes the instruction of `rec` in place. */
export function decodeRecord(rec: usize): void {
  if (load<u32>(0, NRW) == 0) decodeA64Into(wordAt(rec), rec, rec);
  else if (load<u32>(0, T)) {
    decodeRecordT32(rec);
    return;
  } else decodeA32Into(wordAt(rec), rec, false, rec);
  fuse(rec);
}

/** A breakpoint record. */
export function atBreakpoint(rec: usize): usize {
  return stopAt(rec, STOP_BREAKPOINT);
}
