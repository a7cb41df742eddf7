// Flags of vbar link, as GNU ld spells them.
import type { Flag } from './flag.js';

/** Options of GNU ld that change nothing in a program without shared libraries, laid out as we do. */
const LINK_NO_EFFECT = (
  '-static -Bstatic -dn -nostdlib -no-pie -n --nmagic -N --omagic -EL -EB -p -x -X -S --strip-debug ' +
  '--build-id --no-undefined --no-dynamic-linker --no-warn-rwx-segments --no-warn-execstack --no-relax --start-group ' +
  '--end-group -( -) --no-fix-cortex-a8 --no-enum-size-warning --no-wchar-size-warning --no-warn-mismatch ' +
  '--no-merge-exidx-entries --check-sections --no-gc-sections --fatal-warnings --discard-all --discard-locals'
).split(' ');

export const LINK_FLAGS: readonly Flag[] = [
  { name: 'base', forms: ['-Ttext', '--image-base'], value: 'ADDRESS', help: 'address of .text' },
  { name: 'Tdata', forms: ['-Tdata'], value: 'ADDRESS', help: 'address of .data' },
  { name: 'Tbss', forms: ['-Tbss'], value: 'ADDRESS', help: 'address of .bss' },
  {
    name: 'section-start',
    forms: ['--section-start'],
    value: 'NAME=ADDRESS',
    multiple: true,
    help: 'address of a section',
  },
  {
    name: 'defsym',
    forms: ['--defsym'],
    value: 'NAME=VALUE',
    multiple: true,
    help: 'give a symbol a value',
  },
  {
    name: 'entry',
    forms: ['-e', '--entry'],
    value: 'SYMBOL|ADDRESS',
    help: 'where it starts (_start)',
  },
  {
    name: 'be8',
    forms: ['--be8'],
    help: 'code of a big-endian A32 program in little-endian order',
  },
  {
    name: 'oformat',
    forms: ['--oformat'],
    value: 'binary|elf…',
    help: 'binary: the bytes alone, from the lowest load address on',
  },
  {
    name: 'unresolved',
    forms: ['--unresolved-symbols'],
    value: 'report-all|ignore-all',
    help: 'ignore-all: what nobody defines is 0',
  },
  {
    name: 'warn-unresolved',
    forms: ['--warn-unresolved-symbols'],
    help: 'what nobody defines is 0, and a warning',
  },
  { name: 'strip-all', forms: ['-s', '--strip-all'], help: 'no symbol table' },
  {
    name: 'script',
    forms: ['-T', '--script'],
    value: 'FILE',
    help: 'refused: the flags above place sections and symbols',
  },
  { name: 'link-noop', forms: LINK_NO_EFFECT, help: 'taken for the sake of makefiles' },
  {
    name: 'link-noop-value',
    forms: ['-z', '-m', '-O', '--build-id=', '--hash-style=', '--sort-section=', '--target2='],
    value: 'WORD',
    multiple: true,
    help: 'the same, with a value',
  },
];
