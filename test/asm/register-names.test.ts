// `.req`: which names GNU as gives to registers, which it warns about, which it refuses.
import { describe, expect, test } from 'vitest';
import { assembleObject } from '../../src/asm/index.js';
import { hexOf, messageOf } from './helper.js';

function warningsOf(source: string): string[] {
  const { warnings } = assembleObject(source, { isa: 'a64', preprocess: false });
  return warnings.map(({ line, message }) => `${line} ${message}`);
}

describe('.req of A64', () => {
  test('names that stand for a register already keep it, and may be given it again', () => {
    expect(warningsOf('lr .req x30\nip0 .req x16\nfp .req x29\nfoo .req x1\nfoo .req x1')).toEqual(
      [],
    );
    expect(warningsOf('lr .req x29\nfoo .req x1\nfoo .req x2')).toEqual([
      "1 ignoring redefinition of register alias 'lr'",
      "3 ignoring redefinition of register alias 'foo'",
    ]);
    const text = 'lr .req x29\nfoo .req x1\nfoo .req x2\n add x0, foo, lr';
    expect(hexOf(text, { section: '.text' })).toBe('20001e8b');
  });

  test('registers have their names', () => {
    expect(warningsOf('x0 .req x1\nwsp .req x1\nq31 .req q0\np15 .req x1')).toEqual(
      ['x0', 'wsp', 'q31', 'p15'].map(
        (name, i) => `${i + 1} ignoring attempt to redefine built-in register '${name}'`,
      ),
    );
    expect(warningsOf('x31 .req x1\np16 .req x1')).toEqual([]);
  });

  test('a name with a dot in it is none', () => {
    expect(messageOf('lr.a .req x30')).toContain("t.s:1: Error: unknown mnemonic `lr.a'");
  });
});

test('behind # a register’s name is a symbol’s', () => {
  const text = ' .set x2, 10\n add x0,x1,#x2\n add x0,x1,x2\n ldr x0,[x1,#x2]\n svc #x2';
  expect(hexOf(text, { section: '.text' })).toBe('202800912000028b20a040f8410100d4');
});
