// The memory of record pages: making and dropping pages, records of bytes that were written, breakpoints.
import { PATCHED_OP } from '../../isa/gen/layout';
import { OP_BREAKPOINT, OP_BUDGET, OP_DECODE, OP_PAGE_END } from '../../isa/gen/ops';
import { PAGE_RECORD_BYTES, RECORD_BYTES } from '../arch/record';
import {
  BREAKPOINT_COUNT,
  BREAKPOINTS,
  CONTEXTS,
  FETCH_ENTRIES,
  INVALID_TAG,
  MAX_PES,
  REGION_BYTES,
  REGION_COUNT,
  REGIONS,
  TLB_CONTEXT_BYTES,
  TLB_DATA_BYTES,
  TLB_ENTRY_BYTES,
  TLB_PE_BYTES,
  TLBS,
} from '../mem/memory-map';
import { pageSlot, regionBase, regionBytes, regionHost } from '../mem/ram';
import { forgetWrites } from '../mem/tlb';
import { dropCompiled, nextGeneration } from './compiled';
import {
  HEADER_BYTES,
  hostOfPage,
  ISA_IT,
  ISA_T32,
  recordOf,
  twinOf,
  unfuse,
  unpatch,
} from './pages';
import { invalidateHalfwords, placeBreakpoint, T32_PAGE_RECORD_BYTES } from './pages-t32';

/**
 * Instruction caches that are not coherent: a record page decodes from a copy of its page of memory, made when
 * it is first executed, and only IC (ICIALLU, ICIMVAU) renews it.
 */
let stale: bool = false;
const COPY_BYTES: usize = 4096;

/** Turns that on, before the first run. */
export function setStaleFetches(): void {
  stale = true;
}

export function fetchesStale(): bool {
  return stale;
}

let arenaStart: usize = 0;
let arenaEnd: usize = 0;
let arenaNext: usize = 0;

/** Gives the decoder memory for record pages: at least a few, at most as many as executed pages. */
export function setArena(start: usize, bytes: usize): void {
  arenaStart = (start + 15) & ~15;
  arenaEnd = start + bytes;
  arenaNext = arenaStart;
}

/** The record page of physical page `pa` for instruction set `isa` (0 to 2), made where there is none. */
export function recordPage(region: usize, pa: u64, isa: u32): usize {
  const slot = pageSlot(region, pa, isa);
  const known = <usize>load<u32>(slot);
  if (known) return known;
  const page = newPage(<u32>(regionHost(region) + <usize>(pa - regionBase(region))), isa);
  store<u32>(page - HEADER_BYTES, <u32>slot, 8);
  store<u32>(slot, <u32>page);
  forgetWrites();
  return page;
}

/** The page of T32 records for IT blocks. Both twins are made while there is room for both. */
export function twinPage(region: usize, pa: u64): usize {
  const known = <usize>load<u32>(pageSlot(region, pa, ISA_T32));
  if (known != 0 && twinOf(known) != 0) return twinOf(known);
  if (arenaNext + 2 * pageBytes(ISA_IT) > arenaEnd) forgetPages();
  const page = recordPage(region, pa, ISA_T32);
  const twin = newPage(load<u32>(page - HEADER_BYTES), ISA_IT);
  store<u32>(twin - 4, <u32>page);
  store<u32>(page - 4, <u32>twin);
  return twin;
}

function recordBytesOf(isa: u32): usize {
  return isa < ISA_T32 ? PAGE_RECORD_BYTES : T32_PAGE_RECORD_BYTES;
}

function pageBytes(isa: u32): usize {
  return HEADER_BYTES + recordBytesOf(isa) + RECORD_BYTES + (stale ? COPY_BYTES : 0);
}

function newPage(host: u32, isa: u32): usize {
  if (arenaNext + pageBytes(isa) > arenaEnd) forgetPages();
  const header = arenaNext;
  arenaNext += pageBytes(isa);
  const bytes = recordBytesOf(isa);
  const copy = header + HEADER_BYTES + bytes + RECORD_BYTES;
  if (stale) memory.copy(copy, <usize>host, COPY_BYTES);
  store<u32>(header, stale ? <u32>copy : host);
  store<u32>(header, isa, 4);
  store<u64>(header, 0, 8);
  const page = header + HEADER_BYTES;
  memory.fill(page, 0, bytes);
  store<u16>(page + bytes, OP_PAGE_END);
  return page;
}

/** Drops all records: the arena is full, or the host wrote to memory or changed breakpoints. */
export function forgetPages(): void {
  unpatch();
  nextGeneration();
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
  if (!stale) decodeAgain(region, pa, bytes);
}

/** Instruction cache maintenance: the copies of `bytes` bytes at `pa`, within a page, are renewed. */
export function refresh(region: usize, pa: u64, bytes: u32): void {
  const host = regionHost(region) + <usize>(pa - regionBase(region));
  for (let isa: u32 = 0; isa < 3; isa++) {
    const page = <usize>load<u32>(pageSlot(region, pa, isa));
    if (page == 0) continue;
    renew(page, host, pa, bytes);
    if (isa == ISA_T32 && twinOf(page)) renew(twinOf(page), host, pa, bytes);
  }
  decodeAgain(region, pa, bytes);
}

function renew(page: usize, host: usize, pa: u64, bytes: u32): void {
  memory.copy(hostOfPage(page) + (<usize>pa & 0xfff), host, <usize>bytes);
}

function decodeAgain(region: usize, pa: u64, bytes: u32): void {
  for (let isa: u32 = 0; isa < 3; isa++) {
    const page = <usize>load<u32>(pageSlot(region, pa, isa));
    if (page == 0) continue;
    if (isa == ISA_T32) {
      const from = (<usize>pa & 0xffe) << 3;
      const to = (<usize>(pa + bytes - 1) & 0xffe) << 3;
      invalidateHalfwords(page + from, page + to);
      const twin = twinOf(page);
      if (twin) invalidateHalfwords(twin + from, twin + to);
      continue;
    }
    const first = (<usize>pa & 0xffc) << 2;
    const last = (<usize>(pa + bytes - 1) & 0xffc) << 2;
    dropCompiled(page);
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

/** Patches the breakpoints in the page at `va` into its records. */
export function placeBreakpoints(page: usize, va: u64, isa: u32): void {
  const count = load<u32>(BREAKPOINT_COUNT);
  for (let i: u32 = 0; i < count; i++) {
    const at = load<u64>(BREAKPOINTS + ((<usize>i) << 3));
    if ((at & ~(<u64>0xfff)) != va) continue;
    const rec = recordOf(page, at, isa);
    if (isa >= ISA_T32) {
      placeBreakpoint(rec);
      continue;
    }
    if (load<u16>(rec) == OP_BREAKPOINT) continue;
    dropCompiled(page);
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
