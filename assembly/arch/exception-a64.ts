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
  NRW,
  SCTLR_EL1,
  SPSEL,
  SPSR_EL1,
  SPSR_EL2,
  SS,
  UAO,
  VBAR_EL1,
  VBAR_EL2,
  VECTOR_FETCH,
} from '../../isa/gen/layout';
import { FEAT_PAN, FEAT_UAO } from '../../isa/gen/features';
import { enter } from '../run/pages';
import { hasFeature } from './features';
import { setNZCV } from './flags';
import { packPSTATE, setEL, setPAN } from './pstate';

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
  const from = load<u32>(0, EL);
  const offset: u32 =
    from < target ? (load<u32>(0, NRW) ? 0x600 : 0x400) : load<u32>(0, SPSEL) ? 0x200 : 0;
  const spsr = packPSTATE();
  const esr = (ec << 26) | (1 << 25) | iss;
  const el2 = target == 2;
  store<u64>(el2 ? SPSR_EL2 : SPSR_EL1, <u64>spsr);
  store<u64>(el2 ? ELR_EL2 : ELR_EL1, returnAddress);
  if (type == 0 || type == 0x180) store<u64>(el2 ? ESR_EL2 : ESR_EL1, <u64>esr);
  if (hasFar) store<u64>(el2 ? FAR_EL2 : FAR_EL1, far);
  setEL(target, 1);
  store<u32>(0, 15, DAIF);
  store<u32>(0, 0, IL);
  store<u32>(0, 0, SS);
  store<u32>(0, 0, UAO);
  // SCTLR_EL1.SPAN
  if (!el2 && hasFeature(FEAT_PAN) && ((load<u32>(0, SCTLR_EL1) >> 23) & 1) == 0) setPAN(1);
  store<u32>(0, 1, VECTOR_FETCH);
  const count = (<usize>target) << 3;
  store<u64>(count, load<u64>(count, EXCEPTIONS) + 1, EXCEPTIONS);
  return enter(vectorBase(target) + <u64>(offset + type));
}

/** AArch64.ExceptionReturn: PSTATE from `spsr`, PC from `elr`. K holds the instructions left. */
export function exceptionReturn(elr: u64, spsr: u32): usize {
  store<u32>(0, 0, EXCLUSIVE_VALID);
  store<u32>(0, 1, EVENT);
  const el = (spsr >> 2) & 3;
  setNZCV(spsr >> 28);
  if (illegalReturn(spsr, el)) {
    // Illegal exception return: the mode stays, PSTATE.IL makes the next instruction an exception.
    store<u32>(0, 1, IL);
    store<u32>(0, (spsr >> 6) & 15, DAIF);
    return enter(elr);
  }
  store<u32>(0, (spsr >> 20) & 1, IL);
  store<u32>(0, (spsr >> 21) & 1, SS);
  if (hasFeature(FEAT_PAN)) setPAN((spsr >> 22) & 1);
  if (hasFeature(FEAT_UAO)) store<u32>(0, (spsr >> 23) & 1, UAO);
  store<u32>(0, (spsr >> 6) & 15, DAIF);
  setEL(el, spsr & 1);
  return enter(elr);
}

function illegalReturn(spsr: u32, el: u32): bool {
  if ((spsr >> 4) & 1) return true; // AArch32 below an AArch64 EL2: not modelled yet
  if (el == 3 || el > load<u32>(0, EL)) return true;
  if ((spsr >> 1) & 1) return true;
  if (el == 0 && spsr & 1) return true;
  return el == 1 && ((load<u64>(0, HCR_EL2) >> 27) & 1) != 0;
}
