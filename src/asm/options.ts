// What a caller says to the assembler and the preprocessor.

import type { DebugCompression } from '../object/compress.js';
import type { ListingOptions } from './listing.js';

export interface AssembleOptions {
  /** 't32' is 'a32' with `thumb`. */
  isa: 'a64' | 'a32' | 't32';
  /** -mthumb of the assembler: the source starts with T32 code. */
  thumb?: boolean;
  /** -mthumb of gcc, which changes predefined macros alone; as `thumb` where it is not given. */
  thumbMacros?: boolean;
  /** -mimplicit-it=: where IT instructions are written for conditional T32 instructions. Default 'arm': not in T32. */
  implicitIt?: 'never' | 'always' | 'arm' | 'thumb';
  /** Name of the source in messages, and what relative includes start from. */
  file?: string;
  /** -I, in order. */
  includePaths?: readonly string[];
  /** -iquote: searched for `#include "…"` only, before includePaths. */
  quotePaths?: readonly string[];
  /** -isystem: searched after includePaths. */
  systemPaths?: readonly string[];
  /** -include: read before the source. */
  forceIncludes?: readonly string[];
  /** -D; the value of a bare -D is '1'. */
  defines?: Readonly<Record<string, string>>;
  /** -U. */
  undefines?: readonly string[];
  /** -fmacro-prefix-map: old and new beginnings of the paths that __FILE__ gives. */
  macroPrefixMap?: Readonly<Record<string, string>>;
  /** Contents of a text file, undefined when it does not exist. For #include and .include. */
  readFile?: (path: string) => string | undefined;
  /** Contents of a binary file, for .incbin. */
  readBinary?: (path: string) => Uint8Array | undefined;
  /** False for input that needs no preprocessing (`.s`, `.i`). Default true. */
  preprocess?: boolean;
  /** Address of the first section when linked to an image. Default 0x40000000. */
  base?: bigint;
  /** --defsym of the assembler: symbols with values. */
  symbols?: Readonly<Record<string, bigint>>;
  /** --alternate: .altmacro from the start. */
  alternate?: boolean;
  /** --elf-stt-common=yes: common symbols have the type STT_COMMON. */
  sttCommon?: boolean;
  /** --strip-local-absolute: the symbol table has no absolute symbols but global ones. */
  stripLocalAbsolute?: boolean;
  /** -L: symbols that begin with `.L` are in the symbol table. */
  keepLocals?: boolean;
  /** -R: what `.data` begins goes into .text. */
  foldData?: boolean;
  /** --execstack, --noexecstack: a section .note.GNU-stack that says so. */
  stack?: 'exec' | 'noexec';
  /** --multibyte-handling: warnings about characters beyond ASCII, anywhere or in names of symbols. */
  multibyte?: 'allow' | 'warn' | 'warn-sym-only';
  /** -march=, -mcpu=, -mfpu=, as GNU as takes them. */
  march?: string;
  mcpu?: string;
  mfpu?: string;
  /** -mfloat-abi=: predefined macros and build attributes of A32. */
  floatAbi?: 'soft' | 'softfp' | 'hard';
  /** -meabi=: the version of the Arm EABI that the object is for. Default 5. */
  eabi?: 4 | 5;
  /** -mthumb-interwork: ADR and ADRL of a T32 function have bit 0 set in A32 code, too. */
  interwork?: boolean;
  /** False for -mno-warn-syms: no warning of `name = value` with an instruction for its name (A32). */
  warnSyms?: boolean;
  /** -mccs: the directives of TI's Code Composer Studio, .def, .ref, .asmfunc and .endasmfunc, are taken. */
  ccs?: boolean;
  /** --fix-v4bx: BX on Armv4, marked for the linker to replace. */
  fixV4bx?: boolean;
  /** Flags of gcc that its predefined macros follow, in order: -O2, -fno-pic, -mgeneral-regs-only. */
  compilerFlags?: readonly string[];
  /** -EB: a big-endian target. */
  bigEndian?: boolean;
  /** -g, --gdwarf-N: line numbers of the source in DWARF of that version; -g is version 2. */
  debug?: 2 | 3 | 4 | 5;
  /** --gdwarf-cie-version: version of call frame information. Default 1. */
  cieVersion?: 1 | 3 | 4;
  /** --compress-debug-sections, of the bytes that `assembleObject` makes. */
  compressDebug?: DebugCompression;
  /** Directory that DWARF says the source was assembled in. Default '/'. */
  workingDirectory?: string;
  /** --debug-prefix-map: old and new beginnings of the paths that DWARF has. */
  debugPrefixMap?: Readonly<Record<string, string>>;
  /** False: no line markers in preprocessed text (-P). */
  lineMarkers?: boolean;
  /** True: `preprocess` gives the macros defined at the end instead of the text (-dM). */
  dumpMacros?: boolean;
  /** Called with what `.print` says. */
  onPrint?: (text: string) => void;
  /** -a: a listing of what each line became. */
  listing?: ListingOptions;
  /** Called for each file that .include and .incbin read. */
  onRead?: (path: string) => void;
  /** Called for each header that #include finds; `system`: by -isystem. For lists of prerequisites. */
  onInclude?: (path: string, system: boolean) => void;
  /** Tokenised headers to share between files; see createHeaderCache. */
  cache?: HeaderCache;
}

/** Opaque: files that the preprocessor has already cut into tokens, by path. */
export interface HeaderCache {
  readonly files: Map<string, unknown>;
}

/** True where the source starts with T32 code. */
export function isThumb(options: Pick<AssembleOptions, 'isa' | 'thumb'>): boolean {
  return options.isa === 't32' || (options.isa === 'a32' && options.thumb === true);
}
