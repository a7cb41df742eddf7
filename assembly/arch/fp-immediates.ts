// Immediates of FP and Advanced SIMD instructions: eight bits and what they stand for.

/** VFPExpandImm to 32 and 64 bits. */
function floatImmediate32(imm8: u32): u32 {
  const exponent: u32 = (imm8 >> 6) & 1 ? 0x3e00_0000 : 0x4000_0000;
  return ((imm8 >> 7) << 31) | exponent | ((imm8 & 0x3f) << 19);
}

function floatImmediate64(imm8: u32): u64 {
  const exponent: u64 = (imm8 >> 6) & 1 ? 0x3fc0_0000_0000_0000 : 0x4000_0000_0000_0000;
  return ((<u64>(imm8 >> 7)) << 63) | exponent | ((<u64>(imm8 & 0x3f)) << 48);
}

/** Eight bytes of ones or zeros, one for each bit. */
function byteMask(imm8: u32): u64 {
  let mask: u64 = 0;
  for (let i: u32 = 0; i < 8; i++) {
    if ((imm8 >> i) & 1) mask |= (<u64>0xff) << (<u64>(i << 3));
  }
  return mask;
}

/** AdvSIMDExpandImm(op, cmode, imm8), the same in A64 and A32. */
export function AdvSIMDExpandImm(op: u32, cmode: u32, imm8: u32): u64 {
  const twice: u64 = 0x0000_0001_0000_0001;
  if (cmode < 8) return ((<u64>imm8) << (<u64>((cmode >> 1) << 3))) * twice;
  if (cmode < 12) return ((<u64>imm8) << (<u64>(((cmode >> 1) & 1) << 3))) * 0x0001_0001_0001_0001;
  if (cmode == 12) return <u64>((imm8 << 8) | 0xff) * twice;
  if (cmode == 13) return <u64>((imm8 << 16) | 0xffff) * twice;
  if (cmode == 14) return op ? byteMask(imm8) : <u64>imm8 * 0x0101_0101_0101_0101;
  return op ? floatImmediate64(imm8) : <u64>floatImmediate32(imm8) * twice;
}
