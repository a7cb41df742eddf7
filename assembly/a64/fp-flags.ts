// FEAT_FlagM, FEAT_FlagM2 and FEAT_SB: instructions on PSTATE.<N,Z,C,V>, and the speculation barrier.
import { C } from '../../isa/gen/layout';
import { NZCV, setNZCV, carryFlag } from '../arch/flags';
import { bits, insn, RECORD_BYTES, Rn } from '../arch/record';
import { X } from '../arch/registers';

/** RMIF: the bits of Xn rotated right by imm6 that mask selects. */
export function RMIF(rec: usize): usize {
  const word = insn(rec);
  const value = <u32>rotr<u64>(X<u64>(Rn(rec)), <u64>bits(word, 15, 6));
  const mask = word & 15;
  setNZCV((NZCV() & ~mask) | (value & mask));
  return rec + RECORD_BYTES;
}

/** N and Z from the low `bits` of Wn, V where the next bit differs from the sign; C stays. */
function setFlags(rec: usize, width: u32): usize {
  const value = X<u32>(Rn(rec));
  const n = (value >> (width - 1)) & 1;
  const z: u32 = value << (32 - width) == 0 ? 1 : 0;
  const v: u32 = ((value >> width) & 1) ^ n;
  setNZCV((n << 3) | (z << 2) | (carryFlag() << 1) | v);
  return rec + RECORD_BYTES;
}

export function SETF8(rec: usize): usize {
  return setFlags(rec, 8);
}

export function SETF16(rec: usize): usize {
  return setFlags(rec, 16);
}

export function CFINV(rec: usize): usize {
  store<u32>(0, carryFlag() ^ 1, C);
  return rec + RECORD_BYTES;
}

/** From the flags of an external format to those of an FCMP. */
export function XAFLAG(rec: usize): usize {
  const flags = NZCV();
  const z = (flags >> 2) & 1;
  const c = (flags >> 1) & 1;
  const n: u32 = (c | z) ^ 1;
  const v: u32 = (c ^ 1) & z;
  setNZCV((n << 3) | ((z & c) << 2) | ((c | z) << 1) | v);
  return rec + RECORD_BYTES;
}

/** And back. */
export function AXFLAG(rec: usize): usize {
  const flags = NZCV();
  const z = ((flags >> 2) | flags) & 1;
  const c = (flags >> 1) & 1 & ((flags & 1) ^ 1);
  setNZCV((z << 2) | (c << 1));
  return rec + RECORD_BYTES;
}

/** Nothing is executed speculatively. */
export function SB(rec: usize): usize {
  return rec + RECORD_BYTES;
}
