// Reads ELF files: relocatable objects and executables, ELF32 and ELF64, of both byte orders, for A64 and
// A32. Anything inconsistent is an ElfError, never an out-of-range read.
import {
  ABSOLUTE,
  COMMON,
  ElfError,
  type ElfObject,
  type ElfRelocation,
  type ElfSection,
  type ElfSegment,
  type ElfSymbol,
  EM_AARCH64,
  EM_ARM,
  type Isa,
  SHT_GROUP,
  SHT_NOBITS,
  SHT_REL,
  SHT_RELA,
  SHT_SYMTAB,
  UNDEFINED,
} from './elf.js';

interface RawSection {
  name: string;
  nameAt: number;
  type: number;
  flags: number;
  address: bigint;
  offset: number;
  size: number;
  link: number;
  info: number;
  align: number;
  entsize: number;
}

/** Parses a file. Throws ElfError with the reason when it is not one of ours. */
export function readElf(bytes: Uint8Array): ElfObject {
  try {
    return new ElfReader(bytes).read();
  } catch (error) {
    if (error instanceof RangeError) throw new ElfError('ELF file is truncated or damaged');
    throw error;
  }
}

class ElfReader {
  private readonly view: DataView;
  private readonly wide: boolean;
  private readonly little: boolean;
  private readonly isa: Isa;
  private raw: RawSection[] = [];
  /** Index in the result of each section header; -1 for tables that are not kept. */
  private place: number[] = [];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 52 || this.view.getUint32(0) !== 0x7f454c46) {
      throw new ElfError('not an ELF file');
    }
    if (bytes[5] !== 1 && bytes[5] !== 2) throw new ElfError('ELF file of no byte order');
    this.little = bytes[5] === 1;
    this.wide = bytes[4] === 2;
    const machine = this.half(18);
    if (machine === EM_AARCH64 && this.wide) this.isa = 'a64';
    else if (machine === EM_ARM && !this.wide) this.isa = 'a32';
    else throw new ElfError(`ELF file is for machine ${machine}, not A64 or A32`);
  }

  private half(at: number): number {
    return this.view.getUint16(at, this.little);
  }

  private word(at: number): number {
    return this.view.getUint32(at, this.little);
  }

  /** A field of the class's width. */
  private native(at: number): bigint {
    return this.wide ? this.view.getBigUint64(at, this.little) : BigInt(this.word(at));
  }

  private small(at: number): number {
    const value = this.native(at);
    if (value > 0xffff_ffffn) throw new ElfError('ELF file is truncated or damaged');
    return Number(value);
  }

  private slice(offset: number, size: number): Uint8Array {
    if (offset + size > this.bytes.length) throw new ElfError('ELF file is truncated or damaged');
    return this.bytes.slice(offset, offset + size);
  }

  private text(table: RawSection, at: number): string {
    const start = table.offset + at;
    let end = start;
    while (end < this.bytes.length && this.bytes[end] !== 0) end++;
    return new TextDecoder().decode(this.bytes.subarray(start, end));
  }

  read(): ElfObject {
    const { wide } = this;
    this.readHeaders();
    const tables = new Set([SHT_SYMTAB, SHT_REL, SHT_RELA]);
    const names = new Set(['.strtab', '.shstrtab']);
    let next = 0;
    this.place = this.raw.map((section, i) =>
      i === 0 || tables.has(section.type) || (section.type === 3 && names.has(section.name))
        ? -1
        : next++,
    );
    const symbols = this.readSymbols();
    const relocations = this.readRelocations();
    const sections: ElfSection[] = [];
    for (const [i, section] of this.raw.entries()) {
      if (this.place[i] < 0) continue;
      sections.push({
        name: section.name,
        type: section.type,
        flags: section.flags,
        address: section.address,
        align: section.align || 1,
        entsize: section.entsize,
        size: section.size,
        bytes:
          section.type === SHT_NOBITS
            ? new Uint8Array(0)
            : this.slice(section.offset, section.size),
        relocations: relocations.get(i) ?? [],
        fileOffset: section.offset,
        ...(section.flags & 0x80 ? { linked: this.place[section.link] } : {}),
        ...(section.type === SHT_GROUP ? { group: this.groupOf(section) } : {}),
      });
    }
    return {
      isa: this.isa,
      type: this.half(16),
      flags: this.word(wide ? 48 : 36),
      entry: this.native(24),
      ...(this.little ? {} : { bigEndian: true }),
      sections,
      symbols,
      segments: this.readSegments(),
    };
  }

  /** Signature and members; relocations go with their sections. */
  private groupOf({ offset, size, info }: RawSection): NonNullable<ElfSection['group']> {
    const members: number[] = [];
    for (let at = offset + 4; at + 4 <= offset + size; at += 4) {
      const member = this.place[this.word(at)] ?? -1;
      if (member >= 0) members.push(member);
    }
    return { symbol: info - 1, members, comdat: size >= 4 && (this.word(offset) & 1) === 1 };
  }

  private readHeaders(): void {
    const { wide } = this;
    const offset = this.small(wide ? 40 : 32);
    const each = this.half(wide ? 58 : 46);
    const count = this.half(wide ? 60 : 48);
    const stringIndex = this.half(wide ? 62 : 50);
    const width = wide ? 8 : 4;
    for (let i = 0; i < count; i++) {
      const at = offset + i * each;
      const fields = at + 8;
      const tail = fields + 4 * width;
      this.raw.push({
        name: '',
        nameAt: this.word(at),
        type: this.word(at + 4),
        flags: Number(this.native(fields)),
        address: this.native(fields + width),
        offset: this.small(fields + 2 * width),
        size: this.small(fields + 3 * width),
        link: this.word(tail),
        info: this.word(tail + 4),
        align: this.small(tail + 8),
        entsize: this.small(tail + 8 + width),
      });
    }
    const table = this.raw[stringIndex];
    if (table) for (const section of this.raw) section.name = this.text(table, section.nameAt);
  }

  private readSymbols(): ElfSymbol[] {
    const table = this.raw.find((section) => section.type === SHT_SYMTAB);
    if (!table) return [];
    const strings = this.raw[table.link];
    if (!strings) throw new ElfError('ELF file is truncated or damaged');
    const each = this.wide ? 24 : 16;
    const symbols: ElfSymbol[] = [];
    for (let at = table.offset + each; at < table.offset + table.size; at += each) {
      const rest = this.wide ? at + 4 : at + 12;
      const info = this.view.getUint8(rest);
      const number = this.half(rest + 2);
      symbols.push({
        name: this.text(strings, this.word(at)),
        value: this.wide ? this.native(at + 8) : this.native(at + 4),
        size: this.wide ? this.native(at + 16) : this.native(at + 8),
        bind: info >> 4,
        type: info & 15,
        other: this.view.getUint8(rest + 1),
        section: this.symbolSection(number),
      });
    }
    return symbols;
  }

  private symbolSection(number: number): number {
    if (number === 0) return UNDEFINED;
    if (number === 0xfff2) return COMMON;
    if (number >= 0xff00) return ABSOLUTE;
    return this.place[number] ?? UNDEFINED;
  }

  private readRelocations(): Map<number, ElfRelocation[]> {
    const result = new Map<number, ElfRelocation[]>();
    for (const section of this.raw) {
      if (section.type !== SHT_REL && section.type !== SHT_RELA) continue;
      const rela = section.type === SHT_RELA;
      const each = this.wide ? (rela ? 24 : 16) : rela ? 12 : 8;
      const list: ElfRelocation[] = [];
      for (let at = section.offset; at < section.offset + section.size; at += each) {
        const info = this.wide ? 0 : this.word(at + 4);
        // ELF64: one field of 64 bits, the symbol above the type.
        const [typeAt, symbolAt] = this.little ? [at + 8, at + 12] : [at + 12, at + 8];
        list.push({
          offset: this.small(at),
          type: this.wide ? this.word(typeAt) : info & 0xff,
          symbol: (this.wide ? this.word(symbolAt) : info >>> 8) - 1,
          addend: this.addend(at, rela),
        });
      }
      result.set(section.info, list);
    }
    return result;
  }

  private addend(at: number, rela: boolean): bigint {
    if (!rela) return 0n;
    return this.wide
      ? this.view.getBigInt64(at + 16, this.little)
      : BigInt(this.view.getInt32(at + 8, this.little));
  }

  private readSegments(): ElfSegment[] {
    const { wide } = this;
    const offset = this.small(wide ? 32 : 28);
    const each = this.half(wide ? 54 : 42);
    const count = this.half(wide ? 56 : 44);
    const segments: ElfSegment[] = [];
    for (let i = 0; i < count; i++) {
      const at = offset + i * each;
      if (this.word(at) !== 1) continue;
      const width = wide ? 8 : 4;
      const fields = wide ? at + 8 : at + 4;
      const fileOffset = this.small(fields);
      const fileSize = this.small(fields + 3 * width);
      segments.push({
        address: this.native(fields + width),
        physical: this.native(fields + 2 * width),
        bytes: this.slice(fileOffset, fileSize),
        memorySize: this.native(fields + 4 * width),
      });
    }
    return segments;
  }
}
