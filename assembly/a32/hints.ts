// Hints: one executor per row of isa/a32/hints.ts.
import { EL, EVENT } from '../../isa/gen/layout';
import { STOP_WFE, STOP_WFI } from '../../isa/gen/stops';
import { EC_WFX, syncException, undefined } from '../arch/exception';
import { targetEL } from '../arch/exception-a64';
import { el1UsesAArch32, generalExceptionsToAArch64 } from '../arch/execution-state';
import { isArmv7 } from '../arch/features';
import { RECORD_BYTES } from '../arch/record';
import { effectiveHCR, sctlrInUse } from '../arch/vhe';
import { afterUnmasking, wakesFromWFI } from '../run/interrupts';
import { conditionOf } from '../run/rows';
import { stopAfter } from '../run/pages';
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

export function SEVL(rec: usize): usize {
  return SEV(rec);
}

/** HCR bit `trap` in a mode below Hyp. */
function trapped(trap: u32): bool {
  return load<u32>(0, EL) < 2 && ((<u32>effectiveHCR() >> trap) & 1) != 0;
}

/** ISS: CV = 1, COND, TI. */
function trapWFx(rec: usize, target: u32, wfe: u32): usize {
  return syncException(rec, target, EC_WFX, (1 << 24) | (conditionOf(rec) << 20) | wfe);
}

/** SCTLR.nTWI or nTWE (`bit`) is 0 at EL0: 0, or the record behind the exception. Armv7 has them RAO. */
function disabledAtEL0(rec: usize, bit: u32, wfe: u32): usize {
  if (load<u32>(0, EL) != 0 || isArmv7() || (load<u32>(sctlrInUse()) >> bit) & 1) return 0;
  const toA64 = generalExceptionsToAArch64() && !el1UsesAArch32();
  return toA64 ? trapWFx(rec, targetEL(), wfe) : undefined(rec);
}

/** WFI: nothing with an interrupt pending, else traps by HCR.TWI, else a stop. */
export function WFI(rec: usize): usize {
  if (wakesFromWFI()) return afterUnmasking(rec);
  const disabled = disabledAtEL0(rec, 16, 0);
  if (disabled) return disabled;
  if (trapped(13)) return trapWFx(rec, 2, 0);
  if (waitForTimer(rec)) return afterUnmasking(rec);
  return stopAfter(rec, STOP_WFI);
}

/** WFE: goes on when the event register is set, and clears it; traps by HCR.TWE. */
export function WFE(rec: usize): usize {
  if (load<u32>(0, EVENT)) {
    store<u32>(0, 0, EVENT);
    return rec + RECORD_BYTES;
  }
  const disabled = disabledAtEL0(rec, 18, 1);
  if (disabled) return disabled;
  if (trapped(14)) return trapWFx(rec, 2, 1);
  return stopAfter(rec, STOP_WFE);
}
