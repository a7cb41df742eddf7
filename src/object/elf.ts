// An ELF file in memory: sections, symbols, relocations. The assembler makes one, the reader makes
// one from bytes, the writer and the linker take one.

export const EM_ARM = 40;
export const EM_AARCH64 = 183;

export const ET_REL = 1;
export const ET_EXEC = 2;

export const SHT_PROGBITS = 1;
export const SHT_SYMTAB = 2;
export const SHT_STRTAB = 3;
export const SHT_RELA = 4;
export const SHT_NOBITS = 8;
export const SHT_REL = 9;
export const SHT_GROUP = 17;

export const SHF_WRITE = 1;
export const SHF_ALLOC = 2;
export const SHF_EXECINSTR = 4;
export const SHF_INFO_LINK = 0x40;

export const STB_LOCAL = 0;
export const STB_GLOBAL = 1;
export const STB_WEAK = 2;

export const STT_NOTYPE = 0;
export const STT_OBJECT = 1;
export const STT_FUNC = 2;
export const STT_SECTION = 3;
export const STT_FILE = 4;

/** Section "numbers" of symbols that stand in none. */
export const UNDEFINED = -1;
export const ABSOLUTE = -2;
export const COMMON = -3;

export type Isa = 'a64' | 'a32';

export interface ElfRelocation {
  /** Offset in the section it applies to. */
  readonly offset: number;
  readonly type: number;
  /** Index into the object's symbols; -1 for none. */
  readonly symbol: number;
  /** RELA addend; 0n for REL, where it stands in the section's bytes. */
  readonly addend: bigint;
}

export interface ElfSection {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly address: bigint;
  /** In bytes. */
  readonly align: number;
  readonly entsize: number;
  readonly size: number;
  /** Contents; empty for SHT_NOBITS. */
  readonly bytes: Uint8Array;
  readonly relocations: readonly ElfRelocation[];
  /** Index of the section that an SHF_LINK_ORDER section belongs to. */
  readonly linked?: number;
  /** sh_info of an SHF_GNU_MBIND section. */
  readonly info?: number;
  /** SHT_GROUP: index of the signature symbol and of the members. */
  readonly group?: {
    readonly symbol: number;
    readonly members: readonly number[];
    comdat: boolean;
  };
  /** Where its bytes are in the file it was read from. */
  readonly fileOffset?: number;
  /** Source lines, in order of offset; from the assembler, not in the file. */
  readonly lines?: readonly ElfLine[];
}

export interface ElfLine {
  readonly offset: number;
  readonly file: string;
  readonly line: number;
}

export interface ElfSymbol {
  readonly name: string;
  readonly value: bigint;
  readonly size: bigint;
  readonly bind: number;
  readonly type: number;
  /** st_other. */
  readonly other: number;
  /** Index into the object's sections, or UNDEFINED, ABSOLUTE, COMMON. */
  readonly section: number;
}

export interface ElfSegment {
  readonly address: bigint;
  readonly physical: bigint;
  readonly bytes: Uint8Array;
  readonly memorySize: bigint;
}

export interface ElfObject {
  readonly isa: Isa;
  readonly type: number;
  readonly flags: number;
  readonly entry: bigint;
  readonly sections: readonly ElfSection[];
  readonly symbols: readonly ElfSymbol[];
  /** EI_DATA is ELFDATA2MSB. */
  readonly bigEndian?: boolean;
  /** EI_OSABI; 0 where absent. */
  readonly osabi?: number;
  /** PT_LOAD headers of an executable. */
  readonly segments?: readonly ElfSegment[];
}

export class ElfError extends Error {}

/** True for `$x`, `$d`, `$a`, `$t`, alone or with a suffix. */
export function isMappingSymbol(name: string): boolean {
  return /^\$[xdat](\.|$)/.test(name);
}
