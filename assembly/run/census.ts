// All words of an instruction set through the decoder, for `npm run oracle`: what each is, and that none makes a
// record that the run loop has no case for.
import { OP_COND, OP_DECODE, OP_PC_WRITE, OP_UNALLOCATED } from '../../isa/gen/ops';
import { ROW_COUNT } from '../gen/decoder';
import { PC_WRITE_RECORDS } from '../mem/memory-map';
import { decodeA32Into, decodeA64Into } from './decode';
import { decodeT32Into } from './decode-t32';
import { asAdvancedSIMD, NO_ROW, rowOf } from './rows';

/** False for an op that only the run loop itself puts into a record, and for a condition behind a condition. */
function isCase(op: i32, isa: u32): bool {
  if (op <= OP_UNALLOCATED) return false;
  return isa == 0 || op < OP_COND || op >= OP_PC_WRITE;
}

/** The op that an A32 record comes to when its condition holds. */
function innermost(rec: usize): i32 {
  const op = <i32>load<u16>(rec);
  return op >= OP_COND && op < OP_PC_WRITE ? <i32>load<u16>(rec, 14) : op;
}

/**
 * Decodes `words` words from `first` on in instruction set `isa` (0 A64, 1 A32, 2 T32). Adds to the u32 counts at
 * `counts`: one for each row, one for UNALLOCATED behind them, and one for words whose op is none.
 */
export function census(isa: u32, first: u32, words: u32, counts: usize): void {
  const rec = PC_WRITE_RECORDS;
  const nameless = counts + ((<usize>ROW_COUNT + 1) << 2);
  for (let i: u32 = 0; i < words; i++) {
    const word = first + i;
    const row = rowOf(isa, word);
    const at = counts + ((<usize>(row == NO_ROW ? ROW_COUNT : row)) << 2);
    store<u32>(at, load<u32>(at) + 1);
    store<u16>(rec, OP_DECODE);
    let op: i32 = 0;
    if (isa == 0) decodeA64Into(word, rec, rec);
    else if (isa == 1) decodeA32Into(word, rec, false, rec);
    if (isa == 2) op = <i32>decodeT32Into(word, rec, rec, false);
    else op = isa == 0 ? <i32>load<u16>(rec) : innermost(rec);
    // Advanced SIMD of T32 has A32's rows.
    const isVector = isa == 2 && row == NO_ROW && asAdvancedSIMD(word) != 0;
    const isNamed =
      row == NO_ROW && !(isVector && op != OP_UNALLOCATED) ? op == OP_UNALLOCATED : isCase(op, isa);
    if (!isNamed) store<u32>(nameless, load<u32>(nameless) + 1);
  }
}
