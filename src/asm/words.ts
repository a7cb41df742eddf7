// Words and data in a section's bytes.
import { lowBits, type Value } from './value.js';

/**
 * An instruction; of a 32-bit T32 one the first halfword stands first. `big`: big-endian, as in objects for A32
 * and T32 of a big-endian target; A64 code is little-endian everywhere.
 */
export function writeWord(
  bytes: Uint8Array,
  at: number,
  insn: number,
  size: 2 | 4,
  thumb: boolean,
  big = false,
): void {
  if (big) {
    writeData(bytes, at, insn, size, true);
    return;
  }
  if (size === 4 && thumb) insn = ((insn >>> 16) | (insn << 16)) >>> 0;
  bytes[at] = insn;
  bytes[at + 1] = insn >>> 8;
  if (size === 4) {
    bytes[at + 2] = insn >>> 16;
    bytes[at + 3] = insn >>> 24;
  }
}

/** Data of 1 to 8 bytes. */
export function writeData(
  bytes: Uint8Array,
  at: number,
  value: Value,
  size: number,
  big = false,
): void {
  if (at + size > bytes.length) return;
  const low = lowBits(value, 32);
  for (let i = 0; i < size && i < 4; i++) bytes[at + i] = low >>> (8 * i);
  if (size > 4) {
    const high = Number(BigInt.asUintN(32, BigInt(value) >> 32n));
    for (let i = 4; i < size; i++) bytes[at + i] = high >>> (8 * (i - 4));
  }
  if (big) bytes.subarray(at, at + size).reverse();
}
