// Directives that few programs have: tables beside the program, what GNU as says of them, and .symver. Bytes and
// messages are those of GNU as 2.40.
import { describe, expect, it, test } from 'vitest';
import { assembleObject, formatDiagnostic } from '../../src/asm/index.js';
import { hexOf, messageOf, objectOf, relocationsOf, sectionOf } from './helper.js';

const warningsOf = (source: string) =>
  assembleObject(source, { isa: 'a64', file: 't.s', preprocess: false }).warnings.map(
    formatDiagnostic,
  );

describe('.stabs and its like', () => {
  const source = [
    ' .stabs "x",1,2,3,4',
    ' .stabn 1,2,3,foo',
    ' .stabd 68,0,1',
    'foo:',
    ' .stabs "yy",100,0,0,foo',
    '',
  ].join('\n');

  it('make entries of 12 bytes, the first of which counts them', () => {
    expect(hexOf(source, { section: '.stab' })).toBe(
      `${'01000000 00000400 0a000000 05000000 01020300 04000000'.replaceAll(' ', '')}` +
        '000000000102030000000000' +
        '000000004400010000000000' +
        '070000006400000000000000',
    );
    expect(hexOf(source, { section: '.stabstr' })).toBe('00742e73007800797900');
  });

  it('relocate their values, and link to their strings', () => {
    const object = objectOf(source);
    expect(relocationsOf(object, '.stab')).toEqual([
      '32:258:.text+0',
      '44:258:.text+0',
      '56:258:.text+0',
    ]);
    const { linked, entsize } = sectionOf(object, '.stab');
    expect(object.sections[linked as number].name).toBe('.stabstr');
    expect(entsize).toBe(12);
  });

  it('go to another section with .xstabs', () => {
    const bytes = hexOf(' .xstabs ".mystab","x",1,2,3,4', { section: '.mystab' });
    expect(bytes).toBe('010000000000000000000000050000000102030004000000');
  });

  test.each([
    [' .stabs "x",1,2,3', 't.s:1: Warning: .stabs: missing comma'],
    [' .stabd 1,2', 't.s:1: Warning: .stabd: missing comma'],
    [
      ' .stabs "x",1,2,70000,4',
      "t.s:1: Warning: .stabs: description field '11170' too big, try a different debug format",
    ],
  ])('%s', (line, warning) => {
    expect(warningsOf(line)).toEqual([warning]);
  });
});

describe('notes and attributes', () => {
  it('.version makes a note', () => {
    expect(hexOf(' .version "abc"\n .version "de"', { section: '.note' })).toBe(
      '04000000000000000100000061626300' + '03000000000000000100000064650000',
    );
  });

  it('.gnu_attribute makes a section of A64, and a part of that of A32', () => {
    const source = ' .gnu_attribute 4,1\n .gnu_attribute 32,1,"x"\n .gnu_attribute 5,"abc"';
    const gnu = '676e750001100000' + '0004010561626300' + '20017800';
    expect(hexOf(source, { section: '.ARM.attributes' })).toBe(`4118000000${gnu}`);
    expect(hexOf(source, { section: '.ARM.attributes', isa: 'a32' })).toMatch(
      new RegExp(`18000000${gnu}$`),
    );
    expect(messageOf(' .gnu_attribute 6,"q"')).toBe('t.s:1: Error: expected numeric constant');
  });

  it('.vtable_inherit and .vtable_entry are relocations of A32', () => {
    const source = 'x: nop\n .vtable_inherit x,y\n .vtable_entry z,1';
    expect(relocationsOf(objectOf(source, { isa: 'a32' }), '.text')).toEqual([
      '0:101:y+0',
      '1:100:z+0',
    ]);
    expect(messageOf(source)).toContain('unexpected BFD_RELOC_VTABLE_INHERIT fixup');
  });
});

describe('data', () => {
  test.each([
    [' .dc.x 1.5', '00000000000000c0ff3f'],
    [' .dc.x 0.1', 'cdccccccccccccccfb3f'],
    [' .dcb.x 2,-1', '0000000000000080ffbf'.repeat(2)],
    [' .ds.x 1', '00'.repeat(12)],
    [' .ds.p 1', '00'.repeat(12)],
    [' .ascii <1>,"a"<66>', '016142'],
    [' .fill 2,', ''],
  ])('%s', (line, bytes) => {
    expect(hexOf(` .data\n${line}`)).toBe(bytes);
  });

  test.each([
    [' .rel31 0,foo\n .rel31 1,foo\nfoo: .rel31 1,foo', '080000000400008000000080'],
    [' .extend -2', '00000000000000800 0c0'.replace(' ', '')],
    [' .float16_format alternative\n .float16 65536,131008', '007cff7f'],
    [' .float16_format ieee\n .float16 1', '003c'],
  ])('of A32: %s', (lines, bytes) => {
    expect(hexOf(` .data\n${lines}`, { isa: 'a32' })).toBe(bytes);
  });

  it('.float16_format goes to the attributes', () => {
    const attributes = hexOf(' .float16_format alternative', {
      isa: 'a32',
      section: '.ARM.attributes',
    });
    expect(attributes).toContain('2602');
  });
});

describe('GNU as says', () => {
  test.each([
    [' .nops 4', 't.s: Error: unimplemented .nops directive'],
    [' .endfunc', 't.s:1: Error: missing .func'],
    [' .psize 3,4', 't.s:1: Error: new paper width is too small'],
    [' .llen', 't.s:1: Error: missing expression for paper width'],
    [' .uleb128 x', 't.s:1: Error: leb128 operand is an undefined symbol: x'],
    [' .skip x', 't.s:1: Error: .space, .nops or .fill specifies non-absolute value'],
    [' .rept 2', 't.s:2: Error: REPT without ENDR'],
    [' .irp', 't.s:1: Error: unexpected end of file in irp or irpc'],
    [' .error x', 't.s:1: Error: .error argument must be a string'],
    [' .bss 1', "t.s:1: Error: junk at end of line, first unrecognized character is `1'"],
    [' .cfi_fde_data 1', 't.s:1: Error: .cfi_fde_data is not supported for this target'],
    [
      ' .byte x',
      't.s:1: Error: cannot represent BFD_RELOC_8 relocation in this object file format',
    ],
    [
      ' .if 1\n .else\n',
      't.s: Error: end of file inside conditional\n' +
        't.s:1: Error: here is the start of the unterminated conditional\n' +
        't.s:2: Error: here is the "else" of the unterminated conditional',
    ],
  ])('%s', (source, message) => {
    expect(messageOf(source)).toBe(message);
  });

  test.each([
    [' .comm x,4\n .comm x,8', 't.s:2: Warning: size of "x" is already 4; not changing to 8'],
    [' .comm x,-1', 't.s:1: Warning: size (-1) out of range, ignored'],
    [' .org x', 't.s:1: Warning: symbol "x" undefined; zero assumed'],
    [' .linkonce', 't.s:1: Warning: .linkonce is not supported for this object file format'],
    [' .type x,%object\n .type x,%function', "t.s:2: Warning: symbol 'x' already has its type set"],
  ])('%s', (source, warning) => {
    expect(warningsOf(source)).toEqual([warning]);
  });

  it('.print speaks to the caller', () => {
    const said: string[] = [];
    objectOf(' .print "hello"', { onPrint: (text) => said.push(text) });
    expect(said).toEqual(['hello']);
  });

  it('.def and its like are for -mccs', () => {
    const message = 't.s:1: Error: .def pseudo-op only available with -mccs flag.';
    expect(messageOf(' .def x', { isa: 'a32' })).toBe(message);
    expect(messageOf(' .def x', { isa: 'a32', ccs: true })).toBe('assembled without error');
  });
});

describe('.symver', () => {
  const names = (source: string) =>
    objectOf(source)
      .symbols.filter(({ name, type }) => name !== '' && !name.startsWith('$') && type !== 3)
      .map(({ name, bind }) => `${name} ${bind}`);

  it('names stand behind all others, the newest first', () => {
    const source =
      ' .globl x\nx: nop\ny: nop\n .symver x,x@@V\n .symver x,y@W\nz: nop\n .symver z,zz@W';
    expect(names(source)).toEqual(['y 0', 'z 0', 'zz@W 0', 'x 1', 'y@W 1', 'x@@V 1']);
  });

  test.each([
    ['local', ['x 0', 'z 0', 'xa@V 1']],
    ['hidden', ['z 0', 'x 1', 'xa@V 1']],
    ['remove', ['z 0', 'xa@V 1']],
  ])('%s', (kind, expected) => {
    expect(names(` .globl x\nx: nop\n .symver x,xa@V,${kind}\nz:`)).toEqual(expected);
  });
});

describe('.dn and .qn', () => {
  const neon = (source: string) =>
    hexOf(` .syntax unified\n .fpu neon\n${source}`, { isa: 'a32', section: '.text' });

  test.each([
    ['fish .qn q2\n vmul fish.s16, fish.s16, fish.s16', 'vmul.s16 q2, q2, q2'],
    ['cow .dn d2[1]\n vmul d3.s32, d3.s32, cow.s32', 'vmul.s32 d3, d3, d2[1]'],
    ['X .dn D0.S16\nY .dn D1.S16\nZ .dn Y[2]\n VMLA X, Y, Z', 'vmla.s16 d0, d1, d1[2]'],
    [
      'el1 .dn d4.16[1]\nel2 .dn d6.16[1]\n vld2 {el1, el2}, [r10]',
      'vld2.16 {d4[1], d6[1]}, [r10]',
    ],
    ['a .dn 3\n vadd a.i8, a.i8, a.i8', 'vadd.i8 d3, d3, d3'],
  ])('%s', (source, same) => {
    expect(neon(source)).toBe(neon(` ${same}`));
  });

  test.each([
    ['x .dn q1', 'bad type for register'],
    ['x .dn d0.f32.f32', 'you must specify a single type only'],
    [' .dn x', 'invalid syntax for .dn directive'],
  ])('%s', (source, message) => {
    expect(messageOf(source, { isa: 'a32' })).toBe(`t.s:1: Error: ${message}`);
  });
});

describe('.bundle_align_mode', () => {
  const code = (source: string) => hexOf(source, { isa: 'a32', section: '.text' });
  const nop = '0000a0e1';

  it('keeps instructions and locked sequences from crossing a boundary', () => {
    const locked = ' .bundle_lock\n mov r1, r1\n mov r1, r1\n .bundle_unlock\n';
    const source = ` .bundle_align_mode 4\n mov r2, r2\n mov r2, r2\n mov r2, r2\n${locked} mov r3, r3`;
    const twice = '0110a0e1'.repeat(2);
    expect(code(source)).toBe(`${'0220a0e1'.repeat(3)}${nop}${twice}0330a0e1`);
    expect(objectOf(source, { isa: 'a32' }).sections[0].align).toBe(16);
  });

  test.each([
    [' .bundle_lock', '.bundle_lock is meaningless without .bundle_align_mode'],
    [' .bundle_unlock', '.bundle_unlock without preceding .bundle_lock'],
    [
      ' .bundle_align_mode 1\n nop',
      'single instruction is 4 bytes long, but .bundle_align_mode limit is 2 bytes',
    ],
  ])('%s', (source, message) => {
    expect(messageOf(source, { isa: 'a32' })).toContain(`Error: ${message}`);
  });
});
