// Media instructions: one executor per row of isa/a32/media.ts.
import { GE } from '../../isa/gen/layout';
import { undefined } from '../arch/exception';
import { bits, insn, Ra, Rd, RECORD_BYTES, Rm, Rn } from '../arch/record';
import { R, setR } from '../arch/registers';
import { signedSaturate, signedSaturateQ, unsignedSaturate, unsignedSaturateQ } from './saturation';
import { shiftBy } from './shifts';

function write(rec: usize, result: u32): usize {
  setR(Rd(rec), result);
  return rec + RECORD_BYTES;
}

// ---- parallel addition and subtraction ----------------------------------------------------------
// Bits 22..20 of the word, the prefix, say what becomes of the sum of two lanes.

const S: u32 = 1; // wraps, sets GE
const Q: u32 = 2; // saturates, signed
const SH: u32 = 3; // halves
const U: u32 = 5; // as S, unsigned
const UQ: u32 = 6;
const UH: u32 = 7;

/** Lane `index` of `width` bits, as the prefix reads it: signed below 4. */
function lane(value: u32, index: u32, width: u32, prefix: u32): i32 {
  const up = 32 - width * (index + 1);
  const top = value << up;
  return prefix < 4 ? <i32>top >> (32 - width) : <i32>(top >> (32 - width));
}

/** One lane of the result, in its place; S and U also set its GE bits. */
function laneResult(sum: i32, index: u32, width: u32, prefix: u32, subtract: bool): u32 {
  let result = sum;
  if (prefix == Q) result = <i32>signedSaturate(<i64>sum, width);
  else if (prefix == UQ) result = <i32>unsignedSaturate(<i64>sum, width);
  else if (prefix == SH || prefix == UH) result = sum >> 1;
  else {
    const enough: i32 = prefix == S || subtract ? 0 : 1 << width;
    const ones: u32 = width == 16 ? 3 : 1;
    const mask = ones << (width == 16 ? index << 1 : index);
    const ge = load<u32>(0, GE);
    store<u32>(0, sum >= enough ? ge | mask : ge & ~mask, GE);
  }
  return (<u32>result & ((1 << width) - 1)) << (index * width);
}

/** All lanes added, or subtracted. */
function lanes(rec: usize, width: u32, subtract: bool): usize {
  const prefix = bits(insn(rec), 20, 3);
  let result: u32 = 0;
  for (let i: u32 = 0; i < 32 / width; i++) {
    const n = lane(R(Rn(rec)), i, width, prefix);
    const m = lane(R(Rm(rec)), i, width, prefix);
    result |= laneResult(subtract ? n - m : n + m, i, width, prefix, subtract);
  }
  return write(rec, result);
}

/** Halfwords crosswise: ASX adds in the top half, SAX (`subtractTop`) in the bottom half. */
function crossed(rec: usize, subtractTop: bool): usize {
  const prefix = bits(insn(rec), 20, 3);
  const n = R(Rn(rec));
  const m = R(Rm(rec));
  const n0 = lane(n, 0, 16, prefix);
  const n1 = lane(n, 1, 16, prefix);
  const m0 = lane(m, 0, 16, prefix);
  const m1 = lane(m, 1, 16, prefix);
  const top = laneResult(subtractTop ? n1 - m0 : n1 + m0, 1, 16, prefix, subtractTop);
  const bottom = laneResult(subtractTop ? n0 + m1 : n0 - m1, 0, 16, prefix, !subtractTop);
  return write(rec, top | bottom);
}

export function SADD16(rec: usize): usize {
  return lanes(rec, 16, false);
}

export function SASX(rec: usize): usize {
  return crossed(rec, false);
}

export function SSAX(rec: usize): usize {
  return crossed(rec, true);
}

export function SSUB16(rec: usize): usize {
  return lanes(rec, 16, true);
}

export function SADD8(rec: usize): usize {
  return lanes(rec, 8, false);
}

export function SSUB8(rec: usize): usize {
  return lanes(rec, 8, true);
}

export function QADD16(rec: usize): usize {
  return lanes(rec, 16, false);
}

export function QASX(rec: usize): usize {
  return crossed(rec, false);
}

export function QSAX(rec: usize): usize {
  return crossed(rec, true);
}

export function QSUB16(rec: usize): usize {
  return lanes(rec, 16, true);
}

export function QADD8(rec: usize): usize {
  return lanes(rec, 8, false);
}

export function QSUB8(rec: usize): usize {
  return lanes(rec, 8, true);
}

export function SHADD16(rec: usize): usize {
  return lanes(rec, 16, false);
}

export function SHASX(rec: usize): usize {
  return crossed(rec, false);
}

export function SHSAX(rec: usize): usize {
  return crossed(rec, true);
}

export function SHSUB16(rec: usize): usize {
  return lanes(rec, 16, true);
}

export function SHADD8(rec: usize): usize {
  return lanes(rec, 8, false);
}

export function SHSUB8(rec: usize): usize {
  return lanes(rec, 8, true);
}

export function UADD16(rec: usize): usize {
  return lanes(rec, 16, false);
}

export function UASX(rec: usize): usize {
  return crossed(rec, false);
}

export function USAX(rec: usize): usize {
  return crossed(rec, true);
}

export function USUB16(rec: usize): usize {
  return lanes(rec, 16, true);
}

export function UADD8(rec: usize): usize {
  return lanes(rec, 8, false);
}

export function USUB8(rec: usize): usize {
  return lanes(rec, 8, true);
}

export function UQADD16(rec: usize): usize {
  return lanes(rec, 16, false);
}

export function UQASX(rec: usize): usize {
  return crossed(rec, false);
}

export function UQSAX(rec: usize): usize {
  return crossed(rec, true);
}

export function UQSUB16(rec: usize): usize {
  return lanes(rec, 16, true);
}

export function UQADD8(rec: usize): usize {
  return lanes(rec, 8, false);
}

export function UQSUB8(rec: usize): usize {
  return lanes(rec, 8, true);
}

export function UHADD16(rec: usize): usize {
  return lanes(rec, 16, false);
}

export function UHASX(rec: usize): usize {
  return crossed(rec, false);
}

export function UHSAX(rec: usize): usize {
  return crossed(rec, true);
}

export function UHSUB16(rec: usize): usize {
  return lanes(rec, 16, true);
}

export function UHADD8(rec: usize): usize {
  return lanes(rec, 8, false);
}

export function UHSUB8(rec: usize): usize {
  return lanes(rec, 8, true);
}

/** SEL. Each byte of Rn where its GE bit is 1, of Rm where it is 0. */
export function SEL(rec: usize): usize {
  const ge = load<u32>(0, GE);
  let mask: u32 = 0;
  for (let i: u32 = 0; i < 4; i++) {
    if ((ge >> i) & 1) mask |= (<u32>0xff) << (i << 3);
  }
  return write(rec, (R(Rn(rec)) & mask) | (R(Rm(rec)) & ~mask));
}

// ---- extension ----------------------------------------------------------------------------------

/** Rm rotated right by 0, 8, 16 or 24. */
function rotated(rec: usize): u32 {
  return rotr<u32>(R(Rm(rec)), bits(insn(rec), 10, 2) << 3);
}

function signExtend8(value: u32): u32 {
  return <u32>(<i32>(value << 24) >> 24);
}

function signExtend16(value: u32): u32 {
  return <u32>(<i32>(value << 16) >> 16);
}

/** Two halfwords side by side. */
function pack(top: u32, bottom: u32): u32 {
  return (top << 16) | (bottom & 0xffff);
}

export function SXTB16(rec: usize): usize {
  const value = rotated(rec);
  return write(rec, pack(signExtend8(value >> 16), signExtend8(value)));
}

export function SXTAB16(rec: usize): usize {
  const value = rotated(rec);
  const n = R(Rn(rec));
  return write(rec, pack((n >> 16) + signExtend8(value >> 16), n + signExtend8(value)));
}

export function SXTB(rec: usize): usize {
  return write(rec, signExtend8(rotated(rec)));
}

export function SXTAB(rec: usize): usize {
  return write(rec, R(Rn(rec)) + signExtend8(rotated(rec)));
}

export function SXTH(rec: usize): usize {
  return write(rec, signExtend16(rotated(rec)));
}

export function SXTAH(rec: usize): usize {
  return write(rec, R(Rn(rec)) + signExtend16(rotated(rec)));
}

export function UXTB16(rec: usize): usize {
  return write(rec, rotated(rec) & 0x00ff00ff);
}

export function UXTAB16(rec: usize): usize {
  const value = rotated(rec) & 0x00ff00ff;
  const n = R(Rn(rec));
  return write(rec, pack((n >> 16) + (value >> 16), n + value));
}

export function UXTB(rec: usize): usize {
  return write(rec, rotated(rec) & 0xff);
}

export function UXTAB(rec: usize): usize {
  return write(rec, R(Rn(rec)) + (rotated(rec) & 0xff));
}

export function UXTH(rec: usize): usize {
  return write(rec, rotated(rec) & 0xffff);
}

export function UXTAH(rec: usize): usize {
  return write(rec, R(Rn(rec)) + (rotated(rec) & 0xffff));
}

// ---- packing, saturation, reversal --------------------------------------------------------------

/** Rm shifted left by imm5. */
export function PKHBT(rec: usize): usize {
  const shifted = R(Rm(rec)) << bits(insn(rec), 7, 5);
  return write(rec, (shifted & 0xffff0000) | (R(Rn(rec)) & 0xffff));
}

/** Rm shifted right arithmetically by imm5, 0 meaning 32. */
export function PKHTB(rec: usize): usize {
  const shifted = shiftBy(R(Rm(rec)), 2, bits(insn(rec), 7, 5));
  return write(rec, (R(Rn(rec)) & 0xffff0000) | (shifted & 0xffff));
}

/** Rn shifted left, or right arithmetically when sh is 1. */
function operandToSaturate(rec: usize): i64 {
  const word = insn(rec);
  return <i64>(<i32>shiftBy(R(Rn(rec)), bits(word, 6, 1) << 1, bits(word, 7, 5)));
}

export function SSAT(rec: usize): usize {
  const width = bits(insn(rec), 16, 5) + 1;
  return write(rec, <u32>signedSaturateQ(operandToSaturate(rec), width));
}

export function USAT(rec: usize): usize {
  return write(rec, <u32>unsignedSaturateQ(operandToSaturate(rec), bits(insn(rec), 16, 5)));
}

function half(value: u32, top: u32): i64 {
  return <i64>(<i32>signExtend16(top ? value >> 16 : value));
}

export function SSAT16(rec: usize): usize {
  const n = R(Rn(rec));
  const width = bits(insn(rec), 16, 4) + 1;
  const top = <u32>signedSaturateQ(half(n, 1), width);
  return write(rec, pack(top, <u32>signedSaturateQ(half(n, 0), width)));
}

export function USAT16(rec: usize): usize {
  const n = R(Rn(rec));
  const width = bits(insn(rec), 16, 4);
  const top = <u32>unsignedSaturateQ(half(n, 1), width);
  return write(rec, pack(top, <u32>unsignedSaturateQ(half(n, 0), width)));
}

export function REV(rec: usize): usize {
  return write(rec, bswap<u32>(R(Rm(rec))));
}

export function REV16(rec: usize): usize {
  const value = R(Rm(rec));
  return write(rec, ((value >> 8) & 0x00ff00ff) | ((value & 0x00ff00ff) << 8));
}

export function REVSH(rec: usize): usize {
  return write(rec, signExtend16(bswap<u32>(R(Rm(rec))) >> 16));
}

export function RBIT(rec: usize): usize {
  let value = R(Rm(rec));
  value = ((value >> 1) & 0x55555555) | ((value & 0x55555555) << 1);
  value = ((value >> 2) & 0x33333333) | ((value & 0x33333333) << 2);
  value = ((value >> 4) & 0x0f0f0f0f) | ((value & 0x0f0f0f0f) << 4);
  return write(rec, bswap<u32>(value));
}

export function CLZ(rec: usize): usize {
  return write(rec, clz<u32>(R(Rm(rec))));
}

/** Sum of the absolute differences of four unsigned bytes. */
function absoluteDifferences(rec: usize): u32 {
  const n = R(Rn(rec));
  const m = R(Rm(rec));
  let sum: i32 = 0;
  for (let i: u32 = 0; i < 4; i++) {
    const difference = lane(n, i, 8, U) - lane(m, i, 8, U);
    sum += difference < 0 ? -difference : difference;
  }
  return <u32>sum;
}

export function USAD8(rec: usize): usize {
  return write(rec, absoluteDifferences(rec));
}

export function USADA8(rec: usize): usize {
  return write(rec, absoluteDifferences(rec) + R(Ra(rec)));
}

// ---- bit fields ---------------------------------------------------------------------------------
// CONSTRAINED UNPREDICTABLE: a field that ends above bit 31, or before it begins: UNDEFINED.

export function SBFX(rec: usize): usize {
  const word = insn(rec);
  const lsb = bits(word, 7, 5);
  const widthm1 = bits(word, 16, 5);
  if (lsb + widthm1 > 31) return undefined(rec);
  const top = R(Rn(rec)) << (31 - lsb - widthm1);
  return write(rec, <u32>(<i32>top >> (31 - widthm1)));
}

export function UBFX(rec: usize): usize {
  const word = insn(rec);
  const lsb = bits(word, 7, 5);
  const widthm1 = bits(word, 16, 5);
  if (lsb + widthm1 > 31) return undefined(rec);
  return write(rec, (R(Rn(rec)) << (31 - lsb - widthm1)) >> (31 - widthm1));
}

/** Replaces Rd<msb:lsb> by the bottom bits of `value`. */
function insert(rec: usize, value: u32): usize {
  const word = insn(rec);
  const lsb = bits(word, 7, 5);
  const msb = bits(word, 16, 5);
  if (msb < lsb) return undefined(rec);
  const mask = (<u32>0xffffffff >> (31 - (msb - lsb))) << lsb;
  return write(rec, (R(Rd(rec)) & ~mask) | ((value << lsb) & mask));
}

export function BFC(rec: usize): usize {
  return insert(rec, 0);
}

export function BFI(rec: usize): usize {
  return insert(rec, R(Rn(rec)));
}
