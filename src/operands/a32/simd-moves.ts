// Constants that VMOV and VMVN of Advanced SIMD can make: the modified immediates.

export const U32 = 0xffff_ffffn;
export const U64 = 0xffff_ffff_ffff_ffffn;

export interface Encoding {
  readonly cmode: number;
  readonly op: number;
  readonly imm8: number;
}

export const byteAt = (value: number, shift: number) => (value >>> shift) & 255;

/** True where only the byte at `shift` is not 0. */
export const isByte = (value: number, shift: number) => (value & ~(255 << shift)) === 0;

/** The byte mask of an immediate of 64 bits whose bytes are all 0 or 255. */
function byteMask(value: bigint): number | undefined {
  let mask = 0;
  for (let i = 0n; i < 8n; i++) {
    const byte = (value >> (8n * i)) & 255n;
    if (byte === 255n) mask |= 1 << Number(i);
    else if (byte !== 0n) return undefined;
  }
  return mask;
}

/** VMOV (op 0) or VMVN (op 1) of elements of `width` bits that hold `value`, in the order GNU tries. */
export function moveEncoding(value: bigint, width: number, op: number): Encoding | undefined {
  let low = Number(value & U32);
  if (width === 64) {
    const mask = byteMask(value);
    if (mask !== undefined) return op === 1 ? undefined : { cmode: 14, op: 1, imm8: mask };
    if (value >> 32n !== (value & U32)) return undefined;
  }
  if (width >= 32) {
    for (const shift of [0, 8, 16, 24]) {
      if (isByte(low, shift)) return { cmode: shift / 4, op, imm8: byteAt(low, shift) };
    }
    if ((low & ~0xff00) === 0xff) return { cmode: 12, op, imm8: byteAt(low, 8) };
    if ((low & ~0xff0000) === 0xffff) return { cmode: 13, op, imm8: byteAt(low, 16) };
    if ((low & 0xffff) !== low >>> 16) return undefined;
    low &= 0xffff;
  }
  if (width >= 16) {
    if (isByte(low, 0)) return { cmode: 8, op, imm8: low };
    if (isByte(low, 8)) return { cmode: 10, op, imm8: byteAt(low, 8) };
    if ((low & 255) !== low >>> 8) return undefined;
    low &= 255;
  }
  return op === 1 || low > 255 ? undefined : { cmode: 14, op, imm8: low };
}

/**
 * The bits under the register of a VMOV or VMVN (immediate) of a D register of A32 that holds `value`; undefined where
 * there is none.
 */
export function moveOfDoubleword(value: bigint): number | undefined {
  const found = moveEncoding(value, 64, 0) ?? moveEncoding(~value & U64, 64, 1);
  if (!found) return undefined;
  const { cmode, op, imm8 } = found;
  return (
    ((imm8 >> 7) << 24) | (((imm8 >> 4) & 7) << 16) | (cmode << 8) | (op << 5) | 0x10 | (imm8 & 15)
  );
}
