// Random instruction words.
import { tableOf } from '../../src/table/lookup.js';
import type { InstructionSet } from '../../src/table/row.js';

/** xorshift32: reproducible by its seed. */
export function xorshift(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** An IT instruction changes the texts behind it. */
export const isIt = (word: number): boolean => (word & 0xffffff00) === 0xbf00 && (word & 15) !== 0;

/** `count` words of every row. */
export function rowWords(isa: InstructionSet, count: number, next: () => number): number[] {
  const words: number[] = [];
  for (const row of tableOf(isa).rows) {
    for (let i = 0; i < count; i++) {
      let bits = next();
      // Registers 31 and small fields are rare at random and matter much: mix all-ones and zeros in.
      if (i % 4 === 1) bits |= next();
      if (i % 4 === 2) bits &= next();
      const fixed = row.mask | row.shouldMask;
      let word = ((bits & ~fixed) | row.value | row.shouldValue) >>> 0;
      if (row.width === 16) word &= 0xffff;
      if (isa === 't32' && isIt(word)) continue;
      if (isa === 'a32' && row.fields.get('cond')?.width === 4 && i % 8 !== 7)
        word = ((word & 0x0fff_ffff) | ((bits % 15) << 28)) >>> 0;
      words.push(word);
    }
  }
  return words;
}
