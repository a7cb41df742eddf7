// The oracle's comparer tells objects apart: every kind of difference lowers the level, and none is missed.
import { describe, expect, it } from 'vitest';
import { assembleObject } from '../../src/asm/index.js';
import { compareObjects } from '../../tools/oracle/objcmp.js';

const SOURCE = `
        .text
        .globl  f
        .type   f, %function
f:      bl      g
        nop
1:      b       1b
        .data
value:  .word   value
        .word   5
`;

function objectOf(source: string, isa: 'a64' | 'a32' = 'a32'): Uint8Array {
  return assembleObject(source, { isa, file: 't.s', preprocess: false }).object;
}

function levelOf(change: (source: string) => string): string {
  return compareObjects(objectOf(change(SOURCE)), objectOf(SOURCE)).level;
}

describe('the object comparer', () => {
  it('finds the same object identical', () => {
    expect(levelOf((source) => source)).toBe('file');
  });

  it.each<[string, (source: string) => string, string]>([
    ['one word', (s) => s.replace('nop', 'mov r0, r1'), 'differs'],
    ['one data word', (s) => s.replace('.word   5', '.word   6'), 'differs'],
    ['a size', (s) => `${s}.byte 1\n`, 'differs'],
    ['the target of a relocation', (s) => s.replace('bl      g', 'bl      h'), 'differs'],
    ['a missing relocation', (s) => s.replace('.word   value', '.word   0'), 'differs'],
    ['the binding of a symbol', (s) => s.replace('.globl  f', '.weak   f'), 'code'],
    ['the type of a symbol', (s) => s.replace('%function', '%object'), 'code'],
    ['a local symbol', (s) => s.replace('value:', 'other:').replace('value', 'other'), 'code'],
    ['the alignment of a section', (s) => s.replace('.text', '.text\n.balign 16'), 'code'],
  ])('sees %s', (_, change, level) => {
    expect(levelOf(change)).toBe(level);
  });

  it('sees the addend that a REL relocation keeps in the word', () => {
    const plain = '.data\n.weak w\nw: .word w\n';
    const ours = objectOf(plain.replace('.word w', '.word w + 4'));
    expect(compareObjects(ours, objectOf(plain)).level).toBe('differs');
  });
});
