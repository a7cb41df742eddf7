// Modified immediates of T32: which values have one, and which of several GNU as chooses.
import { describe, expect, test } from 'vitest';
import { encodeThumb, expandThumb } from '../../src/operands/t32/modified-immediate.js';

describe('T32 modified immediates', () => {
  test('every i:imm3:imm8 expands to a value that encodes to the same value', () => {
    for (let imm12 = 0; imm12 < 4096; imm12++) {
      const value = expandThumb(imm12);
      expect(expandThumb(encodeThumb(value))).toBe(value);
    }
  });

  test.each([
    [0xff, 0x0ff],
    [0x00ff00ff, 0x1ff],
    [0xff00ff00, 0x2ff],
    [0xffffffff, 0x3ff],
    [0x80000000, 0x400],
    [0x200, 0xc00 | 0x300],
    [0x1fe, 0xfff],
  ])('%i is %i', (value, imm12) => {
    expect(expandThumb(imm12)).toBe(value);
    expect(encodeThumb(value)).toBe(imm12);
  });

  test.each([0x101, 0x12345678, 0x00ff01ff, 0x1ff])('%i has none', (value) => {
    expect(encodeThumb(value)).toBe(-1);
  });
});
