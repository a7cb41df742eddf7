// Context synchronization as late as the architecture allows. In this mode a write to a register whose
// row says `sync` waits in LATE_WRITES: MRS reads it, nothing else does, until an ISB, an exception entry
// or an exception return makes it effective. Whoever consults the old value meanwhile is noted for
// the host. The slots of SYSREGS always hold what is in effect, so that nothing here costs a run
// without the mode anything: setLate() puts hooks into the flags of those registers.
import {
  CPACR_EL1,
  CPTR_EL2,
  HCR_EL2,
  LATE_COUNT,
  LATE_WRITES,
  MAIR_EL1,
  MAIR_EL2,
  SCTLR_EL1,
  SCTLR_EL2,
  SYSREGS,
  TCR_EL1,
  TCR_EL2,
  TTBR0_EL1,
  TTBR0_EL2,
  TTBR1_EL1,
  TTBR1_EL2,
  VBAR_EL1,
  VBAR_EL2,
  VTCR_EL2,
  VTTBR_EL2,
} from '../../isa/gen/layout';
import * as hooks from '../gen/sysregs';
import { LATE_LOG, LATE_LOG_COUNT, MAX_LATE_LOG } from '../mem/memory-map';
import { useContext } from '../mem/tlb';
import { currentContext, EL2_CONTEXT } from '../mem/walk';
import { RECORD_BYTES } from './record';
import { pcOf } from '../run/pages';
import { translationChanged } from './sysregs';

const ENTRY_BYTES: usize = 24;
const MAX_WRITES: u32 = 64;
/** The row's `sync`. */
const SYNC: u32 = 1 << 7;

/** How the old value of a register was used. */
export const BY_TRANSLATION: u64 = 1;
export const BY_EXCEPTION: u64 = 2;
export const BY_RETURN: u64 = 3;
export const BY_ACCESS: u64 = 4;

/** Turns the mode on, for all PEs, before the first run. */
export function setLate(): void {
  for (let i: usize = 0; i < <usize>hooks.SYSREG_COUNT; i++) {
    const flags = load<u32>(hooks.SYSREG_FLAGS + (i << 2));
    if ((flags & SYNC) == 0) continue;
    const read = (flags >> 8) & 0xff ? flags & 0xff00 : hooks.READ_LATE << 8;
    store<u32>(hooks.SYSREG_FLAGS + (i << 2), (flags & 0xff) | read | (hooks.WRITE_LATE << 16));
  }
}

function entryAt(n: u32): usize {
  return <usize>LATE_WRITES + <usize>n * ENTRY_BYTES;
}

/** The entry of the register in `slot`, or 0. */
function entryOf(slot: usize): usize {
  const count = load<u32>(0, LATE_COUNT);
  for (let n: u32 = 0; n < count; n++) {
    if (<usize>load<u32>(entryAt(n)) == slot) return entryAt(n);
  }
  return 0;
}

/** What MRS reads. */
export function lateValue(slot: usize): u64 {
  const entry = entryOf(slot);
  return entry ? load<u64>(entry, 8) : load<u64>(slot);
}

/** A write to register `index` by the instruction at `rec`. */
export function writeLate(rec: usize, index: i32, value: u64, mask: u64): usize {
  const slot = <usize>SYSREGS + ((<usize>index) << 3);
  let entry = entryOf(slot);
  if (entry == 0) {
    if (load<u32>(0, LATE_COUNT) == MAX_WRITES) synchronise();
    const count = load<u32>(0, LATE_COUNT);
    entry = entryAt(count);
    store<u32>(0, count + 1, LATE_COUNT);
    store<u32>(entry, <u32>slot);
    store<u32>(entry, <u32>load<u8>(hooks.SYSREG_WRITES + <usize>index), 4);
    store<u64>(entry, load<u64>(slot), 8);
  }
  store<u64>(entry, (load<u64>(entry, 8) & ~mask) | (value & mask), 8);
  store<u64>(entry, pcOf(rec), 16);
  return rec + RECORD_BYTES;
}

/** A context synchronization event: what was written takes effect. */
export function synchronise(): void {
  const count = load<u32>(0, LATE_COUNT);
  const hcr = load<u64>(0, HCR_EL2);
  for (let n: u32 = 0; n < count; n++) {
    const entry = entryAt(n);
    store<u64>(<usize>load<u32>(entry), load<u64>(entry, 8));
  }
  for (let n: u32 = 0; n < count; n++) translationChanged(load<u32>(entryAt(n), 4), hcr);
  store<u32>(0, 0, LATE_COUNT);
  useContext(currentContext());
}

/** The register in `slot` has just been consulted: noted where a newer value waits. */
function consulted(slot: usize, how: u64, at: u64): void {
  const entry = entryOf(slot);
  if (entry == 0 || load<u64>(entry, 8) == load<u64>(slot)) return;
  const count = load<u32>(LATE_LOG_COUNT);
  if (count == MAX_LATE_LOG) return;
  const name = <u64>((slot - <usize>SYSREGS) >> 3);
  for (let n: u32 = 0; n < count; n++) {
    const known = LATE_LOG + <usize>n * ENTRY_BYTES;
    if (load<u64>(known) == (name | (how << 32)) && load<u64>(known, 8) == load<u64>(entry, 16))
      return;
  }
  const log = LATE_LOG + <usize>count * ENTRY_BYTES;
  store<u64>(log, name | (how << 32));
  store<u64>(log, load<u64>(entry, 16), 8);
  store<u64>(log, at, 16);
  store<u32>(LATE_LOG_COUNT, count + 1);
}

/** `va` has been translated in `context` with what is in effect. */
export function translatedLate(va: u64, context: u32): void {
  if (context >= EL2_CONTEXT) {
    // E2H and TGE, which choose the regime.
    consulted(HCR_EL2, BY_TRANSLATION, va);
    consulted(TTBR1_EL2, BY_TRANSLATION, va);
    consulted(SCTLR_EL2, BY_TRANSLATION, va);
    consulted(TCR_EL2, BY_TRANSLATION, va);
    consulted(TTBR0_EL2, BY_TRANSLATION, va);
    consulted(MAIR_EL2, BY_TRANSLATION, va);
    return;
  }
  consulted(HCR_EL2, BY_TRANSLATION, va);
  consulted(SCTLR_EL1, BY_TRANSLATION, va);
  consulted(TCR_EL1, BY_TRANSLATION, va);
  consulted(TTBR0_EL1, BY_TRANSLATION, va);
  consulted(TTBR1_EL1, BY_TRANSLATION, va);
  consulted(MAIR_EL1, BY_TRANSLATION, va);
  consulted(VTCR_EL2, BY_TRANSLATION, va);
  consulted(VTTBR_EL2, BY_TRANSLATION, va);
}

/** An exception was taken to `level`: its vector and routing are those in effect before it. */
export function exceptionLate(level: u32, returnAddress: u64): void {
  consulted(level == 2 ? VBAR_EL2 : VBAR_EL1, BY_EXCEPTION, returnAddress);
  consulted(level == 2 ? SCTLR_EL2 : SCTLR_EL1, BY_EXCEPTION, returnAddress);
  consulted(HCR_EL2, BY_EXCEPTION, returnAddress);
  consulted(CPACR_EL1, BY_EXCEPTION, returnAddress);
  consulted(CPTR_EL2, BY_EXCEPTION, returnAddress);
  synchronise();
}

/** The instruction at `pc` has used a name that HCR_EL2.E2H redirects. */
export function accessLate(pc: u64): void {
  consulted(HCR_EL2, BY_ACCESS, pc);
}

/** An exception return to `elr` was checked with the HCR in effect before it. */
export function returnLate(elr: u64): void {
  consulted(HCR_EL2, BY_RETURN, elr);
  synchronise();
}
