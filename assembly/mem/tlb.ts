// The software TLB: one direct-mapped table for reads, one for writes and one for fetches for each
// translation context. An entry is {u64 page of the virtual address, u32 host address minus virtual
// address}; the compare value keeps the low address bits of an unaligned access, so that it misses
// and takes the slow path, which also covers page crossings.
import { CONTEXT, TLB_BASE, TLB_FETCH, TLB_READ, TLB_WRITE } from '../../isa/gen/layout';
import {
  CONTEXTS,
  FETCH_ENTRIES,
  INVALID_TAG,
  TLB_CONTEXT_BYTES,
  TLB_DATA_BYTES,
  TLB_ENTRIES,
  TLB_ENTRY_BYTES,
  TLB_PE_BYTES,
  TLBS,
} from './memory-map';

/** The page bits and, for an access of T, the bits that must be zero for it to be aligned. */
export function tagOf<T>(va: u64): u64 {
  return va & (~(<u64>0xfff) | <u64>(sizeof<T>() - 1));
}

export function dataEntry(table: usize, va: u64): usize {
  return table + ((<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 4);
}

export function fetchEntry(table: usize, va: u64): usize {
  return table + ((<usize>(va >> 12) & (FETCH_ENTRIES - 1)) << 4);
}

function contextBase(context: u32): usize {
  return <usize>load<u32>(0, TLB_BASE) + <usize>context * TLB_CONTEXT_BYTES;
}

export function readTable(context: u32): usize {
  return contextBase(context);
}
export function writeTable(context: u32): usize {
  return contextBase(context) + TLB_DATA_BYTES;
}
export function fetchTable(context: u32): usize {
  return contextBase(context) + 2 * TLB_DATA_BYTES;
}

/** Makes `context` the one that loads, stores and fetches use. */
export function useContext(context: u32): void {
  store<u32>(0, context, CONTEXT);
  store<u32>(0, <u32>readTable(context), TLB_READ);
  store<u32>(0, <u32>writeTable(context), TLB_WRITE);
  store<u32>(0, <u32>fetchTable(context), TLB_FETCH);
}

/** Forgets every translation of `context`. */
export function flushContext(context: u32): void {
  const base = contextBase(context);
  for (let at: usize = 0; at < TLB_CONTEXT_BYTES; at += TLB_ENTRY_BYTES) {
    store<u64>(base + at, INVALID_TAG);
  }
}

/** Number of the PE that runs. */
export function runningPE(): u32 {
  return (load<u32>(0, TLB_BASE) - <u32>TLBS) / <u32>TLB_PE_BYTES;
}

/** PEs of the machine: those that have been reset. */
let pes: u32 = 1;

export function notePE(pe: u32): void {
  if (pe >= pes) pes = pe + 1;
}

/** Forgets what the other PEs have translated, and, with `writes` alone, only where they may store. */
export function flushOthers(writes: bool): void {
  const running = runningPE();
  for (let pe: u32 = 0; pe < pes; pe++) {
    if (pe == running) continue;
    const tables = TLBS + <usize>pe * TLB_PE_BYTES;
    for (let context: usize = 0; context < <usize>CONTEXTS; context++) {
      const start = tables + context * TLB_CONTEXT_BYTES + (writes ? TLB_DATA_BYTES : 0);
      const bytes = writes ? TLB_DATA_BYTES : TLB_CONTEXT_BYTES;
      for (let at: usize = 0; at < bytes; at += TLB_ENTRY_BYTES)
        store<u64>(start + at, INVALID_TAG);
    }
  }
}

export function flushAll(): void {
  for (let context: u32 = 0; context < CONTEXTS; context++) flushContext(context);
}

/** Takes the page of `va` out of the write tables: it now holds decoded instructions. */
export function forgetWrites(): void {
  for (let context: u32 = 0; context < CONTEXTS; context++) {
    const table = writeTable(context);
    for (let at: usize = 0; at < TLB_DATA_BYTES; at += TLB_ENTRY_BYTES) {
      store<u64>(table + at, INVALID_TAG);
    }
  }
  flushOthers(true);
}

export function fillData(table: usize, va: u64, host: usize): void {
  const entry = dataEntry(table, va);
  store<u64>(entry, va & ~(<u64>0xfff));
  store<u32>(entry, <u32>(host - <usize>va), 8);
}
