// Stage 2 translation of the EL1&0 regime: VTCR and VTTBR turn the intermediate physical addresses of
// stage 1, those of its table walks among them, into physical ones.
import { SCTLR_EL2, VTCR_EL2, VTTBR_EL2 } from '../../isa/gen/layout';
import { isArmv7 } from '../arch/features';
import { effectiveHCR } from '../arch/vhe';
import { hostOf } from './ram';
import {
  blockBits,
  contiguousBits,
  descriptorOf,
  IPA_REGIME,
  levelOf,
  retain,
  retained,
  secondLevelOf,
  secondOutputOf,
  secondStageOf,
} from './retention';
import {
  FETCH,
  FSC_ACCESS_FLAG,
  FSC_ADDRESS_SIZE,
  FSC_EXTERNAL_WALK,
  FSC_PERMISSION,
  FSC_TRANSLATION,
  setStage2Fault,
  walkFault,
  WRITE,
} from './walk';

/** Physical address of the last successful translation. */
export let stage2PA: u64 = 0;
/** MemAttr[3:0] of its descriptor. */
export let stage2Attributes: u32 = 0;
/** The descriptor itself, 0 where none was found, and its level. */
export let stage2Descriptor: u64 = 0;
export let stage2Level: u32 = 0;
/** Its SH. */
export let stage2Shareability: u32 = 0;

const HCR_VM: u32 = 1;
const HCR_DC: u32 = 1 << 12;
const HCR_PTW: u32 = 4;

/** Stage 2 translation is enabled for EL1 and EL0. */
export function stage2Enabled(): bool {
  return (<u32>effectiveHCR() & (HCR_VM | HCR_DC)) != 0;
}

function fault(ipa: u64, s1ptw: bool, fsc: u32): bool {
  setStage2Fault(ipa, s1ptw);
  return walkFault(fsc);
}

/**
 * Translates `ipa` for an access of kind READ, WRITE or FETCH; `s1ptw` when it is the read of a
 * descriptor by stage 1.
 */
export function translateStage2(ipa: u64, access: u32, s1ptw: bool): bool {
  stage2Descriptor = 0;
  const entry = retained(ipa, IPA_REGIME);
  if (entry) {
    return leaf(ipa, descriptorOf(entry), blockBits(entry), levelOf(entry), access, s1ptw);
  }
  const vtcr = load<u32>(0, VTCR_EL2);
  if (isArmv7()) {
    // T0SZ is signed and S (bit 4) a copy of its sign: 25 to 40 bits.
    const size: u32 = 32 - <u32>(<i32>(vtcr << 28) >> 28);
    const level: u32 = 2 - ((vtcr >> 6) & 3);
    return walk(ipa, access, s1ptw, size, 12, level, 40, 1);
  }
  const tg0 = (vtcr >> 14) & 3;
  const granule: u32 = tg0 == 1 ? 16 : tg0 == 2 ? 14 : 12;
  const tsz = vtcr & 0x3f;
  const size: u32 = 64 - (tsz < 16 ? 16 : tsz > 39 ? 39 : tsz);
  const sl0 = (vtcr >> 6) & 3;
  const ps = (vtcr >> 16) & 7;
  const level: u32 = (granule == 12 ? 2 : 3) - sl0;
  return walk(ipa, access, s1ptw, size, granule, level, outputBits(ps > 4 ? 4 : ps), 0);
}

/** Physical address size in bits for the PS/IPS encoding. */
export function outputBits(ps: u32): u32 {
  return ps == 0 ? 32 : ps == 1 ? 36 : ps == 2 ? 40 : ps == 3 ? 42 : ps == 4 ? 44 : 48;
}

/** The start level of SL0 fits the input size: at most 16 concatenated tables, at least one entry. */
function isConsistent(size: u32, granule: u32, level: u32): bool {
  if (<i32>level < 0 || level > 3) return false;
  const stride = granule - 3;
  // Physical addresses have 44 bits here: more levels than they need are not there.
  if (granule != 12 && level == 0) return false;
  const bits: i32 = <i32>size - <i32>((3 - level) * stride + granule);
  return bits >= 1 && bits <= <i32>stride + 4 && size <= 44;
}

function walk(
  ipa: u64,
  access: u32,
  s1ptw: bool,
  size: u32,
  granule: u32,
  startLevel: u32,
  limit: u32,
  lowestLevel: u32,
): bool {
  if (ipa >> size || !isConsistent(size, granule, startLevel)) {
    return fault(ipa, s1ptw, FSC_TRANSLATION | lowestLevel);
  }
  const stride = granule - 3;
  let level = startLevel;
  let inputTop = size;
  let table = load<u64>(0, VTTBR_EL2) & 0xffff_ffff_fffe;
  for (;;) {
    const shift = granule + stride * (3 - level);
    const index = (ipa & (((<u64>1) << inputTop) - 1)) >> shift;
    if (level == startLevel) {
      const bytes = <u32>(size - shift) + 3;
      table = (table >> bytes) << bytes;
    }
    if (table >> limit) {
      return fault(ipa, s1ptw, FSC_ADDRESS_SIZE | (level == startLevel ? 0 : level - 1));
    }
    const host = hostOf(table + (index << 3));
    if (host == 0) return fault(ipa, s1ptw, FSC_EXTERNAL_WALK | level);
    let descriptor = load<u64>(host);
    if ((load<u32>(0, SCTLR_EL2) >> 25) & 1) descriptor = bswap<u64>(descriptor);
    const type = <u32>(descriptor & 3);
    if ((type & 1) == 0) return fault(ipa, s1ptw, FSC_TRANSLATION | level);
    if (type == 3 && level < 3) {
      table = descriptor & 0xffff_ffff_f000 & ~(((<u64>1) << granule) - 1);
      inputTop = shift;
      level++;
      continue;
    }
    const blockAllowed = granule == 12 ? level == 1 || level == 2 : level == 2;
    if (level < 3 ? !blockAllowed : type != 3) return fault(ipa, s1ptw, FSC_TRANSLATION | level);
    const mask = ((<u64>1) << shift) - 1;
    const pa = (descriptor & 0xffff_ffff_f000 & ~mask) | (ipa & mask);
    if (pa >> limit) return fault(ipa, s1ptw, FSC_ADDRESS_SIZE | level);
    if (((descriptor >> 10) & 1) == 0) return fault(ipa, s1ptw, FSC_ACCESS_FLAG | level);
    const bits = shift + contiguousBits(granule, level, descriptor);
    retain(ipa, IPA_REGIME, false, true, bits, level, descriptor, 0);
    return leaf(ipa, descriptor, shift, level, access, s1ptw);
  }
}

/** The end of a walk: a descriptor that maps 2^shift bytes. */
function leaf(ipa: u64, descriptor: u64, shift: u32, level: u32, access: u32, s1ptw: bool): bool {
  const mask = ((<u64>1) << shift) - 1;
  stage2PA = (descriptor & 0xffff_ffff_f000 & ~mask) | (ipa & mask);
  stage2Descriptor = descriptor;
  stage2Level = level;
  if (!permitted(descriptor, access, s1ptw)) return fault(ipa, s1ptw, FSC_PERMISSION | level);
  stage2Attributes = <u32>(descriptor >> 2) & 15;
  stage2Shareability = <u32>(descriptor >> 8) & 3;
  return true;
}

/** The second half of a combined entry of the retentive TLB. */
export function retainedStage2(entry: usize, ipa: u64, access: u32): bool {
  const descriptor = secondStageOf(entry);
  const level = secondLevelOf(entry);
  const done = leaf(ipa, descriptor, 12, level, access, false);
  stage2PA = secondOutputOf(entry) | (ipa & 0xfff);
  return done;
}

/** S2AP and XN; HCR.PTW does not let a walk of stage 1 read Device memory. */
function permitted(descriptor: u64, access: u32, s1ptw: bool): bool {
  const s2ap = <u32>(descriptor >> 6) & 3;
  if (s1ptw && <u32>effectiveHCR() & HCR_PTW && ((descriptor >> 4) & 3) == 0) return false;
  if (access == WRITE) return (s2ap & 2) != 0;
  if (access != FETCH) return (s2ap & 1) != 0;
  const executable = ((descriptor >> 54) & 1) == 0;
  // In AArch32 an instruction fetch needs read permission too.
  return executable && (!isArmv7() || (s2ap & 1) != 0);
}
