// Writes an ELF file, ELF64 for A64 and ELF32 for A32, laid out as GNU does: contents, relocations,
// symbols, strings, section headers. An executable has a program header for each of its segments.
import { ByteWriter, StringTable } from './bytes.js';
import {
  ABSOLUTE,
  COMMON,
  type ElfObject,
  type ElfSymbol,
  EM_AARCH64,
  EM_ARM,
  ET_REL,
  SHF_EXECINSTR,
  SHF_INFO_LINK,
  SHF_WRITE,
  SHT_GROUP,
  SHT_NOBITS,
  SHT_REL,
  SHT_RELA,
  SHT_STRTAB,
  SHT_SYMTAB,
  STB_LOCAL,
  UNDEFINED,
} from './elf.js';

const SEGMENT_ALIGN = 4096n;

interface Header {
  name: number;
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

/** The bytes of `object` as a file. Symbols must have the local ones first. */
export function writeElf(object: ElfObject): Uint8Array {
  return new ElfWriter(object).write();
}

class ElfWriter {
  private readonly out: ByteWriter;
  private readonly names = new StringTable();
  private readonly strings = new StringTable();
  private readonly headers: Header[] = [];
  /** Section header number of each section of the object. */
  private readonly number: number[] = [];
  private readonly wide: boolean;
  /** Where each segment's bytes are; segment i is section i. */
  private readonly offsets: number[] = [];

  constructor(private readonly object: ElfObject) {
    this.wide = object.isa === 'a64';
    this.out = this.writer();
  }

  private writer(): ByteWriter {
    return new ByteWriter(this.object.bigEndian);
  }

  write(): Uint8Array {
    const { out, object, wide } = this;
    const programHeaders = (object.segments?.length ?? 0) * (wide ? 56 : 32);
    out.bytes(new Uint8Array((wide ? 64 : 52) + programHeaders));
    this.header('', 0, 0, 0, 0, 0, 0, 0);
    let next = 1;
    for (const [i, section] of object.sections.entries()) {
      this.number[i] = next++;
      if (section.relocations.length > 0) next++;
    }
    const symtab = next;
    for (let i = 0; i < object.sections.length; i++) this.section(i, symtab);
    this.symbols(symtab);
    this.table('.strtab', this.strings.get());
    // The name must be in the table before the table is written.
    this.names.add('.shstrtab');
    this.table('.shstrtab', this.names.get());
    out.align(wide ? 8 : 4);
    const headerOffset = out.length;
    for (const header of this.headers) this.writeHeader(header);
    const bytes = out.get();
    bytes.set(this.fileHeader(headerOffset), 0);
    bytes.set(this.programHeaders(), wide ? 64 : 52);
    return bytes;
  }

  private header(
    name: string,
    type: number,
    flags: number,
    size: number,
    link: number,
    info: number,
    align: number,
    entsize: number,
  ): Header {
    const header: Header = {
      name: this.names.add(name),
      type,
      flags,
      address: 0n,
      offset: name === '' ? 0 : this.out.length,
      size,
      link,
      info,
      align,
      entsize,
    };
    this.headers.push(header);
    return header;
  }

  private section(index: number, symtab: number): void {
    const section = this.object.sections[index];
    const { out } = this;
    if (section.type !== SHT_NOBITS || this.object.type === ET_REL)
      out.align(Math.min(section.align, 65536));
    // A segment's place in the file and in memory agree modulo the page size.
    const page = Number(section.address % SEGMENT_ALIGN);
    if (this.object.segments?.[index]) {
      out.bytes(new Uint8Array((page - (out.length % 4096) + 4096) % 4096));
      this.offsets.push(out.length);
    }
    let bytes = section.bytes;
    let { size } = section;
    let link = section.linked === undefined ? 0 : this.number[section.linked];
    let info = section.info ?? 0;
    if (section.type === SHT_GROUP && section.group) {
      const group = this.writer();
      group.number(section.group.comdat ? 1 : 0, 4);
      for (const member of section.group.members) {
        group.number(this.number[member], 4);
        if (this.object.sections[member].relocations.length > 0) {
          group.number(this.number[member] + 1, 4);
        }
      }
      bytes = group.get();
      size = bytes.length;
      link = symtab;
      info = this.symbolNumber(section.group.symbol);
    }
    const header = this.header(
      section.name,
      section.type,
      section.flags,
      size,
      link,
      info,
      section.align,
      section.entsize,
    );
    header.address = section.address;
    out.bytes(bytes);
    if (section.relocations.length > 0) this.relocations(index, symtab);
  }

  private relocations(index: number, symtab: number): void {
    const section = this.object.sections[index];
    const { out, wide } = this;
    const each = wide ? 24 : 8;
    out.align(wide ? 8 : 4);
    const name = (wide ? '.rela' : '.rel') + section.name;
    this.header(
      name,
      wide ? SHT_RELA : SHT_REL,
      SHF_INFO_LINK | (section.flags & 0x200),
      section.relocations.length * each,
      symtab,
      this.number[index],
      wide ? 8 : 4,
      each,
    );
    for (const relocation of section.relocations) {
      const symbol = this.symbolNumber(relocation.symbol);
      if (wide) {
        out.big(BigInt(relocation.offset), 8);
        // r_info is one field: the symbol above the type.
        out.big((BigInt(symbol) << 32n) | BigInt(relocation.type), 8);
        out.big(relocation.addend, 8);
      } else {
        out.number(relocation.offset, 4);
        out.number(((symbol << 8) | relocation.type) >>> 0, 4);
      }
    }
  }

  private symbolNumber(index: number): number {
    return index + 1;
  }

  private symbols(number: number): void {
    const { out, object, wide } = this;
    out.align(wide ? 8 : 4);
    const each = wide ? 24 : 16;
    const locals = object.symbols.filter((symbol) => symbol.bind === STB_LOCAL).length;
    const size = (object.symbols.length + 1) * each;
    this.header('.symtab', SHT_SYMTAB, 0, size, number + 1, locals + 1, wide ? 8 : 4, each);
    out.bytes(new Uint8Array(each));
    for (const symbol of object.symbols) this.symbol(symbol);
  }

  private symbol(symbol: ElfSymbol): void {
    const { out, wide } = this;
    const section = this.symbolSection(symbol);
    out.number(this.strings.add(symbol.name), 4);
    if (!wide) {
      out.big(symbol.value, 4);
      out.big(symbol.size, 4);
    }
    out.number((symbol.bind << 4) | symbol.type, 1);
    out.number(symbol.other, 1);
    out.number(section, 2);
    if (wide) {
      out.big(symbol.value, 8);
      out.big(symbol.size, 8);
    }
  }

  private symbolSection(symbol: ElfSymbol): number {
    if (symbol.section === UNDEFINED) return 0;
    if (symbol.section === ABSOLUTE) return 0xfff1;
    if (symbol.section === COMMON) return 0xfff2;
    return this.number[symbol.section];
  }

  private table(name: string, bytes: Uint8Array): void {
    this.header(name, SHT_STRTAB, 0, bytes.length, 0, 0, 1, 0);
    this.out.bytes(bytes);
  }

  private writeHeader(header: Header): void {
    const { out, wide } = this;
    out.number(header.name, 4);
    out.number(header.type, 4);
    const width = wide ? 8 : 4;
    out.big(BigInt(header.flags), width);
    out.big(header.address, width);
    out.big(BigInt(header.offset), width);
    out.big(BigInt(header.size), width);
    out.number(header.link, 4);
    out.number(header.info, 4);
    out.big(BigInt(header.align), width);
    out.big(BigInt(header.entsize), width);
  }

  private programHeaders(): Uint8Array {
    const { object, wide } = this;
    const head = this.writer();
    const width = wide ? 8 : 4;
    for (const [i, segment] of (object.segments ?? []).entries()) {
      const { flags } = object.sections[i];
      const access = 4 | (flags & SHF_WRITE ? 2 : 0) | (flags & SHF_EXECINSTR ? 1 : 0);
      head.number(1, 4);
      if (wide) head.number(access, 4);
      head.big(BigInt(this.offsets[i]), width);
      head.big(segment.address, width);
      head.big(segment.physical, width);
      head.big(BigInt(segment.bytes.length), width);
      head.big(segment.memorySize, width);
      if (!wide) head.number(access, 4);
      head.big(SEGMENT_ALIGN, width);
    }
    return head.get();
  }

  private fileHeader(sectionHeaders: number): Uint8Array {
    const { object, wide } = this;
    const head = this.writer();
    head.bytes(
      Uint8Array.of(
        0x7f,
        0x45,
        0x4c,
        0x46,
        wide ? 2 : 1,
        object.bigEndian ? 2 : 1,
        1,
        object.osabi ?? 0,
      ),
    );
    head.bytes(new Uint8Array(8));
    head.number(object.type, 2);
    head.number(wide ? EM_AARCH64 : EM_ARM, 2);
    head.number(1, 4);
    const width = wide ? 8 : 4;
    head.big(object.entry, width);
    const programs = object.segments?.length ?? 0;
    const headSize = wide ? 64 : 52;
    head.big(BigInt(programs > 0 ? headSize : 0), width);
    head.big(BigInt(sectionHeaders), width);
    head.number(object.flags, 4);
    head.number(headSize, 2);
    head.number(programs > 0 ? (wide ? 56 : 32) : 0, 2);
    head.number(programs, 2);
    head.number(wide ? 64 : 40, 2);
    head.number(this.headers.length, 2);
    head.number(this.headers.length - 1, 2);
    return head.get();
  }
}
