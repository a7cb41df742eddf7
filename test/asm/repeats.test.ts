// Statements that come again in a long file are not encoded again, unless something has changed in between: the
// same statements before nothing and before a long comment, where they are counted as a long file's, give the
// same object.
import { describe, expect, test } from 'vitest';
import type { AssembleOptions } from '../../src/asm/index.js';
import { hexOf, objectOf, relocationsOf } from './helper.js';

const LONG = `${'// a line of comment that makes it long enough\n'.repeat(400)}`;

/** The object of `source`, and that it is the same in a long file. */
function sameOf(source: string, options: Partial<AssembleOptions> = {}) {
  const short = objectOf(source, options);
  expect(objectOf(source + LONG, options)).toEqual(short);
  return short;
}

const BRANCHES = 'bl f\nbl f\nbl f\n';

describe('statements that come again', () => {
  test('name the same symbol each time, before and behind its label', () => {
    const object = sameOf(`.globl f\n${BRANCHES}f: nop\n${BRANCHES}`);
    expect(relocationsOf(object, '.text')).toHaveLength(6);
    expect(new Set(relocationsOf(object, '.text').map((each) => each.split(':')[2]))).toEqual(
      new Set(['f+0']),
    );
  });

  test('name what .set has given the name since', () => {
    const source = `.set f, g\n${BRANCHES}.set f, h\n${BRANCHES}`;
    const names = relocationsOf(sameOf(source), '.text').map((each) => each.split(':')[2]);
    expect(names).toEqual(['g+0', 'g+0', 'g+0', 'h+0', 'h+0', 'h+0']);
  });

  test('name the number that .set has given the name since', () => {
    for (const isa of ['a64', 'a32'] as const)
      sameOf(`f = 64\n${BRANCHES}f = 128\n${BRANCHES}`, { isa });
  });

  test('name the alias that .weakref has made of the name since', () => {
    const names = relocationsOf(sameOf(`${BRANCHES}.weakref f, g\n${BRANCHES}`), '.text');
    expect(names.map((each) => each.split(':')[2])).toEqual(Array(6).fill('g+0'));
  });

  test('name the local label of that place', () => {
    const loop = '1: nop\nbl 1b\nbl 1b\nbl 1f\nbl 1f\n';
    const source = `${loop.repeat(3)}1: bl .\nbl .\nbl .+4\nbl .+4\n`;
    sameOf(source);
    sameOf(source, { isa: 'a32' });
    expect(hexOf(source + LONG, { section: '.text' })).toBe(hexOf(source, { section: '.text' }));
  });

  test('mean the register that .req has given the name since', () => {
    const moves = 'mov a, #1\nmov a, #1\n';
    sameOf(`a .req x1\n${moves}.unreq a\na .req x2\n${moves}`);
  });

  test('mean the macro of that name, once there is one', () => {
    sameOf(`${BRANCHES}.macro bl to\nnop\n.endm\n${BRANCHES}.purgem bl\n${BRANCHES}`);
  });

  test('keep their fixups in two sections, and with addends', () => {
    const source =
      '.irp s,.text,.other\n.section \\s,"ax"\nbl f+8\nbl f+8\nbl f+8\n.endr\nf: nop\n';
    sameOf(source);
    sameOf(source.replaceAll('bl f', 'b f'), { isa: 'a32' });
  });

  test('have the relocation that the processor of that place asks for', () => {
    const source = 'bx lr\nbx lr\nbx lr\n.arch armv7-a\nbx lr\nbx lr\n.arch armv4t\nbx lr\nbx lr\n';
    const offsets = relocationsOf(sameOf(source, { isa: 'a32' }), '.text').map((each) =>
      Number(each.split(':')[0]),
    );
    expect(offsets).toEqual([0, 4, 8, 20, 24]);
  });

  test('are encoded again in Thumb state', () => {
    sameOf(`.syntax unified\n${BRANCHES}.thumb\n${BRANCHES}.arm\n${BRANCHES}f: nop\n`, {
      isa: 'a32',
    });
  });
});
