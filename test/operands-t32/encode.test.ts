// T32 source lines and the halfwords GNU as 2.40 makes of them (cases/*.txt), with its messages for those it
// refuses; narrow and wide, IT blocks, and the texts of what was encoded.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { disassemble } from '../../src/disasm/index.js';
import { halfwordsOf } from './context.js';

const cases = (name: string) =>
  readFileSync(new URL(`cases/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const messageOf = (line: string, syntax: 'unified' | 'divided') => {
  try {
    return halfwordsOf(line, syntax);
  } catch (error) {
    return (error as Error).message;
  }
};

describe.each(['unified', 'divided'] as const)('GNU as, .syntax %s', (syntax) => {
  test('every line gives the halfwords GNU as gives', () => {
    const got = cases(syntax).map((line) => {
      const text = line.slice(24).trimStart();
      return `${messageOf(text, syntax).padEnd(24)}${text}`;
    });
    expect(got).toEqual(cases(syntax));
  });

  test('what GNU as refuses is refused in its words', () => {
    const lines = cases(`${syntax}-errors`).filter((line) => !line.startsWith(' '));
    const got = lines.flatMap((line) => [line, `    ${messageOf(line, syntax)}`]);
    expect(got).toEqual(cases(`${syntax}-errors`));
  });
});

describe('narrow and wide', () => {
  test.each([
    ['ldr r0, =0x12345678', '4800'],
    ['ldr r8, =0x12345678', 'f8df 8000'],
    ['ldr r0, =0x00ff00ff', 'f04f 10ff'],
    ['b .+3000', 'f000 bdda'],
    ['beq .+200', 'd062'],
    ['beq .+2000', 'f000 83e6'],
  ])('%s is %s', (line, halfwords) => {
    expect(halfwordsOf(line)).toBe(halfwords);
  });

  test('.syntax divided: a 16-bit form without S sets the flags', () => {
    expect(halfwordsOf('add r0, r1, r2', 'divided')).toBe(halfwordsOf('adds r0, r1, r2'));
    expect(halfwordsOf('mov r0, #1', 'divided')).toBe('2001');
  });
});

describe('disassembly in an IT block', () => {
  test('conditions are printed and S is not', () => {
    const it = { conditions: [] as number[] };
    const texts = [0xbf0c, 0x1888, 0x2001, 0x2001, 0xbfb8].map((insn) =>
      disassemble('t32', insn, 0n, undefined, it),
    );
    expect(texts).toEqual([
      'ite\teq',
      'addeq\tr0, r1, r2',
      'movne\tr0, #1',
      'movs\tr0, #1',
      'it\tlt',
    ]);
    expect(it.conditions).toEqual([11]);
  });

  test('an undefined halfword has four digits', () => {
    expect(disassemble('t32', 0xb600, 0n)).toBe('\t\t@ <UNDEFINED> instruction: 0xb600');
  });
});
