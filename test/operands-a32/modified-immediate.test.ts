// The 4096 modified immediates and the rewrites for values that are none.
import { describe, expect, test } from 'vitest';
import { disassemble } from '../../src/disasm/index.js';
import {
  encodeModified,
  expandModified,
  withModified,
} from '../../src/operands/a32/modified-immediate.js';
import { encodeLine, hex } from './context.js';

describe('modified immediates', () => {
  test('every imm12 expands to a value whose smallest rotation is encoded', () => {
    for (let imm12 = 0; imm12 < 4096; imm12++) {
      const value = expandModified(imm12);
      const again = encodeModified(value);
      expect(expandModified(again)).toBe(value);
      expect(again >>> 8).toBeLessThanOrEqual(imm12 >>> 8);
    }
  });

  test('3073 values have an encoding', () => {
    const values = new Set(Array.from({ length: 4096 }, (_, imm12) => expandModified(imm12)));
    expect(values.size).toBe(3073);
  });

  test('text of every word assembles to the same word', () => {
    for (let imm12 = 0; imm12 < 4096; imm12++) {
      const word = (0xe2810000 | imm12) >>> 0;
      const text = disassemble('a32', word, 0n).replace(/\s*@.*$/, '');
      expect(hex(encodeLine(text))).toBe(hex(word));
    }
  });

  test('operations without a partner keep to their own immediate', () => {
    expect(withModified(0xe0200000 | (1 << 25), 0xffffffff)).toBeUndefined();
    expect(withModified(0xe2000000, 0xfffffffe)! >>> 0).toBe(0xe3c00001);
  });
});
