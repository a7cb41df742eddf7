// Bitmask immediates: all that there are, both ways.
import { describe, expect, it } from 'vitest';
import { decodeBitmask, encodeBitmask, halves, hexOf } from '../../src/operands/a64/wide-value.js';

/** Every value with its first encoding, computed with bigints from the definition. */
function allMasks(bits: 32 | 64): Set<bigint> {
  const values = new Set<bigint>();
  for (let size = 2; size <= bits; size *= 2) {
    for (let ones = 1; ones < size; ones++) {
      for (let rotation = 0; rotation < size; rotation++) {
        const run = (1n << BigInt(ones)) - 1n;
        const [s, r] = [BigInt(size), BigInt(rotation)];
        const element = ((run >> r) | (run << (s - r))) & ((1n << s) - 1n);
        let value = 0n;
        for (let at = 0n; at < BigInt(bits); at += s) value |= element << at;
        values.add(value);
      }
    }
  }
  return values;
}

const join = ({ hi, lo }: { hi: number; lo: number }) => (BigInt(hi) << 32n) | BigInt(lo);

describe('bitmask immediates', () => {
  it('are 5334 for 64 bits, and each survives encoding and decoding', () => {
    const values = allMasks(64);
    expect(values.size).toBe(5334);
    for (const value of values) {
      const { hi, lo } = halves(value);
      const code = encodeBitmask(hi, lo);
      expect(code).toBeGreaterThanOrEqual(0);
      expect(join(decodeBitmask(code >> 12, (code >> 6) & 63, code & 63)!)).toBe(value);
    }
  });

  it('are 1302 for 32 bits, and their encodings have N = 0', () => {
    const values = allMasks(32);
    expect(values.size).toBe(1302);
    for (const value of values) {
      const code = encodeBitmask(Number(value), Number(value));
      expect(code >> 12).toBe(0);
      expect(decodeBitmask(0, (code >> 6) & 63, code & 63)!.lo).toBe(Number(value));
    }
  });

  it('are exactly the values of the encodings that are not reserved', () => {
    const decoded = new Set<bigint>();
    for (let code = 0; code < 1 << 13; code++) {
      const value = decodeBitmask(code >> 12, (code >> 6) & 63, code & 63);
      if (value) decoded.add(join(value));
    }
    expect(decoded).toEqual(allMasks(64));
  });

  it('do not include zero, all ones, or anything else', () => {
    for (const value of [0n, -1n, 5n, 0x1_0000_0005n, 0xff00_ff00_ff00_ff01n, 0b1011n]) {
      const { hi, lo } = halves(value);
      expect(encodeBitmask(hi, lo)).toBe(-1);
    }
  });

  it('print in hexadecimal without leading zeros', () => {
    expect(hexOf(halves(0x1_0000_0001n))).toBe('0x100000001');
    expect(hexOf(halves(-2))).toBe('0xfffffffffffffffe');
  });
});
