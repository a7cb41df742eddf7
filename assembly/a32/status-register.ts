// Status register access: one executor per row of isa/a32/status-register.ts. CPS shares the change
// of mode.
import { DAIF, E, EL, GE, IL, MODE, Q } from '../../isa/gen/layout';
import { undefined } from '../arch/exception';
import { FEAT_PAN } from '../../isa/gen/features';
import { hasFeature, isArmv7 } from '../arch/features';
import { setNZCV } from '../arch/flags';
import { levelOf, MODE_HYP, packCPSR, setMode, setPAN, spsrOf } from '../arch/pstate';
import { bits, imm32, insn, Rd, RECORD_BYTES, Rn } from '../arch/record';
import { R, setR } from '../arch/registers';
import { afterUnmasking } from '../run/interrupts';
import { complete, enter, wordAt } from '../run/pages';
import { hasSPSR } from './banks';

/** CPSR without the execution state bits J, T and IT, which MRS reads as zero. */
const CPSR_READABLE: u32 = 0xf8ff03df;

export function MRS(rec: usize): usize {
  if (bits(insn(rec), 22, 1)) {
    // CONSTRAINED UNPREDICTABLE: SPSR in User and System mode: we make it UNDEFINED.
    if (!hasSPSR()) return undefined(rec);
    setR(Rd(rec), load<u32>(spsrOf(load<u32>(0, MODE))));
  } else {
    setR(Rd(rec), packCPSR() & CPSR_READABLE);
  }
  return rec + RECORD_BYTES;
}

export function MSR_reg(rec: usize): usize {
  return write(rec, insn(rec), R(Rn(rec)));
}

export function MSR_imm(rec: usize): usize {
  return write(rec, wordAt(rec), imm32(rec));
}

function write(rec: usize, word: u32, value: u32): usize {
  const mask = bits(word, 16, 4);
  if (bits(word, 22, 1) == 0) return writeCPSR(rec, value, mask);
  if (!hasSPSR()) return undefined(rec);
  const spsr = spsrOf(load<u32>(0, MODE));
  store<u32>(spsr, maskedSPSR(load<u32>(spsr), value, mask));
  return rec + RECORD_BYTES;
}

/** SPSRWriteByInstr: the bytes of `mask`; of bits 23..20 only PAN is there, with FEAT_PAN. */
function maskedSPSR(old: u32, value: u32, mask: u32): u32 {
  let writable: u32 = 0;
  if (mask & 8) writable |= 0xff000000;
  if (mask & 4) writable |= hasFeature(FEAT_PAN) ? 0x004f0000 : 0x000f0000;
  if (mask & 2) writable |= 0x0000ff00;
  if (mask & 1) writable |= 0x000000ff;
  return (old & ~writable) | (value & writable);
}

/**
 * CPSRWriteByInstr by an MSR: the bytes of `mask` (f, s, x, c from bit 3 down) become those
 * of `value`; User mode changes only flags and E. Returns the next record.
 */
function writeCPSR(rec: usize, value: u32, mask: u32): usize {
  if (mask & 8) {
    setNZCV(value >> 28);
    store<u32>(0, (value >> 27) & 1, Q);
  }
  if (mask & 4) store<u32>(0, (value >> 16) & 15, GE);
  if (mask & 2) store<u32>(0, (value >> 9) & 1, E);
  if (load<u32>(0, EL) == 0) return rec + RECORD_BYTES;
  if (mask & 4 && hasFeature(FEAT_PAN)) setPAN((value >> 22) & 1);
  let writable: u32 = 0;
  if (mask & 2) writable |= 4; // A
  if (mask & 1) writable |= 3; // I, F
  store<u32>(0, (load<u32>(0, DAIF) & ~writable) | ((value >> 6) & writable), DAIF);
  return mask & 1 ? changeMode(rec, value & 0x1f) : afterUnmasking(rec);
}

/** AArch32.WriteModeByInstr of an Armv8-A PE: the mode stays and PSTATE.IL is set. */
function illegalMode(rec: usize): usize {
  const next = complete(rec);
  store<u32>(0, 1, IL);
  return enter(next);
}

/**
 * CPSR.M = mode from a privileged mode.
 * CONSTRAINED UNPREDICTABLE: a value that is no mode, and changes into and out of Hyp mode, which
 * only exceptions and exception returns make, leave CPSR.M as it is; Armv8 makes the state illegal.
 */
export function changeMode(rec: usize, mode: u32): usize {
  const now = load<u32>(0, MODE);
  if (mode == now) return afterUnmasking(rec);
  if (levelOf(mode) > 1 || now == MODE_HYP)
    return isArmv7() ? afterUnmasking(rec) : illegalMode(rec);
  if (levelOf(mode) == load<u32>(0, EL)) {
    setMode(mode);
    return afterUnmasking(rec);
  }
  const next = complete(rec);
  setMode(mode);
  return enter(next);
}
