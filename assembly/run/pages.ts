// Pages of decoded records. Each physical page that is executed has one record page for each
// instruction set, position-independent: the virtual address is CUR_VA while it runs.
//
//   header: u32 host address of the page, u32 instruction set, u32 address of its pageSlot
//   1024 records, then the page-end record
import {
  BUDGET,
  COUNT_MARK,
  CUR_PAGE,
  CUR_VA,
  EL,
  IL,
  INSNS_AT,
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
import { OP_BREAKPOINT, OP_BUDGET, OP_DECODE, OP_PAGE_END, OP_STOP } from '../../isa/gen/ops';
import { STOP_BUDGET, STOP_UNHANDLED_EXCEPTION } from '../../isa/gen/stops';
import { PAGE_RECORD_BYTES, PAGE_RECORDS, RECORD_BYTES } from '../arch/record';
import { illegalState, pcAlignmentFault, prefetchAbort } from '../arch/exception';
import {
  BREAKPOINT_COUNT,
  BREAKPOINTS,
  FETCH_ENTRIES,
  INVALID_TAG,
  MAX_PES,
  REGION_BYTES,
  REGION_COUNT,
  REGIONS,
  STOP_RECORD,
  TLB_CONTEXT_BYTES,
  TLB_DATA_BYTES,
  TLB_ENTRY_BYTES,
  TLB_PE_BYTES,
  TLBS,
  CONTEXTS,
} from '../mem/memory-map';
import { interruptTakeable, takeInterrupt } from './interrupts';
import { pageSlot, regionBase, regionBytes, regionHost, regionOf } from '../mem/ram';
import { fetchEntry, forgetWrites } from '../mem/tlb';
import {
  branchAddress,
  currentContext,
  FETCH,
  FSC_EXTERNAL,
  translate,
  walkFSC,
  walkPA,
} from '../mem/walk';

const HEADER_BYTES: usize = 16;
const PAGE_BYTES: usize = HEADER_BYTES + PAGE_RECORD_BYTES + RECORD_BYTES;

/** Marks fetch TLB entries of T32 code. */
const T32_TAG: u64 = 2;

let arenaStart: usize = 0;
let arenaEnd: usize = 0;
let arenaNext: usize = 0;

/** Gives the decoder memory for record pages: at least a few, at most as many as executed pages. */
export function setArena(start: usize, bytes: usize): void {
  arenaStart = (start + 15) & ~15;
  arenaEnd = start + bytes;
  arenaNext = arenaStart;
}

/** Address of the instruction that `rec` holds. */
export function pcOf(rec: usize): u64 {
  return load<u64>(0, CUR_VA) + <u64>((rec - <usize>load<u32>(0, CUR_PAGE)) >> 2);
}

/** The word that `rec` was or will be decoded from. */
export function wordAt(rec: usize): u32 {
  const page = <usize>load<u32>(0, CUR_PAGE);
  return load<u32>(<usize>load<u32>(page - HEADER_BYTES) + ((rec - page) >> 2));
}

/** True for the record before the page-end record. */
export function isLastOfPage(rec: usize): bool {
  return rec + RECORD_BYTES - <usize>load<u32>(0, CUR_PAGE) >= PAGE_RECORD_BYTES;
}

/** 0 A64, 1 A32, 2 T32: what the PE executes now. */
function instructionSet(): u32 {
  return load<u32>(0, NRW) == 0 ? 0 : 1 + load<u32>(0, T);
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

function nearEnd(target: usize): usize {
  unpatch();
  const left = load<i32>(0, K) - <i32>(target >> 4);
  if (left <= 0) return stopBefore(target, STOP_BUDGET);
  const end = target + ((<usize>left) << 4);
  if (end < <usize>load<u32>(0, CUR_PAGE) + PAGE_RECORD_BYTES) patch(end);
  return target;
}

function patch(rec: usize): void {
  const op = load<u16>(rec);
  if (op == OP_BREAKPOINT) return; // it stops there anyway, and rechecks the budget
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
  const page = <usize>load<u32>(0, CUR_PAGE);
  unfuse(page, rec);
}

function unfuse(page: usize, rec: usize): void {
  for (let i: usize = 1; i < MAX_FUSED; i++) {
    const before = rec - i * RECORD_BYTES;
    if (before < page || before > rec) return;
    const op = load<u16>(before);
    if (op != OP_BREAKPOINT && op != OP_BUDGET) store<u16>(before, OP_DECODE);
  }
}

// ---- stops --------------------------------------------------------------------------------------

/** Leaves the run loop before the instruction at `rec`. */
export function stopBefore(rec: usize, reason: u32): usize {
  store<u64>(0, pcOf(rec), PC);
  unpatch();
  store<i32>(0, load<i32>(0, K) - <i32>(rec >> 4), K);
  store<u32>(0, reason, STOP);
  return STOP_RECORD;
}

/** Leaves the run loop behind the instruction at `rec`, which counts as executed. */
export function stopAfter(rec: usize, reason: u32): usize {
  store<u64>(0, pcOf(rec) + 4, PC);
  retire(rec);
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
function branchFar(rec: usize, va: u64): usize {
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

function branchByFar(rec: usize, offset: i64): usize {
  let va = pcOf(rec) + <u64>offset;
  if (load<u32>(0, NRW)) va &= 0xffff_ffff;
  return branchTo(rec, va);
}

/** Runs on behind the last record of a page. */
export function nextPage(rec: usize): usize {
  unpatch();
  store<i32>(0, load<i32>(0, K) - <i32>(rec >> 4), K);
  let va = load<u64>(0, CUR_VA) + 4096;
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
  const page = recordPageFor(va);
  if (page == 0) return <usize>load<u32>(0, NEXT);
  if (load<u32>(0, IL)) return isSpent(va) ? STOP_RECORD : illegalState(va);
  store<u32>(0, 0, VECTOR_FETCH);
  store<u32>(0, <u32>page, CUR_PAGE);
  store<u64>(0, va & ~(<u64>0xfff), CUR_VA);
  const rec = page + ((<usize>va & 0xffc) << 2);
  store<i32>(0, load<i32>(0, K) + <i32>(rec >> 4), K);
  if (load<i32>(0, K) - <i32>(rec >> 4) < <i32>PAGE_RECORDS) return nearEnd(rec);
  return rec;
}

/** The record page for `va`; 0 after an exception or a stop (NEXT says where to go on). */
function recordPageFor(va: u64): usize {
  const isa = instructionSet();
  if (va & 3) {
    if (load<u32>(0, VECTOR_FETCH)) return unhandled(va, 0);
    if (isSpent(va)) return 0;
    store<u32>(0, <u32>pcAlignmentFault(va), NEXT);
    return 0;
  }
  const entry = fetchEntry(<usize>load<u32>(0, TLB_FETCH), va);
  const tag = (va & ~(<u64>0xfff)) | (isa == 2 ? T32_TAG : 0);
  if (load<u64>(entry) == tag) return <usize>load<u32>(entry, 8);
  if (!translate(va, currentContext(), FETCH)) return fetchFault(va, walkFSC);
  const region = regionOf(walkPA);
  if (region == 0) return fetchFault(va, FSC_EXTERNAL);
  const page = recordPage(region, walkPA & ~(<u64>0xfff), isa);
  placeBreakpoints(page, va & ~(<u64>0xfff));
  store<u64>(entry, tag);
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

// ---- the arena ----------------------------------------------------------------------------------

function recordPage(region: usize, pa: u64, isa: u32): usize {
  const slot = pageSlot(region, pa, isa);
  const known = <usize>load<u32>(slot);
  if (known) return known;
  if (arenaNext + PAGE_BYTES > arenaEnd) forgetPages();
  const header = arenaNext;
  arenaNext += PAGE_BYTES;
  store<u32>(header, <u32>(regionHost(region) + <usize>(pa - regionBase(region))));
  store<u32>(header, isa, 4);
  store<u32>(header, <u32>slot, 8);
  const page = header + HEADER_BYTES;
  memory.fill(page, 0, PAGE_RECORD_BYTES);
  store<u16>(page + PAGE_RECORD_BYTES, OP_PAGE_END);
  store<u32>(slot, <u32>page);
  forgetWrites();
  return page;
}

/** Drops all records: the arena is full, or the host wrote to memory or changed breakpoints. */
export function forgetPages(): void {
  unpatch();
  const count = load<u32>(REGION_COUNT);
  for (let i: u32 = 0; i < count; i++) {
    const region = REGIONS + <usize>i * REGION_BYTES;
    const pages = (<usize>(regionBytes(region) >> 12)) << 2;
    for (let isa: u32 = 0; isa < 3; isa++) {
      memory.fill(pageSlot(region, regionBase(region), isa), 0, pages);
    }
  }
  arenaNext = arenaStart;
  for (let pe: u32 = 0; pe < MAX_PES; pe++) {
    for (let context: u32 = 0; context < CONTEXTS; context++) {
      const table =
        TLBS + <usize>pe * TLB_PE_BYTES + <usize>context * TLB_CONTEXT_BYTES + 2 * TLB_DATA_BYTES;
      for (let i: usize = 0; i < FETCH_ENTRIES; i++) {
        store<u64>(table + i * TLB_ENTRY_BYTES, INVALID_TAG);
      }
    }
  }
}

/** True when the page at `pa` holds decoded instructions. */
export function isCodePage(region: usize, pa: u64): bool {
  return (
    (load<u32>(pageSlot(region, pa, 0)) |
      load<u32>(pageSlot(region, pa, 1)) |
      load<u32>(pageSlot(region, pa, 2))) !=
    0
  );
}

/** `bytes` bytes at `pa` were written: decode the instructions there again. */
export function invalidate(region: usize, pa: u64, bytes: u32): void {
  for (let isa: u32 = 0; isa < 3; isa++) {
    const page = <usize>load<u32>(pageSlot(region, pa, isa));
    if (page == 0) continue;
    const first = (<usize>pa & 0xffc) << 2;
    const last = (<usize>(pa + bytes - 1) & 0xffc) << 2;
    for (let at = first; at <= last; at += RECORD_BYTES) invalidateRecord(page + at);
    unfuse(page, page + first);
  }
}

function invalidateRecord(rec: usize): void {
  const op = load<u16>(rec);
  if (op == OP_BREAKPOINT) return;
  if (op == OP_BUDGET) store<u32>(0, OP_DECODE, PATCHED_OP);
  else store<u16>(rec, OP_DECODE);
}

// ---- breakpoints --------------------------------------------------------------------------------

function placeBreakpoints(page: usize, va: u64): void {
  const count = load<u32>(BREAKPOINT_COUNT);
  for (let i: u32 = 0; i < count; i++) {
    const at = load<u64>(BREAKPOINTS + ((<usize>i) << 3));
    if ((at & ~(<u64>0xfff)) != va) continue;
    const rec = page + ((<usize>at & 0xffc) << 2);
    store<u16>(rec, OP_BREAKPOINT);
    unfuse(page, rec);
  }
}

export function isBreakpoint(va: u64): bool {
  const count = load<u32>(BREAKPOINT_COUNT);
  for (let i: u32 = 0; i < count; i++) {
    if (load<u64>(BREAKPOINTS + ((<usize>i) << 3)) == va) return true;
  }
  return false;
}

/** Writes the stop record once. */
export function initStopRecord(): void {
  store<u16>(STOP_RECORD, OP_STOP);
}
