// Places for symbols that no object defines: a few instructions each, which say their number in the
// register that the procedure call standard leaves to veneers (X16, R12) and go to one common place. Whoever
// runs the image watches that place: there a call can be answered, or named and stopped.

export interface Externs {
  /** Where the program arrives when it calls one of them; branches to itself. */
  readonly address: bigint;
  /** Names by the number in X16 or R12. */
  readonly names: readonly string[];
}

/** Bytes of the common place, and of each symbol's. */
const SIZE = 8;

/** The address of symbol `index` when the area starts at `start`. */
export function externAddress(start: bigint, index: number): bigint {
  return start + BigInt(SIZE * (index + 1));
}

/** The code of the area. */
export function externCode(isa: 'a64' | 'a32', count: number): Uint8Array {
  const bytes = new Uint8Array(SIZE * (count + 1));
  const view = new DataView(bytes.buffer);
  const branch = (from: number) =>
    isa === 'a64'
      ? 0x14000000 | ((-from >> 2) & 0x3ffffff)
      : (0xea000000 | (((-from - 8) >> 2) & 0xffffff)) >>> 0;
  view.setUint32(0, branch(0), true);
  view.setUint32(4, branch(4), true);
  for (let i = 0; i < count; i++) {
    const at = SIZE * (i + 1);
    // MOVZ X16, #i; MOVW R12, #i
    const number =
      isa === 'a64' ? 0xd2800010 | (i << 5) : 0xe300c000 | ((i & 0xf000) << 4) | (i & 0xfff);
    view.setUint32(at, number >>> 0, true);
    view.setUint32(at + 4, branch(at + 4), true);
  }
  return bytes;
}
