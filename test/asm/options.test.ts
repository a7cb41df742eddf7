// Flags of GNU as beyond processor and paths, and directives that say what a line is called.
import { describe, expect, it } from 'vitest';
import { type AssembleOptions, AssemblyError, assembleObject } from '../../src/asm/index.js';
import { hexOf } from './helper.js';

const PLAIN = { isa: 'a64', file: 't.s', preprocess: false } as const;

const objectOf = (source: string, options: Partial<AssembleOptions> = {}) =>
  assembleObject(source, { ...PLAIN, ...options });

const warningsOf = (source: string, options: Partial<AssembleOptions> = {}): string[] =>
  objectOf(source, options).warnings.map(
    ({ file, line, message, stack = [] }) =>
      `${[file, line, ...stack.map((at) => at.line)].join(':')} ${message}`,
  );

describe('.line and .file', () => {
  it('number the lines that follow', () => {
    const source = ' .warning "a"\n .file "b.c"\n .warning "c"\n .line 20\n .warning "d"';
    expect(warningsOf(source)).toEqual(['t.s:1 a', 't.s:3 c', 'b.c:21 d']);
  });

  it('count inside a macro too, which then keeps its invocation', () => {
    const source = ' .macro m\n .file "M.s"\n .line 9\n .warning "x"\n .endm\n\n m\n .warning "y"';
    expect(warningsOf(source)).toEqual(['M.s:10:7 x', 't.s:8 y']);
  });

  it('are the lines of -g as well', () => {
    const source = ' .macro m\n .line 100\n nop\n .endm\n m\n';
    const { elf } = objectOf(source);
    expect(elf.sections[0].lines).toEqual([{ offset: 0, file: 't.s', line: 101 }]);
  });

  it('markers inside a macro definition move the lines of its body and behind it', () => {
    const source = ' .macro m\n# 50 "x.h"\n .warning "in"\n .endm\n m\n';
    expect(warningsOf(source)).toEqual(['x.h:50:52 in']);
  });
});

describe('.nop', () => {
  it('makes as few NOPs as take so many bytes', () => {
    const sizes = ['', ' 1', ' 4', ' 5', ' 16'].map(
      (size) => objectOf(` .nop${size}`).elf.sections[0].size,
    );
    expect(sizes).toEqual([4, 4, 4, 8, 16]);
  });
});

describe('equates', () => {
  it('keep the value of a name that is given another one', () => {
    const source =
      ' .equiv two, 2*one\n .equ one, 1\n .data\n .byte one, two\n .equ one, 7\n .byte one, two';
    expect(hexOf(source)).toBe('01020702');
  });

  it.each([
    ['lab == 1', '0'],
    ['lab != 1', '1'],
    ['undefined == 1', '0'],
    ['undefined != 1', '1'],
    ['lab == undefined', '0'],
    ['other == other2', '0'],
  ])('.if %s is decided: %s', (condition, value) => {
    const source = `lab: nop\n .data\n .if ${condition}\n .byte 1\n .else\n .byte 0\n .endif`;
    expect(hexOf(source)).toBe(`0${value}`);
  });
});

describe('macro arguments', () => {
  it('--alternate is .altmacro from the start; quotes stay there', () => {
    const source = ' .macro m str\n .ascii &str\n .endm\n .data\n m "a!!b"\n m <"1", "2">';
    expect(hexOf(source, { alternate: true })).toBe('6121623132');
  });

  it('& joins a parameter in both modes', () => {
    const source = ' .macro m n\nx&n: .byte x&n - 1f\n1: .ascii "&n"\n .endm\n .data\n m 7';
    expect(hexOf(source)).toBe('ff37');
  });
});

describe('symbols', () => {
  const symbolOf = (source: string, name: string, options: Partial<AssembleOptions> = {}) =>
    objectOf(source, options).elf.symbols.find((symbol) => symbol.name === name);

  it('--elf-stt-common gives common symbols their own type', () => {
    expect(symbolOf(' .comm c, 4', 'c')?.type).toBe(1);
    expect(symbolOf(' .comm c, 4', 'c', { sttCommon: true })?.type).toBe(5);
    expect(symbolOf(' .tls_common c, 4', 'c', { sttCommon: true })?.type).toBe(6);
  });

  it('.set copies type and size of what is a function by then', () => {
    const source = ' .type f, %function\nf: nop\n nop\n .size f, 4\n .set g, f + 4';
    expect(symbolOf(source, 'g')).toMatchObject({ type: 2, size: 4n, value: 4n });
  });

  it('.symver takes an @ where it starts a comment', () => {
    const { elf } = objectOf('x: .word 1 @ comment\n .symver x, x@VERS.0', { isa: 'a32' });
    expect(elf.symbols.some(({ name }) => name === 'x@VERS.0')).toBe(true);
  });

  it('SHF_GNU_MBIND sections of several kinds of memory are several', () => {
    const source =
      ' .section .mbind.data,"adw",%progbits\n .byte 1\n .section .mbind.data,"adw",%progbits,0x3\n .byte 2';
    const sections = objectOf(source).elf.sections.filter(({ name }) => name === '.mbind.data');
    expect(sections.map(({ info, bytes }) => [info ?? 0, ...bytes])).toEqual([
      [0, 1],
      [3, 2],
    ]);
  });
});

describe('--multibyte-handling', () => {
  it('warns of each byte, ten times, or of symbols', () => {
    const source = ' .data // ünïcödé “quoted” — it\nñ: .byte 1\n';
    expect(warningsOf(source)).toEqual([]);
    const all = warningsOf(source, { multibyte: 'warn' });
    expect(all).toHaveLength(11);
    expect(all[0]).toBe('t.s:0 multibyte character (0xc3) encountered in t.s at or near line 1');
    expect(all[10]).toBe('t.s:0 further multibyte character warnings suppressed');
    expect(warningsOf(source, { multibyte: 'warn-sym-only' })).toEqual([
      "t.s:2 symbol 'ñ' contains multibyte characters",
    ]);
  });
});

describe('.cfi_*', () => {
  it.each([
    [' .cfi_sections .debug_frame, nonsense', 'junk at end of line'],
    [
      ' .cfi_startproc\n .cfi_personality 1, f\n .cfi_endproc',
      'invalid or unsupported encoding in .cfi_personality',
    ],
    [
      ' .cfi_startproc\n .cfi_lsda 0\n .cfi_endproc',
      '.cfi_lsda requires encoding and symbol arguments',
    ],
    [' .cfi_endproc', '.cfi_endproc without corresponding .cfi_startproc'],
  ])('%j is refused', (source, message) => {
    expect(() => objectOf(source)).toThrow(AssemblyError);
    expect(() => objectOf(source)).toThrow(message);
  });
});

describe('directives of other times', () => {
  it('of a listing are read over', () => {
    expect(hexOf(' .list\n .title "t"\n .psize 60, 80\n .eject\n .data\n .byte 1')).toBe('01');
  });

  it('that change what is read are refused by name', () => {
    expect(() => objectOf(' .mri 1')).toThrow('t.s:1: Error: MRI mode is not supported');
  });

  it('.abort ends the assembly', () => {
    expect(() => objectOf(' nop\n .abort\n bogus')).toThrow(
      /^t\.s:2: Fatal error: \.abort detected\. {2}Abandoning ship\.$/,
    );
  });
});

describe('what is found out at the end', () => {
  it('is said of the line that invoked the macro, as by GNU as', () => {
    const source = ' .macro m\n b far\n .endm\n m\n .space 0x10000000\nfar: nop';
    expect(() => objectOf(source)).toThrow(/^t\.s:4: Error: /);
  });
});
