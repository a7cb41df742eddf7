// Debugging sections: the bytes and relocations of GNU as for the sources in test/asm/dwarf, and its messages.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AssemblyError, assembleObject } from '../../src/asm/index.js';
import { debugDifference, debugSections } from '../../tools/oracle/debug-sections.js';
import { DWARF_CASES, optionsOf, sourceOf } from './dwarf/cases.js';

const recorded = JSON.parse(
  readFileSync(new URL('dwarf/recorded.json', import.meta.url), 'utf8'),
) as Record<string, ReturnType<typeof debugSections>>;

describe('debugging sections are those of GNU as 2.40, bytes and relocations', () => {
  it('has a recording for every case', () => {
    expect(Object.keys(recorded).sort()).toEqual(DWARF_CASES.map(({ name }) => name).sort());
  });
  for (const each of DWARF_CASES) {
    it(each.name, () => {
      const { object } = assembleObject(sourceOf(each), optionsOf(each));
      expect(debugDifference(debugSections(object), recorded[each.name])).toBeUndefined();
    });
  }
});

const messageOf = (source: string): string => {
  try {
    const options = { isa: 'a64', file: 't.s', preprocess: false } as const;
    const { warnings } = assembleObject(source, options);
    return warnings.map(({ line, message }) => `${line} ${message}`).join('\n');
  } catch (error) {
    return error instanceof AssemblyError ? error.message : String(error);
  }
};

describe('what is wrong with .file and .loc is said in GNU’s words', () => {
  it.each([
    [' .loc 1 1', 't.s:1: Error: unassigned file number 1'],
    [' .file -1 "a"', 't.s:1: Error: file number less than one'],
    [
      ' .file 1 "a.c"\n .file 1 "b.c"',
      't.s:2: Error: file table slot 1 is already occupied by a different file (a.c vs b.c)',
    ],
    [' .file 1 "a"\n .loc 1 1 is_stmt 2', 't.s:2: Error: is_stmt value not 0 or 1'],
    [' .file 1 "a"\n .loc 1 1 nonsense', "t.s:2: Error: unknown .loc sub-directive `nonsense'"],
    [' .file 1 "a"\n .loc 1 1 view 5', 't.s:2: Error: numeric view can only be asserted to zero'],
    [
      ' .file 1 "a"\n .loc 1 1 view V\n .loc 1 2 view 0\n nop',
      't.s:3: Error: view number mismatch',
    ],
    [' .loc_mark_labels 2', 't.s:1: Error: expected 0 or 1'],
    [' .file 1 "a"\n .data\n .loc 1 1\n nop', '4 dwarf line number information for .data ignored'],
    [
      ' .file 3 "a"\n .loc 3 1\n nop',
      't.s: Error: unassigned file number 1\nt.s: Error: unassigned file number 2',
    ],
    [
      ' .file 1 "a"\n .loc 1 1\n nop\n .section .debug_line\n .byte 1',
      't.s: Error: duplicate .debug_line sections',
    ],
  ])('%j', (source, message) => {
    expect(messageOf(source)).toBe(message);
  });

  it('complains about a row in the middle of an instruction', () => {
    const source = ' .file 1 "a"\n .loc 1 1\n nop\n .byte 1\n .loc 1 2 view V\n nop';
    expect(messageOf(source)).toBe('t.s: Error: unaligned opcodes detected in executable segment');
  });
});

describe('a source’s own line tables', () => {
  it('turn off those of -g', () => {
    const source = ' nop\n .file 1 "a.c"\n .loc 1 7\n nop';
    const options = { isa: 'a64', file: 't.s', preprocess: false, workingDirectory: '/' } as const;
    const sections = debugSections(assembleObject(source, { ...options, debug: 2 }).object);
    const text = Buffer.from(sections['.debug_line'].hex, 'hex').toString('latin1');
    expect(text).toContain('a.c');
    expect(text).not.toContain('t.s');
  });

  it('leave the lines of the image as the assembler knows them', () => {
    const source = ' .file 1 "a.c"\n .loc 1 7\n nop';
    const { elf } = assembleObject(source, { isa: 'a64', file: 't.s', preprocess: false });
    const text = elf.sections.find(({ name }) => name === '.text');
    expect(text?.lines).toEqual([{ offset: 0, file: 't.s', line: 3 }]);
  });
});
