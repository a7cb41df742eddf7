// Multiplies, saturating additions and division: one executor per row of isa/a32/multiply.ts.
import { Q } from '../../isa/gen/layout';
import { setNZ } from '../arch/flags';
import { bits, insn, Ra, Rd, RdHi, RdLo, RECORD_BYTES, Rm, Rn } from '../arch/record';
import { R, setR } from '../arch/registers';
import { tag } from '../arch/tags';
import { signedSaturateQ } from './saturation';

/** Writes a 32-bit product; with S = 1 it sets N and Z, and leaves C and V. */
function product<S>(rec: usize, result: u32): usize {
  setR(Rd(rec), result);
  if (tag<S>()) setNZ<u32>(result);
  return rec + RECORD_BYTES;
}

/** Writes a 64-bit product, likewise. */
function longProduct<S>(rec: usize, result: u64): usize {
  writeLong(rec, result);
  if (tag<S>()) setNZ<u64>(result);
  return rec + RECORD_BYTES;
}

function writeLong(rec: usize, result: u64): void {
  setR(RdLo(rec), <u32>result);
  setR(RdHi(rec), <u32>(result >> 32));
}

/** RdHi:RdLo */
function accumulator(rec: usize): u64 {
  const high = <u64>R(RdHi(rec));
  return (high << 32) | <u64>R(RdLo(rec));
}

function unsignedProduct(rec: usize): u64 {
  return <u64>R(Rn(rec)) * <u64>R(Rm(rec));
}

function signedProduct(rec: usize): i64 {
  return signed(R(Rn(rec))) * signed(R(Rm(rec)));
}

function signed(value: u32): i64 {
  return <i64>(<i32>value);
}

export function MUL<S>(rec: usize): usize {
  return product<S>(rec, R(Rn(rec)) * R(Rm(rec)));
}

export function MLA<S>(rec: usize): usize {
  return product<S>(rec, R(Rn(rec)) * R(Rm(rec)) + R(Ra(rec)));
}

export function MLS(rec: usize): usize {
  setR(Rd(rec), R(Ra(rec)) - R(Rn(rec)) * R(Rm(rec)));
  return rec + RECORD_BYTES;
}

/** UMAAL. The product plus both halves of the destination; cannot overflow. */
export function UMAAL(rec: usize): usize {
  const sum = unsignedProduct(rec) + <u64>R(RdHi(rec)) + <u64>R(RdLo(rec));
  writeLong(rec, sum);
  return rec + RECORD_BYTES;
}

export function UMULL<S>(rec: usize): usize {
  return longProduct<S>(rec, unsignedProduct(rec));
}

export function UMLAL<S>(rec: usize): usize {
  return longProduct<S>(rec, accumulator(rec) + unsignedProduct(rec));
}

export function SMULL<S>(rec: usize): usize {
  return longProduct<S>(rec, <u64>signedProduct(rec));
}

export function SMLAL<S>(rec: usize): usize {
  return longProduct<S>(rec, accumulator(rec) + <u64>signedProduct(rec));
}

// ---- halfwords ----------------------------------------------------------------------------------

/** The bottom or, for `top`, the top half of `value`, sign-extended. */
function half(value: u32, top: u32): i64 {
  return <i64>(top ? <i32>value >> 16 : <i32>(value << 16) >> 16);
}

/** Rn and Rm by the halves that N (bit 5) and M (bit 6) choose. */
function halfProduct(rec: usize): i64 {
  const word = insn(rec);
  return half(R(Rn(rec)), bits(word, 5, 1)) * half(R(Rm(rec)), bits(word, 6, 1));
}

/** Rn times the half of Rm that M chooses, without the bottom 16 bits. */
function wideProduct(rec: usize): i64 {
  return (signed(R(Rn(rec))) * half(R(Rm(rec)), bits(insn(rec), 6, 1))) >> 16;
}

/** Rd = the bottom 32 bits; Q when the value needs more. */
function writeOverflowing(rec: usize, value: i64): usize {
  setR(Rd(rec), <u32>value);
  if (value != <i64>(<i32>value)) store<u32>(0, 1, Q);
  return rec + RECORD_BYTES;
}

export function SMLAxy(rec: usize): usize {
  return writeOverflowing(rec, halfProduct(rec) + signed(R(Ra(rec))));
}

export function SMLAWy(rec: usize): usize {
  return writeOverflowing(rec, wideProduct(rec) + signed(R(Ra(rec))));
}

export function SMULWy(rec: usize): usize {
  setR(Rd(rec), <u32>wideProduct(rec));
  return rec + RECORD_BYTES;
}

export function SMLALxy(rec: usize): usize {
  writeLong(rec, accumulator(rec) + <u64>halfProduct(rec));
  return rec + RECORD_BYTES;
}

export function SMULxy(rec: usize): usize {
  setR(Rd(rec), <u32>halfProduct(rec));
  return rec + RECORD_BYTES;
}

// ---- saturating addition ------------------------------------------------------------------------

function saturated(rec: usize, value: i64): usize {
  setR(Rd(rec), <u32>signedSaturateQ(value, 32));
  return rec + RECORD_BYTES;
}

/** Rn doubled and saturated. */
function doubled(rec: usize): i64 {
  return signedSaturateQ(signed(R(Rn(rec))) << 1, 32);
}

export function QADD(rec: usize): usize {
  return saturated(rec, signed(R(Rm(rec))) + signed(R(Rn(rec))));
}

export function QSUB(rec: usize): usize {
  return saturated(rec, signed(R(Rm(rec))) - signed(R(Rn(rec))));
}

export function QDADD(rec: usize): usize {
  return saturated(rec, signed(R(Rm(rec))) + doubled(rec));
}

export function QDSUB(rec: usize): usize {
  return saturated(rec, signed(R(Rm(rec))) - doubled(rec));
}

// ---- dual and most significant word multiplies --------------------------------------------------

/** Rm, its halves swapped when M (bit 5) is 1. */
function swappable(rec: usize): u32 {
  const value = R(Rm(rec));
  return bits(insn(rec), 5, 1) ? rotr<u32>(value, 16) : value;
}

function dualSum(rec: usize): i64 {
  const n = R(Rn(rec));
  const m = swappable(rec);
  return half(n, 0) * half(m, 0) + half(n, 1) * half(m, 1);
}

function dualDifference(rec: usize): i64 {
  const n = R(Rn(rec));
  const m = swappable(rec);
  return half(n, 0) * half(m, 0) - half(n, 1) * half(m, 1);
}

export function SMUAD(rec: usize): usize {
  return writeOverflowing(rec, dualSum(rec));
}

export function SMLAD(rec: usize): usize {
  return writeOverflowing(rec, dualSum(rec) + signed(R(Ra(rec))));
}

/** SMUSD cannot overflow. */
export function SMUSD(rec: usize): usize {
  return writeOverflowing(rec, dualDifference(rec));
}

export function SMLSD(rec: usize): usize {
  return writeOverflowing(rec, dualDifference(rec) + signed(R(Ra(rec))));
}

export function SMLALD(rec: usize): usize {
  writeLong(rec, accumulator(rec) + <u64>dualSum(rec));
  return rec + RECORD_BYTES;
}

export function SMLSLD(rec: usize): usize {
  writeLong(rec, accumulator(rec) + <u64>dualDifference(rec));
  return rec + RECORD_BYTES;
}

/** The top word, rounded to nearest when R (bit 5) is 1. */
function topWord(rec: usize, value: u64): usize {
  const rounded = bits(insn(rec), 5, 1) ? value + 0x80000000 : value;
  setR(Rd(rec), <u32>(rounded >> 32));
  return rec + RECORD_BYTES;
}

export function SMMUL(rec: usize): usize {
  return topWord(rec, <u64>signedProduct(rec));
}

export function SMMLA(rec: usize): usize {
  const addend = (<u64>R(Ra(rec))) << 32;
  return topWord(rec, addend + <u64>signedProduct(rec));
}

export function SMMLS(rec: usize): usize {
  const minuend = (<u64>R(Ra(rec))) << 32;
  return topWord(rec, minuend - <u64>signedProduct(rec));
}

/** Rounds towards zero; division by zero gives 0, and the most negative number by -1 itself. */
export function SDIV(rec: usize): usize {
  const dividend = <i32>R(Rn(rec));
  const divisor = <i32>R(Rm(rec));
  let quotient: i32 = 0;
  if (divisor == -1) quotient = 0 - dividend;
  else if (divisor != 0) quotient = dividend / divisor;
  setR(Rd(rec), <u32>quotient);
  return rec + RECORD_BYTES;
}

export function UDIV(rec: usize): usize {
  const divisor = R(Rm(rec));
  setR(Rd(rec), divisor == 0 ? 0 : R(Rn(rec)) / divisor);
  return rec + RECORD_BYTES;
}
