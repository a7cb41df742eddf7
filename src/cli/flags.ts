// The command line as data: every command with its flags, in the order in which help prints them. Help,
// parsing, the messages about misuse and docs/command-line.md are derived from these tables.
import type { Flag } from './flag.js';
import { ASSEMBLER_FLAGS, TARGET_FLAGS } from './flags-assembler.js';
import { LINK_FLAGS } from './flags-link.js';

export type { Flag } from './flag.js';

export interface CommandSpec {
  readonly name: string;
  /** Operands, as help shows them. */
  readonly operands: string;
  /** Fewest and most operands it takes. */
  readonly operandCount: readonly [number, number];
  readonly summary: string;
  readonly flags: readonly Flag[];
  /** One-letter flags without a value may be written together: `-dr`. */
  readonly clusters?: boolean;
  /** Takes gcc's flags as well, by the table in gcc-flags.ts. */
  readonly gcc?: boolean;
}

const ISA: Flag = {
  name: 'isa',
  forms: ['--isa', '--target'],
  value: 'a32|a64',
  help: 'instruction set; read from the file where it is plain (--target=aarch64-… is taken too)',
};

const INCLUDE: Flag = {
  name: 'include',
  forms: ['-I', '--include-dir', '--include'],
  value: 'DIR',
  multiple: true,
  help: 'search DIR for #include, .include and .incbin',
};
const DEFINE: Flag = {
  name: 'define',
  forms: ['-D', '--define'],
  value: 'NAME[=VALUE]',
  multiple: true,
  help: 'define a preprocessor macro',
};
const SOURCE_FLAGS: readonly Flag[] = [ISA, INCLUDE, DEFINE];
const JSON_FLAG: Flag = { name: 'json', help: 'print the result as JSON' };
const OUTPUT: Flag = {
  name: 'output',
  forms: ['-o', '--output'],
  value: 'FILE',
  help: 'file to write',
};

/** As gcc spells them. */
const GCC_DEBUG_FLAGS: readonly Flag[] = [
  {
    name: 'gcc-debug',
    forms: [
      '-g',
      '-g1',
      '-g2',
      '-g3',
      '-ggdb',
      '-ggdb1',
      '-ggdb2',
      '-ggdb3',
      '-gdwarf',
      '-gdwarf-5',
      '-gdwarf-4',
      '-gdwarf-3',
      '-gdwarf-2',
      '-g0',
    ],
    help: 'line numbers of the source in DWARF of that version; -g is version 5, -g0 takes it back',
  },
  {
    name: 'debug-prefix-map',
    forms: ['-fdebug-prefix-map=', '-ffile-prefix-map='],
    value: 'OLD=NEW',
    multiple: true,
    help: 'how DWARF spells paths',
  },
];

const PREPROCESSOR_FLAGS: readonly Flag[] = [
  {
    name: 'undefine',
    forms: ['-U'],
    value: 'NAME',
    multiple: true,
    help: 'take back a macro, predefined or of -D',
  },
  {
    name: 'iquote',
    forms: ['-iquote'],
    value: 'DIR',
    multiple: true,
    help: 'search DIR for #include "…" first',
  },
  {
    name: 'isystem',
    forms: ['-isystem', '-idirafter'],
    value: 'DIR',
    multiple: true,
    help: 'search DIR behind those of -I',
  },
  {
    name: 'force-include',
    forms: ['-include', '-imacros'],
    value: 'FILE',
    multiple: true,
    help: 'read FILE before the source',
  },
  { name: 'nostdinc', forms: ['-nostdinc'], help: 'no system directories: there are none' },
  { name: 'no-line-markers', forms: ['-P'], help: 'no line markers in preprocessed text' },
  {
    name: 'macro-prefix-map',
    forms: ['-fmacro-prefix-map='],
    value: 'OLD=NEW',
    multiple: true,
    help: 'how __FILE__ spells paths',
  },
  { name: 'dump-macros', forms: ['-dM'], help: 'print the macros that are defined at the end' },
];

const DEPENDENCY_FLAGS: readonly Flag[] = [
  { name: 'M', forms: ['-M', '-MM'], help: 'print a make rule of the headers instead of the text' },
  { name: 'MD', forms: ['-MD', '-MMD'], help: 'write the rule beside the output, as FILE.d' },
  { name: 'MF', forms: ['-MF'], value: 'FILE', help: 'where the rule goes' },
  { name: 'MT', forms: ['-MT', '-MQ'], value: 'TARGET', multiple: true, help: 'its target' },
  { name: 'MP', forms: ['-MP'], help: 'a target without prerequisites for every header' },
  {
    name: 'Wp',
    forms: ['-Wp,'],
    value: '-MMD,FILE',
    multiple: true,
    help: 'gcc passes these on to its preprocessor: -MD, -MMD, -D, -U',
  },
];

/** What the machine is; the names are those of a sample's `machine:` line. */
export const MACHINE_FLAGS: readonly Flag[] = [
  { name: 'cpu', value: 'NAME', help: 'cortex-a15, cortex-a57 (default for A64), cortex-a72, max' },
  {
    name: 'context-sync',
    value: 'immediate|late',
    help: 'late: system register writes wait for an ISB, exception entry or return',
  },
  {
    name: 'tlb',
    value: 'forgetful|retentive',
    help: 'retentive: translations stay until a TLBI covers them',
  },
  { name: 'icache', value: 'coherent|stale', help: 'stale: fetched code stays until an IC' },
];

/** Flags of as that gcc does not take, or takes for something else. */
const NOT_OF_GCC = [
  ...['keep-locals', 'fold-data', 'stack'],
  ...['no-warn', 'as-noop', 'debug', 'debug-prefix-map', 'gdwarf-cie-version'],
  ...['alternate', 'elf-stt-common', 'multibyte-handling'],
  ...['compress-debug', 'compress-debug-zlib', 'size-check', 'version', 'listing', 'MD'],
  ...['listing-lhs-width', 'listing-lhs-width2', 'listing-rhs-width', 'listing-cont-lines'],
];

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'matrix',
    operands: '',
    operandCount: [0, 0],
    summary: 'run both kernels through every idle kind and show which panic',
    flags: [JSON_FLAG],
  },
  {
    name: 'run',
    operands: 'FILE.S…',
    operandCount: [1, Number.POSITIVE_INFINITY],
    summary: 'assemble and link files, execute them, print the registers and why it stopped',
    flags: [
      ...SOURCE_FLAGS,
      {
        name: 'start',
        value: 'KEY=VALUE,…',
        multiple: true,
        help: 'state to start in: el=1, mode=hyp, x0=1, vbar_el2=vectors',
      },
      { name: 'until', value: 'LABEL', help: 'stop there; not reaching it is a failure' },
      { name: 'max-insns', value: 'N', help: 'instructions it may execute (default 10000000)' },
      { name: 'trace', help: 'print every instruction, exception entry and exception return' },
      ...MACHINE_FLAGS,
      {
        name: 'mark-unknown',
        help: 'give values that become UNKNOWN a tag; --trace tells their first use (slow)',
      },
      {
        name: 'stop-on-unknown',
        help: 'the same, and stop before the first use of an UNKNOWN value (slow)',
      },
      JSON_FLAG,
    ],
  },
  {
    name: 'as',
    operands: '[FILE.S…]',
    operandCount: [0, Number.POSITIVE_INFINITY],
    summary:
      'assemble a file, or several as one, to an ELF object (a.out); what ends in .S goes through the preprocessor',
    flags: [...SOURCE_FLAGS, OUTPUT, ...ASSEMBLER_FLAGS, ...TARGET_FLAGS],
  },
  {
    name: 'cpp',
    operands: 'FILE.S',
    operandCount: [1, 1],
    summary: 'preprocess a file as gcc -E does',
    flags: [...SOURCE_FLAGS, OUTPUT, ...PREPROCESSOR_FLAGS, ...DEPENDENCY_FLAGS, ...TARGET_FLAGS],
    gcc: true,
  },
  {
    name: 'cc',
    operands: 'FILE.S',
    operandCount: [0, 1],
    summary: 'preprocess and assemble, with gcc’s flags: CC for the .S files of a makefile',
    flags: [
      { name: 'compile', forms: ['-c'], help: 'make an object (default)' },
      { name: 'preprocess', forms: ['-E'], help: 'only preprocess' },
      {
        name: 'dumpmachine',
        forms: ['-dumpmachine'],
        help: 'print the target and do nothing else',
      },
      {
        name: 'Wa',
        forms: ['-Wa,'],
        value: 'FLAG,…',
        multiple: true,
        help: 'flags for the assembler, as vbar as has them',
      },
      ...SOURCE_FLAGS,
      OUTPUT,
      ...PREPROCESSOR_FLAGS,
      ...DEPENDENCY_FLAGS,
      ...GCC_DEBUG_FLAGS,
      ...ASSEMBLER_FLAGS.filter(({ name }) => !NOT_OF_GCC.includes(name)),
      ...TARGET_FLAGS,
    ],
    gcc: true,
  },
  {
    name: 'link',
    operands: 'FILE.o…',
    operandCount: [1, Number.POSITIVE_INFINITY],
    summary: 'link objects to an ELF executable',
    flags: [OUTPUT, ...LINK_FLAGS],
  },
  {
    name: 'objdump',
    operands: 'FILE…',
    operandCount: [1, Number.POSITIVE_INFINITY],
    summary: 'show what is in an ELF file, as GNU objdump prints it',
    flags: [
      {
        name: 'file-headers',
        forms: ['-f', '--file-headers'],
        help: 'architecture, flags and start address',
      },
      { name: 'archive-headers', forms: ['-a', '--archive-headers'], help: 'name of the file' },
      { name: 'disassemble', forms: ['-d', '--disassemble'], help: 'disassemble code' },
      {
        name: 'disassemble',
        forms: ['--disassemble='],
        value: 'SYMBOL',
        help: 'code of a function or label only',
      },
      { name: 'disassemble-all', forms: ['-D', '--disassemble-all'], help: 'and everything else' },
      { name: 'reloc', forms: ['-r', '--reloc'], help: 'relocations; with -d beside the code' },
      { name: 'syms', forms: ['-t', '--syms'], help: 'symbols' },
      { name: 'headers', forms: ['-h', '--section-headers', '--headers'], help: 'section headers' },
      { name: 'start', forms: ['--start-address'], value: 'ADDRESS', help: 'code from there on' },
      { name: 'stop', forms: ['--stop-address'], value: 'ADDRESS', help: 'code before there' },
      {
        name: 'no-bytes',
        forms: ['--no-show-raw-insn'],
        help: 'instructions without their bytes',
      },
      { name: 'zeros', forms: ['-z', '--disassemble-zeroes'], help: 'zeros as they are, no dots' },
      { name: 'wide', forms: ['-w', '--wide'], help: 'headers and relocations in one line' },
      {
        name: 'target',
        forms: ['-b', '--target'],
        value: 'binary',
        help: 'the file is not ELF: bytes, with -D',
      },
      {
        name: 'architecture',
        forms: ['-m', '--architecture'],
        value: 'aarch64|arm',
        help: 'of -b binary',
      },
      {
        name: 'disassembler-options',
        forms: ['-M', '--disassembler-options'],
        value: 'force-thumb',
        multiple: true,
        help: 'T32, with -b binary -m arm',
      },
      {
        name: 'adjust-vma',
        forms: ['--adjust-vma'],
        value: 'ADDRESS',
        help: 'of -b binary: of its first byte',
      },
      { name: 'full-contents', forms: ['-s', '--full-contents'], help: 'bytes of the sections' },
      {
        name: 'section',
        forms: ['-j', '--section'],
        value: 'NAME',
        multiple: true,
        help: 'only this section',
      },
    ],
    clusters: true,
  },
  {
    name: 'dis',
    operands: 'FILE|WORD…',
    operandCount: [1, Number.POSITIVE_INFINITY],
    summary: 'disassemble an ELF file, a flat binary, or words in hexadecimal',
    flags: [
      ISA,
      { name: 'base', value: 'ADDRESS', help: 'address of the first word (not for ELF files)' },
    ],
  },
];
