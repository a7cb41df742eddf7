// The toolchain commands: as, cpp, cc, link, objdump with GNU's flags.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readElf } from '../src/index.js';
import { commandLineDocument } from '../tools/command-line-docs.js';
import { vbar } from './command-line.js';
import { read } from './tree.js';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'vbar-tools-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const at = (name: string) => path.join(scratch, name);

function source(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

const words = (file: string, section = '.text') => {
  const found = readElf(readFileSync(file)).sections.find(({ name }) => name === section);
  const bytes = found?.bytes ?? new Uint8Array(0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
};

describe('the flag tables', () => {
  it('are what docs/command-line.md says', () => {
    expect(read('docs/command-line.md')).toBe(commandLineDocument());
  });
});

describe('vbar as', () => {
  it('takes GNU’s spellings, joined and apart, in any order', async () => {
    const file = source('flags.s', ' .if big == 0x20\n add r0, r1, #big\n .endif\n');
    const flags = ['-march=armv7-a', '-mfpu=vfp', '-meabi=5', '-EL', '-mno-warn-deprecated'];
    const result = await vbar('as', ...flags, '--defsym', 'big=0x20', file, '-o', at('flags.o'));
    expect(result).toEqual({ code: 0, out: '', err: '' });
    expect(words(at('flags.o'))).toEqual([0xe2810020]);
  });

  it('prints warnings, none, or makes errors of them', async () => {
    const file = source('warns.s', ' .warning "mind the gap"\n nop\n');
    const as = (...flags: string[]) => vbar('as', '--isa', 'a64', ...flags, file, '-o', at('w.o'));
    const said = `${file}:1: Warning: mind the gap\n`;
    expect(await as()).toEqual({ code: 0, out: '', err: said });
    expect(await as('-W')).toEqual({ code: 0, out: '', err: '' });
    expect(await as('--fatal-warnings', '-W')).toEqual({ code: 0, out: '', err: '' });
    rmSync(at('w.o'));
    const fatal = await as('--fatal-warnings');
    expect(fatal.code).toBe(1);
    expect(fatal.err).toBe(`${said}${file}: Error: 1 warning, treating warnings as errors\n`);
    expect(existsSync(at('w.o'))).toBe(false);
  });

  it('stops printing errors at a limit, and says how many there are', async () => {
    const file = source('many.s', ' frob\n'.repeat(130));
    const as = (...flags: string[]) => vbar('as', '--isa', 'a64', ...flags, file, '-o', at('m.o'));
    const { code, err } = await as();
    expect(code).toBe(1);
    expect(err.split('\n')).toHaveLength(102);
    expect(err).toContain('30 more errors');
    expect((await as('--max-errors=0')).err.split('\n')).toHaveLength(131);
    expect((await as('--max-errors', '1')).err).toContain('129 more errors');
  });

  it('refuses flags it does not have', async () => {
    const file = source('x.s', 'nop\n');
    for (const flag of ['-mfrob', '--gdwarf-9', '-march', '-mfloat-abi=medium', '--defsym=x']) {
      const { code, err } = await vbar('as', '--isa', 'a32', flag, file, '-o', at('x.o'));
      expect({ flag, code }).toEqual({ flag, code: 2 });
      expect(err).toMatch(/^[^\n]+\n$/);
    }
  });
});

describe('vbar cpp', () => {
  const main32 = '#include "a.h"\n#include <b.h>\nmov r0, #A + B + C\n';

  it('searches, defines and prints as gcc -E does', async () => {
    source('a.h', '#define A 1\n');
    source('b.h', '#define B 2\n');
    const file = source('main.S', main32);
    const flags = ['--isa=a32', '-nostdinc', '-isystem', scratch, '-DC=3', '-Wall', '-O2'];
    const { code, out } = await vbar('cpp', ...flags, '-P', file);
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: 'mov r0, #1 + 2 + 3' });
    const marked = await vbar('cpp', ...flags, file);
    expect(marked.out).toContain(`# 1 "${at('a.h')}" 1\n`);
    const undefined_ = await vbar('cpp', ...flags, '-U', 'C', '-P', file);
    expect(undefined_.out.trim()).toBe('mov r0, #1 + 2 + C');
    const again = await vbar('cpp', ...flags, '-UC', '-DC=4', '-P', file);
    expect(again.out.trim()).toBe('mov r0, #1 + 2 + 4');
  });

  it('writes rules for make: -M, -MM, -MMD with -MF, -MT, -MP, -Wp,-MMD,FILE', async () => {
    source('a.h', '#define A 1\n');
    source('b.h', '#define B 2\n');
    const file = source('main.S', main32);
    const cpp = (...flags: string[]) =>
      vbar('cpp', '--isa=a32', '-isystem', scratch, ...flags, file);
    const joined = (text: string) => text.replace(/ \\\n/g, '');
    expect(joined((await cpp('-M')).out)).toBe(`main.o: ${file} ${at('a.h')} ${at('b.h')}\n`);
    expect(joined((await cpp('-MM')).out)).toBe(`main.o: ${file} ${at('a.h')}\n`);
    await cpp('-MMD', '-MF', at('dep'), '-MT', 'goal', '-MP', '-o', at('main.i'));
    const rule = joined(readFileSync(at('dep'), 'utf8'));
    expect(rule).toBe(`goal: ${file} ${at('a.h')}\n${at('a.h')}:\n`);
    await cpp(`-Wp,-MD,${at('wp.d')}`, '-o', at('main.i'));
    expect(readFileSync(at('wp.d'), 'utf8')).toContain(at('b.h'));
  });

  it('predefines what the target flags say', async () => {
    const names = [
      '__thumb__',
      '__SOFTFP__',
      '__ARM_PCS_VFP',
      '__PIC__',
      '__ARM_ARCH',
      '__ARMEB__',
    ];
    const file = source('names.S', `${names.join(' ')}\n`);
    const cpp = async (...flags: string[]) =>
      (await vbar('cpp', '--isa=a32', '-P', ...flags, file)).out.trim();
    expect(await cpp()).toBe('__thumb__ 1 __ARM_PCS_VFP 2 7 __ARMEB__');
    // 16-bit Thumb has no floating point, whatever the processor has.
    expect(await cpp('-mthumb', '-mfloat-abi=hard', '-fno-PIE', '-march=armv5te+fp', '-EB')).toBe(
      '1 1 1 __PIC__ 5 1',
    );
    expect(await cpp('-mfloat-abi=hard', '-march=armv5te+fp')).toBe(
      '__thumb__ __SOFTFP__ 1 2 5 __ARMEB__',
    );
    expect((await vbar('cpp', '--isa=a32', '-dM', file)).out).toContain('#define __arm__ 1\n');
  });
});

describe('vbar cc', () => {
  it('makes an object with the flags of a kernel’s command line', async () => {
    source('force.h', '#define FORCED 7\n');
    const file = source('unit.S', '#ifndef __ASSEMBLY__\n#error no\n#endif\nmov x0, #FORCED + N\n');
    const flags =
      '-nostdinc -D__KERNEL__ -mlittle-endian -fmacro-prefix-map=/src/= -D__ASSEMBLY__ -fno-PIE ' +
      '-mabi=lp64 -fno-asynchronous-unwind-tables -fno-unwind-tables -DN=0x10 -Wa,-march=armv8.5-a -c';
    const extra = [
      '-include',
      at('force.h'),
      `-Wp,-MMD,${at('.unit.d')}`,
      '-o',
      at('unit.o'),
      file,
    ];
    expect(await vbar('cc', ...flags.split(' '), ...extra)).toEqual({ code: 0, out: '', err: '' });
    expect(words(at('unit.o'))).toEqual([0xd28002e0]);
    const rule = readFileSync(at('.unit.d'), 'utf8').replace(/ \\\n/g, '');
    expect(rule).toBe(`unit.o: ${file} ${at('force.h')}\n`);
  });

  it('takes the processor that gcc for the target has where no flag says', async () => {
    const file = source('default.S', 'bx lr\n.if __ARM_FP != 12\n.error "FP"\n.endif\n');
    const cc = (...flags: string[]) =>
      vbar('cc', '--target=arm-linux-gnueabihf', ...flags, '-c', '-o', at('default.o'), file);
    expect(await cc('-mstrict-align', '-mthumb-interwork')).toEqual({ code: 0, out: '', err: '' });
    // R_ARM_V4BX is for processors before Armv5.
    const text = () =>
      readElf(readFileSync(at('default.o'))).sections.find(({ name }) => name === '.text');
    expect(text()?.relocations).toEqual([]);
    expect((await cc('-msoft-float')).err).toContain('Error: FP');
    // -mthumb is for the macros; what the assembler starts with is its own affair.
    source('default.S', '.if __thumb__ != 1\n.error "T"\n.endif\nbx lr\n');
    expect((await cc()).err).toBe('');
    expect((await cc('-marm')).code).toBe(1);
    expect((await cc('-mthumb')).err).toBe('');
    expect(words(at('default.o'))).toEqual([0xe12fff1e]);
    await cc('-Wa,-mthumb');
    expect(text()?.size).toBe(2);
    source('default.S', 'bx lr\n');
    await cc('-march=armv4t', '-mfloat-abi=soft');
    expect(text()?.relocations.map(({ type }) => type)).toEqual([40]);
  });

  it('refuses what it would have to translate, and flags in no table', async () => {
    const c = source('unit.c', 'int main;\n');
    expect((await vbar('cc', '-c', c)).err).toContain('only assembler source');
    const { code, err } = await vbar(
      'cc',
      '--isa=a64',
      '-c',
      '-mfrobnicate',
      source('u.S', 'nop\n'),
    );
    expect(code).toBe(2);
    expect(err).toBe("vbar cc: unknown option '-mfrobnicate'; see vbar cc --help\n");
  });
});

describe('vbar link', () => {
  it('places sections, resolves between objects, and knows the edges of sections', async () => {
    const one = source(
      'one.s',
      ' .globl go\ngo: bl far\n ldr x0, =__hyp_text_end\n .data\n .quad _etext\n',
    );
    const two = source(
      'two.s',
      ' .section .hyp.text, "ax"\n .globl far\nfar: ret\n .weak lost\n .text\n adr x1, given\n',
    );
    for (const [file, object] of [
      [one, 'one.o'],
      [two, 'two.o'],
    ])
      await vbar('as', '--isa', 'a64', file, '-o', at(object));
    const result = await vbar(
      ...[
        'link',
        at('one.o'),
        at('two.o'),
        '-o',
        at('prog'),
        '-Ttext=0x80000',
        '-Tdata',
        '0x90000',
      ],
      ...['--defsym=given=0x80010', '-e', 'go'],
    );
    expect(result).toEqual({ code: 0, out: '', err: '' });
    const elf = readElf(readFileSync(at('prog')));
    const place = (name: string) => elf.symbols.find((symbol) => symbol.name === name)?.value;
    expect(elf.entry).toBe(0x80000n);
    expect(place('go')).toBe(0x80000n);
    const far = Number(place('far'));
    expect(words(at('prog'))[0]).toBe(0x94000000 + (far - 0x80000) / 4);
    expect(words(at('prog'), '.data')[0]).toBe(far + 4);
    const literal = words(at('prog'))[2];
    expect(literal).toBe(far + 4);
  });

  it('lists everything that is undefined', async () => {
    const file = source('lost.s', ' bl one\n bl two\n');
    await vbar('as', '--isa', 'a64', file, '-o', at('lost.o'));
    const { code, err } = await vbar('link', at('lost.o'), '-o', at('prog'));
    expect({ code, err }).toEqual({
      code: 1,
      err: ['one', 'two']
        .map((name, i) => `${at('lost.o')}:(.text+0x${4 * i}): undefined reference to \`${name}'\n`)
        .join(''),
    });
  });
});

describe('vbar objdump', () => {
  it('prints headers, symbols, relocations and code as GNU does', async () => {
    const file = source(
      'dump.s',
      ' .globl f\n .type f, %function\nf: bl g\n ret\n .size f, .-f\n .data\n .quad f+8\n',
    );
    await vbar('as', '--isa', 'a64', file, '-o', at('dump.o'));
    const { out } = await vbar('objdump', '-htrd', at('dump.o'));
    for (const line of [
      'dump.o:     file format elf64-littleaarch64',
      '  0 .text         00000008  0000000000000000  0000000000000000  00000040  2**2',
      '                  CONTENTS, ALLOC, LOAD, RELOC, READONLY, CODE',
      '0000000000000000 g     F .text\t0000000000000008 f',
      '0000000000000000         *UND*\t0000000000000000 g',
      '   0:\t94000000 \tbl\t0 <g>',
      '\t\t\t0: R_AARCH64_CALL26\tg',
    ])
      expect(out).toContain(line);
    const relocations = await vbar('objdump', '-r', '-j', '.data', at('dump.o'));
    expect(relocations.out).toContain('0000000000000000 R_AARCH64_ABS64   f+0x0000000000000008\n');
    expect(relocations.out).not.toContain('CALL26');
    const bytes = await vbar('objdump', '-s', '-j', '.text', at('dump.o'));
    expect(bytes.out).toContain(' 0000 00000094 c0035fd6                    ......_.        \n');
  });

  it('disassembles a part, without bytes, and big-endian code', async () => {
    const file = source('part.s', 'a: nop\nb: ret\n .word 0x12345678\nc: nop\n');
    await vbar('as', '--isa', 'a64', '-EB', file, '-o', at('part.o'));
    const flags = ['-d', '--no-show-raw-insn', '--start-address=4', '--stop-address=0xc'];
    const { code, out } = await vbar('objdump', ...flags, at('part.o'));
    expect(code).toBe(0);
    expect(out.split('\n').slice(4)).toEqual([
      'Disassembly of section .text:',
      '',
      '0000000000000004 <b>:',
      '   4:\tret',
      '   8:\t.word\t0x12345678',
      '',
    ]);
  });

  it('disassembles one function or label, relocations in the line', async () => {
    const file = source(
      'one.s',
      'a: nop\n .type f, %function\nf: bl g\nl: nop\n .size f, 8\nm: ret\nn: .word 1\n',
    );
    await vbar('as', '--isa', 'a64', file, '-o', at('one.o'));
    const code = async (symbol: string) =>
      (await vbar('objdump', '-rw', `--disassemble=${symbol}`, at('one.o'))).out
        .split('\n')
        .slice(6, -1);
    expect(await code('f')).toEqual([
      '0000000000000004 <f>:',
      '   4:\t94000000 \tbl\t0 <g>\t4: R_AARCH64_CALL26\tg',
      '',
      '0000000000000008 <l>:',
      '   8:\td503201f \tnop',
    ]);
    expect(await code('m')).toEqual(['000000000000000c <m>:', '   c:\td65f03c0 \tret']);
    expect(await code('nowhere')).toEqual([]);
    const headers = (await vbar('objdump', '-ahw', at('one.o'))).out.split('\n');
    expect(headers.slice(1, 6)).toEqual([
      `${at('one.o')}:     file format elf64-littleaarch64`,
      at('one.o'),
      '',
      'Sections:',
      'Idx Name          Size      VMA               LMA               File off  Algn  Flags',
    ]);
    expect(headers[6]).toMatch(/2\*\*2 {2}CONTENTS, ALLOC, LOAD, RELOC, READONLY, CODE$/);
  });

  it('prints the header of a file', async () => {
    const file = source('head.s', ' .syntax unified\n .cpu cortex-m4\n .thumb\nf: bl f2\n');
    await vbar('as', '--isa', 'a32', file, '-o', at('head.o'));
    expect((await vbar('objdump', '-f', at('head.o'))).out).toBe(
      `\n${at('head.o')}:     file format elf32-littlearm\narchitecture: armv7e-m, flags 0x00000011:\n` +
        'HAS_RELOC, HAS_SYMS\nstart address 0x00000000\n\n',
    );
  });

  it('disassembles files that are not ELF', async () => {
    const file = at('flat.bin');
    writeFileSync(file, Uint8Array.of(0x70, 0x47, 0x2d, 0xe9, 0xf0, 0x41, 1));
    const flags = ['-D', '-b', 'binary', '-m', 'arm', '--adjust-vma=0x8000'];
    expect((await vbar('objdump', ...flags, '-M', 'force-thumb', file)).out).toBe(
      [
        `\n${file}:     file format binary\n\n\nDisassembly of section .data:\n`,
        '00008000 <.data>:',
        '    8000:\t4770      \tbx\tlr',
        '    8002:\te92d 41f0 \tstmdb\tsp!, {r4, r5, r6, r7, r8, lr}',
        '    8006:\tAddress 0x8006 is out of bounds.\n\n',
      ].join('\n'),
    );
    const wrong = [
      ['-D', '-b', 'binary'],
      ['-D', '-b', 'srec'],
      ['-d', '-M', 'force-thumb'],
      [...flags, '-M', 'thumb'],
    ];
    for (const each of wrong) expect((await vbar('objdump', ...each, file)).code).toBe(2);
  });

  it('asks what to print', async () => {
    expect((await vbar('objdump', at('dump.o'))).code).toBe(2);
  });
});
