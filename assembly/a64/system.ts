// System instructions: MRS, MSR, SYS, hints and barriers.
import {
  DAIF,
  EL,
  EVENT,
  EXCLUSIVE_VALID,
  HCR_EL2,
  LATE_COUNT,
  SPSEL,
  UAO,
} from '../../isa/gen/layout';
import { FEAT_PAN, FEAT_UAO } from '../../isa/gen/features';
import { STOP_WFE, STOP_WFI } from '../../isa/gen/stops';
import { EC_SYS64, EC_WFX, syncException, undefined } from '../arch/exception';
import { targetEL } from '../arch/exception-a64';
import { fpTrapA64 } from '../arch/fp';
import { accessLate } from '../arch/late';
import { hasFeature } from '../arch/features';
import { loadSP, saveSP, setPAN } from '../arch/pstate';
import { bits, insn, RECORD_BYTES, Rt } from '../arch/record';
import { setX, X } from '../arch/registers';
import { trapLevel, trapsImplementationDefined, trapsOf } from '../arch/traps';
import { effectiveHCR, sctlrInUse } from '../arch/vhe';
import { findA64, nameExists, redirected } from '../arch/sysreg-lookup';
import {
  instructionBarrier,
  isNotModelled,
  readSysreg,
  sysregAccess,
  writeSysreg,
} from '../arch/sysregs';
import { afterUnmasking, wakesFromWFI } from '../run/interrupts';
import { pcOf, stopAfter } from '../run/pages';
import { waitForTimer } from '../run/timers';
import { todoSysreg } from '../run/todo';

/** op0:op1:CRn:CRm:op2 of an MRS, MSR or SYS word; bits 19..5 with op0<1> as bit 15. */
function encoding(word: u32): u32 {
  return (bits(word, 19, 2) << 14) | bits(word, 5, 14);
}

/** ISS of a trapped MSR, MRS or System instruction. */
function trapISS(word: u32, read: u32): u32 {
  return (
    (bits(word, 19, 2) << 20) |
    (bits(word, 5, 3) << 17) |
    (bits(word, 16, 3) << 14) |
    (bits(word, 12, 4) << 10) |
    (bits(word, 0, 5) << 5) |
    (bits(word, 8, 4) << 1) |
    read
  );
}

/** FPCR, FPSR and FPEXC32_EL2: their access is an FP instruction. */
function isFloatingPointRegister(key: u32): bool {
  return key >> 1 == 0xda20 >> 1 || key == 0xe298;
}

export function MRS(rec: usize): usize {
  const word = insn(rec);
  const key = encoding(word);
  const found = findA64(key);
  if (found < 0) return unknownRegister(rec, key, true);
  const index = found & 0xfff;
  if (!nameExists(found)) return undefined(rec);
  if (!sysregAccess(index, false)) return refused(rec, key, index, true);
  const fp = isFloatingPointRegister(key) ? fpTrapA64(rec) : 0;
  if (fp) return fp;
  const trap = trapLevel(trapsOf(index), false);
  if (trap) return syncException(rec, trap, EC_SYS64, trapISS(word, 1));
  setX<u64>(Rt(rec), readSysreg(rec, found == index ? index : meaning(rec, found)));
  return rec + RECORD_BYTES;
}

/** The register that a name of FEAT_VHE means here. */
function meaning(rec: usize, found: i32): i32 {
  if (load<u32>(0, LATE_COUNT)) accessLate(pcOf(rec));
  return redirected(found);
}

/** The register cannot be accessed here: UNDEFINED, or it exists and is not modelled. */
function refused(rec: usize, key: u32, index: i32, read: bool): usize {
  if (!isNotModelled(index)) return undefined(rec);
  const trap = trapLevel(trapsOf(index), !read);
  if (trap) return syncException(rec, trap, EC_SYS64, trapISS(insn(rec), <u32>read));
  return todoSysreg(rec, key);
}

/** op0 = 1 or 3, CRn = 11 or 15. */
function isImplementationDefined(key: u32): bool {
  return ((key >> 14) & 1) != 0 && (key & 0x580) == 0x580;
}

/** No row has this encoding. Those of the feature ID space read as zero. */
function unknownRegister(rec: usize, key: u32, read: bool): usize {
  const word = insn(rec);
  if (isImplementationDefined(key) && trapsImplementationDefined()) {
    return syncException(rec, 2, EC_SYS64, trapISS(word, <u32>read));
  }
  if (!read || key < 0xc008 || key > 0xc03f) return undefined(rec);
  const el = load<u32>(0, EL);
  if (el == 0) return undefined(rec);
  if (el == 1 && (load<u32>(0, HCR_EL2) >> 18) & 1) {
    return syncException(rec, 2, EC_SYS64, trapISS(word, 1));
  }
  setX<u64>(Rt(rec), 0);
  return rec + RECORD_BYTES;
}

export function MSR_reg(rec: usize): usize {
  return writeRegister(rec);
}

/** SYS: cache, TLB and address translation operations. */
export function SYS(rec: usize): usize {
  return writeRegister(rec);
}

function writeRegister(rec: usize): usize {
  const word = insn(rec);
  const key = encoding(word);
  const found = findA64(key);
  if (found < 0) return unknownRegister(rec, key, false);
  const index = found & 0xfff;
  if (!nameExists(found)) return undefined(rec);
  if (!sysregAccess(index, true)) return refused(rec, key, index, false);
  const fp = isFloatingPointRegister(key) ? fpTrapA64(rec) : 0;
  if (fp) return fp;
  const trap = trapLevel(trapsOf(index), true);
  if (trap) return syncException(rec, trap, EC_SYS64, trapISS(word, 0));
  return writeSysreg(rec, found == index ? index : meaning(rec, found), X<u64>(Rt(rec)));
}

/** SYSL has no operation that reads back in Armv8.0. */
export function SYSL(rec: usize): usize {
  return unknownRegister(rec, encoding(insn(rec)), true);
}

/** MSR (immediate): SPSel, DAIFSet, DAIFClr, PAN, UAO; the others are features that are absent. */
export function MSR_imm(rec: usize): usize {
  const word = insn(rec);
  const field = (bits(word, 16, 3) << 3) | bits(word, 5, 3);
  const value = bits(word, 8, 4);
  const el = load<u32>(0, EL);
  if (field == 5) {
    if (el == 0) return undefined(rec);
    saveSP();
    store<u32>(0, value & 1, SPSEL);
    loadSP();
    return rec + RECORD_BYTES;
  }
  if (field == 4 || field == 3) {
    if (el == 0 || !hasFeature(field == 4 ? FEAT_PAN : FEAT_UAO)) return undefined(rec);
    if (field == 4) setPAN(value & 1);
    else store<u32>(0, value & 1, UAO);
    return rec + RECORD_BYTES;
  }
  if (field != 0x1e && field != 0x1f) return undefined(rec);
  if (el == 0 && ((load<u32>(sctlrInUse()) >> 9) & 1) == 0) {
    return syncException(rec, targetEL(), EC_SYS64, trapISS(word, 0));
  }
  const daif = load<u32>(0, DAIF);
  store<u32>(0, field == 0x1e ? daif | value : daif & ~value, DAIF);
  return field == 0x1e ? rec + RECORD_BYTES : afterUnmasking(rec);
}

export function NOP(rec: usize): usize {
  return rec + RECORD_BYTES;
}
export function YIELD(rec: usize): usize {
  return rec + RECORD_BYTES;
}
/** Hints without an effect here, the ones of absent features among them. */
export function HINT(rec: usize): usize {
  return rec + RECORD_BYTES;
}

/** WFI: nothing with an interrupt pending, else traps by SCTLR_EL1.nTWI and HCR_EL2.TWI, else a stop. */
export function WFI(rec: usize): usize {
  if (wakesFromWFI()) return afterUnmasking(rec);
  const el = load<u32>(0, EL);
  if (el == 0 && ((load<u32>(sctlrInUse()) >> 16) & 1) == 0) return trapWFx(rec, targetEL(), 0);
  if (el < 2 && (effectiveHCR() >> 13) & 1) return trapWFx(rec, 2, 0);
  if (waitForTimer(rec)) return afterUnmasking(rec);
  return stopAfter(rec, STOP_WFI);
}

export function WFE(rec: usize): usize {
  if (load<u32>(0, EVENT)) {
    store<u32>(0, 0, EVENT);
    return rec + RECORD_BYTES;
  }
  const el = load<u32>(0, EL);
  if (el == 0 && ((load<u32>(sctlrInUse()) >> 18) & 1) == 0) return trapWFx(rec, targetEL(), 1);
  if (el < 2 && (effectiveHCR() >> 14) & 1) return trapWFx(rec, 2, 1);
  return stopAfter(rec, STOP_WFE);
}

/** ISS: CV = 1, COND = 0b1110, TI. */
function trapWFx(rec: usize, target: u32, wfe: u32): usize {
  return syncException(rec, target, EC_WFX, (1 << 24) | (14 << 20) | wfe);
}

export function SEV(rec: usize): usize {
  store<u32>(0, 1, EVENT);
  return rec + RECORD_BYTES;
}
export function SEVL(rec: usize): usize {
  store<u32>(0, 1, EVENT);
  return rec + RECORD_BYTES;
}

export function CLREX(rec: usize): usize {
  store<u32>(0, 0, EXCLUSIVE_VALID);
  return rec + RECORD_BYTES;
}

/** Barriers have nothing to order on one PE that executes in program order. */
export function DSB(rec: usize): usize {
  return rec + RECORD_BYTES;
}
export function DMB(rec: usize): usize {
  return rec + RECORD_BYTES;
}
export function ISB(rec: usize): usize {
  return instructionBarrier(rec);
}
