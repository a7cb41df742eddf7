// Expressions: GNU's precedence, 64-bit arithmetic, labels and differences. All expected values are
// what GNU as 2.40 gives.
import { describe, expect, test } from 'vitest';
import { hexOf, messageOf } from './helper.js';

const words = (source: string) => hexOf(` .data\n${source}\n`).match(/.{8}/g);
const value = (expression: string) => words(` .word ${expression}`)?.[0];

describe('expressions', () => {
  test.each([
    ['1+1==2', 'ffffffff'],
    ['3|4+1', '08000000'],
    ['2+3<<1', '08000000'],
    ['7!2', 'ffffffff'],
    ['!5', '00000000'],
    ['~0', 'ffffffff'],
    ['-3/2', 'ffffffff'],
    ['-3%2', 'ffffffff'],
    ['1&&2', '01000000'],
    ['0||3', '01000000'],
    ['5<>4', 'ffffffff'],
    ["'a", '61000000'],
    ["'\\n", '0a000000'],
    ['0b11', '03000000'],
    ['010', '08000000'],
    ['(1+2)*3', '09000000'],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toBe(expected);
  });

  test('64 bits, shifted right without sign', () => {
    expect(hexOf(' .data\n .quad -1>>1, 0xffffffffffffffff, 1<<63, 0x123456789abcdef0+1')).toBe(
      'ffffffffffffff7fffffffffffffffff0000000000000080f1debc9a78563412',
    );
  });

  test('differences of labels are known at once', () => {
    expect(words('1: .word 0\n2:\n .if 2b - 1b == 4\n .word 7\n .else\n .word 8\n .endif')).toEqual(
      ['00000000', '07000000'],
    );
  });

  test('forward differences are known in the end', () => {
    expect(words(' .word end - start\nstart: .word 1, 2\nend:')?.[0]).toBe('08000000');
  });

  test('numeric labels may be defined again', () => {
    expect(words('1: .word 1b - .\n1: .word 1b - ., 1f - .\n1:')).toEqual([
      '00000000',
      '00000000',
      '04000000',
    ]);
  });

  test('.set changes a value, uses keep the one they saw', () => {
    expect(words(' .set a, 1\n .word a\n .set a, a+1\n .word a\n b = a * 2\n .word b')).toEqual([
      '01000000',
      '02000000',
      '04000000',
    ]);
  });

  test('division by zero is an error', () => {
    expect(messageOf(' .word 1/0')).toBe('t.s:1: Error: division by zero');
  });

  test('what is not known when it must be', () => {
    expect(messageOf(' .if nowhere\n .endif')).toBe(
      't.s:1: Error: non-constant expression in ".if" statement',
    );
  });

  test('a loop of equates ends in a message', () => {
    expect(messageOf(' .set a, b\n .set b, a\n .word a')).toContain('Error: ');
  });
});
