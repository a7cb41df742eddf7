// AArch32 "Short-descriptor translation table format": sections, supersections, large and small
// pages, domains, and the AP[2:0] or AP[2:1] permission models.
import { DACR32_EL2, PAN, TTBR0_EL1, TTBR1_EL1 } from '../../isa/gen/layout';
import { attributesOf, remappedAttributes, remappedShareability } from './short-attributes';
import {
  descriptorAt,
  EL0_CONTEXT,
  FETCH,
  FSC_ACCESS_FLAG,
  FSC_PERMISSION,
  FSC_TRANSLATION,
  keep,
  setWalkDomain,
  walkDone,
  walkFault,
  WRITE,
} from './walk';

const SCTLR_AFE: u32 = 29;
const SCTLR_EE: u32 = 25;
const SCTLR_TRE: u32 = 28;
const SCTLR_WXN: u32 = 19;
const SCTLR_UWXN: u32 = 20;

/** The last walk ended at a supersection; who wants to know clears it before. */
export let walkSupersection: bool = false;

export function clearSupersection(): void {
  walkSupersection = false;
}

/** A descriptor, or -1 after a fault. */
function readWord(address: u32, sctlr: u32, level: u32): i64 {
  const host = descriptorAt(<u64>address, level);
  if (host == 0) return -1;
  const word = load<u32>(host);
  return <i64>(<u64>((sctlr >> SCTLR_EE) & 1 ? bswap<u32>(word) : word));
}

/** Walks for `va`; the two levels report their faults as level 1 and level 2. */
export function walkShort(va: u32, ttbcr: u32, sctlr: u32, context: u32, access: u32): bool {
  const n = ttbcr & 7;
  const low: bool = n == 0 || va >> (32 - n) == 0;
  if ((low ? ttbcr >> 4 : ttbcr >> 5) & 1) return walkFault(FSC_TRANSLATION | 1);
  const shift: u32 = low ? n : 0;
  const base = load<u32>(low ? TTBR0_EL1 : TTBR1_EL1) & ~((1 << (14 - shift)) - 1);
  const index = ((va << shift) >> shift) >> 20;
  const first = readWord(base | (index << 2), sctlr, 1);
  if (first < 0) return false;
  const descriptor = <u32>first;
  const type = descriptor & 3;
  if (type == 0) return walkFault(FSC_TRANSLATION | 1);
  if (type == 1) return walkSecond(va, descriptor, sctlr, context, access);

  keepShort(va, 1, 0, descriptor, sctlr, context);
  return leafShort(va, 1, 0, descriptor, sctlr, context, access);
}

function walkSecond(va: u32, first: u32, sctlr: u32, context: u32, access: u32): bool {
  setWalkDomain((first >> 5) & 15);
  const second = readWord((first & 0xfffffc00) | (((va >> 12) & 0xff) << 2), sctlr, 2);
  if (second < 0) return false;
  const descriptor = <u32>second;
  if ((descriptor & 3) == 0) return walkFault(FSC_TRANSLATION | 2);
  keepShort(va, 2, first, descriptor, sctlr, context);
  return leafShort(va, 2, first, descriptor, sctlr, context, access);
}

/** Marks entries of the retentive TLB: level 1 or 2 of this format. */
export const SHORT: u32 = 0x10;

/** Keeps what a walk has found, where its access flag lets it. */
function keepShort(
  va: u32,
  level: u32,
  first: u32,
  descriptor: u32,
  sctlr: u32,
  context: u32,
): void {
  const section = level == 1;
  const accessed = (section ? descriptor >> 10 : descriptor >> 4) & 1;
  if ((sctlr >> SCTLR_AFE) & 1 && accessed == 0) return;
  const bits: u32 = section ? ((descriptor >> 18) & 1 ? 24 : 20) : (descriptor >> 1) & 1 ? 12 : 16;
  const global = ((section ? descriptor >> 17 : descriptor >> 11) & 1) == 0;
  keep(<u64>va, context, global, bits, level | SHORT, <u64>descriptor, <u64>first);
}

/** The end of a walk at `level` 1 (a section) or 2 (a page, behind `first`). */
export function leafShort(
  va: u32,
  level: u32,
  first: u32,
  descriptor: u32,
  sctlr: u32,
  context: u32,
  access: u32,
): bool {
  return level == 1
    ? leafSection(va, descriptor, sctlr, context, access)
    : leafPage(va, first, descriptor, sctlr, context, access);
}

function leafSection(va: u32, descriptor: u32, sctlr: u32, context: u32, access: u32): bool {
  const supersection = (descriptor >> 18) & 1;
  const domain: u32 = supersection ? 0 : (descriptor >> 5) & 15;
  setWalkDomain(domain);
  walkSupersection = supersection != 0;
  const ap = ((descriptor >> 13) & 4) | ((descriptor >> 10) & 3);
  const xn = ((descriptor >> 4) & 1) != 0;
  const pxn = (descriptor & 1) != 0;
  const fault = check(ap, xn, pxn, domain, sctlr, context, access);
  if (fault) return walkFault(fault | 1);
  const pa: u64 = supersection
    ? <u64>(descriptor & 0xff000000) |
      <u64>(va & 0x00ffffff) |
      ((<u64>((descriptor >> 20) & 15)) << 32) |
      ((<u64>((descriptor >> 5) & 15)) << 36)
    : <u64>((descriptor & 0xfff00000) | (va & 0x000fffff));
  const texcb = ((descriptor >> 10) & 0x1c) | ((descriptor >> 2) & 3);
  return found(pa, texcb, (descriptor >> 16) & 1, sctlr);
}

function leafPage(
  va: u32,
  first: u32,
  descriptor: u32,
  sctlr: u32,
  context: u32,
  access: u32,
): bool {
  const domain = (first >> 5) & 15;
  setWalkDomain(domain);
  const small = (descriptor >> 1) & 1;
  const ap = ((descriptor >> 7) & 4) | ((descriptor >> 4) & 3);
  const xn = ((small ? descriptor : descriptor >> 15) & 1) != 0;
  const pxn = ((first >> 2) & 1) != 0;
  const fault = check(ap, xn, pxn, domain, sctlr, context, access);
  if (fault) return walkFault(fault | 2);
  const tex = (small ? descriptor >> 6 : descriptor >> 12) & 7;
  const pa: u32 = small
    ? (descriptor & 0xfffff000) | (va & 0xfff)
    : (descriptor & 0xffff0000) | (va & 0xffff);
  return found(<u64>pa, (tex << 2) | ((descriptor >> 2) & 3), (descriptor >> 10) & 1, sctlr);
}

function found(pa: u64, texcb: u32, shared: u32, sctlr: u32): bool {
  if ((sctlr >> SCTLR_TRE) & 1) {
    const n = texcb & 7;
    return walkDone(pa, remappedAttributes(n), remappedShareability(n, shared));
  }
  return walkDone(pa, attributesOf(texcb), shared ? 3 : 0);
}

/** 0 or the fault status without its level. Domain faults are 0b0010LL of this encoding + 1. */
function check(
  ap: u32,
  xn: bool,
  pxn: bool,
  domain: u32,
  sctlr: u32,
  context: u32,
  access: u32,
): u32 {
  const afe = (sctlr >> SCTLR_AFE) & 1;
  if (afe && (ap & 1) == 0) return FSC_ACCESS_FLAG;
  const dacr = (load<u32>(0, DACR32_EL2) >> (domain << 1)) & 3;
  if (dacr == 0 || dacr == 2) return FSC_DOMAIN;
  if (dacr == 3) return 0;
  const user = context == EL0_CONTEXT;
  if (!user && access != FETCH && load<u32>(0, PAN)) {
    const unprivileged = afe ? (ap >> 1) & 1 : readable(ap, true);
    if (unprivileged) return FSC_PERMISSION;
  }
  const read = afe ? (user ? (ap >> 1) & 1 : 1) : readable(ap, user);
  const write = afe ? ((ap >> 2) & 1 ? 0 : user ? (ap >> 1) & 1 : 1) : writable(ap, user);
  if (access == FETCH) {
    if (!read || xn || (pxn && !user)) return FSC_PERMISSION;
    if ((sctlr >> SCTLR_WXN) & 1 && write) return FSC_PERMISSION;
    const writableAtPL0 = afe ? (ap & 6) == 2 : writable(ap, true) != 0;
    return (sctlr >> SCTLR_UWXN) & 1 && !user && writableAtPL0 ? FSC_PERMISSION : 0;
  }
  return (access == WRITE ? write : read) ? 0 : FSC_PERMISSION;
}

/** "Domain fault" as walks report it; AArch32 syndromes translate it (arch/syndrome.ts). */
export const FSC_DOMAIN: u32 = 0x3c;

function readable(ap: u32, user: bool): u32 {
  if (user) return ap == 2 || ap == 3 || ap == 6 || ap == 7 ? 1 : 0;
  return ap == 0 || ap == 4 ? 0 : 1;
}

function writable(ap: u32, user: bool): u32 {
  if (user) return ap == 3 ? 1 : 0;
  return ap == 1 || ap == 2 || ap == 3 ? 1 : 0;
}
