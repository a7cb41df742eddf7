// The synthetic source of bench:asm assembles, to as many instructions as it says, the same each time.
import { expect, test } from 'vitest';
import { syntheticSource } from '../bench/asm-source.js';
import { assembleObject } from '../src/asm/index.js';

test.each(['a64', 'a32'] as const)('%s', (isa) => {
  const source = syntheticSource(isa, 3000);
  expect(source).toBe(syntheticSource(isa, 3000));
  const { elf, warnings } = assembleObject(source, { isa, preprocess: false });
  expect(elf.sections[0].size).toBe(4 * 3000);
  expect(warnings.filter(({ message }) => !/deprecated|UNPRED/i.test(message))).toEqual([]);
});

test('a statement kept by its text is read anew behind a directive that changes it', () => {
  const words = (source: string) => {
    const { elf } = assembleObject(source, { isa: 'a64', preprocess: false });
    const { bytes } = elf.sections[0];
    return [...new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)];
  };
  const NOP = 0xd503201f;
  expect(words(' nop\n nop\n .macro nop\n ret\n .endm\n nop\n .purgem nop\n nop')).toEqual([
    NOP,
    NOP,
    0xd65f03c0,
    NOP,
  ]);
  expect(() => words(' crc32b w0,w1,w2\n .arch armv8-a\n crc32b w0,w1,w2')).toThrow(
    "Error: selected processor does not support `crc32b w0,w1,w2'",
  );
  expect(words(' .set n, 1\n mov x0, #n\n .set n, 2\n mov x0, #n')).toEqual([
    0xd2800020, 0xd2800040,
  ]);
});
