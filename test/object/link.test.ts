// The linker: addresses, symbols, relocations, source lines.
import { describe, expect, test } from 'vitest';
import { assemble, assembleToElf } from '../../src/asm/index.js';
import {
  type LinkOptions,
  link,
  linkExecutable,
  readElf,
  writeElf,
} from '../../src/object/index.js';

const object = (source: string, isa: 'a64' | 'a32' = 'a64') =>
  assembleToElf(source, { isa, file: 't.S' }).object;

function word(image: ReturnType<typeof link>, address: bigint): number {
  for (const segment of image.segments) {
    const offset = Number(address - segment.address);
    if (offset >= 0 && offset < segment.bytes.length) {
      return new DataView(segment.bytes.buffer).getUint32(offset, true);
    }
  }
  throw new Error(`nothing at ${address}`);
}

describe('one source', () => {
  test('assemble places sections from the base on', () => {
    const program = assemble('start: b start\n .data\nd: .quad d', { isa: 'a64' });
    expect(program.entry).toBe(0x40000000n);
    expect(program.symbol('start')).toBe(0x40000000n);
    expect(program.symbol('d')).toBe(0x40000004n);
    expect(word(program, 0x40000000n)).toBe(0x14000000);
    expect(word(program, 0x40000004n)).toBe(0x40000004);
    expect(() => program.symbol('gone')).toThrow("no symbol 'gone'");
  });

  test('_start is the entry; lines and symbols by address', () => {
    const source = ' nop\n .macro two\n nop\n nop\n .endm\n_start: two\n nop\n';
    const program = assemble(source, { isa: 'a64', file: 'x.S', base: 0x1000n });
    expect(program.entry).toBe(0x1004n);
    expect(program.sourceAt(0x1000n)).toEqual({ file: 'x.S', line: 1 });
    expect(program.sourceAt(0x1008n)).toEqual({ file: 'x.S', line: 6 });
    expect(program.sourceAt(0x100cn)).toEqual({ file: 'x.S', line: 7 });
    expect(program.sourceAt(0x1010n)).toBeUndefined();
    expect(program.symbolAt(0x1008n)).toEqual({ name: '_start', offset: 4n });
    expect(program.symbolAt(0x1000n)).toBeUndefined();
  });
});

describe('an executable', () => {
  test.each(['a64', 'a32'] as const)(
    '%s: sections, segments and symbols survive the file',
    (isa) => {
      const source = [
        ' .globl _start\n_start: b there\n .section .rodata\n .word 1',
        ' .text\n .globl there\nthere: nop\n .bss\nroom: .space 12\n .data\n .word room',
      ];
      const made = linkExecutable(
        source.map((text) => object(text, isa)),
        { base: 0x8010n },
      );
      const again = readElf(writeElf(made));
      expect(again.type).toBe(2);
      expect(again.entry).toBe(0x8010n);
      const [text] = again.segments ?? [];
      expect(text).toMatchObject({ address: 0x8010n, physical: 0x8010n, memorySize: 8n });
      expect(text.bytes).toEqual(made.sections[0].bytes);
      const room = again.symbols.find(({ name }) => name === 'room');
      const bss = again.sections.find(({ name }) => name === '.bss');
      expect(room?.value).toBe(bss?.address);
      expect(again.sections[room?.section ?? 0].name).toBe('.bss');
      expect(bss).toMatchObject({ size: 12, type: 8 });
    },
  );
});

describe('several objects', () => {
  test('calls, addresses and data between them', () => {
    const image = link(
      [
        object(' bl far\n adrp x0, there\n add x0, x0, :lo12:there\n .word there - .'),
        object(' .globl far\nfar: nop\n .data\n .globl there\n .space 8\nthere: .quad far + 4'),
      ],
      { base: 0x10000n, sections: { '.data': { address: 0x23000n } } },
    );
    expect(image.symbol('far')).toBe(0x10010n);
    expect(word(image, 0x10000n)).toBe(0x94000004);
    expect(word(image, 0x10004n)).toBe(0xf0000080);
    expect(word(image, 0x10008n)).toBe(0x91002000);
    expect(word(image, 0x1000cn)).toBe(0x23008 - 0x1000c);
    expect(word(image, 0x23008n)).toBe(0x10014);
  });

  test('A32: addends in the place, MOVW and MOVT, a load address of its own', () => {
    const image = link(
      [
        object(' bl far\n movw r0, :lower16:far\n movt r0, :upper16:far\n .word far + 4', 'a32'),
        object(' .globl far\nfar: nop', 'a32'),
      ],
      { sections: { '.text': { address: 0xc0685760n, load: 0x685760n } } },
    );
    expect(image.symbol('far')).toBe(0xc0685770n);
    expect(image.segments[0].address).toBe(0x685760n);
    expect(word(image, 0x685760n)).toBe(0xeb000002);
    expect(word(image, 0x685764n)).toBe(0xe3050770);
    expect(word(image, 0x685768n)).toBe(0xe34c0068);
    expect(word(image, 0x68576cn)).toBe(0xc0685774);
  });

  test('defsym, weak symbols, commons, and binding of what is unknown', () => {
    const image = link(
      [object(' .weak maybe\n .comm buffer, 16, 8\n .quad given, maybe, buffer, host')],
      { base: 0x1000n, symbols: { given: 5n }, bind: (name) => (name === 'host' ? 9n : undefined) },
    );
    expect(word(image, 0x1000n)).toBe(5);
    expect(word(image, 0x1008n)).toBe(0);
    expect(word(image, 0x1010n)).toBe(Number(image.symbol('buffer')));
    expect(word(image, 0x1018n)).toBe(9);
  });

  test('everything that is wrong, at once', () => {
    const twice = object(' .globl a\na: bl b\n bl c\n bl b');
    expect(() => link([twice, twice])).toThrow(
      [
        "multiple definition of `a'",
        "(.text+0x0): undefined reference to `b'",
        "(.text+0x4): undefined reference to `c'",
      ].join('\n'),
    );
    const names = ['one.o', 'two.o'];
    expect(() => link([twice, twice], { names })).toThrow(
      "two.o: multiple definition of `a'; one.o is the first that defines it\none.o:(.text+0x0): undefined",
    );
    expect(() => link([object(' b.eq far')], { symbols: { far: 0x10000000000n } })).toThrow(
      "(.text+0x0): relocation truncated to fit: R_AARCH64_CONDBR19 against `far'",
    );
    const placed = { '.text': { address: 0n }, '.data': { address: 2n } };
    expect(() => link([object(' nop\n .data\n .word 1')], { sections: placed })).toThrow(
      'overlaps',
    );
  });

  test('a COMDAT group is there once, from the bytes of files too', () => {
    const one = object(' bl f\n .section .text.f, "axG", %progbits, f, comdat\n .weak f\nf: ret');
    for (const objects of [
      [one, one],
      [writeElf(one), writeElf(one)],
    ]) {
      const image = link(objects, { base: 0x1000n });
      expect(image.symbol('f')).toBe(0x1008n);
      expect(image.segments.map(({ name, bytes }) => `${name} ${bytes.length}`)).toEqual([
        '.text 8',
        '.text.f 4',
      ]);
      expect(word(image, 0x1004n)).toBe(0x94000001);
    }
  });

  test('a call of a weak symbol that nobody defines does nothing', () => {
    expect(word(link([object(' .weak gone\n bl gone')], { base: 0n }), 0n)).toBe(0xd503201f);
    const a32 = object(' .weak gone\n blne gone', 'a32');
    expect(word(link([a32], { base: 0n }), 0n)).toBe(0x1320f000);
  });

  test('a branch out of reach goes by a veneer, which has a name', () => {
    const image = link([object(' bl far\n nop')], { symbols: { far: 0x40000000n } });
    expect(image.symbols.get('__far_veneer')).toMatchObject({ value: 16n, size: 12n });
    expect([0n, 8n, 16n, 20n, 24n].map((at) => word(image, at).toString(16))).toEqual([
      '94000004',
      '14000008',
      '90200010',
      '91000210',
      'd61f0200',
    ]);
  });

  test('sorted: .text.f is in .text, .rodata.x behind it, unless it is placed', () => {
    const source =
      ' .data\n .word 1\n .section .text.f, "ax"\nf: nop\n .text\n nop\n' +
      ' .section .text.unlikely, "ax"\nu: nop\n .section .rodata.x, "a"\nx: .word 2';
    const names = (sections: LinkOptions['sections']) =>
      linkExecutable([object(source)], { base: 0x1000n, sorted: true, sections }).sections.map(
        ({ name, address }) => `${name} ${address.toString(16)}`,
      );
    expect(names({})).toEqual(['.text 1000', '.rodata 100c', '.data 1010']);
    const placed = { '.text.f': { address: 0x5000n } };
    expect(names(placed)).toEqual(['.text 1000', '.text.f 5000', '.rodata 1008', '.data 100c']);
  });
});
