// Sections, alignment, mapping symbols, literal pools. Expected values are GNU as 2.40's.
import { describe, expect, test } from 'vitest';
import { hexOf, marksOf, messageOf, objectOf, sectionOf } from './helper.js';

const marks = (source: string, isa: 'a64' | 'a32') => marksOf(objectOf(source, { isa }), '.text');

describe('mapping symbols', () => {
  test.each([
    [' .byte 1\n .balign 4,255\n', '$d@0 $x@1', '$d@1'],
    [' .byte 1\n .balign 4\n', '$d@0 $d@1', '$d@0 $d@1'],
    [' nop\n .byte 1\n nop\n', '$x@0 $d@4 $d@5 $x@8', '$a@0 $d@4 $a@5 $d@9'],
    [' nop\n .space 4\n nop\n', '$x@0 $d@4 $x@8', '$a@0 $d@4 $a@8'],
    [' nop\n .align 4, 1\n nop\n', '$x@0', '$a@0 $d@4 $a@16'],
    [' .align 4\n nop\n', '$x@0', '$a@0'],
    [' .asciz "abc"\n .align 2\n', '$d@0', '$d@0'],
    // An empty one begins data all the same.
    [' nop\n .fill 0\n nop\n', '$x@0 $x@4', '$a@0 $a@4'],
    [' nop\n .zero 0\n', '$x@0', '$a@0'],
    [' nop\n .byte 1\n .subsection 1\n .byte 2\n', '$x@0 $d@4 $x@5', '$a@0 $d@4 $a@5 $d@6'],
  ])('%j', (source, a64, a32) => {
    expect(marks(source, 'a64')).toBe(a64);
    expect(marks(source, 'a32')).toBe(a32);
  });
});

test('.eh_frame has a mapping symbol behind the contents of its first CIE', () => {
  const object = objectOf(
    ' .cfi_sections .eh_frame, .debug_frame\nf: .cfi_startproc\n .cfi_def_cfa_offset 16\n nop\n .cfi_endproc\n',
  );
  expect(marksOf(object, '.eh_frame')).toBe('$d@22');
  expect(marksOf(object, '.debug_frame')).toBe('');
});

describe('sections', () => {
  test('.pushsection, .popsection, .previous, .subsection', () => {
    const source = `
      .data
      .byte 1
      .subsection 1
      .byte 9
      .subsection 0
      .byte 2
      .pushsection .other,"a"
      .byte 100
      .popsection
      .byte 3
      .text
      .previous
      .byte 4
    `;
    expect(hexOf(source)).toBe('0102030409');
    expect(hexOf(source, { section: '.other' })).toBe('64');
  });

  test('flags and types, given and by name', () => {
    const object = objectOf(`
      .section .text.hot
      .section .mine,"aMS",@progbits,1
      .section .zero,"aw",%nobits
      .space 16
    `);
    expect(sectionOf(object, '.text.hot').flags).toBe(6);
    expect(sectionOf(object, '.mine')).toMatchObject({ flags: 0x32, entsize: 1 });
    expect(sectionOf(object, '.zero')).toMatchObject({ type: 8, size: 16 });
  });

  test('.org forwards with .org backwards as an assertion', () => {
    expect(hexOf(' .data\n1: .byte 1\n2:\n .org . - (2b-1b) + 1\n .org 4\n .byte 2')).toBe(
      '0100000002',
    );
    expect(messageOf(' .word 1\n .org 0')).toBe('t.s:2: Error: attempt to move .org backwards');
  });

  test('sizes that depend on what comes later', () => {
    expect(hexOf(' .data\n .space end - start\n .byte 7\nstart: .byte 8, 9\nend:')).toBe(
      '0000070809',
    );
  });

  test('code is padded with NOPs, data with zeros', () => {
    expect(hexOf(' nop\n .align 3\n', { section: '.text' })).toBe('1f2003d51f2003d5');
    expect(hexOf(' .byte 1\n .balign 4\n nop', { isa: 'a32', section: '.text' })).toBe(
      '010000000000a0e1',
    );
    expect(hexOf(' .data\n .byte 1\n .align 2\n .byte 2')).toBe('0100000002');
    expect(hexOf(' .data\n .byte 1\n .align\n .byte 2', { isa: 'a32' })).toBe('0100000002');
  });
});

describe('literal pools', () => {
  test('A64: words first, then doublewords, equal values once', () => {
    const source = ' ldr x0,=0x123456789\n ldr w1,=7\n ldr x2,=0x123456789\n .ltorg';
    // 12 bytes of code, a word at 12, a doubleword at 16.
    expect(hexOf(source, { section: '.text' })).toBe(
      '80000058' + '41000018' + '42000058' + '07000000' + '8967452301000000',
    );
  });

  test('A32: at the end of the section', () => {
    expect(hexOf(' ldr r0,=0x12345678\n mov r1,r0', { isa: 'a32', section: '.text' })).toBe(
      '00001fe5' + '0010a0e1' + '78563412',
    );
  });
});
