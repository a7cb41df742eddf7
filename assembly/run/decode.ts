// From a word to a record: finds the row by the generated bucket tables and builds the record from
// its descriptor (tools/gen/decoder.ts). Runs once for each instruction that is executed.
import { CUR_PAGE, NRW, T } from '../../isa/gen/layout';
import { OP_COND, OP_PC_WRITE, OP_TODO, OP_UNALLOCATED } from '../../isa/gen/ops';
import { STOP_BREAKPOINT } from '../../isa/gen/stops';
import { SLOT_DISCARD, SLOT_PC, SLOT_PC_WRITE, SLOT_SP, SLOT_ZERO } from '../arch/registers';
import {
  A32_BUCKETS,
  A32_LISTS,
  A32_OP_NUMBERS,
  A32_UNCONDITIONAL_BUCKETS,
  A32_UNCONDITIONAL_LISTS,
  A64_BUCKETS,
  A64_LISTS,
  A64_OP_NUMBERS,
  bucket_A32,
  bucket_A32_UNCONDITIONAL,
  bucket_A64,
  DESCRIPTOR_BYTES,
  guardHolds,
  immediateOf,
  ROWS,
} from '../gen/decoder';
import { hasFeature } from '../arch/features';
import { PAGE_RECORD_BYTES } from '../arch/record';
import { stopBefore, wordAt } from './pages';
import { fuse } from './fusion';

const END: u32 = 0xffff;
export const NO_ROW: u32 = 0xffff;

/** Index of the row `insn` belongs to in instruction set `isa` (0 A64, 1 A32), or NO_ROW. */
export function rowOf(isa: u32, insn: u32): u32 {
  let list: usize;
  if (isa == 0) {
    list = A64_LISTS + ((<usize>load<u16>(A64_BUCKETS + ((<usize>bucket_A64(insn)) << 1))) << 1);
  } else if (insn >> 28 == 15) {
    list =
      A32_UNCONDITIONAL_LISTS +
      ((<usize>(
        load<u16>(A32_UNCONDITIONAL_BUCKETS + ((<usize>bucket_A32_UNCONDITIONAL(insn)) << 1))
      )) <<
        1);
  } else {
    list = A32_LISTS + ((<usize>load<u16>(A32_BUCKETS + ((<usize>bucket_A32(insn)) << 1))) << 1);
  }
  let row = <u32>load<u16>(list);
  while (row != END) {
    const descriptor = ROWS + <usize>row * DESCRIPTOR_BYTES;
    if ((insn & load<u32>(descriptor)) == load<u32>(descriptor, 4)) {
      const feature = load<u32>(descriptor, 28);
      if (
        (feature == 0 || hasFeature(feature - 1)) &&
        guardHolds(<u32>load<u8>(descriptor, 21), insn)
      ) {
        return row;
      }
    }
    list += 2;
    row = <u32>load<u16>(list);
  }
  return NO_ROW;
}

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
function opOf(numbers: usize, descriptor: usize, insn: u32, near: u32): u32 {
  let index: u32 = 0;
  let per = load<u32>(descriptor, 16);
  while (per) {
    const width = (per >> 5) & 7;
    index = (index << width) | ((insn >> (per & 31)) & ((1 << width) - 1));
    per >>= 8;
  }
  return <u32>load<u16>(numbers + ((<usize>load<u16>(descriptor, 8) + <usize>(index + near)) << 1));
}

function storeImmediate(descriptor: usize, insn: u32, rec: usize, wide: bool): void {
  const value = immediateOf(<u32>load<u8>(descriptor, 20), insn);
  if (wide) store<u64>(rec, value, 8);
  else store<u32>(rec, <u32>value, 8);
}

const NEAR: u32 = 8;
const HAS_FOURTH: u32 = 4;
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
  const d = slotA32(<u32>load<u8>(descriptor, 12), insn);
  const n = slotA32(<u32>load<u8>(descriptor, 13), insn);
  const m = slotA32(<u32>load<u8>(descriptor, 14), insn);
  const a = slotA32(<u32>load<u8>(descriptor, 15), insn);
  store<u16>(rec, d, 2);
  store<u16>(rec, n, 4);
  store<u16>(rec, m, 6);
  storeImmediate(descriptor, insn, rec, (flags & HAS_FOURTH) == 0);
  if (flags & HAS_FOURTH) store<u16>(rec, a, 12);
  // The offset of an A32 branch counts from the instruction's address plus 8.
  const near = flags & NEAR ? nearBranch(descriptor, <i64>load<i32>(rec, 8) + 8, rec, at) : 0;
  let op = opOf(A32_OP_NUMBERS, descriptor, insn, near);
  if (!inner && flags & WRITES_PC && d == <u16>SLOT_PC_WRITE) op = OP_PC_WRITE;
  const pc = <u16>SLOT_PC;
  const readsPC = d == pc || n == pc || m == pc || a == pc;
  const cond: u32 = !inner && flags & CONDITIONAL ? insn >> 28 : 14;
  setOp(rec, op, cond, readsPC && !inner);
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
  else if (load<u32>(0, T)) store<u16>(rec, OP_TODO);
  else decodeA32Into(wordAt(rec), rec, false, rec);
  fuse(rec);
}

/** A breakpoint record. */
export function atBreakpoint(rec: usize): usize {
  return stopBefore(rec, STOP_BREAKPOINT);
}
