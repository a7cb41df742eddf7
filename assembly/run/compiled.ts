// Compiled code, the second tier: the host makes WebAssembly functions of decoded pages
// (src/machine/compiled) and puts OP_COMPILED + entry over records at which one can begin. Such a function has the
// run loop's own meaning of a record: it takes the record to begin at and returns the one to go on at.
import { K, PATCHED, PATCHED_OP } from '../../isa/gen/layout';
import { OP_COMPILED, OP_DECODE } from '../../isa/gen/ops';
import { PAGE_RECORD_BYTES, PAGE_RECORDS, RECORD_BYTES } from '../arch/record';
import { COMPILED, GENERATION } from '../mem/memory-map';

/** All record pages are dropped, and their compiled code with them. */
export function nextGeneration(): void {
  store<u32>(GENERATION, load<u32>(GENERATION) + 1);
}

function entryOf(op: u32): usize {
  return COMPILED + ((<usize>(op - OP_COMPILED)) << 3);
}

/** True where the budget does not end within the records of a page: compiled code tests it at taken branches only. */
export function isFarFromEnd(rec: usize): bool {
  return load<i32>(0, K) - <i32>(rec >> 4) >= <i32>PAGE_RECORDS;
}

export function enterCompiled(op: u32, rec: usize): usize {
  return call_indirect<usize>(load<u32>(entryOf(op)), rec);
}

/** The op that an entry stands over. */
export function originalOp(op: u32): u32 {
  return load<u32>(entryOf(op), 4);
}

/** Address of the flag of an A64 or A32 page that says that it has entries. */
export function compiledFlag(page: usize): usize {
  return page - 4;
}

/** Takes the entries out of an A64 or A32 page: what was compiled is no longer what is there. */
export function dropCompiled(page: usize): void {
  if (load<u32>(compiledFlag(page)) == 0) return;
  store<u32>(compiledFlag(page), 0);
  for (let rec = page; rec < page + PAGE_RECORD_BYTES; rec += RECORD_BYTES) {
    if (<u32>load<u16>(rec) >= <u32>OP_COMPILED) store<u16>(rec, OP_DECODE);
  }
  const patched = <usize>load<u32>(0, PATCHED);
  if (patched >= page && patched < page + PAGE_RECORD_BYTES) {
    if (load<u32>(0, PATCHED_OP) >= <u32>OP_COMPILED) store<u32>(0, OP_DECODE, PATCHED_OP);
  }
}
