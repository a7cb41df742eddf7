// The instruction part of a Data Abort syndrome: ISV, SAS, SSE, SRT, SF and AR. Valid for a load or
// store of one general-purpose register without writeback that stage 2 refused.
import { currentViewInA64 } from './execution-state';
import { isArmv7 } from './features';
import { bits } from './record';

function syndrome(size: u32, signed: u32, Rt: u32, wide: u32, ordered: u32): u32 {
  return (1 << 24) | (size << 22) | (signed << 21) | (Rt << 16) | (wide << 15) | (ordered << 14);
}

/** ISS bits 24..14 for an A64 word; 0 where the syndrome has none. */
export function accessSyndromeA64(word: u32): u32 {
  const Rt = bits(word, 0, 5);
  const size = word >> 30;
  // Load register (literal), not SIMD and not a prefetch.
  if ((word & 0x3f000000) == 0x18000000) {
    if (size == 3) return 0;
    return syndrome(size == 1 ? 3 : 2, size >> 1, Rt, size ? 1 : 0, 0);
  }
  // Load-acquire and store-release.
  if ((word & 0x3fa00000) == 0x08800000) return syndrome(size, 0, Rt, size == 3 ? 1 : 0, 1);
  if ((word & 0x3e000000) != 0x38000000 || !isPlainAddress(word)) return 0;
  const opc = bits(word, 22, 2);
  if (opc < 2) return syndrome(size, 0, Rt, size == 3 ? 1 : 0, 0);
  return size == 3 ? 0 : syndrome(size, 1, Rt, opc == 2 ? 1 : 0, 0);
}

/** Unsigned offset, unscaled, unprivileged or register offset: no writeback and no atomic. */
function isPlainAddress(word: u32): bool {
  if ((word >> 24) & 1) return true;
  const mode = bits(word, 10, 2);
  return (word >> 21) & 1 ? mode == 2 : mode == 0 || mode == 2;
}

/** How a syndrome names R[n]: its number, or that of the X register it is where AArch64 reads it. */
export function syndromeRegister(n: u32): u32 {
  return isArmv7() ? n : currentViewInA64(n);
}

/** The same for an A32 word: offset addressing, not R15. */
export function accessSyndromeA32(word: u32): u32 {
  if ((word & 0x0f8003f0) == 0x01800090) {
    const Rt = bits(word, (word >> 20) & 1 ? 12 : 0, 4);
    return accessOf(orderedSize(bits(word, 21, 2)), 0, Rt, 1);
  }
  const Rt = bits(word, 12, 4);
  if (word >> 28 == 15 || (word & 0x01200000) != 0x01000000) return 0;
  if ((word & 0x0c000000) == 0x04000000) {
    if ((word & 0x02000010) == 0x02000010) return 0; // media
    return accessOf((word >> 22) & 1 ? 0 : 2, 0, Rt, 0);
  }
  if ((word & 0x0e000090) != 0x00000090) return 0;
  const op = bits(word, 5, 2);
  const isLoad = (word >> 20) & 1;
  if (op == 0 || (op > 1 && !isLoad)) return 0;
  return accessOf(op & 1, op >> 1, Rt, 0);
}

/** Sizes of A32's LDA and STL: word, none, byte, halfword. */
function orderedSize(size: u32): u32 {
  return size == 0 ? 2 : size == 1 ? 3 : size - 2;
}

/** An access of 1 << `size` bytes, up to a word, of R[Rt]; R15 has none. */
function accessOf(size: u32, signed: u32, Rt: u32, ordered: u32): u32 {
  if (size > 2 || Rt == 15) return 0;
  return syndrome(size, signed, syndromeRegister(Rt), 0, ordered);
}

/** The same for a T32 instruction, of 16 bits or of 32. */
export function accessSyndromeT32(word: u32): u32 {
  if (word >> 16 == 0) return accessSyndromeNarrow(word);
  const Rt = bits(word, 12, 4);
  // LDA, STL and their sizes.
  if ((word & 0xffe000c0) == 0xe8c00080) return accessOf(bits(word, 4, 2), 0, Rt, 1);
  const isVector = (word >> 24) & 1 && ((word >> 20) & 1) == 0;
  if (word >> 25 != 0x7c || isVector) return 0;
  const isLiteral = bits(word, 16, 4) == 15;
  const mode = bits(word, 8, 4); // 1PUW: a negative offset or LDRT, or write-back
  const isPlain = (word >> 23) & 1 || bits(word, 6, 6) == 0 || mode == 12 || mode == 14;
  if (!isLiteral && !isPlain) return 0;
  return accessOf(bits(word, 21, 2), (word >> 24) & 1, Rt, 0);
}

/** Load and store of 16 bits: their first five bits say which. */
function accessSyndromeNarrow(word: u32): u32 {
  const class5 = word >> 11;
  const Rt = bits(word, 0, 3);
  if (class5 == 9 || class5 >> 1 == 9) return accessOf(2, 0, bits(word, 8, 3), 0);
  if (class5 >> 1 == 5) {
    // STR, STRH, STRB, LDRSB, LDR, LDRH, LDRB, LDRSH of a register offset.
    const op = bits(word, 9, 3);
    const signed: u32 = op == 3 || op == 7 ? 1 : 0;
    const size: u32 = op == 3 ? 0 : op == 7 ? 1 : 2 - (op & 3);
    return accessOf(size, signed, Rt, 0);
  }
  if (class5 >> 2 == 3) return accessOf((word >> 12) & 1 ? 0 : 2, 0, Rt, 0);
  return class5 >> 1 == 8 ? accessOf(1, 0, Rt, 0) : 0;
}
