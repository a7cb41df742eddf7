// Pages of decoded records. Each physical page that is executed has one record page for each
// instruction set, position-independent: the virtual address is CUR_VA while it runs.
//
//   header: u32 host address of the page, u32 instruction set, u32 address of its pageSlot,
//           u32 its twin (T32: pages-t32.ts); A64, A32: 1 where it has compiled code
//   1024 records (T32: 2048), then the page-end record
import {
  BUDGET,
  COUNT_MARK,
  CUR_PAGE,
  CUR_VA,
  EL,
  IL,
  INSNS_AT,
  IT,
  K,
  NEXT,
  NRW,
  PATCHED,
  PATCHED_OP,
  PC,
  STOP,
  STOP_INFO,
  T,
  TLB_FETCH,
  VECTOR_FETCH,
} from '../../isa/gen/layout';
import { OP_AGAIN, OP_BREAKPOINT, OP_BUDGET, OP_DECODE, OP_STOP } from '../../isa/gen/ops';
import { STOP_BUDGET, STOP_UNHANDLED_EXCEPTION } from '../../isa/gen/stops';
import { PAGE_RECORD_BYTES, PAGE_RECORDS, RECORD_BYTES } from '../arch/record';
import { illegalState, pcAlignmentFault, prefetchAbort } from '../arch/exception';
import { STOP_RECORD } from '../mem/memory-map';
import { placeBreakpoints, recordPage, twinPage } from './arena';
import { interruptTakeable, takeInterrupt } from './interrupts';
import { restoreIT } from './it-blocks';
import {
  atBudgetT32,
  halfwordAt,
  hasCrossed,
  inT32,
  isWide,
  leaveT32,
  settle,
  T32_PAGE_RECORD_BYTES,
  T32_PAGE_RECORDS,
  wordAtT32,
} from './pages-t32';
import { regionOf } from '../mem/ram';
import { fetchEntry } from '../mem/tlb';
import {
  branchAddress,
  currentContext,
  FETCH,
  FSC_EXTERNAL,
  translate,
  walkFSC,
  walkPA,
} from '../mem/walk';

export const HEADER_BYTES: usize = 16;

/** Instruction sets, as pages have them. */
export const ISA_T32: u32 = 2;
/** T32 instructions in an IT block. */
export const ISA_IT: u32 = 3;

/** Address of the A64 or A32 instruction that `rec` holds. */
export function pcOf(rec: usize): u64 {
  return load<u64>(0, CUR_VA) + <u64>((rec - <usize>load<u32>(0, CUR_PAGE)) >> 2);
}

/** The same in any state. */
export function addressOf(rec: usize): u64 {
  if (!inT32()) return pcOf(rec);
  const base = load<u64>(0, CUR_VA) & ~(<u64>0xfff);
  return (base + <u64>((rec - <usize>load<u32>(0, CUR_PAGE)) >> 3)) & 0xffff_ffff;
}

/** Bytes of the instruction at `rec`. */
export function sizeOf(rec: usize): u32 {
  return inT32() && !isWide(halfwordAt(rec)) ? 2 : 4;
}

/** The word that `rec` was or will be decoded from; T32: one or two halfwords. */
export function wordAt(rec: usize): u32 {
  if (inT32()) return wordAtT32(rec);
  const page = <usize>load<u32>(0, CUR_PAGE);
  return load<u32>(hostOfPage(page) + ((rec - page) >> 2));
}

/** Where the bytes are that a page was decoded from. */
export function hostOfPage(page: usize): usize {
  return <usize>load<u32>(page - HEADER_BYTES);
}

/** The page with the other records of the same T32 code; 0 where there is none yet. */
export function twinOf(page: usize): usize {
  return <usize>load<u32>(page - 4);
}

/** True for the record before the page-end record. */
export function isLastOfPage(rec: usize): bool {
  return rec + RECORD_BYTES - <usize>load<u32>(0, CUR_PAGE) >= PAGE_RECORD_BYTES;
}

/** 0 A64, 1 A32, 2 T32, 3 T32 in an IT block: what the PE executes now. */
function instructionSet(): u32 {
  if (load<u32>(0, NRW) == 0) return 0;
  if (load<u32>(0, T) == 0) return 1;
  return load<u32>(0, IT) ? ISA_IT : ISA_T32;
}

/** The low bits of CUR_VA and of fetch TLB entries: which of the pages at an address it is. */
function stateBits(isa: u32): u64 {
  return isa < ISA_T32 ? 0 : <u64>isa;
}

// ---- the budget ---------------------------------------------------------------------------------
// K = instructions left + record / 16, so that running on through a page costs nothing and a taken
// branch one addition. Within PAGE_RECORDS of the end the record at which the budget runs out is
// patched to stop there.

/** A taken branch from `rec` to the record `target` of the current page. */
export function jump(rec: usize, target: usize): usize {
  const k = load<i32>(0, K) + ((<i32>target - <i32>rec) >> 4) - 1;
  store<i32>(0, k, K);
  if (k - <i32>(target >> 4) < <i32>PAGE_RECORDS) return nearEnd(target);
  return target;
}

/** Counts the instruction at `rec`; K then holds the instructions left until enter(). */
export function retire(rec: usize): void {
  unpatch();
  store<i32>(0, load<i32>(0, K) - <i32>(rec >> 4) - 1, K);
}

/** Ends the instruction at `rec`; the address behind it. */
export function complete(rec: usize): u64 {
  const pc = addressOf(rec) + <u64>sizeOf(rec);
  retire(rec);
  return load<u32>(0, NRW) ? pc & 0xffff_ffff : pc;
}

/** Ends the instruction at `rec`, which has done nothing but counts; its address, to which to return. */
export function abandon(rec: usize): u64 {
  const pc = addressOf(rec);
  restoreIT();
  retire(rec);
  return pc;
}

/** Goes on at `target`, not far from the end of the budget. */
export function nearEnd(target: usize): usize {
  unpatch();
  const left = load<i32>(0, K) - <i32>(target >> 4);
  if (left <= 0) return stopAt(target, STOP_BUDGET);
  const end = target + ((<usize>left) << 4);
  const bytes = inT32() ? T32_PAGE_RECORD_BYTES : PAGE_RECORD_BYTES;
  if (end < <usize>load<u32>(0, CUR_PAGE) + bytes) patch(end);
  return target;
}

/** The record that nearEnd() patched. */
export function atBudget(rec: usize): usize {
  return inT32() ? atBudgetT32(rec) : stopAt(rec, STOP_BUDGET);
}

function patch(rec: usize): void {
  const op = load<u16>(rec);
  // It stops there anyway, and rechecks the budget. (T32 may run over it: it need not be an instruction.)
  if (op == OP_BREAKPOINT && !inT32()) return;
  store<u32>(0, <u32>rec, PATCHED);
  store<u32>(0, <u32>op, PATCHED_OP);
  store<u16>(rec, OP_BUDGET);
  unfuseBefore(rec);
}

/** Takes the end-of-budget stop out of the records again. */
export function unpatch(): void {
  const rec = <usize>load<u32>(0, PATCHED);
  if (rec == 0) return;
  store<u16>(rec, <u16>load<u32>(0, PATCHED_OP));
  store<u32>(0, 0, PATCHED);
  unfuseBefore(rec);
}

/** The longest sequence that runs as one op (tools/gen/fusion.ts). */
export const MAX_FUSED: usize = 4;

/** Records before this one may have been fused with it: have them decoded again. */
function unfuseBefore(rec: usize): void {
  if (inT32()) return;
  const page = <usize>load<u32>(0, CUR_PAGE);
  unfuse(page, rec);
}

export function unfuse(page: usize, rec: usize): void {
  for (let i: usize = 1; i < MAX_FUSED; i++) {
    const before = rec - i * RECORD_BYTES;
    if (before < page || before > rec) return;
    const op = load<u16>(before);
    if (op != OP_BREAKPOINT && op != OP_BUDGET && op != OP_DECODE) store<u16>(before, OP_AGAIN);
  }
}

// ---- stops --------------------------------------------------------------------------------------

/** Leaves the run loop before the instruction at `rec`, which has begun. */
export function stopBefore(rec: usize, reason: u32): usize {
  restoreIT();
  return stopAt(rec, reason);
}

/** Leaves the run loop before the instruction at `rec`. */
export function stopAt(rec: usize, reason: u32): usize {
  store<u64>(0, addressOf(rec), PC);
  unpatch();
  store<i32>(0, load<i32>(0, K) - <i32>(rec >> 4), K);
  store<u32>(0, reason, STOP);
  return STOP_RECORD;
}

/** Leaves the run loop behind the instruction at `rec`, which counts as executed. */
export function stopAfter(rec: usize, reason: u32): usize {
  store<u64>(0, complete(rec), PC);
  store<u32>(0, reason, STOP);
  return STOP_RECORD;
}

/** K holds the instructions left; accounts them to the Exception level that executed them. */
export function accountLevel(): void {
  const done = load<u32>(0, BUDGET) - load<u32>(0, K);
  const level = (<usize>load<u32>(0, EL)) << 3;
  const since: u32 = done - load<u32>(0, COUNT_MARK);
  store<u64>(level, load<u64>(level, INSNS_AT) + <u64>since, INSNS_AT);
  store<u32>(0, done, COUNT_MARK);
}

// ---- going somewhere ----------------------------------------------------------------------------

/** Branches from `rec` to `va`, in the same or another page. */
export function branchTo(rec: usize, va: u64): usize {
  if (((va ^ load<u64>(0, CUR_VA)) & ~(<u64>0xffc)) == 0) {
    return jump(rec, <usize>load<u32>(0, CUR_PAGE) + ((<usize>va & 0xffc) << 2));
  }
  return branchFar(rec, va);
}

/** The target is in another page: by the fetch TLB, or the long way. */
export function branchFar(rec: usize, va: u64): usize {
  if (inT32()) return leaveT32(rec, va);
  const entry = fetchEntry(<usize>load<u32>(0, TLB_FETCH), va);
  if (load<u64>(entry) == (va & ~(<u64>0xffc)) && load<u32>(0, PATCHED) == 0) {
    const page = <usize>load<u32>(entry, 8);
    store<u32>(0, <u32>page, CUR_PAGE);
    store<u64>(0, va & ~(<u64>0xfff), CUR_VA);
    return jump(rec, page + ((<usize>va & 0xffc) << 2));
  }
  retire(rec);
  return enter(va);
}

/** A taken branch by `distance` bytes of records within the page. */
export function jumpBy(rec: usize, distance: i32): usize {
  const target = rec + <usize>distance;
  const k = load<i32>(0, K) + (distance >> 4) - 1;
  store<i32>(0, k, K);
  if (k - <i32>(target >> 4) < <i32>PAGE_RECORDS) return nearEnd(target);
  return target;
}

/** For pairs: the near branch behind `rec` to its target where `holds`, else the record behind it. */
export function branchBehind(rec: usize, holds: bool): usize {
  const second = rec + RECORD_BYTES;
  return holds ? jumpBy(second, load<i32>(second, 8)) : second + RECORD_BYTES;
}

/** Branches by `offset` bytes from the instruction at `rec`. */
export function branchBy(rec: usize, offset: i64): usize {
  const target = rec + ((<usize>(<i32>offset)) << 2);
  if (target - <usize>load<u32>(0, CUR_PAGE) < PAGE_RECORD_BYTES) {
    return jump(rec, target);
  }
  return branchByFar(rec, offset);
}

export function branchByFar(rec: usize, offset: i64): usize {
  let va = pcOf(rec) + <u64>offset;
  if (load<u32>(0, NRW)) va &= 0xffff_ffff;
  return branchTo(rec, va);
}

/** Runs on behind the last record of a page. */
export function nextPage(rec: usize): usize {
  unpatch();
  store<i32>(0, load<i32>(0, K) - <i32>(rec >> 4), K);
  let va = (load<u64>(0, CUR_VA) & ~(<u64>0xfff)) + 4096;
  if (inT32() && hasCrossed(rec)) va += 2;
  if (load<u32>(0, NRW)) va &= 0xffff_ffff;
  return enter(va);
}

/**
 * Goes on at `va` in the current state; K holds the instructions left. Returns the record, the
 * record of a vector when the fetch aborts, or the stop record.
 */
export function enter(address: u64): usize {
  const top = address >> 55;
  const va = top != 0 && top != 0x1ff ? branchAddress(address) : address;
  if (interruptTakeable()) return takeInterrupt(va);
  const isa = instructionSet();
  const page = recordPageFor(va, isa);
  if (page == 0) return <usize>load<u32>(0, NEXT);
  if (load<u32>(0, IL)) return isSpent(va) ? STOP_RECORD : illegalState(va);
  store<u32>(0, 0, VECTOR_FETCH);
  store<u32>(0, <u32>page, CUR_PAGE);
  store<u64>(0, tagOfPage(va, isa), CUR_VA);
  const rec = recordOf(page, va, isa);
  if (isa >= ISA_T32) settle(rec);
  const left = load<i32>(0, K);
  store<i32>(0, left + <i32>(rec >> 4), K);
  // As many as a page has records.
  if (left < <i32>(isa < ISA_T32 ? PAGE_RECORDS : T32_PAGE_RECORDS)) return nearEnd(rec);
  return rec;
}

/** The record of `va` in its page. */
export function recordOf(page: usize, va: u64, isa: u32): usize {
  return page + (isa < ISA_T32 ? (<usize>va & 0xffc) << 2 : (<usize>va & 0xffe) << 3);
}

/** CUR_VA, and the tag of a fetch TLB entry, for `va`. */
function tagOfPage(va: u64, isa: u32): u64 {
  return (va & ~(<u64>0xfff)) | stateBits(isa);
}

/** The record page for `va`; 0 after an exception or a stop (NEXT says where to go on). */
function recordPageFor(va: u64, isa: u32): usize {
  const entry = fetchEntry(<usize>load<u32>(0, TLB_FETCH), va);
  const isAligned = (va & (isa < ISA_T32 ? 3 : 1)) == 0;
  if (isAligned && load<u64>(entry) == tagOfPage(va, isa)) return <usize>load<u32>(entry, 8);
  return isAligned ? fetchPage(va, isa, entry) : misaligned(va);
}

function misaligned(va: u64): usize {
  if (load<u32>(0, VECTOR_FETCH)) return unhandled(va, 0);
  if (isSpent(va)) return 0;
  store<u32>(0, <u32>pcAlignmentFault(va), NEXT);
  return 0;
}

/** The same for a page that the fetch TLB does not have: `entry` is where it goes. */
function fetchPage(va: u64, isa: u32, entry: usize): usize {
  if (!translate(va, currentContext(), FETCH)) return fetchFault(va, walkFSC);
  const region = regionOf(walkPA);
  if (region == 0) return fetchFault(va, FSC_EXTERNAL);
  const pa = walkPA & ~(<u64>0xfff);
  const page = isa == ISA_IT ? twinPage(region, pa) : recordPage(region, pa, isa);
  placeBreakpoints(page, va & ~(<u64>0xfff), isa);
  store<u64>(entry, tagOfPage(va, isa));
  store<u32>(entry, <u32>page, 8);
  return page;
}

function fetchFault(va: u64, fsc: u32): usize {
  if (load<u32>(0, VECTOR_FETCH)) return unhandled(va, fsc);
  if (isSpent(va)) return 0;
  store<u32>(0, <u32>prefetchAbort(va, fsc), NEXT);
  return 0;
}

/** True at the end of the budget: the abort of a fetch counts, so it is the next slice's first instruction. */
function isSpent(va: u64): bool {
  if (load<i32>(0, K) > 0) return false;
  store<u64>(0, va, PC);
  store<u32>(0, STOP_BUDGET, STOP);
  store<u32>(0, <u32>STOP_RECORD, NEXT);
  return true;
}

/** The vector that an exception selected cannot be fetched: taking another would not end. */
function unhandled(va: u64, fsc: u32): usize {
  store<u64>(0, va, PC);
  store<u64>(0, <u64>fsc, STOP_INFO);
  store<u32>(0, STOP_UNHANDLED_EXCEPTION, STOP);
  store<u32>(0, <u32>STOP_RECORD, NEXT);
  return 0;
}

/** Writes the stop record once. */
export function initStopRecord(): void {
  store<u16>(STOP_RECORD, OP_STOP);
}
