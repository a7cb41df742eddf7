// The code of a case of AArch32, as the fuzzers print it.
import { disassemble } from '../../src/disasm/index.js';

/** Lines with the instructions in `words`, which stand at `slot`; T32 where `thumb` is set. */
export function codeLines(words: readonly number[], slot: number, thumb: boolean): string[] {
  if (!thumb)
    return words.map(
      (word, i) => `    ${hex(word, 8)}  ${disassemble('a32', word, BigInt(slot + 4 * i))}`,
    );
  const halfwords = words.flatMap((word) => [word & 0xffff, word >>> 16]);
  const it = { conditions: [] };
  const lines: string[] = [];
  for (let i = 0; i < halfwords.length; i++) {
    const at = BigInt(slot + 2 * i);
    const first = halfwords[i];
    const wide = first >= 0xe800 && i + 1 < halfwords.length;
    const word = wide ? first * 0x10000 + halfwords[++i] : first;
    lines.push(`    ${hex(word, wide ? 8 : 4)}  ${disassemble('t32', word, at, undefined, it)}`);
  }
  return lines;
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
