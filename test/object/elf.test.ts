// ELF files: what the writer writes, the reader reads.
import { describe, expect, test } from 'vitest';
import { assembleObject } from '../../src/asm/index.js';
import { ElfError, readElf, writeElf } from '../../src/object/index.js';

const SOURCE = `
 .globl start
 .type start, %function
start: bl far
 .size start, . - start
 .data
value: .word start, 7
 .bss
 .space 64
`;

describe.each(['a64', 'a32'] as const)('%s', (isa) => {
  const { object } = assembleObject(SOURCE, { isa, file: 't.S' });
  const read = readElf(object);

  test('header and sections', () => {
    expect(read).toMatchObject({ isa, type: 1, flags: isa === 'a64' ? 0 : 0x05000000 });
    const names = read.sections.map((section) => section.name);
    expect(names.slice(0, 3)).toEqual(['.text', '.data', '.bss']);
    expect(read.sections[2]).toMatchObject({ type: 8, size: 64 });
    expect(read.sections[0].bytes.length).toBe(4);
  });

  test('symbols and relocations', () => {
    const start = read.symbols.find((symbol) => symbol.name === 'start');
    expect(start).toMatchObject({ bind: 1, type: 2, size: 4n, section: 0 });
    const [call] = read.sections[0].relocations;
    expect(read.symbols[call.symbol].name).toBe('far');
    expect(call).toMatchObject({ offset: 0, type: isa === 'a64' ? 283 : 28 });
  });

  test('writing what was read gives the same file', () => {
    expect(writeElf(read)).toEqual(object);
  });

  test('damage is an ElfError', () => {
    expect(() => readElf(object.subarray(0, 100))).toThrow(ElfError);
    expect(() => readElf(new Uint8Array(10))).toThrow('not an ELF file');
    for (let i = 0; i < object.length; i += 3) {
      const damaged = object.slice();
      damaged[i] ^= 0xff;
      try {
        readElf(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(ElfError);
      }
    }
  });
});
