// 64-bit values as two 32-bit halves, and the bitmask immediates of the logical instructions: a run of
// ones, rotated, in elements of 2 to 64 bits that fill the register (pseudocode DecodeBitMasks).

export interface Halves {
  readonly hi: number;
  readonly lo: number;
}

/** `value` in two's complement. */
export function halves(value: number | bigint): Halves {
  if (typeof value === 'bigint') {
    const bits = BigInt.asUintN(64, value);
    return { hi: Number(bits >> 32n), lo: Number(bits & 0xffff_ffffn) };
  }
  return { hi: Math.floor(value / 2 ** 32) >>> 0, lo: value >>> 0 };
}

/** As `0x…`, without leading zeros. */
export function hexOf({ hi, lo }: Halves): string {
  return hi === 0
    ? `0x${lo.toString(16)}`
    : `0x${hi.toString(16)}${lo.toString(16).padStart(8, '0')}`;
}

export function popCount(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const rotateLeft = (value: number, by: number) => (value << by) | (value >>> (32 - by));

/** N:immr:imms (13 bits) of the bitmask immediate `hi:lo`, -1 when it is none. */
export function encodeBitmask(hi: number, lo: number): number {
  const ones = popCount(hi) + popCount(lo);
  if (ones === 0 || ones === 64) return -1;
  // Bits that are set above a clear bit: where each run of ones starts.
  const startLo = lo & ~((lo << 1) | (hi >>> 31));
  const startHi = hi & ~((hi << 1) | (lo >>> 31));
  const runs = popCount(startLo) + popCount(startHi);
  if ((runs & (runs - 1)) !== 0 || ones % runs !== 0) return -1;
  const size = 64 / runs;
  if (size <= 32 && (hi | 0) !== (lo | 0)) return -1;
  if (size < 32 && rotateLeft(lo, size) !== (lo | 0)) return -1;
  const low =
    startLo !== 0 ? 31 - Math.clz32(startLo & -startLo) : 63 - Math.clz32(startHi & -startHi);
  const immr = (size - low) & (size - 1);
  const imms = (~(2 * size - 1) & 63) | (ones / runs - 1);
  return ((size === 64 ? 1 : 0) << 12) | (immr << 6) | imms;
}

/** The value of a bitmask immediate; undefined for the reserved combinations. */
export function decodeBitmask(N: number, immr: number, imms: number): Halves | undefined {
  const combined = (N << 6) | (~imms & 63);
  const len = 31 - Math.clz32(combined);
  if (len < 1) return undefined;
  const size = 1 << len;
  const levels = size - 1;
  const S = imms & levels;
  const R = immr & levels;
  if (S === levels) return undefined;
  let hi = S >= 32 ? 2 ** (S - 31) - 1 : 0;
  let lo = S >= 31 ? 0xffff_ffff : 2 ** (S + 1) - 1;
  for (let i = 0; i < R; i++) {
    const bit = lo & 1;
    lo = ((lo >>> 1) | ((hi & 1) << 31)) >>> 0;
    hi >>>= 1;
    if (!bit) continue;
    if (size === 64) hi = (hi | 0x8000_0000) >>> 0;
    else lo = (lo | (1 << (size - 1))) >>> 0;
  }
  if (size === 64) return { hi, lo };
  for (let width = size; width < 32; width *= 2) lo = (lo | (lo << width)) >>> 0;
  return { hi: lo, lo };
}
