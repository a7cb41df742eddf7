// Records of T32 instructions. Most are those of an A32 instruction: the row says how its word is made
// (tools/gen/t32.ts), and the A32 row's executor runs it. The others have rows of their own in
// assembly/t32.
import { CUR_PAGE, CUR_VA, K, NEXT } from '../../isa/gen/layout';
import {
  OP_DECODE,
  OP_PC_WRITE,
  OP_T32_CROSSING,
  OP_T32_IT,
  OP_T32_IT_ALWAYS,
  OP_T32_PC,
  OP_UNALLOCATED,
  ROW_A32_NOP,
  ROW_T32_BKPT_T1,
} from '../../isa/gen/ops';
import { prefetchAbortOf } from '../arch/exception';
import { SLOT_PC, SLOT_PC_WRITE } from '../arch/registers';
import { A32_OP_NUMBERS, immediateOf, wordInA32 } from '../gen/decoder';
import { regionBase, regionHost, regionOf } from '../mem/ram';
import { currentContext, FETCH, FSC_EXTERNAL, translate, walkFSC, walkPA } from '../mem/walk';
import { fillA32, HAS_FOURTH, NEAR, opOf, readsPC, storeImmediate, writesPC } from './decode';
import { addressOf, unpatch } from './pages';
import {
  endsNarrow,
  endsWide,
  halfwordAt,
  inBlock,
  isLastHalfword,
  isWide,
  setCrossed,
  T32_PAGE_RECORD_BYTES,
  wordAtT32,
} from './pages-t32';
import { asAdvancedSIMD, descriptorOf, NO_ROW, rowOf, RUNS_AS_A32 } from './rows';

/** Descriptor flag: the row has an executor of its own. */
const HAS_EXECUTOR: u32 = 32;

// Register bytes of a descriptor.
const ABSENT: u32 = 0x80;
const LOW_REGISTER: u32 = 0x40;
const DESTINATION: u32 = 0x20;

function slot(spec: u32, insn: u32): u16 {
  if (spec & ABSENT) return 0;
  const n = (insn >> (spec & 31)) & (spec & LOW_REGISTER ? 7 : 15);
  if (n != 15) return <u16>(n << 3);
  return spec & DESTINATION ? <u16>SLOT_PC_WRITE : <u16>SLOT_PC;
}

/** Operands and immediate of a row that is only T32's. */
function fill(descriptor: usize, insn: u32, rec: usize): void {
  store<u16>(rec, slot(<u32>load<u8>(descriptor, 12), insn), 2);
  store<u16>(rec, slot(<u32>load<u8>(descriptor, 13), insn), 4);
  store<u16>(rec, slot(<u32>load<u8>(descriptor, 14), insn), 6);
  const fourth = (<u32>load<u16>(descriptor, 22) & HAS_FOURTH) != 0;
  storeImmediate(descriptor, insn, rec, !fourth);
  if (fourth) store<u16>(rec, slot(<u32>load<u8>(descriptor, 15), insn), 12);
}

/** As nearBranch() in decode.ts; a branch out of an IT block leaves its page. */
function nearBranch(descriptor: usize, rec: usize, at: usize): u32 {
  if (inBlock()) return 0;
  const offset = (load<i32>(rec, 8) + 4) << 3;
  const target = <i32>(at - <usize>load<u32>(0, CUR_PAGE)) + offset;
  if (target < 0 || target >= <i32>T32_PAGE_RECORD_BYTES) return 0;
  store<i32>(rec, offset, 8);
  return load<u32>(descriptor, 24);
}

/** A byte or halfword load to R15: PLD, PLI and the unallocated memory hints, which do nothing. */
function isMemoryHint(insn: u32): bool {
  return (insn & 0xfe10f000) == 0xf810f000 && ((insn >> 21) & 3) < 2;
}

/**
 * Builds at `rec` the record of the T32 instruction `insn`, whose own record is `at`, and returns its op;
 * with `inner`, without the write of R15.
 */
export function decodeT32Into(insn: u32, rec: usize, at: usize, inner: bool): u32 {
  const row = rowOf(2, insn);
  if (row == NO_ROW) {
    const vector = asAdvancedSIMD(insn);
    if (vector) return decodeAsA32(rowOf(1, vector), vector, rec, inner);
    store<u32>(rec, insn, 8);
    return OP_UNALLOCATED;
  }
  const descriptor = descriptorOf(row);
  const flags = <u32>load<u16>(descriptor, 22);
  if ((flags & RUNS_AS_A32) == 0) {
    fill(descriptor, insn, rec);
    const near = flags & NEAR ? nearBranch(descriptor, rec, at) : 0;
    return opOf(A32_OP_NUMBERS, descriptor, insn, near);
  }
  if (isMemoryHint(insn)) return opOf(A32_OP_NUMBERS, descriptorOf(ROW_A32_NOP), 0, 0);
  const word = wordInA32(<u32>load<u16>(descriptor, 18), insn, inBlock() ? 0 : 1);
  let op = decodeAsA32(<u32>load<u16>(descriptor, 16), word, rec, inner);
  if (flags & HAS_EXECUTOR)
    op = <u32>load<u16>(A32_OP_NUMBERS + ((<usize>load<u16>(descriptor, 8)) << 1));
  const kind = <u32>load<u8>(descriptor, 20);
  if (kind) storeOwnImmediate(<u32>load<u16>(descriptor, 16), immediateOf(kind, insn), rec);
  return op;
}

/** The T32 row's immediate in the place of the A32 row's. */
function storeOwnImmediate(row: u32, value: u64, rec: usize): void {
  if (<u32>load<u16>(descriptorOf(row), 22) & HAS_FOURTH) store<u32>(rec, <u32>value, 8);
  else store<u64>(rec, value, 8);
}

function decodeAsA32(row: u32, word: u32, rec: usize, inner: bool): u32 {
  if (row == NO_ROW) {
    store<u32>(rec, word, 8);
    return OP_UNALLOCATED;
  }
  const descriptor = descriptorOf(row);
  fillA32(descriptor, word, rec);
  if (!inner && writesPC(descriptor, rec)) return OP_PC_WRITE;
  return opOf(A32_OP_NUMBERS, descriptor, word, 0);
}

/** Decodes the instruction of `rec` in place, and says of the halfwords behind it what they are. */
export function decodeRecordT32(rec: usize): void {
  if (!isWide(halfwordAt(rec))) {
    decodeHere(rec);
    endsNarrow(rec);
  } else if (isLastHalfword(rec)) {
    store<u16>(rec, OP_T32_CROSSING);
  } else {
    decodeHere(rec);
    endsWide(rec);
  }
}

function decodeHere(rec: usize): void {
  const insn = wordAtT32(rec);
  const op = decodeT32Into(insn, rec, rec, false);
  const row = rowOf(2, insn);
  let outer: u32 = 0;
  if (inBlock()) outer = row == ROW_T32_BKPT_T1 ? OP_T32_IT_ALWAYS : OP_T32_IT;
  else if (op != OP_UNALLOCATED && usesPC(row, rec)) outer = OP_T32_PC;
  if (outer) store<u16>(rec, <u16>op, 14);
  store<u16>(rec, <u16>(outer ? outer : op));
}

/** True when R15 is an operand that has to be made. */
function usesPC(row: u32, rec: usize): bool {
  if (row == NO_ROW) return false;
  const own = descriptorOf(row);
  const runsAsA32 = (<u32>load<u16>(own, 22) & RUNS_AS_A32) != 0;
  return readsPC(runsAsA32 ? descriptorOf(<u32>load<u16>(own, 16)) : own, rec);
}

/**
 * Decodes the instruction that begins at the page's last halfword and goes on in the next page, which is
 * another one each time. Returns its op, or OP_DECODE after a fault of the second fetch (NEXT).
 */
export function decodeCrossing(rec: usize): u32 {
  const second = ((load<u64>(0, CUR_VA) & ~(<u64>0xfff)) + 4096) & 0xffff_ffff;
  let fsc: u32 = 0;
  let region: usize = 0;
  if (!translate(second, currentContext(), FETCH)) fsc = walkFSC;
  else {
    region = regionOf(walkPA);
    if (region == 0) fsc = FSC_EXTERNAL;
  }
  if (fsc) {
    const pc = addressOf(rec);
    unpatch();
    store<i32>(0, load<i32>(0, K) - <i32>(rec >> 4), K);
    store<u32>(0, <u32>prefetchAbortOf(pc, second, fsc), NEXT);
    return OP_DECODE;
  }
  setCrossed(<u32>load<u16>(regionHost(region) + <usize>(walkPA - regionBase(region))));
  decodeHere(rec);
  const op = <u32>load<u16>(rec);
  store<u16>(rec, OP_T32_CROSSING);
  return op;
}
