// The command line as data: every command with its flags, in the order in which help prints them. Help,
// parsing, the messages about misuse and docs/command-line.md are derived from these tables.

export interface Flag {
  readonly name: string;
  /**
   * How it is spelled; `--name` where absent. With a value: `--long V` and `--long=V`; `-I V` and `-IV`;
   * what ends in `=` or `,` has the value right behind it.
   */
  readonly forms?: readonly string[];
  /** What the value is called in help; absent: the flag takes none. */
  readonly value?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  readonly help: string;
}

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

/** Which processor: as GNU as and gcc spell it. */
const TARGET_FLAGS: readonly Flag[] = [
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
    help: 'big-endian object: it cannot be linked, disassembled or run here',
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
  '--noexecstack --execstack --keep-locals --traditional-format --no-pad-sections ' +
  '--reduce-memory-overheads --nocpp -mverbose-error -mthumb-interwork -mapcs-32 -mapcs-frame -mno-warn-syms -mno-warn-restrict-it -k -L -R -J -X -f -w'
).split(' ');

const ASSEMBLER_FLAGS: readonly Flag[] = [
  {
    name: 'defsym',
    forms: ['--defsym'],
    value: 'NAME=VALUE',
    multiple: true,
    help: 'define a symbol before the source is read',
  },
  { name: 'meabi', forms: ['-meabi='], value: '4|5', help: 'EABI version of the object (A32)' },
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

const LINK_FLAGS: readonly Flag[] = [
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
  { name: 'entry', forms: ['-e', '--entry'], value: 'SYMBOL', help: 'where it starts (_start)' },
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
  ...['no-warn', 'as-noop', 'debug', 'debug-prefix-map', 'gdwarf-cie-version'],
  ...['alternate', 'elf-stt-common', 'multibyte-handling'],
  ...['compress-debug', 'compress-debug-zlib'],
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
    operands: 'FILE.S',
    operandCount: [1, 1],
    summary: 'assemble a file to an ELF object; what ends in .S goes through the preprocessor',
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
    operandCount: [1, 1],
    summary: 'preprocess and assemble, with gcc’s flags: CC for the .S files of a makefile',
    flags: [
      { name: 'compile', forms: ['-c'], help: 'make an object (default)' },
      { name: 'preprocess', forms: ['-E'], help: 'only preprocess' },
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
      { name: 'disassemble', forms: ['-d', '--disassemble'], help: 'disassemble code' },
      { name: 'disassemble-all', forms: ['-D', '--disassemble-all'], help: 'and everything else' },
      { name: 'reloc', forms: ['-r', '--reloc'], help: 'relocations; with -d beside the code' },
      { name: 'syms', forms: ['-t', '--syms'], help: 'symbols' },
      { name: 'headers', forms: ['-h', '--section-headers', '--headers'], help: 'section headers' },
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
