// One slice of execution: from the host's run() to the first stop.
import {
  BUDGET,
  COUNT_MARK,
  DEBUG,
  EXCLUSIVE_VALID,
  INSNS,
  K,
  NRW,
  PC,
  RESERVE,
  RESUME,
  STOP,
  STOP_INFO,
  VECTOR_FETCH,
} from '../../isa/gen/layout';
import { STOP_BUDGET } from '../../isa/gen/stops';
import { rearm } from '../arch/debug';
import { STOP_RECORD } from '../mem/memory-map';
import { useContext } from '../mem/tlb';
import { currentContext } from '../mem/walk';
import { run_a32 } from '../gen/a32-hot';
import { run_a64 } from '../gen/a64-hot';
import { beginDebugged, endDebugged } from './debug';
import { accountLevel, enter, initStopRecord } from './pages';
import { selectedPE } from './pe';
import { limitSlice } from './timers';

/** The PE that ran last: another's stores may have opened this one's monitor. */
let lastRun: u32 = 0;

/**
 * Executes at most `budget` instructions (1 to 2^30) from PC in the PE's current state. Returns the
 * reason of the stop (isa/stops.ts); PC, INSNS and STOP_INFO say where and what.
 */
export function run(budget: u32): u32 {
  initStopRecord();
  store<u32>(0, 0, STOP);
  store<u64>(0, 0, STOP_INFO);
  store<u32>(0, 0, VECTOR_FETCH);
  store<u32>(0, budget, BUDGET);
  store<u32>(0, 0, COUNT_MARK);
  store<u32>(0, budget, K);
  store<u32>(0, 0, RESERVE);
  useContext(currentContext());
  if (lastRun != selectedPE()) store<u32>(0, 0, EXCLUSIVE_VALID);
  lastRun = selectedPE();
  rearm();
  do {
    limitSlice();
    if (load<u32>(0, DEBUG)) runDebugged();
    else runSlice(enter(load<u64>(0, PC)));
  } while (timerEvent());
  accountLevel();
  const done: u32 = load<u32>(0, BUDGET) - load<u32>(0, K);
  store<u64>(0, load<u64>(0, INSNS) + <u64>done, INSNS);
  return load<u32>(0, STOP);
}

/** One instruction with debug exceptions armed. */
function runDebugged(): void {
  runSlice(beginDebugged());
  endDebugged();
}

function runSlice(start: usize): void {
  let rec = start;
  while (load<u32>(0, STOP) == 0) {
    // An interrupt or an abort can have changed the Execution state before the first instruction.
    if (rec == STOP_RECORD) rec = <usize>load<u32>(0, RESUME);
    if (load<u32>(0, NRW)) run_a32(rec);
    else run_a64(rec);
    rec = STOP_RECORD;
  }
}

/** True when only the slice has ended and the budget has not: a timer has something to say. */
function timerEvent(): bool {
  if (load<u32>(0, STOP) != STOP_BUDGET || load<u32>(0, RESERVE) == 0) return false;
  store<u32>(0, 0, STOP);
  return true;
}
