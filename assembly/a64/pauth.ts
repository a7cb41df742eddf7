// FEAT_PAuth: adding, checking and stripping pointer authentication codes. The code itself is
// IMPLEMENTATION DEFINED; ours is mix(), a fixed function of pointer, modifier and key, the same on
// every host. Enabled by SCTLR_ELx.En{IA,IB,DA,DB}; HCR_EL2.API traps from EL1 and EL0.
import {
  APDAKeyHi_EL1,
  APDAKeyLo_EL1,
  APDBKeyHi_EL1,
  APDBKeyLo_EL1,
  APGAKeyHi_EL1,
  APGAKeyLo_EL1,
  APIAKeyHi_EL1,
  APIAKeyLo_EL1,
  APIBKeyHi_EL1,
  APIBKeyLo_EL1,
  EL,
  ELR_EL1,
  ELR_EL2,
  HCR_EL2,
  NEXT,
  SPSR_EL1,
  SPSR_EL2,
  TCR_EL1,
  TCR_EL2,
} from '../../isa/gen/layout';
import { spAlignmentFault, syncException, undefined } from '../arch/exception';
import { exceptionReturn } from '../arch/exception-a64';
import { bits, insn, Rd, RECORD_BYTES, Rm, Rn, Rt } from '../arch/record';
import { setX, SLOT_SP, X } from '../arch/registers';
import { inHost, isE2H, sctlrInUse } from '../arch/vhe';
import { next, readable } from '../mem/access';
import { currentContext, EL2_CONTEXT } from '../mem/walk';
import { branchTo, pcOf, retire } from '../run/pages';
import { spMisaligned } from './loads-stores';

const EC_PAC: u32 = 0x09;

// Keys, in the order of the A64 opcodes.
const IA: u32 = 0;
const IB: u32 = 1;
const DA: u32 = 2;
const DB: u32 = 3;
const GA: u32 = 4;

function keyLow(key: u32): u64 {
  if (key == IA) return load<u64>(0, APIAKeyLo_EL1);
  if (key == IB) return load<u64>(0, APIBKeyLo_EL1);
  if (key == DA) return load<u64>(0, APDAKeyLo_EL1);
  return key == DB ? load<u64>(0, APDBKeyLo_EL1) : load<u64>(0, APGAKeyLo_EL1);
}

function keyHigh(key: u32): u64 {
  if (key == IA) return load<u64>(0, APIAKeyHi_EL1);
  if (key == IB) return load<u64>(0, APIBKeyHi_EL1);
  if (key == DA) return load<u64>(0, APDAKeyHi_EL1);
  return key == DB ? load<u64>(0, APDBKeyHi_EL1) : load<u64>(0, APGAKeyHi_EL1);
}

/** One round: xor, multiply by an odd constant, fold the high half down. */
function round(state: u64, input: u64): u64 {
  let value: u64 = (state ^ input) * 0x9e37_79b9_7f4a_7c15;
  value ^= value >> 32;
  value *= 0xd6e8_feb8_6659_fd93;
  return value ^ (value >> 32);
}

/** ComputePAC: four rounds over key, pointer, modifier and key. */
function mix(pointer: u64, modifier: u64, key: u32): u64 {
  return round(round(round(round(1, keyLow(key)), pointer), modifier), keyHigh(key));
}

// ---- which bits the code takes ------------------------------------------------------------------

/** TCR_ELx of the current regime, and whether it has one range of addresses (EL2 without E2H). */
function tcrInUse(): u64 {
  return load<u64>(currentContext() >= EL2_CONTEXT ? TCR_EL2 : TCR_EL1);
}
function hasOneRange(): bool {
  return load<u32>(0, EL) == 2 && !isE2H();
}

/** EffectiveTBI: the top byte of `pointer` is a tag in the current regime. */
function topByteIgnored(pointer: u64, data: bool): bool {
  const tcr = tcrInUse();
  if (hasOneRange()) {
    return ((tcr >> 20) & 1) != 0 && (data || ((tcr >> 29) & 1) == 0);
  }
  const upper = (pointer >> 55) & 1;
  return ((tcr >> (37 + upper)) & 1) != 0 && (data || ((tcr >> (51 + upper)) & 1) == 0);
}

/** The bit that tells which half of the address space the pointer belongs to. */
function halfOf(pointer: u64, data: bool): u64 {
  if (hasOneRange()) return topByteIgnored(pointer, data) ? (pointer >> 55) & 1 : pointer >> 63;
  const either = topByteIgnored((<u64>1) << 55, data) || topByteIgnored(0, data);
  return either ? (pointer >> 55) & 1 : pointer >> 63;
}

/** CalculateBottomPACBit: the input size of the regime. */
function bottomBit(half: u64): u64 {
  let size: u64 = (tcrInUse() >> (half && !hasOneRange() ? 16 : 0)) & 63;
  if (size < 16) size = 16;
  else if (size > 39) size = 39;
  return 64 - size;
}

/** Bits `top` to `bottom`. */
function field(top: u64, bottom: u64): u64 {
  return (((<u64>2) << (top - bottom)) - 1) << bottom;
}

/** `pointer` with bit 55 in all bits from `bottom` up, but for the tag. */
function canonical(pointer: u64, half: u64, tbi: bool): u64 {
  const mask = field(tbi ? 55 : 63, bottomBit(half));
  return half ? pointer | mask : pointer & ~mask;
}

/** Bits of the code: 54 to bottom, and the top byte where it is no tag. */
function codeBits(half: u64, tbi: bool): u64 {
  const low = field(54, bottomBit(half));
  return tbi ? low : low | 0xff00_0000_0000_0000;
}

function AddPAC(pointer: u64, modifier: u64, key: u32, data: bool): u64 {
  const tbi = topByteIgnored(pointer, data);
  const half = halfOf(pointer, data);
  let code = mix(canonical(pointer, half, tbi), modifier, key);
  // A pointer that is not canonical gets a code that will not authenticate.
  const top: u64 = tbi ? 55 : 63;
  const mask = field(top, bottomBit(half));
  if ((pointer & mask) != 0 && (pointer & mask) != mask) code ^= (<u64>1) << (top - 1);
  const where = codeBits(half, tbi);
  const rest = pointer & ~(where | ((<u64>1) << 55));
  return rest | (half << 55) | (code & where);
}

/** The pointer without its code, or one that faults: the error code says which key. */
function Auth(pointer: u64, modifier: u64, key: u32, data: bool): u64 {
  const tbi = topByteIgnored(pointer, data);
  const half = (pointer >> 55) & 1;
  const original = canonical(pointer, half, tbi);
  const where = codeBits(half, tbi);
  if (((mix(original, modifier, key) ^ pointer) & where) == 0) return original;
  const error: u64 = key & 1 ? 2 : 1;
  const at: u64 = tbi ? 53 : 61;
  return (original & ~((<u64>3) << at)) | (error << at);
}

// ---- enables ------------------------------------------------------------------------------------

function enabled(key: u32): bool {
  const sctlr = load<u32>(sctlrInUse());
  const bit: u32 = key == IA ? 31 : key == IB ? 30 : key == DA ? 27 : 13;
  return ((sctlr >> bit) & 1) != 0;
}

/** 0, or where to go on after the trap to EL2. */
function trapped(rec: usize): usize {
  if (load<u32>(0, EL) == 2 || inHost() || (load<u64>(0, HCR_EL2) >> 41) & 1) return 0;
  return syncException(rec, 2, EC_PAC, 0);
}

/** X[slot] = its pointer with the code of `key`. */
function add(rec: usize, slot: usize, modifier: u64, key: u32): usize {
  if (!enabled(key)) return rec + RECORD_BYTES;
  const trap = trapped(rec);
  if (trap) return trap;
  setX<u64>(slot, AddPAC(X<u64>(slot), modifier, key, key > IB));
  return rec + RECORD_BYTES;
}

/** X[slot] = its pointer authenticated. */
function check(rec: usize, slot: usize, modifier: u64, key: u32): usize {
  if (!enabled(key)) return rec + RECORD_BYTES;
  const trap = trapped(rec);
  if (trap) return trap;
  setX<u64>(slot, Auth(X<u64>(slot), modifier, key, key > IB));
  return rec + RECORD_BYTES;
}

function strip(rec: usize, slot: usize, data: bool): usize {
  const pointer = X<u64>(slot);
  setX<u64>(slot, canonical(pointer, (pointer >> 55) & 1, topByteIgnored(pointer, data)));
  return rec + RECORD_BYTES;
}

const X16: usize = 16 * 8;
const X17: usize = 17 * 8;
const X30: usize = 30 * 8;

// ---- instructions -------------------------------------------------------------------------------

export function PACGA(rec: usize): usize {
  const trap = trapped(rec);
  if (trap) return trap;
  setX<u64>(Rd(rec), mix(X<u64>(Rn(rec)), X<u64>(Rm(rec)), GA) & 0xffff_ffff_0000_0000);
  return rec + RECORD_BYTES;
}

export function XPACI(rec: usize): usize {
  return strip(rec, Rd(rec), false);
}
export function XPACD(rec: usize): usize {
  return strip(rec, Rd(rec), true);
}
export function XPACLRI(rec: usize): usize {
  return strip(rec, X30, false);
}

export function PACIA(rec: usize): usize {
  return add(rec, Rd(rec), X<u64>(Rn(rec)), IA);
}
export function PACIZA(rec: usize): usize {
  return add(rec, Rd(rec), 0, IA);
}

export function AUTIA(rec: usize): usize {
  return check(rec, Rd(rec), X<u64>(Rn(rec)), IA);
}
export function AUTIZA(rec: usize): usize {
  return check(rec, Rd(rec), 0, IA);
}

export function PACIB(rec: usize): usize {
  return add(rec, Rd(rec), X<u64>(Rn(rec)), IB);
}
export function PACIZB(rec: usize): usize {
  return add(rec, Rd(rec), 0, IB);
}

export function AUTIB(rec: usize): usize {
  return check(rec, Rd(rec), X<u64>(Rn(rec)), IB);
}
export function AUTIZB(rec: usize): usize {
  return check(rec, Rd(rec), 0, IB);
}

export function PACDA(rec: usize): usize {
  return add(rec, Rd(rec), X<u64>(Rn(rec)), DA);
}
export function PACDZA(rec: usize): usize {
  return add(rec, Rd(rec), 0, DA);
}

export function AUTDA(rec: usize): usize {
  return check(rec, Rd(rec), X<u64>(Rn(rec)), DA);
}
export function AUTDZA(rec: usize): usize {
  return check(rec, Rd(rec), 0, DA);
}

export function PACDB(rec: usize): usize {
  return add(rec, Rd(rec), X<u64>(Rn(rec)), DB);
}
export function PACDZB(rec: usize): usize {
  return add(rec, Rd(rec), 0, DB);
}

export function AUTDB(rec: usize): usize {
  return check(rec, Rd(rec), X<u64>(Rn(rec)), DB);
}
export function AUTDZB(rec: usize): usize {
  return check(rec, Rd(rec), 0, DB);
}

export function PACIA1716(rec: usize): usize {
  return add(rec, X17, X<u64>(X16), IA);
}
export function PACIAZ(rec: usize): usize {
  return add(rec, X30, 0, IA);
}
export function PACIASP(rec: usize): usize {
  return add(rec, X30, X<u64>(SLOT_SP), IA);
}

export function AUTIA1716(rec: usize): usize {
  return check(rec, X17, X<u64>(X16), IA);
}
export function AUTIAZ(rec: usize): usize {
  return check(rec, X30, 0, IA);
}
export function AUTIASP(rec: usize): usize {
  return check(rec, X30, X<u64>(SLOT_SP), IA);
}

export function PACIB1716(rec: usize): usize {
  return add(rec, X17, X<u64>(X16), IB);
}
export function PACIBZ(rec: usize): usize {
  return add(rec, X30, 0, IB);
}
export function PACIBSP(rec: usize): usize {
  return add(rec, X30, X<u64>(SLOT_SP), IB);
}

export function AUTIB1716(rec: usize): usize {
  return check(rec, X17, X<u64>(X16), IB);
}
export function AUTIBZ(rec: usize): usize {
  return check(rec, X30, 0, IB);
}
export function AUTIBSP(rec: usize): usize {
  return check(rec, X30, X<u64>(SLOT_SP), IB);
}

// ---- branches and loads -------------------------------------------------------------------------

/** The authenticated pointer of a combined instruction; NEXT is not 0 after a trap. */
function authenticated(rec: usize, pointer: u64, modifier: u64, key: u32): u64 {
  store<u32>(0, 0, NEXT);
  if (!enabled(key)) return pointer;
  const trap = trapped(rec);
  if (trap) store<u32>(0, <u32>trap, NEXT);
  return trap ? 0 : Auth(pointer, modifier, key, key > IB);
}

/** BRA and BLRA: Rm is the modifier, or zero. */
function branch(rec: usize, modifier: u64, key: u32, link: bool): usize {
  const target = authenticated(rec, X<u64>(Rn(rec)), modifier, key);
  if (next()) return next();
  if (link) setX<u64>(X30, pcOf(rec) + 4);
  return branchTo(rec, target);
}

export function BRAA(rec: usize): usize {
  return branch(rec, X<u64>(Rm(rec)), IA, false);
}
export function BRAAZ(rec: usize): usize {
  return branch(rec, 0, IA, false);
}
export function BLRAA(rec: usize): usize {
  return branch(rec, X<u64>(Rm(rec)), IA, true);
}
export function BLRAAZ(rec: usize): usize {
  return branch(rec, 0, IA, true);
}
export function RETAA(rec: usize): usize {
  const target = authenticated(rec, X<u64>(X30), X<u64>(SLOT_SP), IA);
  return next() ? next() : branchTo(rec, target);
}
export function ERETAA(rec: usize): usize {
  return authenticatedReturn(rec, IA);
}
export function LDRAA(rec: usize): usize {
  return loadAuthenticated(rec, DA, false);
}
export function LDRAA_pre(rec: usize): usize {
  return loadAuthenticated(rec, DA, true);
}

export function BRAB(rec: usize): usize {
  return branch(rec, X<u64>(Rm(rec)), IB, false);
}
export function BRABZ(rec: usize): usize {
  return branch(rec, 0, IB, false);
}
export function BLRAB(rec: usize): usize {
  return branch(rec, X<u64>(Rm(rec)), IB, true);
}
export function BLRABZ(rec: usize): usize {
  return branch(rec, 0, IB, true);
}
export function RETAB(rec: usize): usize {
  const target = authenticated(rec, X<u64>(X30), X<u64>(SLOT_SP), IB);
  return next() ? next() : branchTo(rec, target);
}
export function ERETAB(rec: usize): usize {
  return authenticatedReturn(rec, IB);
}
export function LDRAB(rec: usize): usize {
  return loadAuthenticated(rec, DB, false);
}
export function LDRAB_pre(rec: usize): usize {
  return loadAuthenticated(rec, DB, true);
}

function authenticatedReturn(rec: usize, key: u32): usize {
  const el = load<u32>(0, EL);
  if (el == 0) return undefined(rec);
  const elr = load<u64>(el == 2 ? ELR_EL2 : ELR_EL1);
  const target = authenticated(rec, elr, X<u64>(SLOT_SP), key);
  if (next()) return next();
  const spsr = load<u32>(el == 2 ? SPSR_EL2 : SPSR_EL1);
  retire(rec);
  return exceptionReturn(target, spsr);
}

/** S:imm9, scaled by 8. */
function loadAuthenticated(rec: usize, key: u32, writeBack: bool): usize {
  if (spMisaligned(rec)) return spAlignmentFault(rec);
  const word = insn(rec);
  const imm10 = (bits(word, 22, 1) << 9) | bits(word, 12, 9);
  const offset = <i64>((<i32>(imm10 << 22) >> 22) << 3);
  const base = authenticated(rec, X<u64>(Rn(rec)), 0, key);
  if (next()) return next();
  const address: u64 = base + <u64>offset;
  const at = readable<u64>(rec, address);
  if (at == 0) return next();
  const value = load<u64>(at);
  if (writeBack) setX<u64>(Rn(rec), address);
  setX<u64>(Rt(rec), value);
  return rec + RECORD_BYTES;
}
