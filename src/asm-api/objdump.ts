// What objdump prints besides code: section headers (-h), symbols (-t), relocations (-r), bytes (-s), and
// all of it put together in its order.
import {
  COMMON,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  isMappingSymbol,
  relocationName,
  UNDEFINED,
} from '../object/index.js';
import { fileHeader } from './file-header.js';
import { disassembly, formatOf } from './listing.js';
import { relocationTarget, sectionName } from './relocation.js';

const ET_REL = 1;
const SHT_PROGBITS = 1;
const SHT_NOBITS = 8;
const SHT_GROUP = 17;
const SHF = { write: 1, alloc: 2, exec: 4, tls: 0x400, exclude: 0x80000000 } as const;
const STT = { object: 1, func: 2, section: 3, file: 4, ifunc: 10 } as const;
const STB = { local: 0, global: 1, weak: 2, unique: 10 } as const;
const VISIBILITY = ['', '.internal ', '.hidden ', '.protected '];

/** The parts to print, by objdump's letters. */
export interface ObjdumpParts {
  /** Architecture, flags and start address. */
  readonly file?: boolean;
  /** The name of the file once more. */
  readonly archive?: boolean;
  /** Headers and relocations in one line. */
  readonly wide?: boolean;
  /** Code: only that of this symbol. */
  readonly symbol?: string;
  /** Code of which no symbol says otherwise is T32. */
  readonly forceThumb?: boolean;
  /** What the first line calls the format, if not the object's. */
  readonly format?: string;
  readonly headers?: boolean;
  readonly syms?: boolean;
  readonly reloc?: boolean;
  readonly contents?: boolean;
  /** Code: `true` of sections with code, 'all' of every section. */
  readonly disassemble?: boolean | 'all';
  /** Only code from this address on, and before that one. */
  readonly start?: bigint;
  readonly stop?: bigint;
  /** Code without the bytes in front of its text. */
  readonly noBytes?: boolean;
  /** Runs of zeros are printed. */
  readonly zeros?: boolean;
  /** Only sections with these names. */
  readonly sections?: readonly string[];
}

/** What GNU objdump prints for an ELF file called `name`. */
export function objdump(object: ElfObject, name: string, parts: ObjdumpParts): string {
  const wanted = ({ name: section }: ElfSection) =>
    parts.sections === undefined || parts.sections.includes(section);
  let text = `\n${name}:     file format ${parts.format ?? formatOf(object)}\n`;
  if (parts.archive) text += `${name}\n`;
  if (parts.file) text += fileHeader(object, parts.format);
  text += '\n';
  if (parts.headers) text += sectionHeaders(object, wanted, parts.wide === true);
  if (parts.syms) text += symbolTable(object, wanted);
  if (parts.reloc && !parts.disassemble) text += relocationRecords(object, wanted);
  if (parts.contents) text += contents(object, wanted);
  if (parts.disassemble) {
    text += disassembly(object, {
      all: parts.disassemble === 'all',
      relocations: parts.reloc === true,
      wanted,
      ...(parts.start === undefined ? {} : { start: parts.start }),
      ...(parts.stop === undefined ? {} : { stop: parts.stop }),
      noBytes: parts.noBytes === true,
      zeros: parts.zeros === true,
      wide: parts.wide === true,
      forceThumb: parts.forceThumb === true,
      ...(parts.symbol === undefined ? {} : { symbol: parts.symbol }),
    });
  }
  return text;
}

type Filter = (section: ElfSection) => boolean;

function digitsOf(object: ElfObject): number {
  return object.isa === 'a64' ? 16 : 8;
}

const hex = (value: bigint | number, digits: number) =>
  BigInt.asUintN(64, BigInt(value)).toString(16).padStart(digits, '0');

/** `bytes` without an ELF file around them as objdump -b binary sees them: data at `base`. */
export function flatObject(isa: 'a64' | 'a32', bytes: Uint8Array, base: bigint): ElfObject {
  const section: ElfSection = {
    name: '.data',
    type: SHT_PROGBITS,
    flags: SHF.write | SHF.alloc,
    address: base,
    align: 1,
    entsize: 0,
    size: bytes.length,
    bytes,
    relocations: [],
    fileOffset: 0,
  };
  return { isa, type: ET_REL, flags: 0, entry: 0n, sections: [section], symbols: [] };
}

function sectionHeaders(object: ElfObject, wanted: Filter, wide: boolean): string {
  const digits = digitsOf(object);
  const column = (head: string) => head.padEnd(digits + 2);
  const names = object.sections.filter(wanted).map(({ name }) => name.length);
  const nameWidth = wide ? Math.max(13, ...names) : 13;
  let text = `Sections:\nIdx ${'Name'.padEnd(nameWidth)} Size      ${column('VMA')}${column('LMA')}File off  Algn`;
  text += wide ? '  Flags\n' : '\n';
  for (const [index, section] of object.sections.entries()) {
    if (!wanted(section)) continue;
    const align = Math.log2(section.align || 1);
    text +=
      `${String(index).padStart(3)} ${section.name.padEnd(nameWidth)} ${hex(section.size, 8)}  ` +
      `${hex(section.address, digits)}  ${hex(loadAddress(object, section), digits)}  ` +
      `${hex(section.fileOffset ?? 0, 8)}  2**${align}${wide ? '  ' : `\n${' '.repeat(18)}`}` +
      `${attributes(object, section).join(', ')}\n`;
  }
  return text;
}

/** Physical address of a section of an executable; of a section in an object 0. */
function loadAddress(object: ElfObject, section: ElfSection): bigint {
  const home = object.segments?.find(
    ({ address, memorySize }) =>
      section.flags & SHF.alloc &&
      section.address >= address &&
      section.address < address + memorySize,
  );
  return home ? home.physical + section.address - home.address : section.address;
}

function attributes(object: ElfObject, section: ElfSection): string[] {
  const { type, flags } = section;
  const has = type !== SHT_NOBITS;
  const loads = has && (flags & SHF.alloc) !== 0;
  const isDebug = /^\.(debug|zdebug|gnu\.debuglto|line|stab)/.test(section.name);
  const rows: [boolean, string][] = [
    [has, 'CONTENTS'],
    [(flags & SHF.alloc) !== 0, 'ALLOC'],
    [loads, 'LOAD'],
    [object.type === ET_REL && section.relocations.length > 0, 'RELOC'],
    [has && !(flags & SHF.write), 'READONLY'],
    [(flags & SHF.exec) !== 0, 'CODE'],
    [loads && !(flags & SHF.exec), 'DATA'],
    [isDebug, 'DEBUGGING'],
    [isDebug, 'OCTETS'],
    [(flags & SHF.exclude) !== 0, 'EXCLUDE'],
    [(flags & SHF.tls) !== 0, 'THREAD_LOCAL'],
    [type === SHT_GROUP, 'GROUP'],
    [type === SHT_GROUP && section.bytes[0] === 1, 'LINK_ONCE_DISCARD'],
  ];
  return rows.filter(([present]) => present).map(([, word]) => word);
}

function symbolTable(object: ElfObject, wanted: Filter): string {
  const digits = digitsOf(object);
  let text = 'SYMBOL TABLE:\n';
  const shown = object.symbols.filter(
    ({ name, section }) =>
      !isMappingSymbol(name) && (section < 0 || wanted(object.sections[section])),
  );
  if (shown.length === 0) text += 'no symbols\n';
  for (const symbol of shown) {
    const isCommon = symbol.section === COMMON;
    const value = isCommon ? symbol.size : symbol.value;
    const size = isCommon ? symbol.value : symbol.size;
    const name = symbol.type === STT.section ? sectionName(object, symbol) : symbol.name;
    text +=
      `${hex(value, digits)} ${symbolFlags(symbol)} ${sectionName(object, symbol)}\t` +
      `${hex(size, digits)} ${visibility(symbol)}${name}\n`;
  }
  return `${text}\n\n`;
}

function visibility({ other }: ElfSymbol): string {
  return VISIBILITY[other] ?? `0x${hex(other, 2)} `;
}

/** objdump's seven columns. */
function symbolFlags({ bind, type, section }: ElfSymbol): string {
  const isPlaced = section !== UNDEFINED && section !== COMMON;
  const scope =
    bind === STB.local
      ? 'l'
      : bind === STB.unique
        ? 'u'
        : bind === STB.global && isPlaced
          ? 'g'
          : ' ';
  const kind = type === STT.func ? 'F' : type === STT.object ? 'O' : type === STT.file ? 'f' : ' ';
  return [
    scope,
    bind === STB.weak ? 'w' : ' ',
    '  ',
    type === STT.ifunc ? 'i' : ' ',
    type === STT.section || type === STT.file ? 'd' : ' ',
    kind,
  ].join('');
}

function relocationRecords(object: ElfObject, wanted: Filter): string {
  const digits = digitsOf(object);
  let text = '';
  for (const section of object.sections) {
    if (section.relocations.length === 0 || !wanted(section)) continue;
    text += `RELOCATION RECORDS FOR [${section.name}]:\n`;
    text += `${'OFFSET'.padEnd(digits)} TYPE              VALUE\n`;
    for (const relocation of section.relocations) {
      const type = relocationName(object.isa, relocation.type);
      const target = relocationTarget(object, relocation, digits);
      text += `${hex(relocation.offset, digits)} ${type.padEnd(16)}  ${target}\n`;
    }
    text += '\n\n';
  }
  return text;
}

function contents(object: ElfObject, wanted: Filter): string {
  let text = '';
  for (const section of object.sections) {
    if (section.bytes.length === 0 || !wanted(section)) continue;
    text += `Contents of section ${section.name}:\n`;
    const end = section.address + BigInt(section.bytes.length);
    const width = Math.max(4, (end - 1n).toString(16).length);
    for (let at = 0; at < section.bytes.length; at += 16) {
      const line = section.bytes.subarray(at, at + 16);
      let words = '';
      for (let i = 0; i < 16; i++) {
        if (i % 4 === 0) words += ' ';
        words += i < line.length ? hex(line[i], 2) : '  ';
      }
      const shown = [...line]
        .map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'))
        .join('');
      text += ` ${hex(section.address + BigInt(at), width)}${words}  ${shown.padEnd(16)}\n`;
    }
  }
  return text;
}
