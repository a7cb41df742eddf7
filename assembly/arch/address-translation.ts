// AT and the ATS operations: PAR_EL1 gets the address and its attributes, or the fault.
import { EL, HCR_EL2, NRW, PAN, PAR_EL1, TCR_EL1 } from '../../isa/gen/layout';
import { clearSupersection, walkSupersection } from '../mem/short-descriptor';
import {
  EL2_CONTEXT,
  FSC_EXTERNAL_WALK,
  translate,
  translateStage1,
  walkAttributes,
  walkFSC,
  walkPA,
  walkS1PTW,
  walkShareability,
  walkStage2,
} from '../mem/walk';
import { dataAbortWith } from './exception';
import { shortStatus } from './exception-a32';
import { el1UsesAArch32 } from './execution-state';
import { RECORD_BYTES } from './record';

/** Syndrome bits of a fault that an AT takes: CM and WnR. */
const CM_WNR: u32 = 0x140;

/** Translates `va` as an access in `context` would be, with stage 2 when `both`; the record behind. */
export function addressTranslation(
  rec: usize,
  address: u64,
  context: u32,
  access: u32,
  both: bool,
): usize {
  const narrow = context < EL2_CONTEXT ? el1UsesAArch32() : load<u32>(0, NRW) != 0;
  const va = narrow ? address & 0xffff_ffff : address;
  // AT is not subject to PSTATE.PAN.
  const pan = load<u32>(0, PAN);
  store<u32>(0, 0, PAN);
  clearSupersection();
  const done = both ? translate(va, context, access) : translateStage1(va, context, access);
  store<u32>(0, pan, PAN);
  // EL1 must not learn of a fault that stage 2 has in the tables of stage 1.
  const hidden = walkStage2 && walkS1PTW && load<u32>(0, EL) == 1;
  if (!done && (hidden || walkFSC >> 2 == FSC_EXTERNAL_WALK >> 2)) {
    return dataAbortWith(rec, va, walkFSC, CM_WNR);
  }
  let par: u64;
  if (isLong(context, both)) par = done ? longResult() : longFault();
  else par = done ? <u64>shortResult() : <u64>shortFault();
  store<u64>(0, par, PAR_EL1);
  return rec + RECORD_BYTES;
}

/** PAR is in the 64-bit format: AArch64, LPAE, Hyp mode, and both stages where stage 2 is on. */
function isLong(context: u32, both: bool): bool {
  if (load<u32>(0, NRW) == 0 || load<u32>(0, TCR_EL1) >> 31 || context >= EL2_CONTEXT) return true;
  return load<u32>(0, EL) == 2 || (both && (load<u32>(0, HCR_EL2) & 0x1001) != 0);
}

/** ATTR, the address, bit 11 = 1, NS (UNKNOWN: we set it) and SH, which is 2 for Device and Non-cacheable. */
function longResult(): u64 {
  const outer = (walkAttributes & 0xf0) == 0 || walkAttributes == 0x44;
  const shareability: u64 = outer ? 2 : <u64>walkShareability;
  return ((<u64>walkAttributes) << 56) | (walkPA & 0xffff_ffff_f000) | 0xa00 | (shareability << 7);
}

/** The address, that of a supersection with SS and bits 39 to 32 in 23 to 16; NS, SH, Inner and Outer. */
function shortResult(): u32 {
  const outer = walkAttributes >> 4;
  const device = outer == 0;
  const inner: u32 = device ? (walkAttributes ? 3 : 1) : cacheability(walkAttributes & 15, 4);
  const bits =
    0x200 |
    (inner << 4) |
    (device ? 0 : cacheability(outer, 0) << 2) |
    (device || walkShareability ? 0x80 : 0);
  if (!walkSupersection) return (<u32>walkPA & 0xffff_f000) | bits;
  return (<u32>walkPA & 0xff00_0000) | ((<u32>(walkPA >> 32) & 0xff) << 16) | bits | 2;
}

/** Inner (with `cached` 4) or Outer of PAR for four bits of MAIR: Write-Back with or without allocation, Write-Through. */
function cacheability(bits: u32, cached: u32): u32 {
  if (bits == 4) return 0;
  if ((bits & 4) == 0) return cached | 2;
  return bits & 1 ? cached | 1 : cached | 3;
}

/** F, FST, PTW and S, and bit 11 = 1. */
function longFault(): u64 {
  const stage2: u64 = walkStage2 ? 1 : 0;
  const walk: u64 = walkStage2 && walkS1PTW ? 1 : 0;
  return 0x801 | ((<u64>walkFSC) << 1) | (walk << 8) | (stage2 << 9);
}

/** F and FS<5:0> of the Short-descriptor format. */
function shortFault(): u32 {
  const fs = shortStatus(walkFSC);
  return 1 | ((fs & 15) << 1) | ((fs >> 4) << 5);
}
