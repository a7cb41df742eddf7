// Listings, `as -a`: what each line has put into its section. The texts are those of GNU as for the same source.
import { describe, expect, test } from 'vitest';
import { type AssembleOptions, assembleObject } from '../../src/asm/index.js';

const SOURCE = `	.title "a title"
	.macro two x
	mov x0, #\\x
	.if \\x == 1
	nop
	.endif
	.endm
start:	two 1
	.asciz "more than four words of text"
	.data
foo:	.quad foo, start
	.comm cc, 8, 8
	.set K, 5
	.nolist
	nop
	.list
	bl other
`.replace(/\\\\/g, '\\');

function listing(parts: string, source = SOURCE, options: Partial<AssembleOptions> = {}): string {
  let text = '';
  const write = (its: string) => {
    text = its;
  };
  const given = { isa: 'a64' as const, file: 'l.s', preprocess: false, ...options };
  try {
    assembleObject(source, { ...given, listing: { parts, write } });
  } catch {
    // The listing says what is wrong.
  }
  return text;
}

describe('a listing', () => {
  test('has each line with its address and bytes', () => {
    expect(listing('ln').split('\n').slice(6, 16)).toEqual([
      '   7              \t\t.endm',
      '   8 0000 200080D2 \tstart:\ttwo 1',
      '   8      1F2003D5 ',
      '   9 0008 6D6F7265 \t\t.asciz "more than four words of text"',
      '   9      20746861 ',
      '   9      6E20666F ',
      '   9      75722077 ',
      '   9      6F726473 ',
      '  10              \t\t.data',
      '  11 0000 00000000 \tfoo:\t.quad foo, start',
    ]);
  });

  test('leaves out what stands between .nolist and .list', () => {
    const numbers = listing('ln')
      .match(/^ *\d+/gm)
      ?.map(Number);
    expect(numbers?.slice(-4)).toEqual([12, 13, 16, 17]);
  });

  test('has pages with a title, unless -an says no', () => {
    expect(listing('l').split('\n').slice(0, 3)).toEqual([
      'AARCH64 GAS  l.s \t\t\tpage 1',
      'a title',
      '',
    ]);
    expect(listing('l', '\tnop\n'.repeat(70)).match(/\f?AARCH64 GAS .*/g)).toEqual([
      'AARCH64 GAS  l.s \t\t\tpage 1',
      '\fAARCH64 GAS  l.s \t\t\tpage 2',
    ]);
  });

  test('has the symbols with the lines that define them', () => {
    const lines = listing('sn').split('\n');
    expect(lines[0]).toBe('DEFINED SYMBOLS');
    expect(lines).toContain('                 l.s:8      .text:0000000000000000 start');
    expect(lines).toContain('                 l.s:11     .data:0000000000000000 foo');
    expect(lines).toContain('                            *COM*:0000000000000008 cc');
    expect(lines).toContain('                 l.s:13     *ABS*:0000000000000005 K');
    expect(lines.slice(-3)).toEqual(['UNDEFINED SYMBOLS', 'other', '']);
  });

  test('shows macro expansions with -am, and what is wrong', () => {
    expect(listing('lnm')).toContain('   8 0000 200080D2 \t>  mov x0,#1\n');
    expect(listing('ln', '\tnop\n\tnopp\n')).toContain('   1 ???? 1F2003D5 \t\tnop\n');
  });

  test('counts by the text that is assembled, with -ah by its markers', () => {
    const marked = '# 7 "other.s"\n\tnop\n';
    const readFile = (file: string) =>
      file === 'other.s' ? `${'x\n'.repeat(6)}\tNOP\n` : undefined;
    expect(listing('ln', marked, { readFile })).toContain('   2 0000 1F2003D5 \t\tnop');
    expect(listing('lhn', marked, { readFile })).toContain('   7 0000 1F2003D5 \t\tNOP');
  });
});
