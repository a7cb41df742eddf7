// The generic timer. Time is the instruction count, so that a timer fires at the same instruction in
// every run: the slice that runs is cut at the next event (limitSlice), and what is left of the
// budget behind it waits in RESERVE. A timer that drives no line costs nothing.
import {
  BUDGET,
  CNTHP_CTL_EL2,
  CNTHP_CVAL_EL2,
  CNTHV_CTL_EL2,
  CNTHV_CVAL_EL2,
  CNTP_CTL_EL0,
  CNTP_CVAL_EL0,
  CNTV_CTL_EL0,
  CNTV_CVAL_EL0,
  CNTVOFF_EL2,
  DEBUG,
  IDLE,
  INSNS,
  K,
  RESERVE,
  TIMER_LINES,
  TIMER_ROUTES,
} from '../../isa/gen/layout';

/** Instructions of one tick of the counter: CNTFRQ is 62.5 MHz at a notional 1 GHz. */
const TICK_BITS: u64 = 4;
const NEVER: u64 = 0xffff_ffff_ffff_ffff;

/** Instructions executed and waited for so far, with `left` of the slice left. */
export function instructionTime(left: u32): u64 {
  const done: u32 = load<u32>(0, BUDGET) - left;
  return load<u64>(0, INSNS) + load<u64>(0, IDLE) + <u64>done;
}

/** The instructions until the timer's condition is met: 0 when it is, NEVER while it is off or masked. */
function untilMet(time: u64, control: u32, compare: u64, offset: u64): u64 {
  if ((control & 3) != 1) return NEVER;
  const count = (time >> TICK_BITS) - offset;
  if (count >= compare) return 0;
  const ticks = compare - count;
  // Farther than any run: the counter does not get there.
  if (ticks >> 58) return NEVER;
  return (((time >> TICK_BITS) + ticks) << TICK_BITS) - time;
}

function untilTimer(time: u64, timer: u32): u64 {
  if (timer == 0) return untilMet(time, load<u32>(0, CNTP_CTL_EL0), load<u64>(0, CNTP_CVAL_EL0), 0);
  if (timer == 2)
    return untilMet(time, load<u32>(0, CNTHP_CTL_EL2), load<u64>(0, CNTHP_CVAL_EL2), 0);
  if (timer == 3)
    return untilMet(time, load<u32>(0, CNTHV_CTL_EL2), load<u64>(0, CNTHV_CVAL_EL2), 0);
  const offset = load<u64>(0, CNTVOFF_EL2);
  return untilMet(time, load<u32>(0, CNTV_CTL_EL0), load<u64>(0, CNTV_CVAL_EL0), offset);
}

/** Sets TIMER_LINES for `time` and returns the instructions until they change, or NEVER. */
function updateLines(time: u64): u64 {
  const routes = load<u32>(0, TIMER_ROUTES);
  let lines: u32 = 0;
  let next: u64 = NEVER;
  for (let timer: u32 = 0; timer < 4; timer++) {
    const drives = (routes >> (timer << 2)) & 7;
    if (drives == 0) continue;
    const left = untilTimer(time, timer);
    if (left == 0) lines |= drives;
    else if (left < next) next = left;
  }
  store<u32>(0, lines, TIMER_LINES);
  return next;
}

/** Ends the slice at the next timer event, with debug exceptions behind an instruction; K holds the instructions left. */
export function limitSlice(): void {
  const debug = load<u32>(0, DEBUG) != 0;
  if (load<u32>(0, TIMER_ROUTES) == 0 && !debug && load<u32>(0, RESERVE) == 0) return;
  const left = load<u32>(0, K);
  const next = updateLines(instructionTime(left));
  const total = left + load<u32>(0, RESERVE);
  let slice: u32 = next < <u64>total ? <u32>next : total;
  if (debug && slice > 1) slice = 1;
  store<u32>(0, total - slice, RESERVE);
  store<u32>(0, load<u32>(0, BUDGET) + slice - left, BUDGET);
  store<u32>(0, slice, K);
}

/** Ends the slice here; K holds the instructions left. */
export function endSlice(): void {
  const left = load<u32>(0, K);
  store<u32>(0, load<u32>(0, RESERVE) + left, RESERVE);
  store<u32>(0, load<u32>(0, BUDGET) - left, BUDGET);
  store<u32>(0, 0, K);
}

/** WFI at `rec`: lets the counter go on to the next event of a timer that drives a line; false without one. */
export function waitForTimer(rec: usize): bool {
  if (load<u32>(0, TIMER_ROUTES) == 0) return false;
  const left: u32 = load<u32>(0, K) - <u32>(rec >> 4);
  const next = updateLines(instructionTime(left));
  if (load<u32>(0, TIMER_LINES)) return true;
  if (next == NEVER) return false;
  store<u64>(0, load<u64>(0, IDLE) + next, IDLE);
  updateLines(instructionTime(left));
  return true;
}
