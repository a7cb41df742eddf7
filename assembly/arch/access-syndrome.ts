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
  const number = bits(word, 12, 4);
  const Rt = syndromeRegister(number);
  if (number == 15 || word >> 28 == 15 || (word & 0x01200000) != 0x01000000) return 0;
  if ((word & 0x0c000000) == 0x04000000) {
    if ((word & 0x02000010) == 0x02000010) return 0; // media
    return syndrome((word >> 22) & 1 ? 0 : 2, 0, Rt, 0, 0);
  }
  if ((word & 0x0e000090) != 0x00000090) return 0;
  const op = bits(word, 5, 2);
  const isLoad = (word >> 20) & 1;
  if (op == 0 || (op > 1 && !isLoad)) return 0;
  return syndrome(op & 1, op >> 1, Rt, 0, 0);
}
