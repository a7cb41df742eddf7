// Superinstructions: sequences that compilers emit all the time run as one op (isa/fusion.ts).
// Results, flags, counts and faults are those of the single instructions. Switched off by
// setFusion(false), so that every sample can be run both ways.
import { NRW } from '../../isa/gen/layout';
import { OP_AGAIN, OP_BREAKPOINT, OP_BUDGET, OP_DECODE } from '../../isa/gen/ops';
import { RECORD_BYTES } from '../arch/record';
import {
  A32_FUSION_ENTRIES,
  A32_FUSION_FIRST,
  A32_FUSION_OPS,
  A64_FUSION_ENTRIES,
  A64_FUSION_FIRST,
  A64_FUSION_OPS,
} from '../gen/fusion';
import { FUSION_RECORD } from '../mem/memory-map';
import { decodeA32Into, decodeA64Into, decodeRecord } from './decode';
import { isLastOfPage, wordAt } from './pages';

let enabled: bool = true;

export function setFusion(on: bool): void {
  enabled = on;
}

const ENTRY_BYTES: usize = 10;

/** Called with a freshly decoded record: fuses it with its successors where a sequence is known. */
export function fuse(rec: usize): void {
  if (!enabled) return;
  const a64 = load<u32>(0, NRW) == 0;
  const op = <u32>load<u16>(rec);
  if (op >= (a64 ? A64_FUSION_OPS : A32_FUSION_OPS)) return;
  const first = a64 ? A64_FUSION_FIRST : A32_FUSION_FIRST;
  const start = <usize>load<u16>(first + ((<usize>op) << 1));
  if (start == 0) return;
  let entry = (a64 ? A64_FUSION_ENTRIES : A32_FUSION_ENTRIES) + (start << 1);
  for (let length = <u32>load<u16>(entry); length != 0; length = <u32>load<u16>(entry)) {
    if (follows(rec, entry, length, a64)) {
      for (let i: usize = 1; i < <usize>length; i++) {
        const at = rec + i * RECORD_BYTES;
        const op = load<u16>(at);
        if (op == OP_DECODE || op == OP_AGAIN) decodeRecord(at);
      }
      store<u16>(rec, load<u16>(entry, 8));
      return;
    }
    entry += ENTRY_BYTES;
  }
}

/** True when the instructions behind `rec` are those of the entry and none carries a stop. */
function follows(rec: usize, entry: usize, length: u32, a64: bool): bool {
  let at = rec;
  for (let i: usize = 1; i < <usize>length; i++) {
    if (isLastOfPage(at)) return false;
    at += RECORD_BYTES;
    const present = load<u16>(at);
    if (present == OP_BUDGET || present == OP_BREAKPOINT) return false;
    if (a64) decodeA64Into(wordAt(at), FUSION_RECORD, at);
    else decodeA32Into(wordAt(at), FUSION_RECORD, false, at);
    if (load<u16>(FUSION_RECORD) != load<u16>(entry + (i << 1))) return false;
  }
  return true;
}
