// -EB: objects whose data, and for A32 and T32 the code, are big-endian, as GNU as 2.40 writes them.
import { describe, expect, it } from 'vitest';
import { type AssembleOptions, assembleObject } from '../../src/asm/index.js';
import { link, linkExecutable, readElf, writeElf } from '../../src/object/index.js';

function textOf(isa: AssembleOptions['isa'], source: string): string {
  const { object } = assembleObject(source, { isa, preprocess: false, bigEndian: true });
  const text = readElf(object).sections.find(({ name }) => name === '.text');
  return Buffer.from(text?.bytes ?? []).toString('hex');
}

describe('-EB', () => {
  it.each([
    ['a64', ' nop\n .inst 0xd503201f\n .word 0x12345678', '1f2003d5 1f2003d5 12345678'],
    ['a32', '.arch armv7-a\n nop\n .inst 0xe1a00000\n b .', 'e320f000 e1a00000 eafffffe'],
    ['t32', '.syntax unified\n.arch armv7-a\n nop\n nop.w\n b 1f\n1:', 'bf00 f3af8000 e7ff'],
    ['a32', '.arch armv7-a\n ldr r0, =0x12345678', 'e51f0004 12345678'],
    ['a32', '.arch armv7-a\n bl ext\n movw r0, #:lower16:ext', 'ebfffffe e3000000'],
    ['t32', '.syntax unified\n.arch armv7-a\n bl ext', 'f7fffffe'],
    ['a32', '.arch armv7-a\n nop\n .p2align 3\n', 'e320f000 e320f000'],
    ['a64', ' .short 1\n .quad 2\n .octa 3\n', `0001 ${'0'.repeat(15)}2 ${'0'.repeat(31)}3`],
    ['a64', ' .float 1.5\n .double 2.25', '3fc00000 4002000000000000'],
    ['a64', ' .fill 1, 8, 0x12345678\n .fill 1, 3, 0x123456', '1234567800000000 123456'],
    ['a64', ' .string16 "a"\n .p2alignl 3, 0x11223344', '00610000 11223344'],
    ['a64', ' .word 1f - .\n1:\n', '00000004'],
  ] as const)('%s %j', (isa, source, bytes) => {
    expect(textOf(isa, source)).toBe(bytes.replace(/ /g, ''));
  });

  it('writes and reads ELF fields of that order', () => {
    const source = ' .quad ext + 5\n .globl start\nstart: nop\n';
    const { object } = assembleObject(source, { isa: 'a64', preprocess: false, bigEndian: true });
    expect([...object.slice(4, 7), object[19]]).toEqual([2, 2, 1, 183]);
    const elf = readElf(object);
    expect(elf.bigEndian).toBe(true);
    const { relocations } = elf.sections[0];
    expect(relocations.map(({ offset, type, addend }) => [offset, type, addend])).toEqual([
      [0, 257, 5n],
    ]);
    expect(elf.symbols[relocations[0].symbol].name).toBe('ext');
    expect(elf.symbols.find(({ name }) => name === 'start')?.value).toBe(8n);
    expect(readElf(writeElf(elf)).symbols).toEqual(elf.symbols);
  });

  it('is linked to an executable, and to no image', () => {
    const source = ' bl f\n .word f\n .globl f\n .type f, %function\nf: nop\n';
    const { object } = assembleObject(source, { isa: 'a32', bigEndian: true });
    expect(() => link([object])).toThrow('big-endian objects make no image');
    const bytesOf = (be8: boolean) => {
      const { bigEndian, sections } = linkExecutable([object], { base: 0x1000n, be8 });
      expect(bigEndian).toBe(true);
      return Buffer.from(sections[0].bytes).toString('hex');
    };
    expect(bytesOf(false)).toBe('eb00000000001008e1a00000');
    expect(bytesOf(true)).toBe('000000eb000010080000a0e1');
  });
});
