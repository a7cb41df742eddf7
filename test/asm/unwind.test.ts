// Tables beside the code: call frame information, Arm unwinding, section groups, build attributes.
// Expected bytes are GNU as 2.40's.
import { describe, expect, test } from 'vitest';
import { hexOf, messageOf, objectOf, relocationsOf, sectionOf } from './helper.js';

describe('.eh_frame', () => {
  const source = `
f: .cfi_startproc
 nop
 .cfi_def_cfa_offset 32
 .cfi_offset 29, -32
 .cfi_offset x30, -24
 nop
 .cfi_remember_state
 .cfi_restore 29
 nop
 .cfi_restore_state
 .cfi_endproc
`;

  test('one CIE, one FDE', () => {
    expect(hexOf(source, { section: '.eh_frame' })).toBe(
      '1000000000000000017a520004781e01' +
        '1b0c1f00200000001800000000000000' +
        '0c00000000410e209d049e03410add41' +
        '0b00000000000000',
    );
    expect(relocationsOf(objectOf(source), '.eh_frame')).toEqual(['28:261:.text+0']);
  });

  test('the table goes on to where .cfi_signal_frame and .cfi_return_column stand', () => {
    const idle =
      'f: .cfi_startproc\n .cfi_signal_frame\n .cfi_def_cfa x29, 16\n nop\n .cfi_return_column x15\n' +
      ' nop\n .cfi_signal_frame\n nop\n .cfi_endproc\n';
    expect(hexOf(idle, { section: '.eh_frame' })).toBe(
      '1400000000000000017a52530004780f' +
        '011b0c1f000c1d10140000001c000000' +
        '000000000c0000000041410000000000',
    );
  });

  test('what does not fit', () => {
    expect(messageOf(' .cfi_offset 29, -16')).toContain('without previous .cfi_startproc');
    expect(messageOf(' .cfi_startproc\n nop')).toContain('missing .cfi_endproc');
  });
});

describe('.ARM.exidx', () => {
  const source = `
f: .fnstart
 .save {r4-r7, lr}
 .pad #8
 nop
 .fnend
g: .fnstart
 .cantunwind
 .fnend
h: .fnstart
 .save {r4, r6, fp, lr}
 .setfp fp, sp, #4
 .vsave {d8-d9}
 .pad #1024
 nop
 .fnend
`;

  test('inline, in .ARM.extab, and none', () => {
    expect(hexOf(source, { isa: 'a32', section: '.ARM.extab' })).toBe(
      'a3010181b0b0008400000000449b0181858481c900000000',
    );
    expect(hexOf(source, { isa: 'a32', section: '.ARM.exidx' })).toBe(
      '000000000000000004000000010000000400' + '00000c000000',
    );
    const object = objectOf(source, { isa: 'a32' });
    expect(relocationsOf(object, '.ARM.exidx').map((text) => text.replace(/\+\d+$/, ''))).toEqual([
      '0:42:.text',
      '4:42:.ARM.extab',
      '8:42:.text',
      '16:42:.text',
      '20:42:.ARM.extab',
      '0:0:__aeabi_unwind_cpp_pr1',
    ]);
    expect(sectionOf(object, '.ARM.exidx').linked).toBe(0);
  });

  test('directives outside .fnstart', () => {
    expect(messageOf(' .save {r4}', { isa: 'a32' })).toBe(
      't.s:1: Error: missing .fnstart before unwinding directive',
    );
  });
});

test('section groups name their members', () => {
  const object = objectOf(' .section .text.f,"axG",%progbits,f,comdat\n .weak f\nf: nop');
  const [group] = object.sections;
  expect(group).toMatchObject({ name: '.group', type: 17 });
  expect(group.group?.comdat).toBe(true);
  expect(group.group?.members.map((index) => object.sections[index].name)).toEqual(['.text.f']);
  expect(object.symbols[group.group?.symbol ?? -1].name).toBe('f');
});

test('build attributes: implied ones and .eabi_attribute', () => {
  const source = ' .eabi_attribute 28, 1\n .eabi_attribute Tag_ABI_enum_size, 2';
  const hex = hexOf(source, { isa: 'a32', section: '.ARM.attributes' });
  expect(Buffer.from(hex, 'hex').subarray(5, 11).toString('latin1')).toBe('aeabi\0');
  expect(hex.endsWith('1a02' + '1c01')).toBe(true);
});
