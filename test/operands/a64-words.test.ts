// A64 words and their texts: goldens recorded from GNU binutils (a64-words.txt), and the way from any
// word to text and back for every row.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disassemble } from '../../src/disasm/index.js';
import { encodeInstruction } from '../../src/operands/encode.js';
import { tableOf } from '../../src/table/lookup.js';
import { absoluteContext, resolve } from '../../tools/oracle/context.js';

const ctx = absoluteContext('a64');

/** The word of one line of text at address 0. */
function encode(text: string): number {
  const [mnemonic, operands = ''] = text
    .replace(/\s+\/\/ .*$/, '')
    .trim()
    .split(/[\t ](.*)/s);
  return resolve(encodeInstruction('a64', mnemonic, operands, ctx), 0n);
}

const goldens = readFileSync(new URL('./a64-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ word: parseInt(line.slice(0, 8), 16), text: line.slice(9) }));

/** Names of rows whose words GNU itself prints as another instruction. */
const hex = (word: number) => word.toString(16).padStart(8, '0');

describe('A64 words', () => {
  it('print as objdump prints them', () => {
    const ours = goldens.map(({ word }) => `${hex(word)} ${disassemble('a64', word, 0n)}`);
    expect(ours).toEqual(goldens.map(({ word, text }) => `${hex(word)} ${text}`));
    expect(goldens.length).toBeGreaterThan(600);
  });

  it('come back from their text', () => {
    const back = goldens.map(({ text }) => `${hex(encode(text))} ${text}`);
    // An immediate of a logical instruction has several encodings; the text then stays the same.
    const same = goldens.map(({ word, text }, i) => {
      const other = parseInt(back[i].slice(0, 8), 16);
      return other !== word && disassemble('a64', other, 0n) === text
        ? back[i]
        : `${hex(word)} ${text}`;
    });
    expect(back).toEqual(same);
  });

  it('have every encoding of the table among them', () => {
    const table = tableOf('a64');
    const covered = new Set(goldens.map(({ word }) => table.rowOf(word)?.name));
    const missing = table.rows.filter((row) => row.aliasOf === undefined && !covered.has(row.name));
    expect(missing.map((row) => row.name)).toEqual([]);
  });

  it('of every row survive printing and reading, with random fields', () => {
    let state = 2463534242;
    const next = () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state >>> 0;
    };
    const table = tableOf('a64');
    const broken: string[] = [];
    for (const row of table.rows) {
      for (let i = 0; i < 40; i++) {
        const fixed = row.mask | row.shouldMask;
        const noise = i % 3 === 0 ? next() : i % 3 === 1 ? next() | next() : next() & next();
        const word = ((noise & ~fixed) | row.value | row.shouldValue) >>> 0;
        if (!table.rowOf(word)) continue;
        const text = disassemble('a64', word, 0n);
        if (disassemble('a64', encode(text), 0n) !== text) broken.push(`${hex(word)} ${text}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('that are no instruction print as such', () => {
    expect(disassemble('a64', 0xffffffff, 0n)).toBe('.inst\t0xffffffff ; undefined');
    expect(disassemble('a64', 0xf9000000 | (3 << 22), 0n)).toBe('.inst\t0xf9c00000 ; undefined');
  });

  it('show branch targets by the names they are given', () => {
    const symbolize = (address: bigint) => `${address.toString(16)} <loop>`;
    expect(disassemble('a64', 0x54ffffe1, 0x1000n, symbolize)).toBe('b.ne\tffc <loop>  // b.any');
    expect(disassemble('a64', 0x90000000, 0x1234n, symbolize)).toBe('adrp\tx0, 1000 <loop>');
  });
});

describe('A64 texts', () => {
  it.each([
    ['add x0, x1, #-1', 0xd1000420],
    ['cmp x0, #-1', 0xb100041f],
    ['add x0, x1, #0x1000', 0x91400420],
    ['mov w0, #-1', 0x12800000],
    ['mov x0, #0xffffffff', 0xb2407fe0],
    ['mov x0, 0x5555555555555555', 0xb200f3e0],
    ['mov sp, x1', 0x9100003f],
    ['mov x0, xzr', 0xaa1f03e0],
    ['uxtw x0, w1', 0x2a0103e0],
    ['uxtb x0, w1', 0x53001c20],
    ['bic x0, x1, #1', 0x927ff820],
    ['ldr x0, [x1, #-8]', 0xf85f8020],
    ['ldr x0, [x1, 256]', 0xf9408020],
    ['prfm pldl1keep, [x0, #3]', 0xf8803000],
    ['LDR X0, [X1, W2, SXTW #3]', 0xf862d820],
    ['ldrb w0, [x1, x2, lsl #0]', 0x38627820],
    ['ret', 0xd65f03c0],
    ['ret lr', 0xd65f03c0],
    ['beq 8', 0x54000040],
    ['b.hs 8', 0x54000042],
    ['dsb #3', 0xd503339f],
    ['msr S3_4_C12_C0_0, x0', 0xd51cc000],
    ['msr DAIFSet, #0xf', 0xd5034fdf],
    ['mrs x0, CurrentEL', 0xd5384240],
    ['sys #0, c7, c5, #0', 0xd508751f],
    ['tlbi VMALLE1IS', 0xd508831f],
    ['at s1e1r, x2', 0xd5087802],
    ['dcps1', 0xd4a00001],
    ['tbz x0, #3, 8', 0x36180040],
    ['cset w0, hs', 0x1a9f37e0],
    ['add x0, sp, x1', 0x8b2163e0],
    ['stset w1, [x2]', 0xb821305f],
  ])('that GNU accepts besides the printed ones: %s', (text, word) => {
    expect(hex(encode(text))).toBe(hex(word));
  });
});
