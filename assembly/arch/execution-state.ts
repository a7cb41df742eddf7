// AArch32 at EL0 and EL1 of an Armv8-A PE, whose EL2 uses AArch64: which Exception levels use
// AArch32, and what a change of Execution state does to the general-purpose registers ("Mapping of
// the general-purpose registers between the Execution states").
import {
  EL,
  HCR_EL2,
  IT,
  LR_MODE,
  MODE,
  NRW,
  R8_FIQ,
  REGS,
  RESUME,
  SP_MODE,
  SPSEL,
  T,
} from '../../isa/gen/layout';
import { STOP_RECORD } from '../mem/memory-map';
import { isArmv7 } from './features';
import { bankOf, loadSP, MODE_FIQ, MODE_USR, saveSP, setMode, useBanksOf } from './pstate';
import { HCR_TGE, inHost } from './vhe';

const HCR_RW: u64 = 1 << 31;

/** ELUsingAArch32(EL1). While EL1 or EL0 runs in AArch64 that is the answer, whatever HCR_EL2.RW says. */
export function el1UsesAArch32(): bool {
  if (isArmv7()) return true;
  if (load<u32>(0, EL) < 2 && load<u32>(0, NRW) == 0) return false;
  return (load<u64>(0, HCR_EL2) & HCR_RW) == 0 && !inHost();
}

/** AArch32.GeneralExceptionsToAArch64(): what AArch32 code does at this level is for AArch64 to handle. */
export function generalExceptionsToAArch64(): bool {
  if (isArmv7()) return false;
  if (load<u64>(0, HCR_EL2) & HCR_TGE) return true;
  return load<u32>(0, EL) == 0 && !el1UsesAArch32();
}

/** True where a lower Exception level using AArch32 is what the vectors of `target` are told. */
export function lowerUsesAArch32(target: u32): bool {
  return target == 1 || inHost() || (load<u64>(0, HCR_EL2) & HCR_RW) == 0;
}

/** Number of the X register that is R[n] of AArch32 mode `mode`; R15 gives 31. */
export function viewInA64(n: u32, mode: u32): u32 {
  if (n < 8) return n;
  if (n == 15) return 31;
  if (n < 13) return mode == MODE_FIQ ? n + 16 : n;
  const bank = <u32>bankOf(mode);
  if (bank == 0) return n;
  if (bank == FIQ_BANK) return n + 16;
  // From X16 on LR and SP alternate: irq, svc, abt, und.
  return (bank == IRQ_BANK ? 16 : 16 + 2 * bank) + (14 - n);
}

const IRQ_BANK: u32 = 4;
const FIQ_BANK: u32 = 5;

/** R[n] of the mode that runs, as syndromes taken to AArch64 name it. */
export function currentViewInA64(n: u32): u32 {
  return viewInA64(n, load<u32>(0, MODE));
}

function x(n: u32): usize {
  return <usize>REGS + ((<usize>n) << 3);
}

/**
 * PSTATE.nRW = 0: X registers get what R registers held. The caller sets EL and SP.
 * CONSTRAINED UNPREDICTABLE: bits 63 to 32 of what AArch32 can write become 0.
 */
export function leaveAArch32(): void {
  if (el1UsesAArch32()) {
    useBanksOf(MODE_USR);
    for (let bank: u32 = 1; bank <= IRQ_BANK; bank++) {
      const lr: u32 = bank == IRQ_BANK ? 16 : 16 + 2 * bank;
      store<u64>(x(lr), <u64>load<u32>((<usize>bank) << 2, LR_MODE));
      store<u64>(x(lr + 1), <u64>load<u32>((<usize>bank) << 2, SP_MODE));
    }
    for (let i: u32 = 0; i < 5; i++) store<u64>(x(24 + i), <u64>load<u32>((<usize>i) << 2, R8_FIQ));
    store<u64>(x(29), <u64>load<u32>((<usize>FIQ_BANK) << 2, SP_MODE));
    store<u64>(x(30), <u64>load<u32>((<usize>FIQ_BANK) << 2, LR_MODE));
  }
  store<u32>(0, 0, NRW);
  store<u32>(0, 0, T);
  store<u32>(0, 0, IT);
  // SP_EL0 is the selected stack pointer until the caller selects another.
  loadSP();
}

/** PSTATE.nRW = 1 and CPSR.M = `mode`: R registers get what X registers held, and EL follows. */
export function enterAArch32(mode: u32): void {
  saveSP();
  store<u32>(0, 0, SPSEL);
  for (let n: u32 = 0; n < 15; n++) store<u64>(x(n), <u64>load<u32>(x(n)));
  if (el1UsesAArch32()) {
    for (let bank: u32 = 1; bank <= IRQ_BANK; bank++) {
      const lr: u32 = bank == IRQ_BANK ? 16 : 16 + 2 * bank;
      store<u32>((<usize>bank) << 2, load<u32>(x(lr)), LR_MODE);
      store<u32>((<usize>bank) << 2, load<u32>(x(lr + 1)), SP_MODE);
    }
    for (let i: u32 = 0; i < 5; i++) store<u32>((<usize>i) << 2, load<u32>(x(24 + i)), R8_FIQ);
    store<u32>((<usize>FIQ_BANK) << 2, load<u32>(x(29)), SP_MODE);
    store<u32>((<usize>FIQ_BANK) << 2, load<u32>(x(30)), LR_MODE);
  }
  store<u32>(0, 1, NRW);
  store<u32>(0, MODE_USR, MODE);
  setMode(mode);
}

/** `rec` is of the other instruction set: the run loop goes on there, in the loop of that one. */
export function inOtherLoop(rec: usize): usize {
  if (rec != STOP_RECORD) store<u32>(0, <u32>rec, RESUME);
  return STOP_RECORD;
}
