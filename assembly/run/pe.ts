// The processing elements of a machine: reset, and switching the one whose state is current.
import {
  DAIF,
  EL,
  HCR_EL2,
  INSNS,
  LR_MODE,
  MODE,
  MPIDR_EL1,
  NRW,
  PE_ISA,
  R8_FIQ,
  R8_USR,
  REGS,
  SP_BANK,
  SP_MODE,
  SPSEL,
  STATE_BASE,
  STATE_END,
  SYSREGS,
  TLB_BASE,
  VREGS,
  VMPIDR_EL2,
} from '../../isa/gen/layout';
import { enterAArch32 } from '../arch/execution-state';
import { isArmv7 } from '../arch/features';
import { levelOf } from '../arch/pstate';
import {
  SYSREG_COUNT,
  SYSREG_MASK,
  SYSREG_MASK32,
  SYSREG_RESET,
  SYSREG_RESET_V7,
  SYSREG_UNKNOWN,
  SYSREG_UNKNOWN_V7,
} from '../gen/sysregs';
import { SAVED_STATES, STATE_STRIDE, TLB_PE_BYTES, TLBS } from '../mem/memory-map';
import { flushAll, notePE, useContext } from '../mem/tlb';
import { currentContext } from '../mem/walk';

let current: u32 = 0;

/** Makes PE `pe` the one that runs and that the state accessors show. */
export function selectPE(pe: u32): void {
  if (pe == current) return;
  const bytes = <usize>(STATE_END - STATE_BASE);
  memory.copy(SAVED_STATES + <usize>current * STATE_STRIDE, STATE_BASE, bytes);
  memory.copy(STATE_BASE, SAVED_STATES + <usize>pe * STATE_STRIDE, bytes);
  current = pe;
}

export function selectedPE(): u32 {
  return current;
}

/**
 * An UNKNOWN value: 0x0badNNNN in both halves, NNNN a tag (isa/README of the host: 1000 + register,
 * 2000 + system register, 3000 + banked register), so that a reader sees where it came from.
 */
function unknown(tag: u32): u64 {
  const half = <u64>(0x0bad0000 | tag);
  return (half << 32) | half;
}

/**
 * Cold reset of the current PE as number `pe`: every register UNKNOWN or its reset value, then the
 * highest implemented Exception level (EL2h, or Hyp mode on an Armv7-A PE), all interrupts masked.
 */
export function resetPE(pe: u32, armv7: u32): void {
  // The counters from INSNS to SP_BANK are the host's: they go on over a reset.
  memory.fill(STATE_BASE, 0, INSNS - STATE_BASE);
  memory.fill(SP_BANK, 0, STATE_END - SP_BANK);
  store<u32>(0, armv7, PE_ISA);
  store<u32>(0, <u32>(TLBS + <usize>pe * TLB_PE_BYTES), TLB_BASE);
  notePE(pe);
  flushAll();
  for (let n: u32 = 0; n < 31; n++)
    store<u64>((<usize>n) << 3, unknownRegister(0x1000 + n, armv7), REGS);
  store<u64>(32 << 3, unknown(0x1020), REGS);
  for (let el: u32 = 0; el < 4; el++) store<u64>((<usize>el) << 3, unknown(0x3000 + el), SP_BANK);
  for (let i: u32 = 0; i < 8; i++) {
    store<u32>((<usize>i) << 2, <u32>unknown(0x3010 + i), SP_MODE);
    store<u32>((<usize>i) << 2, <u32>unknown(0x3020 + i), LR_MODE);
  }
  for (let i: u32 = 0; i < 5; i++) {
    store<u32>((<usize>i) << 2, <u32>unknown(0x3030 + i), R8_USR);
    store<u32>((<usize>i) << 2, <u32>unknown(0x3038 + i), R8_FIQ);
  }
  for (let n: u32 = 0; n < 64; n++) store<u64>((<usize>n) << 3, unknown(0x4000 + (n >> 1)), VREGS);
  resetSysregs(armv7);
  store<u64>(0, load<u64>(0, MPIDR_EL1) | <u64>pe, MPIDR_EL1);
  if (armv7) store<u64>(0, load<u64>(0, MPIDR_EL1), VMPIDR_EL2);
  store<u32>(0, 15, DAIF);
  store<u32>(0, 2, EL);
  store<u32>(0, 1, SPSEL);
  store<u32>(0, armv7, NRW);
  store<u32>(0, 0x1a, MODE);
  useContext(currentContext());
}

function unknownRegister(tag: u32, armv7: u32): u64 {
  const value = unknown(tag);
  return armv7 ? value & 0xffff_ffff : value;
}

function resetSysregs(armv7: u32): void {
  const isUnknown = armv7 ? SYSREG_UNKNOWN_V7 : SYSREG_UNKNOWN;
  const resets = armv7 ? SYSREG_RESET_V7 : SYSREG_RESET;
  const masks = armv7 ? SYSREG_MASK32 : SYSREG_MASK;
  for (let i: u32 = 0; i < SYSREG_COUNT; i++) {
    const at = (<usize>i) << 3;
    const value = load<u8>(isUnknown + <usize>i)
      ? unknown(0x2000 + i) & load<u64>(masks + at)
      : load<u64>(resets + at);
    store<u64>(<usize>SYSREGS + at, value);
  }
}

/** PSTATE.EL and SPSel for the host: the entry state of an image (AArch64). */
export function startEL(el: u32): void {
  if (el < 2) store<u64>(0, load<u64>(0, HCR_EL2) | HCR_RW, HCR_EL2);
  store<u32>(0, el, EL);
  store<u32>(0, el ? 1 : 0, SPSEL);
  useContext(currentContext());
}

/** HCR_EL2.RW: what set EL1 up to run in AArch64 has set it. */
const HCR_RW: u64 = 1 << 31;

/**
 * CPSR.M for the host (AArch32). Banked registers of the old mode are not kept: call after reset. On
 * an Armv8-A PE User mode is below an AArch64 EL1, the other modes are EL1's.
 */
export function startMode(mode: u32): bool {
  const level = levelOf(mode);
  if (level == 3 || (level == 2 && !isArmv7())) return false;
  if (!isArmv7()) {
    if (level == 0) store<u64>(0, load<u64>(0, HCR_EL2) | HCR_RW, HCR_EL2);
    enterAArch32(mode);
    store<u32>(0, 7, DAIF);
    return true;
  }
  store<u32>(0, mode, MODE);
  store<u32>(0, level, EL);
  useContext(level);
  return true;
}
