// Little-endian words and data in a section's bytes.
import { lowBits, type Value } from './value.js';

/** Little-endian; a 32-bit T32 instruction is two halfwords, the first one first. */
export function writeWord(
  bytes: Uint8Array,
  at: number,
  insn: number,
  size: 2 | 4,
  thumb: boolean,
): void {
  if (size === 4 && thumb) insn = ((insn >>> 16) | (insn << 16)) >>> 0;
  bytes[at] = insn;
  bytes[at + 1] = insn >>> 8;
  if (size === 4) {
    bytes[at + 2] = insn >>> 16;
    bytes[at + 3] = insn >>> 24;
  }
}

/** Little-endian data of 1 to 8 bytes. */
export function writeData(bytes: Uint8Array, at: number, value: Value, size: number): void {
  if (at + size > bytes.length) return;
  const low = lowBits(value, 32);
  for (let i = 0; i < size && i < 4; i++) bytes[at + i] = low >>> (8 * i);
  if (size <= 4) return;
  const high = Number(BigInt.asUintN(32, BigInt(value) >> 32n));
  for (let i = 4; i < size; i++) bytes[at + i] = high >>> (8 * (i - 4));
}
