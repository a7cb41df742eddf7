// Immediates as the manual's decode pseudocode computes them; called by the generated decoder
// (`imm = …` in the rows). Arguments and results are 64 bits wide.

/** SignExtend of a `width`-bit value. */
export function SignExtend(value: u64, width: u32): u64 {
  const shift = <u64>(64 - width);
  return <u64>(<i64>(value << shift) >> shift);
}

/** DecodeBitMasks(N, imms, immr, TRUE), the `wmask` result; 32 bits wide when sf is 0. */
export function DecodeBitMasks(N: u64, imms: u64, immr: u64, sf: u64): u64 {
  const combined = <u32>((N << 6) | (~imms & 0x3f));
  const len = 31 - clz(combined);
  const esize: u64 = 1 << len;
  const levels = esize - 1;
  const S = imms & levels;
  const r = immr & levels;
  const welem: u64 = S == 63 ? u64.MAX_VALUE : ((<u64>1) << (S + 1)) - 1;
  const emask: u64 = esize == 64 ? u64.MAX_VALUE : ((<u64>1) << esize) - 1;
  let element: u64 = r == 0 ? welem : (welem >> r) | (welem << (esize - r));
  element &= emask;
  for (let size = esize; size < 64; size <<= 1) element |= element << size;
  return sf ? element : element & 0xffffffff;
}

/** A32ExpandImm(imm12). */
export function A32ExpandImm(imm12: u64): u64 {
  return <u64>rotr<u32>(<u32>(imm12 & 0xff), (<u32>(imm12 >> 8)) << 1);
}

/** A32ExpandImm with bit 32 set when the rotation is not 0: then the carry out is bit 31. */
export function A32ExpandImmC(imm12: u64): u64 {
  return A32ExpandImm(imm12) | (imm12 >> 8 ? (<u64>1) << 32 : 0);
}

/** ThumbExpandImm(imm12). */
export function T32ExpandImm(imm12: u64): u64 {
  const word = <u32>imm12;
  const byte = word & 0xff;
  if (word >> 10) return <u64>rotr<u32>(0x80 | (word & 0x7f), word >> 7);
  const kind = word >> 8;
  if (kind == 0) return <u64>byte;
  if (kind == 1) return <u64>((byte << 16) | byte);
  if (kind == 2) return <u64>((byte << 24) | (byte << 8));
  return <u64>((byte << 24) | (byte << 16) | (byte << 8) | byte);
}

/** ThumbExpandImm with bit 32 set where it rotates: then the carry out is bit 31. */
export function T32ExpandImmC(imm12: u64): u64 {
  return T32ExpandImm(imm12) | (imm12 >> 10 ? (<u64>1) << 32 : 0);
}

/** The offset of B, BL and BLX with the bits J1 and J2: SignExtend(S:I1:I2:imm21:'0'). */
export function T32BranchOffset(S: u64, J1: u64, J2: u64, imm21: u64): u64 {
  const I1 = (J1 ^ S ^ 1) & 1;
  const I2 = (J2 ^ S ^ 1) & 1;
  return SignExtend((S << 24) | (I1 << 23) | (I2 << 22) | (imm21 << 1), 25);
}

/** The offset of an A32 load or store: added when U is 1, else subtracted. */
export function A32Offset(U: u64, offset: u64): u64 {
  return U ? offset : <u64>(<u32>(0 - <u32>offset));
}
