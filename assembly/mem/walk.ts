// Translation table walks: "The AArch64 Virtual Memory System Architecture" and, for AArch32, the
// Long-descriptor format (which Hyp mode always uses). Short descriptors are in short-descriptor.ts.
// Results are left in the exported variables below.
import {
  EL,
  HCR_EL2,
  LATE_COUNT,
  MAIR_EL1,
  MAIR_EL2,
  PAN,
  SCTLR_EL1,
  SCTLR_EL2,
  TCR_EL1,
  TCR_EL2,
  TTBR0_EL1,
  TTBR0_EL2,
  TTBR1_EL1,
  TTBR1_EL2,
} from '../../isa/gen/layout';
import { el1UsesAArch32 } from '../arch/execution-state';
import { isArmv7 } from '../arch/features';
import { translatedLate } from '../arch/late';
import { inHost, isE2H } from '../arch/vhe';
import { hostOf } from './ram';
import {
  blockBits,
  descriptorOf,
  contiguousBits,
  EL1_REGIME,
  EL2_REGIME,
  isFrozen,
  levelOf,
  retain,
  retained,
  secondStageOf,
  setSecondStage,
  tablesOf,
} from './retention';
import { leafShort, SHORT, walkShort } from './short-descriptor';
import {
  outputBits,
  retainedStage2,
  stage2Attributes,
  stage2Descriptor,
  stage2Enabled,
  stage2Level,
  stage2PA,
  stage2Shareability,
  translateStage2,
} from './stage2';

export const READ: u32 = 0;
export const WRITE: u32 = 1;
export const FETCH: u32 = 2;

/** Translation contexts. */
export const EL0_CONTEXT: u32 = 0;
export const EL1_CONTEXT: u32 = 1;
export const EL2_CONTEXT: u32 = 2;
/** EL0 in the EL2&0 regime of a host (FEAT_VHE). */
export const HOST_EL0_CONTEXT: u32 = 3;

/** Physical address of the last successful translation. */
export let walkPA: u64 = 0;
/** Fault status code (the 6-bit DFSC/IFSC of a syndrome), 0 when the translation succeeded. */
export let walkFSC: u32 = 0;
/** The memory attributes are one of the Device types. */
export let walkDevice: bool = false;
/** The fault came with domain information (short descriptors). */
export let walkDomain: u32 = 0;
/** Memory attributes of the last successful translation as a byte of MAIR, and the SH field. */
export let walkAttributes: u32 = 0;
export let walkShareability: u32 = 0;
/** The last fault is one of stage 2: the address that it could not translate, and whether stage 1's walk asked. */
export let walkStage2: bool = false;
export let walkS1PTW: bool = false;
export let walkIPA: u64 = 0;
/** Only stage 2 makes the memory Device. */
export let walkDeviceByStage2: bool = false;

/** Reads of descriptors go through stage 2. */
let twoStages: bool = false;
/** The regime's tables are those of AArch64. */
let wideRegime: bool = true;
/** The EL2&0 regime: EL2's registers in EL1's layout. */
let hostRegime: bool = false;

export const FSC_ADDRESS_SIZE: u32 = 0x00;
export const FSC_TRANSLATION: u32 = 0x04;
export const FSC_ACCESS_FLAG: u32 = 0x08;
export const FSC_PERMISSION: u32 = 0x0c;
export const FSC_EXTERNAL: u32 = 0x10;
export const FSC_EXTERNAL_WALK: u32 = 0x14;
export const FSC_ALIGNMENT: u32 = 0x21;

/** Ends a walk with a fault; always false. */
export function walkFault(fsc: u32): bool {
  walkFSC = fsc;
  return false;
}

/** Ends a walk with an address; always true. `attributes` as in MAIR. */
export function walkDone(pa: u64, attributes: u32, shareability: u32): bool {
  walkPA = pa;
  walkAttributes = attributes;
  walkShareability = shareability;
  walkDevice = (attributes & 0xf0) == 0;
  walkDeviceByStage2 = false;
  walkStage2 = false;
  walkFSC = 0;
  return true;
}

/** The fault that is reported next is one of stage 2. */
export function setStage2Fault(ipa: u64, s1ptw: bool): void {
  walkStage2 = true;
  walkIPA = ipa;
  walkS1PTW = s1ptw;
}

/** Host address of the descriptor that stage 1 reads at `address`; 0 after a fault. */
export function descriptorAt(address: u64, level: u32): usize {
  let pa = address;
  if (twoStages) {
    if (!translateStage2(address, READ, true)) return 0;
    pa = stage2PA;
  }
  const host = hostOf(pa);
  if (host == 0) walkFault(FSC_EXTERNAL_WALK | level);
  return host;
}

export function setWalkDomain(domain: u32): void {
  walkDomain = domain;
}

/** The retentive TLB's entry for the last translation of stage 1, 0 for none. */
let entry: usize = 0;

/** Keeps the leaf that a walk has found. */
export function keep(
  va: u64,
  context: u32,
  global: bool,
  bits: u32,
  level: u32,
  descriptor: u64,
  tables: u64,
): void {
  const el2 = context >= EL2_CONTEXT;
  const regime = el2 ? EL2_REGIME : EL1_REGIME;
  const everyASID: bool = el2 && !hostRegime ? true : global;
  entry = retain(va, regime, twoStages, everyASID, bits, level, descriptor, tables);
}

/** Translates `va` as an access of kind READ, WRITE or FETCH made in `context`. */
export function translate(va: u64, context: u32, access: u32): bool {
  if (load<u32>(0, LATE_COUNT) && !isFrozen()) translatedLate(va, context);
  if (!translateStage1(va, context, access)) return false;
  if (!twoStages) return true;
  const ipa = walkPA;
  const combined = entry;
  const done =
    combined != 0 && secondStageOf(combined) != 0
      ? retainedStage2(combined, ipa, access)
      : translateStage2(ipa, access, false);
  if (combined) setSecondStage(combined, va, stage2Descriptor, stage2PA, stage2Level);
  if (!done) return false;
  walkPA = stage2PA;
  walkIPA = ipa;
  combineAttributes();
  return true;
}

/** The same without the final stage 2: what AT S1E1R and its like do. */
export function translateStage1(va: u64, context: u32, access: u32): bool {
  walkDomain = 0;
  walkStage2 = false;
  const el2 = context >= EL2_CONTEXT;
  const wide = el2 ? !isArmv7() : !el1UsesAArch32();
  wideRegime = wide;
  hostRegime = el2 && isE2H();
  twoStages = !el2 && stage2Enabled();
  entry = 0;
  const sctlr = load<u32>(el2 ? SCTLR_EL2 : SCTLR_EL1);
  if ((sctlr & 1) == 0 || (!el2 && load<u32>(0, HCR_EL2) & HCR_STAGE1_OFF)) {
    return untranslated(va, el2, wide, access);
  }
  entry = retained(va, el2 ? EL2_REGIME : EL1_REGIME);
  if (entry) return again(va, sctlr, context, access);
  if (wide) {
    return el2 && !hostRegime
      ? walkA64EL2(va, sctlr, access)
      : walkA64Ranges(va, sctlr, context, access);
  }
  if (el2) {
    const htcr = load<u32>(0, TCR_EL2);
    return walkLong(va, htcr & 7, load<u64>(0, TTBR0_EL2), sctlr, context, access);
  }
  const ttbcr = load<u32>(0, TCR_EL1);
  if (ttbcr >> 31) return walkA32Long(va, ttbcr, sctlr, context, access);
  return walkShort(<u32>va, ttbcr, sctlr, context, access);
}

/** The translation that the retentive TLB has, with the permissions as they are now. */
function again(va: u64, sctlr: u32, context: u32, access: u32): bool {
  const level = levelOf(entry);
  const descriptor = descriptorOf(entry);
  const tables = tablesOf(entry);
  if (level & SHORT) {
    return leafShort(<u32>va, level & 3, <u32>tables, <u32>descriptor, sctlr, context, access);
  }
  return leaf(va, descriptor, tables, blockBits(entry), level, sctlr, context, access);
}

/** HCR.TGE and HCR.DC: SCTLR.M of the EL1&0 regime counts as 0. */
const HCR_STAGE1_OFF: u32 = 0x0800_1000;
const HCR_DC: u32 = 1 << 12;

/** The attributes of both stages together: the more restrictive ones. */
function combineAttributes(): void {
  // 0b10 is Outer, 0b11 Inner Shareable.
  const both = walkShareability | stage2Shareability;
  const outer = walkShareability == 2 || stage2Shareability == 2;
  walkShareability = outer ? 2 : both;
  const type = stage2Attributes >> 2;
  if (type == 0) {
    walkDeviceByStage2 = !walkDevice;
    const device = (stage2Attributes & 3) << 2;
    walkAttributes = walkDevice && walkAttributes < device ? walkAttributes : device;
    walkDevice = true;
  } else if (!walkDevice) {
    const outer = cacheability(walkAttributes >> 4, type);
    walkAttributes = (outer << 4) | cacheability(walkAttributes & 15, stage2Attributes & 3);
  }
}

/** A MAIR nibble of stage 1 under Non-cacheable (1), Write-Through (2) or Write-Back (3) of stage 2. */
function cacheability(stage1: u32, stage2: u32): u32 {
  if (stage1 == 4 || stage2 == 1) return 4;
  const writeThrough = stage2 == 2 || (stage1 & 4) == 0;
  return writeThrough ? 8 | (stage1 & 3) : stage1;
}

/** TCR_ELx.TBI for `va`; regimes with two ranges have two. */
function topByteIgnored(va: u64, el2: bool, host: bool): bool {
  const tcr = load<u64>(el2 ? TCR_EL2 : TCR_EL1);
  const bit: u64 = el2 && !host ? 20 : (va >> 55) & 1 ? 38 : 37;
  return ((tcr >> bit) & 1) != 0;
}

/** Stage 1 off: the output address is the input address; data accesses are Device-nGnRnE. */
function untranslated(va: u64, el2: bool, wide: bool, access: u32): bool {
  const cacheable = !el2 && (load<u32>(0, HCR_EL2) & HCR_DC) != 0;
  const sctlr = load<u32>(el2 ? SCTLR_EL2 : SCTLR_EL1);
  const fetched: u32 = (sctlr >> 12) & 1 ? 0xee : 0x44;
  const attributes: u32 = cacheable ? 0xff : access == FETCH ? fetched : 0;
  const shareability: u32 = cacheable ? 0 : 2;
  if (wide) {
    const address =
      topByteIgnored(va, el2, hostRegime) && access != FETCH ? va & 0x00ff_ffff_ffff_ffff : va;
    if (address >> 44) return walkFault(FSC_ADDRESS_SIZE);
    return walkDone(address, attributes, shareability);
  }
  return walkDone(va, attributes, shareability);
}

function walkA64EL2(va: u64, sctlr: u32, access: u32): bool {
  const tcr = load<u64>(0, TCR_EL2);
  const address = (tcr >> 20) & 1 ? va & 0x00ff_ffff_ffff_ffff : va;
  const granule = <u32>(tcr >> 14) & 3;
  return walkA64(
    address,
    <u32>(tcr & 0x3f),
    granule == 1 ? 16 : granule == 2 ? 14 : 12,
    false,
    load<u64>(0, TTBR0_EL2),
    <u32>(tcr >> 16) & 7,
    sctlr,
    EL2_CONTEXT,
    access,
  );
}

/** The regimes with two address ranges: EL1&0, and EL2&0 of a host. */
function walkA64Ranges(va: u64, sctlr: u32, context: u32, access: u32): bool {
  const tcr = load<u64>(hostRegime ? TCR_EL2 : TCR_EL1);
  const upper = ((va >> 55) & 1) != 0;
  let address = va;
  if (topByteIgnored(va, hostRegime, hostRegime))
    address = upper ? va | 0xff00_0000_0000_0000 : va & 0x00ff_ffff_ffff_ffff;
  const ips = <u32>(tcr >> 32) & 7;
  if (upper) {
    if ((tcr >> 23) & 1) return walkFault(FSC_TRANSLATION);
    const tg1 = <u32>(tcr >> 30) & 3;
    const bits: u32 = tg1 == 1 ? 14 : tg1 == 3 ? 16 : 12;
    const ttbr = load<u64>(hostRegime ? TTBR1_EL2 : TTBR1_EL1);
    return walkA64(address, <u32>(tcr >> 16) & 0x3f, bits, true, ttbr, ips, sctlr, context, access);
  }
  if ((tcr >> 7) & 1) return walkFault(FSC_TRANSLATION);
  const tg0 = <u32>(tcr >> 14) & 3;
  const bits: u32 = tg0 == 1 ? 16 : tg0 == 2 ? 14 : 12;
  const ttbr = load<u64>(hostRegime ? TTBR0_EL2 : TTBR0_EL1);
  return walkA64(address, <u32>(tcr & 0x3f), bits, false, ttbr, ips, sctlr, context, access);
}

function walkA64(
  va: u64,
  tsz: u32,
  granuleBits: u32,
  upper: bool,
  ttbr: u64,
  ps: u32,
  sctlr: u32,
  context: u32,
  access: u32,
): bool {
  // CONSTRAINED UNPREDICTABLE: TxSZ outside 16..39 behaves as the nearest value.
  const size: u32 = 64 - (tsz < 16 ? 16 : tsz > 39 ? 39 : tsz);
  const top = upper ? ~va : va;
  if (top >> size) return walkFault(FSC_TRANSLATION);
  const stride = granuleBits - 3;
  const level = 4 - (size - granuleBits + stride - 1) / stride;
  const limit = outputBits(ps > 4 ? 4 : ps);
  return walkLevels(
    va,
    size,
    granuleBits,
    level,
    ttbr & 0xffff_ffff_fffe,
    limit,
    sctlr,
    context,
    access,
  );
}

function walkA32Long(va: u64, ttbcr: u32, sctlr: u32, context: u32, access: u32): bool {
  const t0sz = ttbcr & 7;
  const t1sz = (ttbcr >> 16) & 7;
  const low: bool =
    t0sz == 0 ? t1sz == 0 || va >> (32 - t1sz) != ((<u64>1) << t1sz) - 1 : va >> (32 - t0sz) == 0;
  if (low) {
    if ((ttbcr >> 7) & 1) return walkFault(FSC_TRANSLATION | 1);
    return walkLong(va, t0sz, load<u64>(0, TTBR0_EL1), sctlr, context, access);
  }
  if ((ttbcr >> 23) & 1) return walkFault(FSC_TRANSLATION | 1);
  if (t1sz != 0 && va >> (32 - t1sz) != ((<u64>1) << t1sz) - 1)
    return walkFault(FSC_TRANSLATION | 1);
  return walkLong(va, t1sz, load<u64>(0, TTBR1_EL1), sctlr, context, access);
}

/** AArch32 Long-descriptor walk: 4 KiB granule, input size 32 - TnSZ. */
function walkLong(va: u64, tsz: u32, ttbr: u64, sctlr: u32, context: u32, access: u32): bool {
  const size = 32 - tsz;
  if (context == EL2_CONTEXT && va >> size) return walkFault(FSC_TRANSLATION | 1);
  return walkLevels(
    va,
    size,
    12,
    tsz < 2 ? 1 : 2,
    ttbr & 0xff_ffff_fff8,
    40,
    sctlr,
    context,
    access,
  );
}

function walkLevels(
  va: u64,
  size: u32,
  granuleBits: u32,
  startLevel: u32,
  base: u64,
  limit: u32,
  sctlr: u32,
  context: u32,
  access: u32,
): bool {
  const stride = granuleBits - 3;
  let level = startLevel;
  let inputTop = size;
  let table = base;
  let tableAttributes: u64 = 0;
  for (;;) {
    const shift = granuleBits + stride * (3 - level);
    const index = (va & (((<u64>1) << inputTop) - 1)) >> shift;
    if (level == startLevel) {
      const bytes = <u32>(size - shift) + 3;
      table = (table >> bytes) << bytes;
    }
    if (table >> limit) return walkFault(FSC_ADDRESS_SIZE | (level == startLevel ? 0 : level - 1));
    const host = descriptorAt(table + (index << 3), level);
    if (host == 0) return false;
    const descriptor = readDescriptor(host, sctlr);
    const type = <u32>(descriptor & 3);
    if ((type & 1) == 0) return walkFault(FSC_TRANSLATION | level);
    if (type == 3 && level < 3) {
      tableAttributes |= descriptor;
      table = descriptor & 0xffff_ffff_f000;
      if (granuleBits == 16) table &= ~(<u64>0xffff);
      if (granuleBits == 14) table &= ~(<u64>0x3fff);
      inputTop = shift;
      level++;
      continue;
    }
    const blockAllowed = granuleBits == 12 ? level == 1 || level == 2 : level == 2;
    if (level < 3 ? !blockAllowed : type != 3) return walkFault(FSC_TRANSLATION | level);
    const mask = ((<u64>1) << shift) - 1;
    const pa = (descriptor & 0xffff_ffff_f000 & ~mask) | (va & mask);
    if (pa >> limit) return walkFault(FSC_ADDRESS_SIZE | level);
    if (((descriptor >> 10) & 1) == 0) return walkFault(FSC_ACCESS_FLAG | level);
    const global = ((descriptor >> 11) & 1) == 0;
    const bits = shift + contiguousBits(granuleBits, level, descriptor);
    keep(va, context, global, bits, level, descriptor, tableAttributes);
    return leaf(va, descriptor, tableAttributes, shift, level, sctlr, context, access);
  }
}

/** The end of a walk: a descriptor that maps 2^shift bytes. */
function leaf(
  va: u64,
  descriptor: u64,
  tableAttributes: u64,
  shift: u32,
  level: u32,
  sctlr: u32,
  context: u32,
  access: u32,
): bool {
  if (!permitted(descriptor, tableAttributes, sctlr, context, access))
    return walkFault(FSC_PERMISSION | level);
  const mask = ((<u64>1) << shift) - 1;
  return walkDone(
    (descriptor & 0xffff_ffff_f000 & ~mask) | (va & mask),
    memoryAttributes(<u32>(descriptor >> 2) & 7, context),
    <u32>(descriptor >> 8) & 3,
  );
}

function readDescriptor(host: usize, sctlr: u32): u64 {
  const value = load<u64>(host);
  return (sctlr >> 25) & 1 ? bswap<u64>(value) : value;
}

function memoryAttributes(index: u32, context: u32): u32 {
  const mair = load<u64>(context >= EL2_CONTEXT ? MAIR_EL2 : MAIR_EL1);
  return <u32>(mair >> ((<u64>index) << 3)) & 0xff;
}

function permitted(descriptor: u64, tables: u64, sctlr: u32, context: u32, access: u32): bool {
  const wxn = ((sctlr >> 19) & 1) != 0;
  const readOnly = (((descriptor >> 7) | (tables >> 62)) & 1) != 0;
  const xn = (((descriptor >> 54) | (tables >> 60)) & 1) != 0;
  if (context == EL2_CONTEXT && !hostRegime) {
    if (access == FETCH) return !xn && !(wxn && !readOnly);
    return access == READ || !readOnly;
  }
  const unprivileged = ((descriptor >> 6) & 1) != 0 && ((tables >> 61) & 1) == 0;
  const pxn = (((descriptor >> 53) | (tables >> 59)) & 1) != 0;
  if (context == EL0_CONTEXT || context == HOST_EL0_CONTEXT) {
    // AArch64's tables let EL0 execute what EL0 may not read.
    if (access == FETCH && wideRegime) return !xn && !(wxn && unprivileged && !readOnly);
    if (!unprivileged) return false;
    if (access == FETCH) return !xn && !(wxn && !readOnly);
    return access == READ || !readOnly;
  }
  if (access == FETCH) {
    const writableAtEL0 = unprivileged && !readOnly;
    if (wideRegime) return !pxn && !writableAtEL0 && !(wxn && !readOnly);
    const uwxn = ((sctlr >> 20) & 1) != 0;
    return !xn && !pxn && !(wxn && !readOnly) && !(uwxn && writableAtEL0);
  }
  if (load<u32>(0, PAN) && unprivileged) return false;
  return access == READ || !readOnly;
}

/** AArch64.BranchAddr: the PC has no tag where TBI makes the top byte one. */
export function branchAddress(va: u64): u64 {
  const el2 = currentContext() >= EL2_CONTEXT;
  const host = el2 && isE2H();
  if (!topByteIgnored(va, el2, host)) return va;
  const upper = (!el2 || host) && (va >> 55) & 1;
  return upper ? va | 0xff00_0000_0000_0000 : va & 0x00ff_ffff_ffff_ffff;
}

/** The context of the current Exception level. */
export function currentContext(): u32 {
  return contextOf(load<u32>(0, EL));
}

/** The context of Exception level `el`. */
export function contextOf(el: u32): u32 {
  if (el == 0) return inHost() ? HOST_EL0_CONTEXT : EL0_CONTEXT;
  return el > 2 ? EL2_CONTEXT : el;
}
