// System registers: access rules, reads and writes with their effects. The
// registers themselves are rows of isa/sysreg/registers.ts; a row's `read` and `write` hooks are the
// cases of the two switches here.
import {
  CCSIDR_EL1,
  CCSIDR_L1I,
  CCSIDR_L2,
  CNTHP_CTL_EL2,
  CNTHP_CVAL_EL2,
  CNTHV_CTL_EL2,
  CNTHV_CVAL_EL2,
  CNTP_CTL_EL0,
  CNTP_CVAL_EL0,
  CNTV_CTL_EL0,
  CNTV_CVAL_EL0,
  CNTVOFF_EL2,
  CONTEXT,
  CSSELR_EL1,
  DAIF,
  DBGCLAIMCLR_EL1,
  DEBUG,
  EL,
  HCR_EL2,
  K,
  LATE_COUNT,
  MIDR_EL1,
  MPIDR_EL1,
  NRW,
  OSLSR_EL1,
  PAN,
  SP_BANK,
  SPSEL,
  SYSREGS,
  UAO,
  TIMER_ROUTES,
  TLB_WRITE,
  VMPIDR_EL2,
  VPIDR_EL2,
} from '../../isa/gen/layout';
import * as hooks from '../gen/sysregs';
import { dataEntry, flushAll, tagOf } from '../mem/tlb';
import {
  EL0_CONTEXT,
  EL1_CONTEXT,
  EL2_CONTEXT,
  HOST_EL0_CONTEXT,
  READ,
  translate,
  walkFSC,
  walkPA,
  WRITE,
} from '../mem/walk';
import { writeMemory, next } from '../mem/access';
import { afterUnmasking, physicalLines, routedToEL2, virtualLines } from '../run/interrupts';
import { fetchesStale, forgetPages, refresh } from '../run/arena';
import { complete, enter } from '../run/pages';
import { regionOf } from '../mem/ram';
import { endSlice, instructionTime, limitSlice } from '../run/timers';
import { addressTranslation } from './address-translation';
import { rearm } from './debug';
import { dataAbort } from './exception';
import { NZCV, setNZCV } from './flags';
import { hasFeature } from './features';
import { lateValue, synchronise, writeLate } from './late';
import { isMonitor, readMonitor, update, writeMonitor } from './monitors';
import { flushEL1, flushEL2, maintainTLB } from './tlb-maintenance';
import { loadSP, saveSP, setPAN } from './pstate';
import { RECORD_BYTES } from './record';
import { isZeroingProhibited } from './traps';
import { inHost, isE2H } from './vhe';

function flagsOf(index: i32): u32 {
  return load<u32>(hooks.SYSREG_FLAGS + ((<usize>index) << 2));
}

function slotOf(index: i32): usize {
  return <usize>SYSREGS + ((<usize>index) << 3);
}

// ---- access -------------------------------------------------------------------------------------

const READ_ONLY: u32 = 1 << 4;
const WRITE_ONLY: u32 = 1 << 5;
const NOT_MODELLED: u32 = 1 << 6;

/** The register exists at this Exception level and is not modelled; its row lets nobody in. */
export function isNotModelled(index: i32): bool {
  const flags = flagsOf(index & 0xfff);
  return (flags & NOT_MODELLED) != 0 && load<u32>(0, EL) >= ((flags >> 2) & 3);
}

/** False where the access is UNDEFINED at the current Exception level. */
export function sysregAccess(index: i32, write: bool): bool {
  const flags = flagsOf(index);
  const feature = <u32>load<u8>(hooks.SYSREG_FEATURE + <usize>index);
  if (feature && !hasFeature(feature - 1)) return false;
  const el = load<u32>(0, EL);
  if (el < (flags & 3)) return false;
  // SP_EL0 has no other name while it is the stack pointer.
  if (((flags >> 8) & 0xff) == hooks.READ_SP_EL0 && load<u32>(0, SPSEL) == 0) return false;
  if (write) return (flags & READ_ONLY) == 0 && el >= ((flags >> 2) & 3);
  return (flags & WRITE_ONLY) == 0;
}

/** The same for a packed AArch32 view. */
export function viewAccess(view: i32, write: bool): bool {
  const flags = flagsOf(view & 0xfff);
  const el = load<u32>(0, EL);
  if (el < ((<u32>view >> 20) & 3)) return false;
  if (write) return (flags & READ_ONLY) == 0 && el >= ((flags >> 2) & 3);
  return (flags & WRITE_ONLY) == 0;
}

// ---- reads --------------------------------------------------------------------------------------

/** Instructions executed (and waited for in WFI) so far, the one at `rec` not counted. */
export function instructionCount(rec: usize): u64 {
  return instructionTime(load<u32>(0, K) - <u32>(rec >> 4));
}

/** The system counter: one tick for 16 instructions (CNTFRQ 62.5 MHz at a notional 1 GHz). */
export function physicalCount(rec: usize): u64 {
  return instructionCount(rec) >> 4;
}

function timerControl(rec: usize, control: usize, compare: usize, offset: u64): u64 {
  const value = load<u64>(control) & 3;
  const met = (value & 1) != 0 && physicalCount(rec) - offset >= load<u64>(compare);
  return value | (met ? 4 : 0);
}

function timerValue(rec: usize, compare: usize, offset: u64): u64 {
  return (load<u64>(compare) - (physicalCount(rec) - offset)) & 0xffff_ffff;
}

/** MRS of a modelled register. */
export function readSysreg(rec: usize, index: i32): u64 {
  const hook = (flagsOf(index) >> 8) & 0xff;
  return hook == 0 ? load<u64>(slotOf(index)) : readHooked(rec, index, hook);
}

/** What a register reads as that is more than its storage. */
function readHooked(rec: usize, index: i32, hook: u32): u64 {
  const el = load<u32>(0, EL);
  const virtualOffset = load<u64>(0, CNTVOFF_EL2);
  switch (hook) {
    case hooks.READ_MIDR:
      return load<u64>(el == 1 ? VPIDR_EL2 : MIDR_EL1);
    case hooks.READ_MPIDR:
      return load<u64>(el == 1 ? VMPIDR_EL2 : MPIDR_EL1);
    case hooks.READ_DCZID:
      return load<u64>(slotOf(index)) | (isZeroingProhibited() ? 16 : 0);
    case hooks.READ_NZCV:
      return <u64>(NZCV() << 28);
    case hooks.READ_DAIF:
      return <u64>(load<u32>(0, DAIF) << 6);
    case hooks.READ_PAN:
      return <u64>(load<u32>(0, PAN) << 22);
    case hooks.READ_UAO:
      return <u64>(load<u32>(0, UAO) << 23);
    case hooks.READ_SPSel:
      return <u64>load<u32>(0, SPSEL);
    case hooks.READ_CurrentEL:
      return <u64>(el << 2);
    case hooks.READ_SP_EL0:
      return load<u64>(0, SP_BANK);
    case hooks.READ_SP_EL1:
      return load<u64>(8, SP_BANK);
    case hooks.READ_ISR:
      return pendingInterrupts();
    case hooks.READ_CNTPCT:
      return physicalCount(rec);
    case hooks.READ_CNTVCT:
      return physicalCount(rec) - (ignoresOffset(el) ? 0 : virtualOffset);
    case hooks.READ_CNTP_TVAL:
      return timerValue(rec, CNTP_CVAL_EL0, 0);
    case hooks.READ_CNTV_TVAL:
      return timerValue(rec, CNTV_CVAL_EL0, virtualOffset);
    case hooks.READ_CNTHV_TVAL:
      return timerValue(rec, CNTHV_CVAL_EL2, 0);
    case hooks.READ_CNTHV_CTL:
      return timerControl(rec, CNTHV_CTL_EL2, CNTHV_CVAL_EL2, 0);
    case hooks.READ_CNTHP_TVAL:
      return timerValue(rec, CNTHP_CVAL_EL2, 0);
    case hooks.READ_CNTP_CTL:
      return timerControl(rec, CNTP_CTL_EL0, CNTP_CVAL_EL0, 0);
    case hooks.READ_CNTV_CTL:
      return timerControl(rec, CNTV_CTL_EL0, CNTV_CVAL_EL0, virtualOffset);
    case hooks.READ_CNTHP_CTL:
      return timerControl(rec, CNTHP_CTL_EL2, CNTHP_CVAL_EL2, 0);
    case hooks.READ_CCSIDR:
      return cacheSize();
    case hooks.READ_LATE:
      return lateValue(slotOf(index));
    case hooks.READ_CLAIMSET:
      return 0xff;
    default:
      if (isMonitor(slotOf(index))) return readMonitor(rec, hook, slotOf(index));
      return load<u64>(slotOf(index));
  }
}

/** CNTVOFF_EL2 counts as 0 for a host: EL2 with E2H, and its EL0. */
function ignoresOffset(el: u32): bool {
  return el == 2 ? isE2H() : el == 0 && inHost();
}

/** CCSIDR: of the cache that CSSELR selects; UNKNOWN for one that is not there: we give 0. */
function cacheSize(): u64 {
  const selected = load<u32>(0, CSSELR_EL1) & 15;
  if (selected == 0) return load<u64>(0, CCSIDR_EL1);
  return selected == 1 ? load<u64>(0, CCSIDR_L1I) : selected == 2 ? load<u64>(0, CCSIDR_L2) : 0;
}

/** ISR_EL1: I in bit 7, F in bit 6, A in bit 8. EL1 sees virtual interrupts where EL2 has the physical ones. */
function pendingInterrupts(): u64 {
  let pending = physicalLines();
  if (load<u32>(0, EL) == 1) pending = (pending & ~routedToEL2()) | virtualLines();
  return <u64>(((pending & 1) << 7) | ((pending & 2) << 5) | ((pending & 4) << 6));
}

/** MRC of a packed view. */
export function readView(rec: usize, view: i32): u32 {
  return <u32>(readSysreg(rec, view & 0xfff) >> (<u64>(<u32>view >> 12) & 0x3f));
}

/** MRRC of a packed view. */
export function readView64(rec: usize, view: i32): u64 {
  return readSysreg(rec, view & 0xfff);
}

// ---- writes -------------------------------------------------------------------------------------

/** MSR or SYS with a modelled register. Returns the next record. */
export function writeSysreg(rec: usize, index: i32, value: u64): usize {
  const mask = load<u64>(hooks.SYSREG_MASK + ((<usize>index) << 3));
  return writeMasked(rec, index, value, mask);
}

/** MCR to a packed view: the other half of the storage stays. */
export function writeView(rec: usize, view: i32, value: u32): usize {
  const index = view & 0xfff;
  const lo = <u64>(<u32>view >> 12) & 0x3f;
  const mask = load<u64>(hooks.SYSREG_MASK32 + ((<usize>index) << 3)) & ((<u64>0xffff_ffff) << lo);
  return writeMasked(rec, index, (<u64>value) << lo, mask);
}

/** MCRR to a packed view. */
export function writeView64(rec: usize, view: i32, value: u64): usize {
  const mask = load<u64>(hooks.SYSREG_MASK32 + ((<usize>(view & 0xfff)) << 3));
  return writeMasked(rec, view & 0xfff, value, mask);
}

/** HCR bits that change translations: VM, PTW, DC, TGE, RW, CD, ID, E2H. */
const HCR_TRANSLATION: u64 = 0x7_8800_1005;

function writeMasked(rec: usize, index: i32, value: u64, mask: u64): usize {
  const flags = flagsOf(index);
  const hcr = load<u64>(0, HCR_EL2);
  const hook = flags >> 16;
  if (hook == hooks.WRITE_LATE) return writeLate(rec, index, value, mask);
  if (<u32>index < hooks.SYSREG_COUNT) {
    const slot = slotOf(index);
    if (hook != 0 && isMonitor(slot)) update(rec);
    store<u64>(slot, (load<u64>(slot) & ~mask) | (value & mask));
  }
  if (hook == 0) return rec + RECORD_BYTES;
  if (hook == hooks.WRITE_HCR) translationChanged(hook, hcr);
  return written(rec, hook, value);
}

/** Goes on behind `rec` with whatever translation is in force now. */
function resynchronise(rec: usize): usize {
  return enter(complete(rec));
}

/** A timer has been set: its event may be nearer than the end of the slice. */
function afterTimerWrite(rec: usize): usize {
  if (load<u32>(0, TIMER_ROUTES) == 0) return rec + RECORD_BYTES;
  const next = complete(rec);
  if (load<u32>(0, DEBUG)) endSlice();
  else limitSlice();
  return enter(next);
}

/** A debug register has been written: with debug exceptions the run loop goes on one instruction at a time. */
function afterDebugWrite(rec: usize): usize {
  rearm();
  if (load<u32>(0, DEBUG) == 0) return rec + RECORD_BYTES;
  const next = complete(rec);
  endSlice();
  return enter(next);
}

/** Forgets translations after a write with this hook; `hcr` is HCR_EL2 before it. */
export function translationChanged(hook: u32, hcr: u64): void {
  switch (hook) {
    case hooks.WRITE_SCTLR_EL1:
    case hooks.WRITE_translation_EL1:
    case hooks.WRITE_stage2:
      flushEL1();
      break;
    case hooks.WRITE_SCTLR_EL2:
    case hooks.WRITE_translation_EL2:
      flushEL2();
      break;
    case hooks.WRITE_HCR:
      if ((hcr ^ load<u64>(0, HCR_EL2)) & HCR_TRANSLATION) flushAll();
      break;
    default:
      break;
  }
}

/** ISB at `rec`. */
export function instructionBarrier(rec: usize): usize {
  if (load<u32>(0, LATE_COUNT) == 0) return rec + RECORD_BYTES;
  synchronise();
  return resynchronise(rec);
}

/** The regime of AT S1E1 and S1E0: a host's own at EL2. */
function privileged(): u32 {
  return inHost() ? EL2_CONTEXT : EL1_CONTEXT;
}
function unprivileged(): u32 {
  return inHost() ? HOST_EL0_CONTEXT : EL0_CONTEXT;
}

/** The effect of a write that is more than storage. */
function written(rec: usize, hook: u32, value: u64): usize {
  switch (hook) {
    case hooks.WRITE_SCTLR_EL1:
    case hooks.WRITE_translation_EL1:
    case hooks.WRITE_stage2:
    case hooks.WRITE_SCTLR_EL2:
    case hooks.WRITE_translation_EL2:
      translationChanged(hook, 0);
      return resynchronise(rec);
    case hooks.WRITE_HCR:
      return resynchronise(rec);
    case hooks.WRITE_ISB:
      return instructionBarrier(rec);
    case hooks.WRITE_ICACHE_ALL:
      return fetchesStale() ? refreshCode(rec) : rec + RECORD_BYTES;
    case hooks.WRITE_ICACHE_VA:
      if (fetchesStale()) refreshLine(value);
      return rec + RECORD_BYTES;
    case hooks.WRITE_NZCV:
      setNZCV(<u32>value >> 28);
      break;
    case hooks.WRITE_DAIF:
      store<u32>(0, (<u32>value >> 6) & 15, DAIF);
      return afterUnmasking(rec);
    case hooks.WRITE_PAN:
      setPAN((<u32>value >> 22) & 1);
      break;
    case hooks.WRITE_UAO:
      store<u32>(0, (<u32>value >> 23) & 1, UAO);
      break;
    case hooks.WRITE_SPSel:
      saveSP();
      store<u32>(0, <u32>value & 1, SPSEL);
      loadSP();
      break;
    case hooks.WRITE_SP_EL0:
      store<u64>(0, value, SP_BANK);
      break;
    case hooks.WRITE_SP_EL1:
      store<u64>(8, value, SP_BANK);
      break;
    case hooks.WRITE_CNTP_TVAL:
      setTimer(rec, CNTP_CVAL_EL0, value, 0);
      return afterTimerWrite(rec);
    case hooks.WRITE_CNTV_TVAL:
      setTimer(rec, CNTV_CVAL_EL0, value, load<u64>(0, CNTVOFF_EL2));
      return afterTimerWrite(rec);
    case hooks.WRITE_CNTHP_TVAL:
      setTimer(rec, CNTHP_CVAL_EL2, value, 0);
      return afterTimerWrite(rec);
    case hooks.WRITE_CNTHV_TVAL:
      setTimer(rec, CNTHV_CVAL_EL2, value, 0);
      return afterTimerWrite(rec);
    case hooks.WRITE_timer:
      return afterTimerWrite(rec);
    case hooks.WRITE_AT_S1E1R:
      return addressTranslation(rec, value, privileged(), READ, false);
    case hooks.WRITE_AT_S1E1W:
      return addressTranslation(rec, value, privileged(), WRITE, false);
    case hooks.WRITE_AT_S1E0R:
      return addressTranslation(rec, value, unprivileged(), READ, false);
    case hooks.WRITE_AT_S1E0W:
      return addressTranslation(rec, value, unprivileged(), WRITE, false);
    case hooks.WRITE_AT_S1E2R:
      return addressTranslation(rec, value, EL2_CONTEXT, READ, false);
    case hooks.WRITE_AT_S1E2W:
      return addressTranslation(rec, value, EL2_CONTEXT, WRITE, false);
    case hooks.WRITE_AT_S12E1R:
      return addressTranslation(rec, value, privileged(), READ, true);
    case hooks.WRITE_AT_S12E1W:
      return addressTranslation(rec, value, privileged(), WRITE, true);
    case hooks.WRITE_AT_S12E0R:
      return addressTranslation(rec, value, unprivileged(), READ, true);
    case hooks.WRITE_AT_S12E0W:
      return addressTranslation(rec, value, unprivileged(), WRITE, true);
    case hooks.WRITE_DC_ZVA:
      return zeroBlock(rec, value);
    case hooks.WRITE_OSLAR:
      return writeOSLAR(rec, <u32>value);
    case hooks.WRITE_debug:
      return afterDebugWrite(rec);
    case hooks.WRITE_CLAIMSET:
      store<u64>(0, load<u64>(0, DBGCLAIMCLR_EL1) | (value & 0xff), DBGCLAIMCLR_EL1);
      break;
    case hooks.WRITE_CLAIMCLR:
      store<u64>(0, load<u64>(0, DBGCLAIMCLR_EL1) & ~value, DBGCLAIMCLR_EL1);
      break;
    default:
      if (maintainTLB(hook, value)) return resynchronise(rec);
      writeMonitor(hook, value);
      break;
  }
  return rec + RECORD_BYTES;
}

/** OSLAR: bit 0 in AArch64, the key 0xC5ACCE55 in AArch32 locks. */
function writeOSLAR(rec: usize, value: u32): usize {
  const locked: u64 = load<u32>(0, NRW) ? (value == 0xc5acce55 ? 1 : 0) : value & 1;
  store<u64>(0, (load<u64>(0, OSLSR_EL1) & ~(<u64>2)) | (locked << 1), OSLSR_EL1);
  return afterDebugWrite(rec);
}

/** IC IALLU, IALLUIS: every instruction is fetched again. */
function refreshCode(rec: usize): usize {
  const next = complete(rec);
  forgetPages();
  return enter(next);
}

/** IC IVAU: so are those of the 64-byte line at `va`, where it is mapped. */
function refreshLine(va: u64): void {
  const address = load<u32>(0, NRW) ? va & 0xffff_ffff : va;
  if (!translate(address, load<u32>(0, CONTEXT), READ)) return;
  const region = regionOf(walkPA);
  if (region) refresh(region, walkPA & ~(<u64>63), 64);
}

function setTimer(rec: usize, compare: usize, value: u64, offset: u64): void {
  store<u64>(compare, physicalCount(rec) - offset + <u64>(<i64>(<i32>value)));
}

/** DC ZVA: the 64-byte block of `va` becomes zero; an abort reports `va` itself. */
function zeroBlock(rec: usize, va: u64): usize {
  const block = va & ~(<u64>63);
  const entry = dataEntry(<usize>load<u32>(0, TLB_WRITE), block);
  if (load<u64>(entry) != tagOf<u64>(block) && !translate(va, load<u32>(0, CONTEXT), WRITE)) {
    return dataAbort(rec, va, walkFSC, true);
  }
  for (let i: u64 = 0; i < 64; i += 8) {
    if (!writeMemory<u64>(rec, block + i, 0)) return next();
  }
  return rec + RECORD_BYTES;
}
