// Exceptions taken to AArch64: "AArch64.TakeException" and the exception return of ERET.
import {
  DAIF,
  EL,
  ELR_EL1,
  ELR_EL2,
  ESR_EL1,
  ESR_EL2,
  EVENT,
  EXCEPTIONS,
  EXCLUSIVE_VALID,
  FAR_EL1,
  FAR_EL2,
  HCR_EL2,
  IL,
  K,
  LATE_COUNT,
  NRW,
  SCTLR_EL1,
  SCTLR_EL2,
  SPSEL,
  SPSR_EL1,
  SPSR_EL2,
  SS,
  T,
  UAO,
  VBAR_EL1,
  VBAR_EL2,
  VECTOR_FETCH,
} from '../../isa/gen/layout';
import { FEAT_PAN, FEAT_UAO } from '../../isa/gen/features';
import { enter } from '../run/pages';
import {
  el1UsesAArch32,
  enterAArch32,
  inOtherLoop,
  leaveAArch32,
  lowerUsesAArch32,
} from './execution-state';
import { exceptionLate, returnLate } from './late';
import { returnedSS } from './debug';
import { hasFeature } from './features';
import { setNZCV } from './flags';
import { levelOf, packCPSR, packPSTATE, setCPSR, setEL, setPAN } from './pstate';
import { HCR_TGE, inHost } from './vhe';

/** One instruction less: an abort on a fetch counts, so that a run of them ends. */
export function consume(): void {
  store<i32>(0, load<i32>(0, K) - 1, K);
}

/** Where synchronous exceptions go that no trap redirects. */
export function targetEL(): u32 {
  const el = load<u32>(0, EL);
  if (el == 2) return 2;
  return el == 0 && (load<u64>(0, HCR_EL2) >> 27) & 1 ? 2 : 1;
}

/** VBAR_ELx. */
export function vectorBase(el: u32): u64 {
  return load<u64>(el == 2 ? VBAR_EL2 : VBAR_EL1);
}

/** Or this into an exception class: the instruction has 16 bits, so that ESR_ELx.IL is 0. */
export const NARROW: u32 = 0x40;

/**
 * AArch64.TakeException to `target`. `type` is 0 (synchronous), 0x80 (IRQ), 0x100 (FIQ) or 0x180
 * (SError). K holds the instructions left. Returns the record of the vector.
 */
export function takeToA64(
  target: u32,
  type: u32,
  ec: u32,
  iss: u32,
  returnAddress: u64,
  far: u64,
  hasFar: bool,
): usize {
  const fromA32 = load<u32>(0, NRW) != 0;
  const offset = vectorOffset(target, fromA32) + type;
  const spsr = fromA32 ? packCPSR() : packPSTATE();
  if (fromA32) leaveAArch32();
  const el2 = target == 2;
  store<u64>(el2 ? SPSR_EL2 : SPSR_EL1, <u64>spsr);
  store<u64>(el2 ? ELR_EL2 : ELR_EL1, returnAddress);
  if (type == 0 || type == 0x180) {
    const il: u32 = ec & NARROW ? 0 : 1 << 25;
    store<u64>(el2 ? ESR_EL2 : ESR_EL1, <u64>((ec << 26) | il | iss));
  }
  if (hasFar) store<u64>(el2 ? FAR_EL2 : FAR_EL1, far);
  enterA64(target);
  const vector = vectorBase(target) + <u64>offset;
  if (load<u32>(0, LATE_COUNT)) exceptionLate(target, returnAddress);
  const rec = enter(vector);
  return fromA32 ? inOtherLoop(rec) : rec;
}

/** Of the vectors of `target`: AArch32 is always a lower Exception level. */
function vectorOffset(target: u32, fromA32: bool): u32 {
  if (fromA32) return lowerUsesAArch32(target) ? 0x600 : 0x400;
  return load<u32>(0, EL) < target ? 0x400 : load<u32>(0, SPSEL) ? 0x200 : 0;
}

/** PSTATE as every exception taken to AArch64 leaves it. */
function enterA64(target: u32): void {
  setEL(target, 1);
  store<u32>(0, 15, DAIF);
  store<u32>(0, 0, IL);
  store<u32>(0, 0, SS);
  store<u32>(0, 0, UAO);
  if (hasFeature(FEAT_PAN) && setsPAN(target == 2)) setPAN(1);
  store<u32>(0, 1, VECTOR_FETCH);
  const count = (<usize>target) << 3;
  store<u64>(count, load<u64>(count, EXCEPTIONS) + 1, EXCEPTIONS);
}

/** SCTLR_ELx.SPAN of the target is 0: an exception to EL1, or to a host's EL2, sets PAN. */
function setsPAN(el2: bool): bool {
  if (el2 && !inHost()) return false;
  return ((load<u32>(el2 ? SCTLR_EL2 : SCTLR_EL1) >> 23) & 1) == 0;
}

/** AArch64.ExceptionReturn: PSTATE from `spsr`, PC from `elr`. K holds the instructions left. */
export function exceptionReturn(elr: u64, spsr: u32): usize {
  store<u32>(0, 0, EXCLUSIVE_VALID);
  store<u32>(0, 1, EVENT);
  if (spsr & SPSR_AARCH32) return returnToA32(elr, spsr);
  const el = (spsr >> 2) & 3;
  setNZCV(spsr >> 28);
  if (illegalReturn(spsr, el)) return illegalExceptionReturn(elr, spsr);
  store<u32>(0, (spsr >> 20) & 1, IL);
  store<u32>(0, spsr & SPSR_SS ? returnedSS(spsr, false) : 0, SS);
  if (hasFeature(FEAT_PAN)) setPAN((spsr >> 22) & 1);
  if (hasFeature(FEAT_UAO)) store<u32>(0, (spsr >> 23) & 1, UAO);
  store<u32>(0, (spsr >> 6) & 15, DAIF);
  setEL(el, spsr & 1);
  if (load<u32>(0, LATE_COUNT)) returnLate(elr);
  return enter(elr);
}

/** M[4] of an SPSR. */
const SPSR_AARCH32: u32 = 0x10;
const SPSR_SS: u32 = 1 << 21;
const HCR_RW: u64 = 1 << 31;

/** The level and the state stay; PSTATE.IL makes the next instruction an exception. */
function illegalExceptionReturn(elr: u64, spsr: u32): usize {
  setNZCV(spsr >> 28);
  store<u32>(0, 1, IL);
  store<u32>(0, spsr & SPSR_SS ? returnedSS(spsr, true) : 0, SS);
  if (hasFeature(FEAT_PAN)) setPAN((spsr >> 22) & 1);
  if (hasFeature(FEAT_UAO)) store<u32>(0, (spsr >> 23) & 1, UAO);
  store<u32>(0, (spsr >> 6) & 15, DAIF);
  if (load<u32>(0, LATE_COUNT)) returnLate(elr);
  return enter(elr);
}

/** IllegalExceptionReturn for an SPSR that asks for AArch64. */
function illegalReturn(spsr: u32, el: u32): bool {
  if (el == 3 || el > load<u32>(0, EL)) return true;
  if ((spsr >> 1) & 1) return true;
  if (el == 0 && spsr & 1) return true;
  const hcr = load<u64>(0, HCR_EL2);
  if ((hcr & HCR_RW) == 0 && el < 2 && el1UsesAArch32()) return true;
  return el == 1 && (hcr & HCR_TGE) != 0;
}

/** ... and for AArch32, at EL0 and, where EL1 uses it, in the modes of EL1. */
function illegalReturnToA32(spsr: u32): bool {
  const level = levelOf(spsr & 0x1f);
  if (level > 1) return true;
  if (level == 0) return false;
  if (!el1UsesAArch32()) return true;
  return (load<u64>(0, HCR_EL2) & HCR_TGE) != 0;
}

function returnToA32(elr: u64, spsr: u32): usize {
  if (illegalReturnToA32(spsr)) return illegalExceptionReturn(elr, spsr);
  const ss: u32 = spsr & SPSR_SS ? returnedSS(spsr, false) : 0;
  enterAArch32(spsr & 0x1f);
  setCPSR(spsr);
  store<u32>(0, (spsr >> 20) & 1, IL);
  store<u32>(0, ss, SS);
  if (hasFeature(FEAT_PAN)) setPAN((spsr >> 22) & 1);
  if (load<u32>(0, LATE_COUNT)) returnLate(elr);
  const mask: u64 = load<u32>(0, T) ? 0xffff_fffe : 0xffff_fffc;
  return inOtherLoop(enter(elr & mask));
}
