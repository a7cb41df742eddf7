// IT blocks. The instruction IT goes on in the twin of its page (pages-t32.ts), whose records ask CPSR.IT
// for their condition and advance it; when it has become 0 they go back. CPSR.IT is advanced before
// the instruction is executed: what an SVC or an interrupt saves is that of the next one. An exception
// that returns to the instruction itself takes the step back (restoreIT).
import { CUR_PAGE, IT } from '../../isa/gen/layout';
import { ConditionHolds } from '../arch/flags';
import { RECORD_BYTES } from '../arch/record';
import { addressOf, enter, retire, twinOf } from './pages';
import { changePage, inBlock, IN_IT_BLOCK, isLastHalfword, reenter } from './pages-t32';

/** CPSR.IT of the instruction that is being executed. */
let before: u32 = 0;

/** True when the last instruction of the block has been executed. */
export function isBlockOver(): bool {
  return load<u32>(0, IT) == 0;
}

/** ITAdvance(). */
function advanced(it: u32): u32 {
  return it & 7 ? (it & 0xe0) | ((it << 1) & 0x1f) : 0;
}

/** The condition of an instruction: 0b1111, which UNPREDICTABLE IT instructions make, is AL too. */
function conditionOf(it: u32): u32 {
  const cond = it >> 4;
  return cond == 15 ? 14 : cond;
}

/** CPSR.IT advances; false when the instruction is not to be executed. */
export function beginInBlock(always: bool): bool {
  before = load<u32>(0, IT);
  store<u32>(0, advanced(before), IT);
  return always || ConditionHolds(conditionOf(before));
}

/** CPSR.IT is that of the instruction that is being executed again. */
export function restoreIT(): void {
  if (inBlock()) store<u32>(0, before, IT);
}

/** The condition under which the current T32 instruction is executed. */
export function currentCondition(): u32 {
  return inBlock() ? conditionOf(before) : 14;
}

/** Begins a block of CPSR.IT = `it` behind the instruction IT at `rec`. */
export function beginBlock(rec: usize, it: u32): usize {
  store<u32>(0, it, IT);
  if (inBlock()) return rec + RECORD_BYTES;
  if (!isLastHalfword(rec)) {
    const page = <usize>load<u32>(0, CUR_PAGE);
    const twin = twinOf(page);
    const target = changePage(rec, twin, twin + (rec + RECORD_BYTES - page), IN_IT_BLOCK, 1);
    if (target) return target;
  }
  const next = (addressOf(rec) + 2) & 0xffff_ffff;
  retire(rec);
  return enter(next);
}

/** The block has ended before the instruction at `rec`. */
export function leaveBlock(rec: usize): usize {
  const page = <usize>load<u32>(0, CUR_PAGE);
  const twin = twinOf(page);
  const target = changePage(rec, twin, twin + (rec - page), 0, 0);
  return target ? target : reenter(rec);
}
