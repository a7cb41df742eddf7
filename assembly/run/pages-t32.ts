// Pages of T32 records: one record for each halfword. A 32-bit instruction is decoded into the record of
// its first halfword; that of the second says T32_SECOND, so that running on costs K one more. Who
// branches to such a record makes an instruction of it (settle).
//
// A page has a twin for instructions of IT blocks, which are decoded to others: under the condition of
// CPSR.IT, and without setting flags. CUR_VA says in its low bits which of them runs.
import { CUR_PAGE, CUR_VA, IT, K, PATCHED, PATCHED_OP, T, TLB_FETCH } from '../../isa/gen/layout';
import {
  OP_BREAKPOINT,
  OP_BUDGET,
  OP_DECODE,
  OP_T32_CROSSING,
  OP_T32_SECOND,
} from '../../isa/gen/ops';
import { STOP_BUDGET } from '../../isa/gen/stops';
import { RECORD_BYTES } from '../arch/record';
import { SLOT_PC, setR } from '../arch/registers';
import { fetchEntry } from '../mem/tlb';
import { isBreakpoint } from './arena';
import { addressOf, enter, hostOfPage, nearEnd, retire, stopAt, unpatch } from './pages';

/** Low bits of CUR_VA: T32, and in an IT block. */
export const T32_STATE: u64 = 2;
export const IN_IT_BLOCK: u64 = 1;

export const T32_PAGE_RECORDS: usize = 2048;
export const T32_PAGE_RECORD_BYTES: usize = 32768;

/** True in T32 state, in the current page. */
export function inT32(): bool {
  return (load<u32>(0, CUR_VA) & <u32>T32_STATE) != 0;
}

/** True in an IT block, or where one has just ended. */
export function inBlock(): bool {
  return (load<u32>(0, CUR_VA) & <u32>IN_IT_BLOCK) != 0;
}

// ---- halfwords ----------------------------------------------------------------------------------

/** True for the first halfword of a 32-bit instruction. */
export function isWide(halfword: u32): bool {
  return halfword >> 11 >= 0b11101;
}

/** The halfword that `rec` was or will be decoded from. */
export function halfwordAt(rec: usize): u32 {
  const page = <usize>load<u32>(0, CUR_PAGE);
  return <u32>load<u16>(hostOfPage(page) + ((rec - page) >> 3));
}

export function isLastHalfword(rec: usize): bool {
  return rec + RECORD_BYTES - <usize>load<u32>(0, CUR_PAGE) >= T32_PAGE_RECORD_BYTES;
}

/** Second halfword of the instruction that crosses into the next page, as it was fetched last. */
export let crossed: u32 = 0;

export function setCrossed(halfword: u32): void {
  crossed = halfword;
}

/** The instruction at `rec`: a halfword, or two of which the first is in bits 31..16. */
export function wordAtT32(rec: usize): u32 {
  const first = halfwordAt(rec);
  if (!isWide(first)) return first;
  return (first << 16) | (isLastHalfword(rec) ? crossed : halfwordAt(rec + RECORD_BYTES));
}

/** R15 as an operand of the instruction at `rec`. */
export function readPCT32(rec: usize): void {
  setR(SLOT_PC, <u32>addressOf(rec) + 4);
}

// ---- records ------------------------------------------------------------------------------------

/** The op of a record, also where the end of the budget is patched over it. */
export function opAt(rec: usize): u32 {
  const op = <u32>load<u16>(rec);
  return op == OP_BUDGET ? load<u32>(0, PATCHED_OP) : op;
}

function setOpAt(rec: usize, op: u32): void {
  if (load<u16>(rec) == OP_BUDGET) store<u32>(0, op, PATCHED_OP);
  else store<u16>(rec, <u16>op);
}

/** Has a record decoded again; a breakpoint stays. */
function forget(rec: usize): void {
  if (opAt(rec) != OP_BREAKPOINT) setOpAt(rec, OP_DECODE);
}

/** The halfword at `rec` is where an instruction begins. */
function begins(rec: usize): void {
  if (opAt(rec) != OP_T32_SECOND) return;
  setOpAt(rec, isBreakpoint(addressOf(rec)) ? OP_BREAKPOINT : OP_DECODE);
}

/** Behind the 16-bit instruction at `rec` another begins. */
export function endsNarrow(rec: usize): void {
  if (!isLastHalfword(rec)) begins(rec + RECORD_BYTES);
}

/** The record behind `rec` is the second half of its instruction; behind that another begins. */
export function endsWide(rec: usize): void {
  const second = rec + RECORD_BYTES;
  setOpAt(second, OP_T32_SECOND);
  endsNarrow(second);
}

/** Makes `rec`, to which something branches, the begin of an instruction. */
export function settle(rec: usize): void {
  if (opAt(rec) != OP_T32_SECOND) return;
  begins(rec);
  forget(rec - RECORD_BYTES);
}

/** Runs on over the second halfword of an instruction: it has taken two records and counts as one. */
export function passSecond(rec: usize): usize {
  store<i32>(0, load<i32>(0, K) + 1, K);
  return rec + RECORD_BYTES;
}

/** True at the page-end record behind an instruction that goes on in the next page. */
export function hasCrossed(pageEnd: usize): bool {
  return load<u16>(pageEnd - RECORD_BYTES) == OP_T32_CROSSING;
}

/** The halfwords from record `first` to record `last` were written. */
export function invalidateHalfwords(first: usize, last: usize): void {
  for (let rec = first; rec <= last; rec += RECORD_BYTES) {
    // A second half stays one until its first half is decoded again.
    forget(opAt(rec) == OP_T32_SECOND ? rec - RECORD_BYTES : rec);
  }
}

/** A breakpoint at `rec`, which need not be the begin of an instruction. */
export function placeBreakpoint(rec: usize): void {
  if (opAt(rec) != OP_T32_SECOND) setOpAt(rec, OP_BREAKPOINT);
}

/**
 * The end-of-budget stop. 32-bit instructions have taken two records each, so that it may come too
 * early: then it moves on.
 */
export function atBudgetT32(rec: usize): usize {
  let at = rec;
  if (opAt(rec) == OP_T32_SECOND) at = passSecond(rec);
  if (load<i32>(0, K) - <i32>(at >> 4) <= 0) return stopAt(at, STOP_BUDGET);
  return nearEnd(at);
}

// ---- branches -----------------------------------------------------------------------------------

/** A taken branch from `rec` to the record `target` of the current page, or of what has become it. */
export function jumpT32(rec: usize, target: usize): usize {
  const k = load<i32>(0, K) + ((<i32>target - <i32>rec) >> 4) - 1;
  store<i32>(0, k, K);
  if (k - <i32>(target >> 4) < <i32>T32_PAGE_RECORDS) {
    settle(target);
    return nearEnd(target);
  }
  if (load<u16>(target) == OP_T32_SECOND) settle(target);
  return target;
}

/** Branches from `rec` to `address` in T32 state. */
export function branchT32(rec: usize, address: u32): usize {
  const va = <u64>(address & 0xffff_fffe);
  const tag = (va & 0xffff_f000) | T32_STATE;
  if (tag == load<u64>(0, CUR_VA)) {
    return jumpT32(rec, <usize>load<u32>(0, CUR_PAGE) + ((<usize>va & 0xffe) << 3));
  }
  return branchFarT32(rec, va, tag);
}

/** Out of the page, or out of an IT block, which ends with it. */
function branchFarT32(rec: usize, va: u64, tag: u64): usize {
  const entry = fetchEntry(<usize>load<u32>(0, TLB_FETCH), va);
  store<u32>(0, 0, IT);
  if (load<u64>(entry) == tag && load<u32>(0, PATCHED) == 0) {
    const page = <usize>load<u32>(entry, 8);
    store<u32>(0, <u32>page, CUR_PAGE);
    store<u64>(0, tag, CUR_VA);
    return jumpT32(rec, page + ((<usize>va & 0xffe) << 3));
  }
  retire(rec);
  return enter(va);
}

/** A branch from T32 to A32 code at `va`. */
export function leaveT32(rec: usize, va: u64): usize {
  retire(rec);
  store<u32>(0, 0, IT);
  store<u32>(0, 0, T);
  return enter(va);
}

/** Goes to the record `target` of the page's twin, where no instruction is counted (`counts` 0) or one. */
export function changePage(rec: usize, twin: usize, target: usize, state: u64, counts: i32): usize {
  const k = load<i32>(0, K) + ((<i32>target - <i32>rec) >> 4) - counts;
  if (twin == 0 || load<u32>(0, PATCHED) != 0 || k - <i32>(target >> 4) < <i32>T32_PAGE_RECORDS) {
    return 0;
  }
  store<i32>(0, k, K);
  store<u32>(0, <u32>twin, CUR_PAGE);
  store<u64>(0, (load<u64>(0, CUR_VA) & ~IN_IT_BLOCK) | state, CUR_VA);
  if (load<u16>(target) == OP_T32_SECOND) settle(target);
  return target;
}

/** K holds the instructions left: nothing is counted for going on at `rec`'s address. */
export function reenter(rec: usize): usize {
  const va = addressOf(rec);
  unpatch();
  store<i32>(0, load<i32>(0, K) - <i32>(rec >> 4), K);
  return enter(va);
}
