// Memory types of the Short-descriptor format as bytes of MAIR: by TEX, C and B, or, with SCTLR.TRE, by what
// PRRR and NMRR make of TEX[0], C and B.
import { MAIR_EL1 } from '../../isa/gen/layout';

const DEVICE: u32 = 4;
const NON_CACHEABLE: u32 = 0x44;

/** Four bits of MAIR for Non-cacheable; Write-Back, Write-Allocate; Write-Through; Write-Back. */
function cacheability(bits: u32): u32 {
  return bits == 0 ? 4 : bits == 1 ? 15 : bits == 2 ? 10 : 14;
}

/**
 * Without TEX remap.
 * CONSTRAINED UNPREDICTABLE: what is reserved is Write-Back memory.
 */
export function attributesOf(texcb: u32): u32 {
  if (texcb >> 4) return (cacheability((texcb >> 2) & 3) << 4) | cacheability(texcb & 3);
  switch (texcb) {
    case 0:
      return 0;
    case 1:
    case 8:
      return DEVICE;
    case 2:
      return 0xaa;
    case 3:
      return 0xee;
    case 4:
      return NON_CACHEABLE;
    default:
      return 0xff;
  }
}

/**
 * PRRR.TRn and NMRR.IRn, ORn.
 * CONSTRAINED UNPREDICTABLE: TRn = 0b11 is Strongly-ordered.
 */
export function remappedAttributes(n: u32): u32 {
  const type = (load<u32>(0, MAIR_EL1) >> (n << 1)) & 3;
  if (type != 2) return type == 1 ? DEVICE : 0;
  const nmrr = load<u32>(4, MAIR_EL1) >> (n << 1);
  return (cacheability((nmrr >> 16) & 3) << 4) | cacheability(nmrr & 3);
}

/** PRRR.NSn of Normal memory, or DSn, for the descriptor's S; PRRR.NOSn tells Outer from Inner. */
export function remappedShareability(n: u32, shared: u32): u32 {
  const prrr = load<u32>(0, MAIR_EL1);
  const first: u32 = ((prrr >> (n << 1)) & 3) == 2 ? 18 : 16;
  if (((prrr >> (first + shared)) & 1) == 0) return 0;
  return (prrr >> (24 + n)) & 1 ? 3 : 2;
}
