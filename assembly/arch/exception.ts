// Taking exceptions. Entry points by cause stand here; what happens on entry is in exception-a64.ts
// (AArch64.TakeException) and exception-a32.ts (AArch32 modes and Hyp). All return the record to go
// on at: the first of the vector.
import { EL, HPFAR_EL2, MDSCR_EL1, NRW, T } from '../../isa/gen/layout';
import { FSC_ALIGNMENT, walkFSC, walkIPA, walkS1PTW, walkStage2 } from '../mem/walk';
import { abandon, sizeOf, wordAt } from '../run/pages';
import { accessSyndromeA32, accessSyndromeA64, accessSyndromeT32 } from './access-syndrome';
import {
  dataAbortA32,
  FSC_DEBUG,
  hypTrap,
  prefetchAbortA32,
  stage2DataAbortA32,
  stage2PrefetchAbortA32,
  undefinedA32,
} from './exception-a32';
import { consume, NARROW, takeToA64, targetEL } from './exception-a64';
import { debugTargetEL } from './debug';
import { el1UsesAArch32, generalExceptionsToAArch64 } from './execution-state';
import { isArmv7 } from './features';

export const EC_UNKNOWN: u32 = 0x00;
export const EC_WFX: u32 = 0x01;
export const EC_CP15_RT: u32 = 0x03;
export const EC_CP15_RRT: u32 = 0x04;
export const EC_CP14_RT: u32 = 0x05;
export const EC_CP14_RRT: u32 = 0x0c;
export const EC_FP: u32 = 0x07;
export const EC_ILLEGAL: u32 = 0x0e;
export const EC_SVC32: u32 = 0x11;
export const EC_HVC32: u32 = 0x12;
export const EC_SMC32: u32 = 0x13;
export const EC_SVC64: u32 = 0x15;
export const EC_HVC64: u32 = 0x16;
export const EC_SMC64: u32 = 0x17;
export const EC_SYS64: u32 = 0x18;
export const EC_IABT_LOWER: u32 = 0x20;
export const EC_IABT: u32 = 0x21;
export const EC_PC_ALIGNMENT: u32 = 0x22;
export const EC_DABT_LOWER: u32 = 0x24;
export const EC_DABT: u32 = 0x25;
export const EC_SP_ALIGNMENT: u32 = 0x26;
export const EC_SERROR: u32 = 0x2f;
/** Of debug exceptions from a lower level; one more from the same. */
export const EC_BREAKPOINT: u32 = 0x30;
export const EC_SOFTWARE_STEP: u32 = 0x32;
export const EC_WATCHPOINT: u32 = 0x34;
export const EC_VECTOR_CATCH: u32 = 0x3a;
export const EC_BKPT32: u32 = 0x38;
export const EC_BRK: u32 = 0x3c;

/** True where AArch32 takes what its instructions raise: not where AArch64 is in charge. */
function staysInA32(): bool {
  return load<u32>(0, NRW) != 0 && !generalExceptionsToAArch64();
}

/** The instruction at `rec` is UNDEFINED here. */
export function undefined(rec: usize): usize {
  const pc = abandon(rec);
  if (staysInA32()) return undefinedA32(<u32>pc);
  return takeToA64(targetEL(), 0, EC_UNKNOWN, 0, pc, 0, false);
}

/** A synchronous exception of class `ec` whose preferred return is the instruction at `rec` itself. */
export function syncException(rec: usize, target: u32, ec: u32, iss: u32): usize {
  const il = lengthBit(rec);
  const pc = abandon(rec);
  if (isArmv7()) return hypTrap(ec, iss, <u32>pc, il);
  if (il == 0) return takeToA64(target, 0, ec | NARROW, iss, pc, 0, false);
  return takeToA64(target, 0, ec, iss, pc, 0, false);
}

/** HSR.IL: 0 for a 16-bit instruction. */
export function lengthBit(rec: usize): u32 {
  return sizeOf(rec) == 4 ? 1 : 0;
}

/** An instruction fetch at `va` failed with fault status `fsc`; counts as one instruction. */
export function prefetchAbort(va: u64, fsc: u32): usize {
  return prefetchAbortOf(va, va, fsc);
}

/** The same of an instruction at `pc` of which some part is at `va`. */
export function prefetchAbortOf(pc: u64, va: u64, fsc: u32): usize {
  consume();
  if (isStage2(fsc)) {
    const iss = fsc | ((<u32>walkS1PTW) << 7);
    setHPFAR();
    if (isArmv7()) return stage2PrefetchAbortA32(<u32>pc, <u32>va, iss);
    return takeToA64(2, 0, EC_IABT_LOWER, iss, pc, va, true);
  }
  if (staysInA32()) return prefetchAbortA32(<u32>pc, <u32>va, fsc);
  const target = targetEL();
  const ec = target == load<u32>(0, EL) ? EC_IABT : EC_IABT_LOWER;
  return takeToA64(target, 0, ec, fsc, pc, va, true);
}

/** A branch went to an address that is not a multiple of 4. */
export function pcAlignmentFault(va: u64): usize {
  consume();
  if (staysInA32()) return prefetchAbortA32(<u32>va, <u32>va, FSC_ALIGNMENT);
  return takeToA64(targetEL(), 0, EC_PC_ALIGNMENT, 0, va, va, true);
}

/** PSTATE.IL is 1: the instruction at `va` is not executed, and counts as one. */
export function illegalState(va: u64): usize {
  consume();
  if (staysInA32()) return undefinedA32(<u32>va);
  return takeToA64(targetEL(), 0, EC_ILLEGAL, 0, va, 0, false);
}

/** A load or store of the instruction at `rec` failed at `va`. */
export function dataAbort(rec: usize, va: u64, fsc: u32, write: bool): usize {
  return dataAbortWith(rec, va, fsc, (<u32>write) << 6);
}

/** The same with further ISS bits (WnR, CM). */
export function dataAbortWith(rec: usize, va: u64, fsc: u32, iss: u32): usize {
  const word = wordAt(rec);
  const il = lengthBit(rec);
  const pc = abandon(rec);
  if (isStage2(fsc)) return stage2DataAbort(pc, word, il, va, fsc, iss);
  if (staysInA32()) return dataAbortA32(<u32>pc, <u32>va, fsc, iss);
  const target = targetEL();
  const ec = target == load<u32>(0, EL) ? EC_DABT : EC_DABT_LOWER;
  return takeToA64(target, 0, ec, iss | fsc, pc, va, true);
}

/** The fault status is that of the last walk, which failed in stage 2. */
function isStage2(fsc: u32): bool {
  return walkStage2 && walkFSC == fsc;
}

/** HPFAR: the intermediate physical address, a page. */
function setHPFAR(): void {
  store<u64>(0, ((walkIPA >> 12) << 4) & 0xff_ffff_fff0, HPFAR_EL2);
}

function accessSyndrome(word: u32): u32 {
  if (load<u32>(0, NRW) == 0) return accessSyndromeA64(word);
  return load<u32>(0, T) ? accessSyndromeT32(word) : accessSyndromeA32(word);
}

/** Faults of stage 2 are for EL2, with the instruction's syndrome where stage 1 did not ask. */
function stage2DataAbort(pc: u64, word: u32, il: u32, va: u64, fsc: u32, flags: u32): usize {
  let iss = flags | fsc;
  // CM: the syndrome of a cache maintenance or AT instruction has no register.
  if (walkS1PTW) iss |= 1 << 7;
  else if ((flags & 0x100) == 0) iss |= accessSyndrome(word);
  setHPFAR();
  if (!isArmv7()) {
    // ESR_EL2.IL is the instruction's length where ISV is 1.
    const ec = il == 0 && iss >> 24 ? EC_DABT_LOWER | NARROW : EC_DABT_LOWER;
    return takeToA64(2, 0, ec, iss, pc, va, true);
  }
  return stage2DataAbortA32(<u32>pc, <u32>va, iss, il);
}

/** SP was the base of an access and is not a multiple of 16. */
export function spAlignmentFault(rec: usize): usize {
  return syncException(rec, targetEL(), EC_SP_ALIGNMENT, 0);
}

// ---- debug exceptions -----------------------------------------------------------------------------

/** DBGDSCR.MOE, bits 5 to 2: what a debug exception taken to AArch32 was. */
const MOE_BREAKPOINT: u32 = 1;
export const MOE_BKPT: u32 = 3;
const MOE_VECTOR_CATCH: u32 = 5;
const MOE_WATCHPOINT: u32 = 10;

export function setMethodOfEntry(moe: u32): void {
  store<u32>(0, (load<u32>(0, MDSCR_EL1) & ~(<u32>0x3c)) | (moe << 2), MDSCR_EL1);
}

/** Debug exceptions are taken to AArch32. */
function debugStaysInA32(): bool {
  return isArmv7() || (debugTargetEL() == 1 && el1UsesAArch32());
}

/** One of class `ec` to AArch64. */
function takeDebug(ec: u32, iss: u32, pc: u64, far: u64, hasFar: bool): usize {
  const target = debugTargetEL();
  const same: u32 = target == load<u32>(0, EL) ? 1 : 0;
  return takeToA64(target, 0, ec + same, iss | FSC_DEBUG, pc, far, hasFar);
}

/** A breakpoint matches the instruction at `va`, which is not executed and counts as one. */
export function breakpointException(va: u64): usize {
  consume();
  if (!debugStaysInA32()) return takeDebug(EC_BREAKPOINT, 0, va, 0, false);
  setMethodOfEntry(MOE_BREAKPOINT);
  return prefetchAbortA32(<u32>va, <u32>va, FSC_DEBUG);
}

/** The same of a vector that is caught. */
export function vectorCatchException(va: u64): usize {
  consume();
  if (!debugStaysInA32()) return takeDebug(EC_VECTOR_CATCH, 0, va, 0, false);
  setMethodOfEntry(MOE_VECTOR_CATCH);
  return prefetchAbortA32(<u32>va, <u32>va, FSC_DEBUG);
}

/** Software Step before the instruction at `va`, likewise; `iss` has ISV and EX. */
export function softwareStepException(va: u64, iss: u32): usize {
  consume();
  return takeDebug(EC_SOFTWARE_STEP, iss, va, 0, false);
}

/** The instruction at `rec` accesses `va`, which is watched. */
export function watchpointException(rec: usize, va: u64, write: bool): usize {
  const pc = abandon(rec);
  const wnr: u32 = write ? 1 << 6 : 0;
  if (!debugStaysInA32()) return takeDebug(EC_WATCHPOINT, wnr, pc, va, true);
  setMethodOfEntry(MOE_WATCHPOINT);
  return dataAbortA32(<u32>pc, <u32>va, FSC_DEBUG, wnr);
}
