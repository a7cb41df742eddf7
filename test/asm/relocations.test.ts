// Which references stay for the linker, and against what. Expected values are GNU as 2.40's.
import { describe, expect, test } from 'vitest';
import { hexOf, messageOf, objectOf, relocationsOf } from './helper.js';

const SOURCE = `
 .globl g
 .weak w
 .set alias, g
 .globl alias
 .set other, ext
g: nop
w: nop
l: nop
 .type f,%function
f: nop
 bl g
 bl w
 bl l
 bl f
 bl alias
 bl other
 b far
 .word g-., ext-., g, l, f, other+3
 .section .far,"ax"
far: nop
 b l
 b f
`;

describe('what GNU as leaves to the linker though it knows the value', () => {
  test('a number behind :lo12: by the name that it gets later', () => {
    const object = objectOf(' add x0, x0, :lo12:late\n .set late, 0x128\n');
    expect(relocationsOf(object, '.text')).toEqual(['0:277:late+0']);
  });

  test('BX where the processor may be an Armv4', () => {
    const bx = (arch: string) => objectOf(` .arch ${arch}\n bx lr\n bx lr\n`, { isa: 'a32' });
    expect(relocationsOf(bx('armv4t'), '.text')).toHaveLength(2);
    expect(relocationsOf(bx('armv5t'), '.text')).toEqual([]);
  });
});

describe('references', () => {
  test('A64', () => {
    const object = objectOf(SOURCE);
    expect(relocationsOf(object, '.text')).toEqual([
      '16:283:g+0',
      '20:283:w+0',
      '32:283:alias+0',
      '36:283:ext+0',
      '40:282:.far+0',
      '48:261:ext+0',
      '52:258:g+0',
      '56:258:.text+8',
      '60:258:.text+12',
      '64:258:ext+3',
    ]);
    expect(relocationsOf(object, '.far')).toEqual(['4:282:.text+8', '8:282:.text+12']);
  });

  test('A64: a number is a distance where a branch goes to, and left to the linker behind :lo12:', () => {
    const source =
      ' b 0x100\n cbz x0, #-4\n ldr x0, n\n adr x0, n\n add x0,x0,:lo12:n\n ldr x0,[x0,:lo12:n]\n';
    const object = objectOf(` .set n, 0x678\n${source}`);
    expect(hexOf(` .set n, 0x678\n${source}`, { section: '.text' })).toBe(
      '40000014e0ffffb4c0330058c033001000000091000040f9',
    );
    expect(relocationsOf(object, '.text')).toEqual(['16:277:*ABS*+1656', '20:286:*ABS*+1656']);
    expect(messageOf(' b 2\n cbz x0, 0x100000')).toBe(
      "t.s:1: Error: immediate value must be a multiple of 4 at operand 1 -- `b 2'\n" +
        "t.s:2: Error: immediate out of range at operand 2 -- `cbz x0,0x100000'",
    );
  });

  test('A64: :tprel_hi12: shifts by itself', () => {
    const text =
      ' add x0,x1,:tprel_hi12:v\n add x0,x1,:tprel_hi12:v,lsl 12\n add x0,x1,:dtprel_hi12:v';
    expect(hexOf(text, { section: '.text' })).toBe('200040912000409120000091');
  });

  test('A32: functions keep their symbol, addends are in the place', () => {
    const object = objectOf(SOURCE, { isa: 'a32' });
    expect(relocationsOf(object, '.text')).toEqual([
      '16:28:g+0',
      '20:28:w+0',
      '32:28:alias+0',
      '36:28:ext+0',
      '40:29:.far+0',
      '48:3:ext+0',
      '52:2:g+0',
      '56:2:.text+8',
      '60:2:f+0',
      '64:2:ext+3',
    ]);
    expect(hexOf(SOURCE, { isa: 'a32', section: '.far' })).toBe(
      '0000a0e1' + '000000ea' + 'feffffea',
    );
  });

  test('strings that a linker may merge keep a label', () => {
    const object = objectOf(`
      .section .str,"aMS",%progbits,1
      .asciz "abc"
      s: .asciz "def"
      .data
      .word s, s+2
    `);
    expect(relocationsOf(object, '.data')).toEqual(['0:258:.str+4', '4:258:s+2']);
  });

  test('.reloc', () => {
    const object = objectOf(' .data\n .quad 0\n .reloc 0, R_AARCH64_RELATIVE, foo + 4');
    expect(relocationsOf(object, '.data')).toEqual(['0:1027:foo+4']);
  });

  test('what cannot be expressed is an error', () => {
    expect(messageOf(' .data\n .word here - there\n .section .x\nthere:')).toBe(
      "t.s:2: Error: can't resolve here - there",
    );
    expect(messageOf(' tbz x0,#1,far\n .space 0x10000\nfar:')).toContain('t.s:1: Error: ');
  });
});

describe('symbols', () => {
  test('binding, type, size, visibility, commons', () => {
    const object = objectOf(`
      .globl f
      .hidden f
      .type f, %function
      f: nop
      .size f, . - f
      .comm c, 8, 4
      .set five, 5
      .weak maybe
      .weak unmentioned
      .word maybe
      .Lgone: nop
    `);
    const named = (name: string) => object.symbols.find((symbol) => symbol.name === name);
    expect(named('f')).toMatchObject({ bind: 1, type: 2, size: 4n, other: 2 });
    expect(named('c')).toMatchObject({ bind: 1, section: -3, size: 8n, value: 4n });
    expect(named('five')).toMatchObject({ bind: 0, section: -2, value: 5n });
    expect(named('maybe')).toMatchObject({ bind: 2, section: -1 });
    expect(named('unmentioned')).toBeUndefined();
    expect(named('.Lgone')).toBeUndefined();
  });
});

/** Names in the symbol table, but for sections' and mapping symbols. */
const namesOf = (source: string, options = {}) =>
  objectOf(source, options)
    .symbols.map(({ name }) => name)
    .filter((name) => name !== '' && !name.startsWith('$'))
    .sort();

describe('which undefined symbols an object has', () => {
  test('those of every expression of a directive, also one that is a number', () => {
    expect(namesOf('.if f != g\nnop\n.endif\n.word h-h\n.set x, i\n')).toEqual([
      'f',
      'g',
      'h',
      'i',
    ]);
    expect(namesOf('.ifdef f\n.endif\n.if 0\n.word g\n.endif\n.if .L1 != .L2\n.endif\n')).toEqual(
      [],
    );
  });

  test('of operands those alone that relocations name', () => {
    expect(namesOf('bl f\nmov r0, r10, lsl #2\nldr r0, =g\n', { isa: 'a32' })).toEqual(['f', 'g']);
  });

  test('weak ones, and ones with versions, where something refers to them', () => {
    expect(namesOf('.weak f\n.type f,%function\n.symver g, g@V1\n')).toEqual([]);
    expect(namesOf('.weak f\nbl f\n.symver g, g@V1\nbl g\n')).toEqual(['f', 'g@V1']);
  });

  test('with --strip-local-absolute no absolute symbols that are not global', () => {
    const source = 'a = 5\n.globl b\nb = 6\n.weak c\nc = 7\nf: .word a\n';
    expect(namesOf(source)).toEqual(['a', 'b', 'c', 'f']);
    expect(namesOf(source, { stripLocalAbsolute: true })).toEqual(['b', 'f']);
  });
});
