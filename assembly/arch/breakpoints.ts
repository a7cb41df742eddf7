// Breakpoints and watchpoints: "AArch64.BreakpointMatch", "AArch64.WatchpointMatch" and their AArch32 twins.
import {
  CONTEXTIDR_EL1,
  CONTEXTIDR_EL2,
  DBGBCR0_EL1,
  DBGBVR0_EL1,
  DBGBXVR4,
  DBGVCR32_EL2,
  DBGWCR0_EL1,
  DBGWVR0_EL1,
  EL,
  MODE,
  NRW,
  SCTLR_EL1,
  VBAR_EL1,
  VTTBR_EL2,
} from '../../isa/gen/layout';
import {
  BREAKPOINTS_IMPLEMENTED,
  debugEnabled,
  FIRST_CONTEXT_AWARE,
  WATCHPOINTS_IMPLEMENTED,
} from './debug';
import { el1UsesAArch32 } from './execution-state';
import { isArmv7 } from './features';
import { MODE_SVC, MODE_SYS, MODE_USR } from './pstate';
import { inHost, isE2H } from './vhe';

function registerAt(first: usize, n: u32): u64 {
  return load<u64>(first + ((<usize>n) << 3));
}

/** The bits of an address that are compared: 32 in AArch32, and the lower 49 that a DBGBVR holds. */
function comparable(va: u64): u64 {
  return load<u32>(0, NRW) ? va & 0xffff_ffff : va & 0x0001_ffff_ffff_ffff;
}

/**
 * StateMatch(): the control register's SSC, HMC and PMC or PAC (`privileges`) allow a match at `el`.
 * CONSTRAINED UNPREDICTABLE: reserved combinations mean what their bits say.
 */
function stateMatches(control: u32, el: u32, isBreakpoint: bool): bool {
  const hmc = (control >> 13) & 1;
  const privileges = (control >> 1) & 3;
  // SSC: Secure state alone.
  if (((control >> 14) & 3) == 2) return false;
  if (el == 2) return hmc != 0;
  if (isBreakpoint && hmc == 0 && privileges == 0) {
    const mode = load<u32>(0, MODE);
    if (load<u32>(0, NRW) == 0) return false;
    return mode == MODE_USR || mode == MODE_SVC || mode == MODE_SYS;
  }
  return ((privileges >> (el == 0 ? 1 : 0)) & 1) != 0;
}

/** Breakpoint `n`, which has `type`, compares a context: BT 0bx01x the Context ID, 0b10xx the VMID. */
function contextMatches(n: u32, type: u32): bool {
  const el = load<u32>(0, EL);
  if (el == 2 && !isE2H()) return false;
  const value = registerAt(DBGBVR0_EL1, n);
  if (type & 2) {
    const host = el == 2 || (el == 0 && inHost());
    const id = load<u32>(host ? CONTEXTIDR_EL2 : CONTEXTIDR_EL1);
    if (id != <u32>value) return false;
  }
  if ((type & 8) == 0) return true;
  if (el == 2 || inHost()) return false;
  const vmid = <u32>(load<u64>(0, VTTBR_EL2) >> 48) & 0xff;
  const extension = isArmv7()
    ? <u32>registerAt(DBGBXVR4, n - FIRST_CONTEXT_AWARE)
    : <u32>(value >> 32);
  return vmid == (extension & 0xff);
}

/** BT without bit 0, which says `linked`: address, Context ID, mismatch, VMID, both. */
function isContextType(type: u32): bool {
  return (type & 0xe) == 2 || (type & 0xc) == 8;
}

/**
 * The breakpoint that `control` links to matches.
 * CONSTRAINED UNPREDICTABLE: a link to one that is not there or not context-aware never matches.
 */
function linkMatches(control: u32): bool {
  const n = (control >> 16) & 15;
  if (n < FIRST_CONTEXT_AWARE || n >= BREAKPOINTS_IMPLEMENTED) return false;
  const linked = <u32>registerAt(DBGBCR0_EL1, n);
  const type = (linked >> 20) & 15;
  if ((linked & 1) == 0 || (type & 1) == 0 || !isContextType(type)) return false;
  return contextMatches(n, type);
}

function breakpointMatches(n: u32, va: u64): bool {
  const control = <u32>registerAt(DBGBCR0_EL1, n);
  if ((control & 1) == 0) return false;
  const type = (control >> 20) & 15;
  if (!stateMatches(control, load<u32>(0, EL), true)) return false;
  if (isContextType(type)) {
    return n >= FIRST_CONTEXT_AWARE && (type & 1) == 0 && contextMatches(n, type);
  }
  // Address mismatch is of AArch32 alone; the other types are of later versions.
  const mismatch = (type & 0xe) == 4;
  if (type > 5 || (mismatch && load<u32>(0, NRW) == 0)) return false;
  const value = registerAt(DBGBVR0_EL1, n);
  const same = comparable(va ^ value) >> 2 == 0 && ((control >> (5 + (<u32>va & 3))) & 1) != 0;
  if (same == mismatch) return false;
  return (type & 1) == 0 || linkMatches(control);
}

/** A breakpoint matches the instruction at `va`. */
export function breakpointHit(va: u64): bool {
  if (!debugEnabled()) return false;
  for (let n: u32 = 0; n < BREAKPOINTS_IMPLEMENTED; n++) {
    if (breakpointMatches(n, va)) return true;
  }
  return false;
}

/** First byte that watchpoint `n` watches; how many they are. */
let watchedAt: u64 = 0;
let watchedBytes: u64 = 0;

/**
 * CONSTRAINED UNPREDICTABLE: MASK 1 and 2 watch nothing; with a MASK, BAS is not looked at and the low bits of DBGWVR
 * are ignored; of a BAS with gaps the lowest bytes that belong together are watched.
 */
function watchedRange(n: u32, control: u32): void {
  const value = registerAt(DBGWVR0_EL1, n) & ~(<u64>3);
  const mask = (control >> 24) & 31;
  if (mask) {
    watchedBytes = mask < 3 ? 0 : (<u64>1) << (<u64>mask);
    watchedAt = value & ~(watchedBytes - 1);
    return;
  }
  let bytes = (control >> 5) & 0xff;
  // A word-aligned address has four bytes.
  if ((value >> 2) & 1) bytes &= 15;
  if (bytes == 0) {
    watchedBytes = 0;
    return;
  }
  const first = ctz(bytes);
  watchedBytes = <u64>ctz(~(bytes >> first));
  watchedAt = value + <u64>first;
}

function watchpointMatches(n: u32, va: u64, bytes: u32, write: bool, el: u32): bool {
  const control = <u32>registerAt(DBGWCR0_EL1, n);
  if ((control & 1) == 0 || ((control >> (write ? 4 : 3)) & 1) == 0) return false;
  if (!stateMatches(control, el, false)) return false;
  watchedRange(n, control);
  if (watchedBytes == 0) return false;
  const at = comparable(va);
  const start = comparable(watchedAt);
  if (at + <u64>bytes <= start || at >= start + watchedBytes) return false;
  watchedAt = at > start ? va : va + (start - at);
  return ((control >> 20) & 1) == 0 || linkMatches(control);
}

/** Address for the FAR of the last watchpointHit(): the first byte that is accessed and watched. */
export function hitAddress(): u64 {
  return watchedAt;
}

/** A watchpoint matches the access to `bytes` bytes at `va`, with the privileges of `el`. */
export function watchpointHit(va: u64, bytes: u32, write: bool, el: u32): bool {
  if (!debugEnabled()) return false;
  for (let n: u32 = 0; n < WATCHPOINTS_IMPLEMENTED; n++) {
    if (watchpointMatches(n, va, bytes, write, el)) return true;
  }
  return false;
}

/** Bits 31 to 25 of DBGVCR are of Non-secure state, with the Security Extensions; without them it has bits 7 to 1. */
const NONSECURE: u32 = 24;

/** Vector catch: `va` is the address of an AArch32 vector whose bit of DBGVCR is 1. */
export function vectorCatchHit(va: u64): bool {
  if (load<u32>(0, NRW) == 0 || load<u32>(0, EL) == 2 || !el1UsesAArch32() || !debugEnabled())
    return false;
  const base: u32 = (load<u32>(0, SCTLR_EL1) >> 13) & 1 ? 0xffff0000 : load<u32>(0, VBAR_EL1);
  const offset: u32 = <u32>va - base;
  if (offset >= 32 || (offset & 3) != 0) return false;
  const n = offset >> 2;
  return ((load<u32>(0, DBGVCR32_EL2) >> (isArmv7() ? NONSECURE + n : n)) & 1) != 0;
}
