// T32 in the front end: relaxation, IT instructions of the assembler's own, padding, marks, symbols, relocations.
// Expected values are GNU as 2.40's.
import { describe, expect, test } from 'vitest';
import { link } from '../../src/object/index.js';
import { hexOf, marksOf, messageOf, objectOf, relocationsOf } from './helper.js';

const t32 = { isa: 't32', march: 'armv7-a', section: '.text' } as const;

/** Halfwords of .text. */
function halfwords(source: string, options: object = {}): string {
  const hex = hexOf(`.syntax unified\n${source}`, { ...t32, ...options });
  return (hex.match(/.{4}/g) ?? []).map((half) => half.slice(2) + half.slice(0, 2)).join(' ');
}

describe('relaxation', () => {
  test('a branch grows only where its target is out of reach', () => {
    expect(halfwords('b 1f\n.space 2048\n1:').slice(0, 9)).toBe('e3ff 0000');
    expect(halfwords('b 1f\n.space 2050\n1:').slice(0, 9)).toBe('f000 bc01');
  });

  test('one that grows pushes another one out of reach', () => {
    const source = 'beq 2f\nb 1f\n.space 252\n2:\n.space 1800\n1:\n';
    expect(halfwords(source).slice(0, 24)).toBe('d07f f000 bc02 0000 0000');
    expect(halfwords(source.replace('252', '254')).slice(0, 24)).toBe('f000 8081 f000 bc03 0000');
  });

  test('a branch to a global or weak symbol is wide, and the linker has a say', () => {
    const object = objectOf('.syntax unified\n.globl g\ng: b g\nbeq g\nb.n g\nbeq.n g\nbl g', t32);
    expect(relocationsOf(object, '.text')).toEqual([
      '0:30:g+0',
      '4:51:g+0',
      '10:103:g+0',
      '12:10:g+0',
    ]);
  });

  test('a misaligned literal takes the wide load', () => {
    expect(halfwords('ldr r0, 1f\nnop\n1: nop')).toBe('4800 bf00 bf00');
    expect(halfwords('ldr r0, 1f\n1: nop')).toBe('f8df 0000 bf00');
  });
});

describe('-mimplicit-it', () => {
  const always = { implicitIt: 'always' };

  test('conditional instructions get an IT, and join the last one', () => {
    expect(halfwords('moveq r0, #1\nmovne r0, #2\naddeq r0, r0, r1', always)).toBe(
      'bf0a 2001 2002 1840',
    );
  });

  test('a label, another condition or a fifth instruction begins a new one', () => {
    expect(halfwords('moveq r0, #1\n1: moveq r0, #1\nmovmi r0, #1', always)).toBe(
      'bf08 2001 bf08 2001 bf48 2001',
    );
    expect(halfwords('moveq r0, #1\n'.repeat(5), always)).toBe(
      'bf01 2001 2001 2001 2001 bf08 2001',
    );
  });

  test('B needs none, joins one, and ends it; data and alignment do not', () => {
    expect(halfwords('1: beq 1b\nmoveq r0, #1\nbeq 1b\nmoveq r0, #1', always)).toBe(
      'd0fe bf04 2001 e7fb bf08 2001',
    );
    expect(halfwords('moveq r0, #1\n.short 7\nmoveq r0, #1', always)).toBe('bf04 2001 0007 2001');
  });

  test('without it a conditional instruction is an error', () => {
    expect(messageOf('.syntax unified\nmoveq r0, #1', { isa: 't32' })).toContain(
      'thumb conditional instruction should be in IT block -- `moveq r0,#1',
    );
    expect(halfwords('it eq\nmoveq r0, #1', always)).toBe('bf08 2001');
  });
});

describe('states', () => {
  test('.arm, .thumb and data leave their marks, and padding is in the state it stands in', () => {
    const source = '.syntax unified\nnop\n.p2align 3\n.arm\nnop\n.word 1\n.thumb\nnop\n';
    const object = objectOf(source, t32);
    expect(marksOf(object, '.text')).toBe('$t@0 $a@8 $d@12 $t@16');
    expect(halfwords('nop\n.p2align 3\n.arm\nnop\n.word 1\n.thumb\nnop\n')).toBe(
      'bf00 bf00 f3af 8000 f000 e320 0001 0000 bf00 bf00',
    );
  });

  test('a T32 function has bit 0 set in the symbol table, and not in the image', () => {
    const source = '.syntax unified\n.thumb_func\n.globl f\nf: nop\n.globl l\nl: nop\n.word f, l';
    const object = objectOf(source, t32);
    expect(object.symbols.find(({ name }) => name === 'f')).toMatchObject({ value: 1n, type: 2 });
    expect(object.symbols.find(({ name }) => name === 'l')).toMatchObject({ value: 2n, type: 0 });
    const image = link([object], { base: 0x1000n });
    expect(image.symbol('f')).toBe(0x1000n);
    expect(image.symbols.get('f')?.thumb).toBe(true);
    expect(image.entry).toBe(0x1001n);
    expect(image.isThumbAt(0x1002n)).toBe(true);
    expect(new DataView(image.segments[0].bytes.buffer).getUint32(4, true)).toBe(0x1001);
  });

  test('-mthumb defines the macros gcc defines', () => {
    const source = '#ifdef __thumb2__\nnop\n#endif\n';
    expect(halfwords(source, { preprocess: true })).toBe('bf00');
    expect(hexOf(source, { isa: 'a32', preprocess: true, section: '.text' })).toBe('');
  });
});

describe('linking', () => {
  const linked = (...sources: string[]) => {
    const objects = sources.map((source) => objectOf(`.syntax unified\n${source}`, t32));
    const [{ bytes }] = link(objects, { base: 0x1000n }).segments;
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  test('calls between A32 and T32 are BLX, within T32 BL', () => {
    const functions = '.globl t, a\n.thumb_func\nt: nop\nnop\n.arm\n.type a, %function\na: nop';
    // bl t; bl a; movw r0, #:lower16:t; then A32: bl t; bl a
    expect(linked('bl t\nbl a\nmovw r0, #:lower16:t\n.arm\nbl t\nbl a', functions)).toBe(
      '00f008f8' + '00f008e8' + '41f21500' + '000000fa' + '000000eb' + '00bf00bf' + '00f020e3',
    );
  });

  test('a jump to the other instruction set goes by a veneer', () => {
    // b.w 1008; nop; bx pc; (never); b 1004
    const toArm = linked('b a\n.balign 4', '.globl a\n.arm\n.type a, %function\na: nop');
    expect(toArm).toBe('00f002b80000a0e17847fde7fcffffea'.replace('0000a0e1', '00f020e3'));
    // b 1008; bx lr; nop; ldr pc, [pc, #-4]; .word 1005
    const toThumb = linked('.arm\nb t', '.globl t\n.thumb_func\nt: bx lr\nnop');
    expect(toThumb).toBe('000000ea704700bf04f01fe505100000');
  });
});

describe('shifts of what is added to SP', () => {
  const of = (line: string, march: string) =>
    messageOf(`.syntax unified\n.thumb\n${line}\n`, { isa: 'a32', march });
  test.each([
    ['add.w sp, sp, r1, lsl #4', 'shift value over 3 not allowed in thumb mode'],
    ['add.w sp, sp, r1, lsr #32', 'shift value over 3 not allowed in thumb mode'],
    ['sub.w sp, sp, r1, lsr #2', 'only LSL shift allowed in thumb mode'],
    ['subs.w sp, sp, r1, rrx', 'only LSL shift allowed in thumb mode'],
  ])('%s is refused, on Armv8-A too', (line, message) => {
    for (const march of ['armv7-a', 'armv8-a']) expect(of(line, march)).toContain(message);
  });

  test('up to LSL #3 is taken', () => {
    expect(of('sub.w sp, sp, r1, lsl #3', 'armv7-a')).toBe('assembled without error');
  });
});
