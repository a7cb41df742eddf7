// Self-hosted debug: when debug exceptions are enabled, and where they go. The exceptions themselves are taken
// by run/debug.ts, in a loop of one instruction at a time that runs only while DEBUG is not 0.
import {
  DAIF,
  DBGBCR0_EL1,
  DBGPRCR_EL1,
  DBGVCR32_EL2,
  DBGWCR0_EL1,
  DEBUG,
  EL,
  HCR_EL2,
  MDCR_EL2,
  MDSCR_EL1,
  NRW,
  OSDLR_EL1,
  OSLSR_EL1,
} from '../../isa/gen/layout';
import { el1UsesAArch32 } from './execution-state';
import { isArmv7 } from './features';
import { levelOf } from './pstate';
import { HCR_TGE } from './vhe';

/** Breakpoints and watchpoints that all models have; the last two breakpoints are context-aware. */
export const BREAKPOINTS_IMPLEMENTED: u32 = 6;
export const FIRST_CONTEXT_AWARE: u32 = 4;
export const WATCHPOINTS_IMPLEMENTED: u32 = 4;

/** Bits of DEBUG: what may happen before an instruction. */
export const ARMED_STEP: u32 = 1;
export const ARMED_BREAKPOINT: u32 = 2;
export const ARMED_WATCHPOINT: u32 = 4;
export const ARMED_VECTOR_CATCH: u32 = 8;

const MDSCR_SS: u32 = 1;
const MDSCR_KDE: u32 = 1 << 13;
const MDSCR_MDE: u32 = 1 << 15;

/** MDCR_EL2.TDE (HDCR.TDE): debug exceptions from below go to EL2, and all accesses to debug registers trap. */
export function debugExceptionsToEL2(): bool {
  return ((load<u32>(0, MDCR_EL2) >> 8) & 1) != 0 || (load<u32>(0, HCR_EL2) & <u32>HCR_TGE) != 0;
}

/** Where a debug exception goes. */
export function debugTargetEL(): u32 {
  return load<u32>(0, EL) == 2 || debugExceptionsToEL2() ? 2 : 1;
}

/** The OS Lock or the OS Double Lock is set: no debug exceptions but those of breakpoint instructions. */
function isLocked(): bool {
  if ((load<u32>(0, OSLSR_EL1) >> 1) & 1) return true;
  return (load<u32>(0, OSDLR_EL1) & 1) != 0 && (load<u32>(0, DBGPRCR_EL1) & 1) == 0;
}

/** Sets DEBUG by the debug registers. */
export function rearm(): void {
  let armed: u32 = 0;
  if (!isLocked()) {
    const mdscr = load<u32>(0, MDSCR_EL1);
    if (mdscr & MDSCR_SS && !isArmv7()) armed = ARMED_STEP;
    if (mdscr & MDSCR_MDE) {
      if (enabledAmong(DBGBCR0_EL1, BREAKPOINTS_IMPLEMENTED)) armed |= ARMED_BREAKPOINT;
      if (enabledAmong(DBGWCR0_EL1, WATCHPOINTS_IMPLEMENTED)) armed |= ARMED_WATCHPOINT;
      if (load<u32>(0, DBGVCR32_EL2)) armed |= ARMED_VECTOR_CATCH;
    }
  }
  store<u32>(0, armed, DEBUG);
}

function enabledAmong(controls: usize, count: u32): bool {
  let any: u32 = 0;
  for (let n: u32 = 0; n < count; n++) any |= load<u32>(controls + ((<usize>n) << 3));
  return (any & 1) != 0;
}

/** AArch64.GenerateDebugExceptionsFrom and AArch32's; `mask` is PSTATE.D. */
function enabledFrom(el: u32, aarch32: bool, mask: u32): bool {
  if (isLocked()) return false;
  if (aarch32 && (isArmv7() || el != 0 || el1UsesAArch32())) return el != 2;
  const target: u32 = debugExceptionsToEL2() ? 2 : 1;
  if (el == target) return (load<u32>(0, MDSCR_EL1) & MDSCR_KDE) != 0 && mask == 0;
  return target > el;
}

/** Debug exceptions are enabled from where the PE is. */
export function debugEnabled(): bool {
  return enabledFrom(load<u32>(0, EL), load<u32>(0, NRW) != 0, (load<u32>(0, DAIF) >> 3) & 1);
}

/** MDSCR_EL1.SS, and the state that debug exceptions are taken to is AArch64: there is none in AArch32. */
function isStepEnabled(): bool {
  if ((load<u32>(0, MDSCR_EL1) & MDSCR_SS) == 0 || isArmv7()) return false;
  return debugExceptionsToEL2() || !el1UsesAArch32();
}

/** Software step is active: before the instruction it is pending where PSTATE.SS is 0. */
export function isStepActive(): bool {
  return isStepEnabled() && debugEnabled();
}

/** DebugExceptionReturnSS(): PSTATE.SS after the return with `spsr`, in which SS is 1. `illegal`: the level stays. */
export function returnedSS(spsr: u32, illegal: bool): u32 {
  if (debugEnabled() || !isStepEnabled()) return 0;
  const aarch32 = ((spsr >> 4) & 1) != 0;
  let el = aarch32 ? levelOf(spsr & 0x1f) : (spsr >> 2) & 3;
  if (illegal) el = load<u32>(0, EL);
  return enabledFrom(el, aarch32, (spsr >> 9) & 1) ? 1 : 0;
}
