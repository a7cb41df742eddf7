// Exceptions taken to AArch32: the PL1 modes ("AArch32.EnterMode") and Hyp mode
// ("AArch32.EnterHypMode"), and exception return. Vector offsets and return addresses are those of
// "AArch32 exceptions": ELR_hyp and LR_<mode> hold the preferred return address plus an offset.
import {
  DAIF,
  E,
  EL,
  ELR_EL2,
  ESR_EL1,
  ESR_EL2,
  EVENT,
  EXCEPTIONS,
  EXCLUSIVE_VALID,
  FAR_EL1,
  FAR_EL2,
  HCR_EL2,
  IFSR32_EL2,
  IL,
  IT,
  J,
  LATE_COUNT,
  REGS,
  SCTLR_EL1,
  SCTLR_EL2,
  SPSR_EL2,
  SS,
  T,
  TCR_EL1,
  VBAR_EL1,
  VBAR_EL2,
  VECTOR_FETCH,
} from '../../isa/gen/layout';
import { FEAT_PAN } from '../../isa/gen/features';
import { exceptionLate, returnLate } from './late';
import { walkDomain } from '../mem/walk';
import { enter } from '../run/pages';
import {
  levelOf,
  MODE_ABT,
  MODE_HYP,
  MODE_MON,
  MODE_SVC,
  MODE_UND,
  packCPSR,
  setCPSR,
  setMode,
  setPAN,
  spsrOf,
} from './pstate';
import { EC_DABT, EC_DABT_LOWER, EC_IABT, EC_IABT_LOWER, EC_UNKNOWN } from './exception';
import { debugExceptionsToEL2, returnedSS } from './debug';
import { NARROW, takeToA64, targetEL } from './exception-a64';
import { generalExceptionsToAArch64 } from './execution-state';
import { hasFeature, isArmv7 } from './features';

/** Fault status of a BKPT: debug event. */
export const FSC_DEBUG: u32 = 0x22;

const R14: usize = 14 * 8;

export const VECTOR_UNDEF: u32 = 0x04;
export const VECTOR_SVC: u32 = 0x08;
export const VECTOR_PABT: u32 = 0x0c;
export const VECTOR_DABT: u32 = 0x10;
export const VECTOR_HYP_TRAP: u32 = 0x14;

/** PSTATE changes every entry to AArch32 makes. `sctlr` is that of the target. */
function enterState(sctlr: u32): void {
  store<u32>(0, 0, J);
  store<u32>(0, 0, IT);
  store<u32>(0, 0, IL);
  store<u32>(0, (sctlr >> 30) & 1, T); // TE
  store<u32>(0, (sctlr >> 25) & 1, E); // EE
  store<u32>(0, 1, VECTOR_FETCH);
}

function countException(level: u32): void {
  const at = (<usize>level) << 3;
  store<u64>(at, load<u64>(at, EXCEPTIONS) + 1, EXCEPTIONS);
}

/** Takes an exception to a PL1 mode. `lr` is what LR_<mode> receives. */
export function enterPL1(mode: u32, vector: u32, lr: u32, mask: u32): usize {
  // SPSR_<mode> has no SS.
  const spsr = packCPSR() & ~((<u32>1) << 21);
  const sctlr = load<u32>(0, SCTLR_EL1);
  setMode(mode);
  store<u32>(spsrOf(mode), spsr);
  store<u64>(R14, <u64>lr, REGS);
  store<u32>(0, load<u32>(0, DAIF) | mask, DAIF);
  enterState(sctlr);
  // SCTLR.SPAN
  if (hasFeature(FEAT_PAN) && ((sctlr >> 23) & 1) == 0) setPAN(1);
  countException(1);
  const base: u32 = (sctlr >> 13) & 1 ? 0xffff0000 : load<u32>(0, VBAR_EL1);
  if (load<u32>(0, LATE_COUNT)) exceptionLate(1, <u64>lr);
  return enter(<u64>(base + vector));
}

/** Takes an exception to Hyp mode; ELR_hyp = `preferredReturn`. */
export function enterHyp(vector: u32, preferredReturn: u32): usize {
  const spsr = packCPSR();
  setMode(MODE_HYP);
  store<u32>(0, spsr, SPSR_EL2);
  store<u64>(0, <u64>preferredReturn, ELR_EL2);
  // SCR.{EA,FIQ,IRQ} are 0 without Security state changes: A, I and F are all set.
  store<u32>(0, load<u32>(0, DAIF) | 7, DAIF);
  enterState(load<u32>(0, SCTLR_EL2));
  countException(2);
  const address = load<u32>(0, VBAR_EL2) + vector;
  if (load<u32>(0, LATE_COUNT)) exceptionLate(2, <u64>preferredReturn);
  return enter(<u64>address);
}

/** HSR: class, instruction length bit, syndrome. */
export function setHSR(ec: u32, il: u32, iss: u32): void {
  store<u64>(0, <u64>((ec << 26) | (il << 25) | iss), ESR_EL2);
}

/** HCR.TGE at PL0. */
function trappedToHyp(): bool {
  return !!(load<u32>(0, EL) == 0 && (load<u32>(0, HCR_EL2) >> 27) & 1);
}

/**
 * An exception to EL2, in Hyp mode through its trap vector, or its own for Hyp mode: HVC, SMC and system traps.
 * `il` is HSR.IL.
 */
export function hypTrap(ec: u32, iss: u32, preferredReturn: u32, il: u32): usize {
  if (!isArmv7()) {
    return takeToA64(2, 0, il ? ec : ec | NARROW, iss, <u64>preferredReturn, 0, false);
  }
  const fromHyp = load<u32>(0, EL) == 2;
  setHSR(ec, il, iss);
  return enterHyp(fromHyp ? VECTOR_SVC : VECTOR_HYP_TRAP, preferredReturn);
}

export function undefinedA32(pc: u32): usize {
  const size: u32 = load<u32>(0, T) ? 2 : 4;
  if (load<u32>(0, EL) == 2 || trappedToHyp()) {
    const vector = load<u32>(0, EL) == 2 ? VECTOR_UNDEF : VECTOR_HYP_TRAP;
    setHSR(EC_UNKNOWN, 0, 0); // IL is SBZ for this class in Armv7
    return enterHyp(vector, pc);
  }
  return enterPL1(MODE_UND, VECTOR_UNDEF, pc + size, 2);
}

/** SVC: `next` is the address behind it, `il` HSR.IL. */
export function supervisorCall(next: u32, imm16: u32, ec: u32, il: u32): usize {
  if (generalExceptionsToAArch64()) {
    const ecil = il ? ec : ec | NARROW;
    return takeToA64(targetEL(), 0, ecil, imm16, <u64>next, 0, false);
  }
  if (load<u32>(0, EL) == 2 || trappedToHyp()) {
    const vector = load<u32>(0, EL) == 2 ? VECTOR_SVC : VECTOR_HYP_TRAP;
    setHSR(ec, il, imm16);
    return enterHyp(vector, next);
  }
  return enterPL1(MODE_SVC, VECTOR_SVC, next, 2);
}

/** `pc` is the address of the instruction, of which some part is at `va`. */
export function prefetchAbortA32(pc: u32, va: u32, fsc: u32): usize {
  const el = load<u32>(0, EL);
  const debug = fsc == FSC_DEBUG && isArmv7() && debugExceptionsToEL2();
  if (el == 2 || debug || trappedToHyp()) {
    store<u32>(4, va, FAR_EL2); // HIFAR
    // Armv7 leaves HSR.IL UNKNOWN for Prefetch aborts; we clear it, as the Cortex-A15 model of QEMU does.
    setHSR(el == 2 ? EC_IABT : EC_IABT_LOWER, 0, fsc);
    return enterHyp(el == 2 ? VECTOR_PABT : VECTOR_HYP_TRAP, pc);
  }
  store<u32>(4, va, FAR_EL1); // IFAR
  store<u32>(0, faultStatus(fsc, 0, false), IFSR32_EL2);
  return enterPL1(MODE_ABT, VECTOR_PABT, pc + 4, 6);
}

/** `iss` carries WnR (bit 6) and CM (bit 8). */
export function dataAbortA32(pc: u32, va: u32, fsc: u32, iss: u32): usize {
  const el = load<u32>(0, EL);
  const debug = fsc == FSC_DEBUG && isArmv7() && debugExceptionsToEL2();
  if (el == 2 || debug || trappedToHyp()) {
    store<u32>(0, va, FAR_EL2); // HDFAR
    setHSR(el == 2 ? EC_DABT : EC_DABT_LOWER, 0, iss | fsc);
    return enterHyp(el == 2 ? VECTOR_DABT : VECTOR_HYP_TRAP, pc);
  }
  store<u32>(0, va, FAR_EL1); // DFAR
  store<u32>(
    0,
    faultStatus(fsc, (((iss >> 6) & 1) << 11) | (((iss >> 8) & 1) << 13), true),
    ESR_EL1,
  );
  return enterPL1(MODE_ABT, VECTOR_DABT, pc + 8, 6);
}

/** Stage 2 faults enter Hyp mode through its trap vector; HPFAR is set. */
export function stage2PrefetchAbortA32(pc: u32, va: u32, iss: u32): usize {
  store<u32>(4, va, FAR_EL2); // HIFAR
  setHSR(EC_IABT_LOWER, 0, iss);
  return enterHyp(VECTOR_HYP_TRAP, pc);
}

export function stage2DataAbortA32(pc: u32, va: u32, iss: u32, il: u32): usize {
  store<u32>(0, va, FAR_EL2); // HDFAR
  setHSR(EC_DABT_LOWER, (iss >> 24) & il, iss); // IL is valid where ISV is
  return enterHyp(VECTOR_HYP_TRAP, pc);
}

/** DFSR or IFSR: the Long-descriptor status with LPAE in use, else FS<10,3:0> and the domain. */
export function faultStatus(fsc: u32, flags: u32, withDomain: bool): u32 {
  if (load<u32>(0, TCR_EL1) >> 31) return fsc | (1 << 9) | flags;
  const fs = shortStatus(fsc);
  const domain: u32 = withDomain ? walkDomain << 4 : 0;
  return (fs & 15) | ((fs >> 4) << 10) | domain | flags;
}

/** Fault status in the Short-descriptor encoding FS<4:0>. */
export function shortStatus(fsc: u32): u32 {
  const second: u32 = (fsc & 3) == 2 ? 2 : 0;
  if (fsc == 0x21) return 0x01; // alignment
  if (fsc == 0x22) return 0x02; // debug event
  if (fsc == 0x3d) return 0x09; // domain, level 1
  if (fsc == 0x3e) return 0x0b;
  switch (fsc >> 2) {
    case 1:
      return 0x05 + second; // translation
    case 2:
      return second ? 0x06 : 0x03; // access flag
    case 3:
      return 0x0d + second; // permission
    case 5:
      return second ? 0x0e : 0x0c; // external abort on a walk
    default:
      return 0x08; // external abort
  }
}

/**
 * AArch32 exception return: CPSR = `spsr`, PC = `address`. K holds the instructions left. A mode that
 * is none, or of a higher level, leaves CPSR.M unchanged: an illegal return, which sets PSTATE.IL on
 * an Armv8-A PE. UNPREDICTABLE in Armv7.
 */
export function exceptionReturnA32(address: u32, spsr: u32): usize {
  store<u32>(0, 0, EXCLUSIVE_VALID);
  store<u32>(0, 1, EVENT);
  const mode = spsr & 0x1f;
  const level = levelOf(mode);
  let value = spsr;
  const illegal: u32 = level > load<u32>(0, EL) || mode == MODE_MON ? 1 : 0;
  if (illegal) value = (spsr & ~(<u32>0x1f)) | (packCPSR() & 0x1f);
  const ss: u32 = (spsr >> 21) & 1 ? returnedSS(spsr, illegal != 0) : 0;
  setCPSR(value);
  if (!isArmv7()) {
    store<u32>(0, ss, SS);
    store<u32>(0, illegal | ((spsr >> 20) & 1), IL);
    if (hasFeature(FEAT_PAN)) setPAN((spsr >> 22) & 1);
  }
  if (load<u32>(0, LATE_COUNT)) returnLate(<u64>address);
  return enter(<u64>(address & (load<u32>(0, T) ? 0xfffffffe : 0xfffffffc)));
}
