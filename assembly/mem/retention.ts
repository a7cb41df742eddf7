// The retentive TLB: what has been translated stays until a TLB maintenance instruction covers it, through
// changes of tables, TTBRs, SCTLR and HCR. Off by default: then translations are forgotten whenever
// something changes (tlb.ts, which in both modes only holds host addresses and is flushed as ever).
//
// 1024 sets of 8 entries of 64 bytes, for all PEs:
//   u64 block of the address, bit 0 valid     u64 leaf descriptor       u64 table attributes or first level
//   u32 regime | PE << 4 | global << 8        u16 ASID, u16 VMID        u32 log2 of the block, u32 level
//   u32 level of stage 2, u32 log2 of what the entry is found for: the block, or a page behind stage 2
//   u64 output page (of stage 1, or of stage 2 for an IPA)
//   u64 stage 2 descriptor, 0 for none        u64 output page behind stage 2
import {
  CONTEXTIDR_EL1,
  TCR_EL1,
  TCR_EL2,
  TTBR0_EL1,
  TTBR0_EL2,
  TTBR1_EL1,
  TTBR1_EL2,
  VTTBR_EL2,
} from '../../isa/gen/layout';
import { el1UsesAArch32 } from '../arch/execution-state';
import { isE2H } from '../arch/vhe';
import { runningPE } from './tlb';

/** The stage 1 regimes, and the IPA space. */
export const EL1_REGIME: u32 = 0;
export const EL2_REGIME: u32 = 1;
export const IPA_REGIME: u32 = 2;

const SETS: usize = 1024;
const WAYS: usize = 8;
const ENTRY: usize = 64;
/** Bytes that the host gives. */
export const RETENTION_BYTES: usize = SETS * WAYS * ENTRY;
const GLOBAL: u32 = 1 << 8;

let base: usize = 0;
let victim: usize = 0;

/** Turns the mode on, before the first run; `start` is RETENTION_BYTES of zeros. */
export function setRetention(start: usize): void {
  base = start;
}

export function isRetentive(): bool {
  return base != 0;
}

/** While the host translates, nothing is kept: looking must not change the run. */
let frozen: bool = false;

export function freeze(on: bool): void {
  frozen = on;
}

export function isFrozen(): bool {
  return frozen;
}

/** Bit n: there are entries that are found for 2^n bytes. */
let reaches: u64 = 0;

/** The first byte of the 2^reach that `va` is in. */
function blockOf(va: u64, reach: u32): u64 {
  return (va >> reach) << reach;
}

function setOf(page: u64, regime: u32): usize {
  const hash = <usize>(page >> 12) ^ <usize>(page >> 22) ^ ((<usize>regime) << 7);
  return base + (hash & (SETS - 1)) * WAYS * ENTRY;
}

/** The ASID in use. */
function currentASID(regime: u32): u32 {
  if (regime == EL2_REGIME) {
    if (!isE2H()) return 0;
    const a1 = (load<u64>(0, TCR_EL2) >> 22) & 1;
    return <u32>(load<u64>(a1 ? TTBR1_EL2 : TTBR0_EL2) >> 48);
  }
  const tcr = load<u64>(0, TCR_EL1);
  const ttbr = load<u64>((tcr >> 22) & 1 ? TTBR1_EL1 : TTBR0_EL1);
  if (!el1UsesAArch32()) return <u32>(ttbr >> 48) & ((tcr >> 36) & 1 ? 0xffff : 0xff);
  return (<u32>tcr >> 31 ? <u32>(ttbr >> 48) : load<u32>(0, CONTEXTIDR_EL1)) & 0xff;
}

export function currentVMID(): u32 {
  return <u32>(load<u64>(0, VTTBR_EL2) >> 48) & 0xff;
}

function hasVMID(regime: u32): bool {
  return regime != EL2_REGIME;
}

/** log2 of the number of entries that one of the TLB may stand for: the contiguous hint. */
export function contiguousBits(granuleBits: u32, level: u32, descriptor: u64): u32 {
  if (((descriptor >> 52) & 1) == 0) return 0;
  return granuleBits == 12 ? 4 : granuleBits == 14 && level == 3 ? 7 : 5;
}

/** The entry that covers `va`, or 0. */
export function retained(va: u64, regime: u32): usize {
  if (base == 0) return 0;
  for (let left = reaches; left; left &= left - 1) {
    const reach = <u32>ctz(left);
    const entry = find(blockOf(va, reach), reach, regime);
    if (entry) return entry;
  }
  return 0;
}

function find(page: u64, reach: u32, regime: u32): usize {
  const set = setOf(page, regime);
  const asid = currentASID(regime);
  const vmid = hasVMID(regime) ? currentVMID() : 0;
  const kind = regime | (runningPE() << 4);
  for (let way: usize = 0; way < WAYS; way++) {
    const entry = set + way * ENTRY;
    const tags = load<u32>(entry, 24);
    if (load<u64>(entry) != (page | 1) || (tags & 0xff) != kind) continue;
    if (<u32>load<u16>(entry, 30) != vmid || load<u32>(entry, 44) != reach) continue;
    if (tags & GLOBAL || <u32>load<u16>(entry, 28) == asid) return entry;
  }
  return 0;
}

/**
 * Keeps a translation of `va`; `bits` is log2 of the block's size, or of all blocks that the contiguous hint takes
 * together. With `paged` it is found for this page only. The address behind it is set later.
 */
export function retain(
  va: u64,
  regime: u32,
  paged: bool,
  global: bool,
  bits: u32,
  level: u32,
  descriptor: u64,
  tables: u64,
): usize {
  if (base == 0 || frozen) return 0;
  const reach = paged ? 12 : bits;
  reaches |= (<u64>1) << reach;
  const page = blockOf(va, reach);
  const set = setOf(page, regime);
  let entry: usize = 0;
  for (let way: usize = 0; way < WAYS && entry == 0; way++) {
    if ((load<u64>(set + way * ENTRY) & 1) == 0) entry = set + way * ENTRY;
  }
  if (entry == 0) {
    entry = set + (victim & (WAYS - 1)) * ENTRY;
    victim++;
  }
  store<u64>(entry, page | 1);
  store<u64>(entry, descriptor, 8);
  store<u64>(entry, tables, 16);
  store<u32>(entry, regime | (runningPE() << 4) | (global ? GLOBAL : 0), 24);
  store<u16>(entry, <u16>currentASID(regime), 28);
  store<u16>(entry, <u16>(hasVMID(regime) ? currentVMID() : 0), 30);
  store<u32>(entry, bits, 32);
  store<u32>(entry, level, 36);
  store<u32>(entry, reach, 44);
  store<u64>(entry, 0, 48);
  return entry;
}

export function descriptorOf(entry: usize): u64 {
  return load<u64>(entry, 8);
}
export function tablesOf(entry: usize): u64 {
  return load<u64>(entry, 16);
}
export function blockBits(entry: usize): u32 {
  return load<u32>(entry, 32);
}
export function levelOf(entry: usize): u32 {
  return load<u32>(entry, 36);
}

/** The stage 2 part of a combined entry: descriptor (0: none yet) and output page. */
export function secondStageOf(entry: usize): u64 {
  return load<u64>(entry, 48);
}
export function secondOutputOf(entry: usize): u64 {
  return load<u64>(entry, 56);
}
export function secondLevelOf(entry: usize): u32 {
  return load<u32>(entry, 40);
}
/** `va` has to be the entry's own still: walks of stage 2 may have taken its place. */
export function setSecondStage(
  entry: usize,
  va: u64,
  descriptor: u64,
  output: u64,
  level: u32,
): void {
  if (frozen || load<u32>(entry, 44) != 12 || load<u64>(entry) != ((va & ~(<u64>0xfff)) | 1))
    return;
  if ((load<u32>(entry, 24) & 15) == IPA_REGIME) return;
  store<u64>(entry, descriptor, 48);
  store<u64>(entry, output & ~(<u64>0xfff), 56);
  store<u32>(entry, level, 40);
}

// ---- maintenance --------------------------------------------------------------------------------

export const ANY: u32 = 0xffff_ffff;

/**
 * Takes entries away: of `regime`, of the running PE or of all, of `vmid` and `asid` or ANY, and, with
 * `byAddress`, whose block holds `va`. Global entries belong to every ASID for an address, and to none else.
 */
export function discard(
  regime: u32,
  everywhere: bool,
  vmid: u32,
  asid: u32,
  byAddress: bool,
  va: u64,
): void {
  if (base == 0) return;
  for (let at = base; at < base + RETENTION_BYTES; at += ENTRY) {
    const page = load<u64>(at);
    if ((page & 1) == 0) continue;
    const tags = load<u32>(at, 24);
    if ((tags & 15) != regime) continue;
    if (!everywhere && ((tags >> 4) & 15) != runningPE()) continue;
    if (vmid != ANY && <u32>load<u16>(at, 30) != vmid) continue;
    const isOther = asid != ANY && <u32>load<u16>(at, 28) != asid;
    if (byAddress) {
      if (isOther && (tags & GLOBAL) == 0) continue;
      if (((page ^ va) & ADDRESS) >> load<u32>(at, 32)) continue;
    } else if (asid != ANY && (isOther || tags & GLOBAL)) continue;
    store<u64>(at, 0);
  }
}

/** The bits that TLBI has of an address: 55 to 12. */
const ADDRESS: u64 = 0x00ff_ffff_ffff_f000;
