// Flags of gcc that `vbar cc` and `vbar cpp` take without doing anything but what predefined macros say of them
// (src/asm/cpp/predefined-flags.ts), and why nothing need be done.
// A flag that is in no table is misuse: silently dropping it could change what comes out.

export interface IgnoredFlag {
  readonly flag: RegExp;
  /** The next word is its value. */
  readonly takesNext?: boolean;
  readonly why: string;
}

export const IGNORED_GCC_FLAGS: readonly IgnoredFlag[] = [
  {
    flag: /^-O([0-3sgz]|fast)?$/,
    why: 'optimisation is for compiled languages; predefined macros follow it',
  },
  { flag: /^-std=/, why: 'the language standard is for compiled languages' },
  { flag: /^-ansi$/, why: 'predefined macros follow it' },
  { flag: /^-W(?![apl],)/, why: 'warnings about compiled languages' },
  { flag: /^-w$/, why: 'warnings about compiled languages' },
  { flag: /^-pedantic(-errors)?$/, why: 'warnings about compiled languages' },
  {
    flag: /^-f(no-)?(asynchronous-|)unwind-tables$/,
    why: 'unwind tables are made by directives of the source',
  },
  { flag: /^-f(?!macro-prefix-map)/, why: 'code generation; predefined macros follow it' },
  { flag: /^--?param\b/, why: 'tuning of the compiler' },
  { flag: /^-p(ipe|ie)?$/, why: 'there is one process, and no link' },
  { flag: /^-no-pie$|^-static(-pie)?$|^-shared$/, why: 'for the link' },
  { flag: /^-save-temps/, why: 'there are no temporary files' },
  { flag: /^-M[G]$/, why: 'missing headers are errors' },
  {
    flag: /^-g(no-|)(split-dwarf|pubnames|column-info|as-loc.*|strict-dwarf|z.*|gdb.*)$/,
    why: 'line tables are whole, in one section',
  },
  { flag: /^-m(no-)?(unaligned-access|strict-align)$/, why: 'code generation' },
  { flag: /^-m(soft|hard)-float$/, why: 'predefined macros follow it; code is written by hand' },
  { flag: /^-mgeneral-regs-only$/, why: 'code generation; predefined macros follow it' },
  { flag: /^-m(no-)?outline-atomics$/, why: 'code generation' },
  {
    flag: /^-m(branch-protection|tp|tls-dialect|tune|cmodel|stack-protector-[\w-]+|sign-return-address)=/,
    why: 'code generation; predefined macros follow it',
  },
  {
    flag: /^-m(no-)?(long-calls|apcs(-frame)?|sched-prolog|omit-leaf-frame-pointer|fix-cortex-a53-\d+|pc-relative-literal-loads|low-precision-\w+|word-relocations|thumb-interwork|single-pic-base)$/,
    why: 'code generation',
  },
  { flag: /^-x$/, takesNext: true, why: 'the only language is assembler' },
  { flag: /^-mfp16-format=/, why: 'predefined macros follow it' },
  { flag: /^-pthread$/, why: 'predefined macros follow it' },
  { flag: /^-no(stdlib|defaultlibs|startfiles)$/, why: 'for the link' },
  { flag: /^-undef$/, why: 'predefined macros follow it' },
  { flag: /^-v$|^--verbose$/, why: 'there are no other programs to show' },
];
