// Bad input: an error message within bounded time, whatever the text.
import { describe, expect, test } from 'vitest';
import { assembleObject, formatDiagnostic } from '../../src/asm/index.js';
import { messageOf } from './helper.js';

describe('limits', () => {
  test.each([
    ['a macro that invokes itself', ' .macro m\n m\n .endm\n m', 'macros nested too deeply'],
    ['two that do', ' .macro m\n m\n m\n .endm\n m', 'macros nested too deeply'],
    ['a macro that doubles its argument', ' .macro m x\n m \\x\\x\n .endm\n m ab', 'too long'],
    ['.rept', ' .rept 1000000000\n nop\n .endr', '.rept count 1000000000 is too large'],
    ['.org', ' .org 0x7fffffffffff', '.org is too far ahead'],
    ['.space', ' .data\n .space 0x7fffffffffff', 'section too large'],
    ['.fill', ' .data\n .fill 0x7fffffff, 8, 1', 'section too large'],
    ['.align', ' .align 60', 'alignment 2^60 is too large'],
    ['parentheses', ` .word ${'('.repeat(100_000)}1`, 'expression too deeply nested'],
    ['signs', ` .word ${'-'.repeat(100_000)}1`, 'expression too deeply nested'],
    ['.include', ' .include "self"', 'include files nested too deeply'],
    ['an open macro', ' .macro m\n nop', "unexpected end of file in macro `m' definition"],
  ])('%s', (_name, source, message) => {
    const options = { readFile: () => ' .include "self"' };
    expect(messageOf(source, options)).toContain(message);
  });

  test.each([
    [' .ascii "abc', "t.s: Warning: end of file in string; '\"' inserted"],
    [' nop /* abc', 't.s: Warning: end of file in multiline comment'],
  ])('%s has an end all the same', (source, message) => {
    const { warnings } = assembleObject(source, { isa: 'a64', file: 't.s', preprocess: false });
    expect(warnings.map(formatDiagnostic)).toContain(message);
  });

  test('a text of line markers, which grow', () => {
    expect(messageOf(`${'#1\n'.repeat(30_000)} foo`)).toContain("unknown mnemonic `foo'");
  });

  test('sizes that chase each other', () => {
    const source = 'a: .space c - b\nb: .space a - b + 10 + (c - b)\nc:';
    expect(messageOf(source)).toContain('Error: ');
  });

  test('all errors of a file in one run, in order, with columns', () => {
    const source = ' nop\n foo x0\n .bar\n svc #65536\n mov x0, x1, x2\n';
    const lines = messageOf(source).split('\n');
    expect(lines.map((line) => line.split(':')[1])).toEqual(['2', '3', '4', '5']);
    expect(lines[0]).toBe("t.s:2: Error: unknown mnemonic `foo' -- `foo x0'");
    expect(lines[1]).toBe("t.s:3: Error: unknown pseudo-op: `.bar'");
    expect(lines[2]).toBe(
      "t.s:4: Error: immediate value out of range 0 to 65535 at operand 1 -- `svc #65536'",
    );
  });

  test('no text makes it throw anything but a diagnostic', () => {
    const alphabet = ' \n\t.:;,#@"\'\\/*()[]{}=+-<>&|!%^~$_azAZ019xr';
    let state = 12345;
    const next = (n: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >>> 8) % n;
    };
    const words = [
      '.macro',
      '.endm',
      '.rept 3',
      '.endr',
      '.if 1',
      '.else',
      '.endif',
      '.org',
      '.set',
      '.align',
      '.word',
      'mov',
      'ldr x0,=',
      'b',
      '1:',
      '1b',
      '1f',
      '.pushsection',
      '.section .x',
    ];
    for (let round = 0; round < 500; round++) {
      let text = '';
      for (let i = 0; i < 30; i++) {
        text += next(3) === 0 ? `${words[next(words.length)]} ` : alphabet[next(alphabet.length)];
      }
      for (const isa of ['a64', 'a32'] as const) {
        for (const preprocess of [true, false]) {
          expect(typeof messageOf(text, { isa, preprocess })).toBe('string');
        }
      }
    }
  });
});
