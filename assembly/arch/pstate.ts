// PSTATE and CPSR: packing for SPSRs, modes and banked registers, changes of Exception level.
import {
  DAIF,
  E,
  EL,
  GE,
  IL,
  IT,
  J,
  LR_MODE,
  MODE,
  PAN,
  Q,
  R8_FIQ,
  R8_USR,
  REGS,
  SP_BANK,
  SP_MODE,
  SPSEL,
  SPSR_abt,
  SPSR_EL1,
  SPSR_EL2,
  SPSR_fiq,
  SPSR_irq,
  SPSR_mon,
  SPSR_und,
  SS,
  T,
  UAO,
} from '../../isa/gen/layout';
import { flushContext, useContext } from '../mem/tlb';
import { contextOf, EL1_CONTEXT, EL2_CONTEXT } from '../mem/walk';
import { accountLevel } from '../run/pages';
import { NZCV, setNZCV } from './flags';
import { SLOT_SP } from './registers';

export const MODE_USR: u32 = 0x10;
export const MODE_FIQ: u32 = 0x11;
export const MODE_IRQ: u32 = 0x12;
export const MODE_SVC: u32 = 0x13;
export const MODE_MON: u32 = 0x16;
export const MODE_ABT: u32 = 0x17;
export const MODE_HYP: u32 = 0x1a;
export const MODE_UND: u32 = 0x1b;
export const MODE_SYS: u32 = 0x1f;

// ---- AArch64 ------------------------------------------------------------------------------------

/** PSTATE as SPSR_ELx holds it after an exception from AArch64. */
export function packPSTATE(): u32 {
  return (
    (NZCV() << 28) |
    (load<u32>(0, UAO) << 23) |
    (load<u32>(0, PAN) << 22) |
    (load<u32>(0, SS) << 21) |
    (load<u32>(0, IL) << 20) |
    (load<u32>(0, DAIF) << 6) |
    (load<u32>(0, EL) << 2) |
    load<u32>(0, SPSEL)
  );
}

/** Moves SP between SLOT_SP and its bank. */
export function saveSP(): void {
  const bank: usize = load<u32>(0, SPSEL) ? (<usize>load<u32>(0, EL)) << 3 : 0;
  store<u64>(bank, load<u64>(SLOT_SP, REGS), SP_BANK);
}

export function loadSP(): void {
  const bank: usize = load<u32>(0, SPSEL) ? (<usize>load<u32>(0, EL)) << 3 : 0;
  store<u64>(SLOT_SP, load<u64>(bank, SP_BANK), REGS);
}

/** PSTATE.EL = el, PSTATE.SP = sp, in AArch64. K must hold the instructions left (accounting). */
export function setEL(el: u32, sp: u32): void {
  saveSP();
  accountLevel();
  store<u32>(0, el, EL);
  store<u32>(0, sp, SPSEL);
  loadSP();
  useContext(contextOf(el));
}

/** PSTATE.PAN: translations that privileged code has cached were checked with the old value. */
export function setPAN(pan: u32): void {
  if (pan == load<u32>(0, PAN)) return;
  store<u32>(0, pan, PAN);
  flushContext(EL1_CONTEXT);
  flushContext(EL2_CONTEXT);
}

// ---- AArch32 ------------------------------------------------------------------------------------

/** Nibble n: the bank of mode 0x10 + n. SVC 1, ABT 2, UND 3, IRQ 4, FIQ 5, MON 6, HYP 7; 0 for User and System. */
const BANKS: u64 = 0x0000_3700_2600_1450;

/** Index of a mode's banked registers in SP_MODE and LR_MODE. */
export function bankOf(mode: u32): usize {
  return mode & 0x10 ? <usize>(BANKS >> <u64>((mode & 15) << 2)) & 15 : 0;
}

/** Hyp mode has no LR of its own: it uses LR_usr. */
export function lrBankOf(mode: u32): usize {
  return mode == MODE_HYP ? 0 : bankOf(mode);
}

/** Address of the SPSR of `mode`, 0 for User and System. */
export function spsrOf(mode: u32): usize {
  switch (mode) {
    case MODE_SVC:
      return SPSR_EL1;
    case MODE_ABT:
      return SPSR_abt;
    case MODE_UND:
      return SPSR_und;
    case MODE_IRQ:
      return SPSR_irq;
    case MODE_FIQ:
      return SPSR_fiq;
    case MODE_MON:
      return SPSR_mon;
    case MODE_HYP:
      return SPSR_EL2;
    default:
      return 0;
  }
}

/** Two bits a mode: its privilege level. The lower half, of 26-bit modes, is all 3, as is what is no mode. */
const LEVELS: u64 = 0x7f6f_7f54_ffff_ffff;

/** Privilege level of a mode; 3 for values that are not modes of this PE. */
export function levelOf(mode: u32): u32 {
  return <u32>(LEVELS >> <u64>((mode & 0x1f) << 1)) & 3;
}

const R8: usize = 8 * 8;
const R13: usize = 13 * 8;
const R14: usize = 14 * 8;

/** Puts the banked registers of `mode` into REGS. CPSR.M follows, the Exception level does not. */
export function useBanksOf(mode: u32): void {
  const old = load<u32>(0, MODE);
  if (old != mode) {
    store<u32>(bankOf(old) << 2, load<u32>(R13, REGS), SP_MODE);
    store<u32>(lrBankOf(old) << 2, load<u32>(R14, REGS), LR_MODE);
    if (old == MODE_FIQ) swapFIQ(R8_FIQ, R8_USR);
    if (mode == MODE_FIQ) swapFIQ(R8_USR, R8_FIQ);
    store<u64>(R13, <u64>load<u32>(bankOf(mode) << 2, SP_MODE), REGS);
    store<u64>(R14, <u64>load<u32>(lrBankOf(mode) << 2, LR_MODE), REGS);
  }
  store<u32>(0, mode, MODE);
}

/** CPSR.M = mode: switches banked registers and privilege. K must hold the instructions left. */
export function setMode(mode: u32): void {
  useBanksOf(mode);
  const level = levelOf(mode);
  if (level == load<u32>(0, EL)) return;
  accountLevel();
  store<u32>(0, level, EL);
  useContext(contextOf(level));
}

function swapFIQ(away: usize, here: usize): void {
  for (let i: usize = 0; i < 5; i++) {
    store<u32>(away + (i << 2), load<u32>(R8 + (i << 3), REGS));
    store<u64>(R8 + (i << 3), <u64>load<u32>(here + (i << 2)), REGS);
  }
}

/** CPSR as software reads it and SPSRs keep it. */
export function packCPSR(): u32 {
  const it = load<u32>(0, IT);
  return (
    (NZCV() << 28) |
    (load<u32>(0, Q) << 27) |
    ((it & 3) << 25) |
    (load<u32>(0, J) << 24) |
    (load<u32>(0, PAN) << 22) |
    (load<u32>(0, SS) << 21) |
    (load<u32>(0, IL) << 20) |
    (load<u32>(0, GE) << 16) |
    ((it >> 2) << 10) |
    (load<u32>(0, E) << 9) |
    ((load<u32>(0, DAIF) & 7) << 6) |
    (load<u32>(0, T) << 5) |
    load<u32>(0, MODE)
  );
}

/** All of CPSR from `value`, as an exception return does; the mode must be a valid one. */
export function setCPSR(value: u32): void {
  setFlagsOfCPSR(value);
  store<u32>(0, (value >> 24) & 1, J);
  store<u32>(0, ((value >> 25) & 3) | (((value >> 10) & 0x3f) << 2), IT);
  store<u32>(0, (value >> 9) & 1, E);
  store<u32>(0, (value >> 6) & 7, DAIF);
  store<u32>(0, (value >> 5) & 1, T);
  setMode(value & 0x1f);
}

/** CPSR<31:27,19:16>: what User mode may write. */
export function setFlagsOfCPSR(value: u32): void {
  setNZCV(value >> 28);
  store<u32>(0, (value >> 27) & 1, Q);
  store<u32>(0, (value >> 16) & 15, GE);
}
