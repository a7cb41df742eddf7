// Flags of vbar as, and those that say which processor, as GNU as and gcc spell them.
import type { Flag } from './flag.js';

/** Which processor: as GNU as and gcc spell it. */
export const TARGET_FLAGS: readonly Flag[] = [
  {
    name: 'march',
    forms: ['-march='],
    value: 'ARCH[+EXT…]',
    help: 'architecture and extensions; as and cc: armv8-a where A64 has no other, as GNU as',
  },
  { name: 'mcpu', forms: ['-mcpu='], value: 'CPU[+EXT…]', help: 'processor' },
  { name: 'mfpu', forms: ['-mfpu='], value: 'FPU', help: 'floating-point unit (A32)' },
  {
    name: 'mfloat-abi',
    forms: ['-mfloat-abi='],
    value: 'soft|softfp|hard',
    help: 'how floating-point values are passed (A32): macros and build attributes',
  },
  {
    name: 'mthumb',
    forms: ['-mthumb'],
    help: 'as: start in T32 (Thumb) state; cc, cpp: macros alone (-Wa,-mthumb starts so)',
  },
  {
    name: 'marm',
    forms: ['-marm'],
    help: 'the opposite (default; not of the macros where --target ends in hf)',
  },
  {
    name: 'EB',
    forms: ['-EB', '-mbig-endian'],
    help: 'big-endian object: it cannot be run here',
  },
  { name: 'EL', forms: ['-EL', '-mlittle-endian'], help: 'little-endian object (default)' },
  {
    name: 'mabi',
    forms: ['-mabi='],
    value: 'ABI',
    help: 'lp64, aapcs-linux: the only ones there are',
  },
];

/** Options of GNU as that change nothing in what is written here. */
const NO_EFFECT = (
  '--traditional-format --no-pad-sections ' +
  '--reduce-memory-overheads --nocpp -nocpp -no-pad-sections --statistics -statistics --sectname-subst --nocompress-debug-sections -mno-verbose-error -mverbose-error -mapcs-32 -mapcs-frame -mwarn-syms -mno-warn-restrict-it -k -K -J -X -f -w'
).split(' ');

export const ASSEMBLER_FLAGS: readonly Flag[] = [
  {
    name: 'defsym',
    forms: ['--defsym'],
    value: 'NAME=VALUE',
    multiple: true,
    help: 'define a symbol before the source is read',
  },
  { name: 'meabi', forms: ['-meabi='], value: '4|5', help: 'EABI version of the object (A32)' },
  {
    name: 'interwork',
    forms: ['-mthumb-interwork'],
    help: 'addresses of T32 functions have bit 0 set in ADR of A32, too',
  },
  {
    name: 'no-warn-syms',
    forms: ['-mno-warn-syms'],
    help: 'no warning of symbols that are called like an instruction',
  },
  {
    name: 'ccs',
    forms: ['-mccs'],
    help: "take directives of TI's Code Composer Studio (A32)",
  },
  {
    name: 'fix-v4bx',
    forms: ['--fix-v4bx'],
    help: 'take BX on Armv4 and mark it for the linker',
  },
  {
    name: 'mimplicit-it',
    forms: ['-mimplicit-it='],
    value: 'always|arm|thumb|never',
    help: 'make IT instructions where T32 needs them',
  },
  {
    name: 'debug',
    forms: [
      '-g',
      '--gen-debug',
      '--gdwarf-5',
      '--gdwarf-4',
      '--gdwarf-3',
      '--gdwarf-2',
      '-gdwarf-5',
      '-gdwarf-4',
      '-gdwarf-3',
      '-gdwarf-2',
    ],
    help: 'line numbers of the source in DWARF of that version; -g is version 2',
  },
  {
    name: 'debug-prefix-map',
    forms: ['--debug-prefix-map'],
    value: 'OLD=NEW',
    multiple: true,
    help: 'how DWARF spells paths',
  },
  {
    name: 'gdwarf-cie-version',
    forms: ['--gdwarf-cie-version'],
    value: '1|3|4',
    help: 'version of call frame information (default 1)',
  },
  { name: 'alternate', forms: ['--alternate'], help: '.altmacro from the start' },
  {
    name: 'elf-stt-common',
    forms: ['--elf-stt-common'],
    value: 'no|yes',
    help: 'yes: common symbols have the type STT_COMMON',
  },
  {
    name: 'strip-local-absolute',
    forms: ['--strip-local-absolute'],
    help: 'no absolute symbols in the symbol table but global ones',
  },
  { name: 'keep-locals', forms: ['-L', '--keep-locals'], help: 'keep .L… in the symbol table' },
  { name: 'fold-data', forms: ['-R'], help: '.data goes into .text' },
  {
    name: 'stack',
    forms: ['--noexecstack', '--execstack'],
    help: 'a section .note.GNU-stack that says whether the stack is executable',
  },
  {
    name: 'multibyte-handling',
    forms: ['--multibyte-handling'],
    value: 'allow|warn|warn-sym-only',
    help: 'warn about characters beyond ASCII',
  },
  {
    name: 'compress-debug',
    forms: ['--compress-debug-sections='],
    value: 'none|zlib|zlib-gabi|zlib-gnu',
    help: 'compress sections of debugging information where that makes them shorter',
  },
  {
    name: 'compress-debug-zlib',
    forms: ['--compress-debug-sections'],
    help: 'the same as --compress-debug-sections=zlib',
  },
  {
    name: 'listing',
    forms: ['-a'],
    value: 'cdghlmns][=FILE',
    isOptional: true,
    multiple: true,
    help: 'listing: l lines and bytes, s symbols, h lines by their markers, n no pages, m macros, d no debugging, c no false conditionals, g general; -a is -ahls',
  },
  { name: 'listing-lhs-width', value: 'N', help: 'words of bytes on a line of the listing' },
  { name: 'listing-lhs-width2', value: 'N', help: 'on its other lines' },
  { name: 'listing-rhs-width', value: 'N', help: 'characters of the source in a listing' },
  { name: 'listing-cont-lines', value: 'N', help: 'lines of bytes behind the first' },
  { name: 'MD', forms: ['--MD'], value: 'FILE', help: 'write a make rule of what was read' },
  { name: 'size-check', forms: ['--size-check='], value: 'error', help: 'the only one there is' },
  {
    name: 'version',
    forms: ['--version', '-version', '-v'],
    help: 'the version; --version does nothing else',
  },
  { name: 'no-warn', forms: ['-W', '--no-warn'], help: 'print no warnings' },
  { name: 'warn', forms: ['--warn'], help: 'print warnings (default)' },
  { name: 'fatal-warnings', forms: ['--fatal-warnings'], help: 'warnings are errors' },
  {
    name: 'no-warn-deprecated',
    forms: ['-mno-warn-deprecated'],
    help: 'no warnings about deprecated instructions and options',
  },
  { name: 'warn-deprecated', forms: ['-mwarn-deprecated'], help: 'the opposite (default)' },
  {
    name: 'max-errors',
    value: 'N',
    help: 'errors that are printed at most (default 100, 0 for all)',
  },
  {
    name: 'as-noop',
    forms: NO_EFFECT,
    help: 'taken for the sake of makefiles: nothing comes of it',
  },
];
