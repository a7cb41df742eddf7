// --compress-debug-sections: what the sections say about themselves, and that nothing is lost.
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type AssembleOptions, assembleObject } from '../../src/asm/index.js';
import { readElf } from '../../src/object/reader.js';

const SOURCE = ` .section .debug_str
 .fill 100, 1, 0x41
 .section .debug_short
 .byte 1
 .section .comment
 .fill 100, 1, 0x42
 .text
 nop
`;

function sectionsOf(options: Partial<AssembleOptions>) {
  const { object } = assembleObject(SOURCE, { isa: 'a64', preprocess: false, ...options });
  return readElf(object).sections;
}

const plain = new Uint8Array(100).fill(0x41);

describe('compressed debugging information', () => {
  test.each([
    ['a64', 24, 8],
    ['a32', 12, 4],
  ] as const)('%s: a header of %i bytes, and what zlib makes of the rest', (isa, header, align) => {
    const compressDebug = { style: 'zlib', deflate: deflateSync } as const;
    const section = sectionsOf({ isa, compressDebug }).find(({ name }) => name === '.debug_str');
    expect(section).toMatchObject({ flags: 0x800, align });
    const { bytes } = section!;
    const fields = new DataView(bytes.buffer, bytes.byteOffset);
    expect(fields.getUint32(0, true)).toBe(1);
    expect(fields.getUint32(align, true)).toBe(100);
    expect(fields.getUint32(2 * align, true)).toBe(1);
    expect(new Uint8Array(inflateSync(bytes.subarray(header)))).toEqual(plain);
  });

  test('zlib-gnu: another name, "ZLIB" and the length with its high byte first', () => {
    const compressDebug = { style: 'zlib-gnu', deflate: deflateSync } as const;
    const section = sectionsOf({ compressDebug }).find(({ name }) => name === '.zdebug_str');
    const bytes = section!.bytes;
    expect([...bytes.subarray(0, 12)]).toEqual([0x5a, 0x4c, 0x49, 0x42, 0, 0, 0, 0, 0, 0, 0, 100]);
    expect(new Uint8Array(inflateSync(bytes.subarray(12)))).toEqual(plain);
  });

  test('what would grow, what is no debugging information, and all without the flag, stays', () => {
    const compressDebug = { style: 'zlib', deflate: deflateSync } as const;
    const sizes = (options: Partial<AssembleOptions>) =>
      Object.fromEntries(sectionsOf(options).map(({ name, size }) => [name, size]));
    expect(sizes({ compressDebug })).toMatchObject({ '.debug_short': 1, '.comment': 100 });
    expect(sizes({})).toMatchObject({ '.debug_str': 100, '.debug_short': 1, '.comment': 100 });
  });
});
