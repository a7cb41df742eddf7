// Hints: one executor per row of isa/a32/hints.ts.
import { EL, EVENT, HCR_EL2 } from '../../isa/gen/layout';
import { STOP_WFE, STOP_WFI } from '../../isa/gen/stops';
import { EC_WFX, syncException } from '../arch/exception';
import { RECORD_BYTES } from '../arch/record';
import { afterUnmasking, wakesFromWFI } from '../run/interrupts';
import { stopAfter, wordAt } from '../run/pages';
import { waitForTimer } from '../run/timers';

export function NOP(rec: usize): usize {
  return rec + RECORD_BYTES;
}

export function YIELD(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** The debugger that the hint is for is not there. */
export function DBG(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** Unallocated hints execute as NOP. */
export function HINT(rec: usize): usize {
  return rec + RECORD_BYTES;
}

export function SEV(rec: usize): usize {
  store<u32>(0, 1, EVENT);
  return rec + RECORD_BYTES;
}

/** HCR bit `trap` in a mode below Hyp. */
function trapped(trap: u32): bool {
  return load<u32>(0, EL) < 2 && ((load<u32>(0, HCR_EL2) >> trap) & 1) != 0;
}

/** ISS: CV = 1, COND, TI. */
function trapWFx(rec: usize, wfe: u32): usize {
  return syncException(rec, 2, EC_WFX, (1 << 24) | ((wordAt(rec) >> 28) << 20) | wfe);
}

/** WFI: nothing with an interrupt pending, else traps by HCR.TWI, else a stop. */
export function WFI(rec: usize): usize {
  if (wakesFromWFI()) return afterUnmasking(rec);
  if (trapped(13)) return trapWFx(rec, 0);
  if (waitForTimer(rec)) return afterUnmasking(rec);
  return stopAfter(rec, STOP_WFI);
}

/** WFE: goes on when the event register is set, and clears it; traps by HCR.TWE. */
export function WFE(rec: usize): usize {
  if (load<u32>(0, EVENT)) {
    store<u32>(0, 0, EVENT);
    return rec + RECORD_BYTES;
  }
  if (trapped(14)) return trapWFx(rec, 1);
  return stopAfter(rec, STOP_WFE);
}
