// What `objdump -d` prints: sections that hold code, a heading per symbol, addresses, words, text. Data
// between code (mapping symbol $d) is printed as data, runs of zeros as dots.
import { disassemble } from '../disasm/index.js';
import {
  ElfError,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  isMappingSymbol,
  relocationName,
} from '../object/index.js';
import type { ItBlock } from '../operands/context.js';
import { printable, relocationTarget } from './relocation.js';

const SHF_EXECINSTR = 4;
const SHT_NOBITS = 8;
const STT_OBJECT = 1;
const STT_FUNC = 2;
const STT_SECTION = 3;
const STT_FILE = 4;
const STB_GLOBAL = 1;
const STB_WEAK = 2;
const UNDEFINED = -1;
/** Zeros from here on are dots; fewer at the end of a block are too, up to END_ZEROS. */
const SKIP_ZEROS = 8;
const END_ZEROS = 3;

/** `elf64-littleaarch64`, as BFD names it. */
export function formatOf(object: ElfObject): string {
  const order = object.bigEndian ? 'big' : 'little';
  return object.isa === 'a64' ? `elf64-${order}aarch64` : `elf32-${order}arm`;
}

/** What `objdump -d` prints for an ELF file; `name` is printed in the first line. */
export function elfListing(object: ElfObject, name: string): string {
  return `\n${name}:     file format ${formatOf(object)}\n\n${disassembly(object)}`;
}

export interface DisassemblyOptions {
  /** Every section, not just those with code. */
  readonly all?: boolean;
  /** Relocations below the instructions they belong to. */
  readonly relocations?: boolean;
  readonly wanted?: (section: ElfSection) => boolean;
}

/** The listings of the sections of a file, without its heading. */
export function disassembly(object: ElfObject, options: DisassemblyOptions = {}): string {
  if (object.bigEndian) throw new ElfError('big-endian code is not disassembled');
  const { all = false, wanted = () => true } = options;
  return object.sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.type !== SHT_NOBITS && section.size > 0)
    .filter(({ section }) => (all || section.flags & SHF_EXECINSTR) && wanted(section))
    .map(({ section, index }) => new SectionListing(object, section, index, options).text())
    .join('');
}

/** Words without an ELF file around them: `objdump -D -b binary`, without its headings. */
export function wordListing(isa: 'a64' | 'a32' | 't32', bytes: Uint8Array, base: bigint): string {
  const end = base + BigInt(bytes.length);
  const width = addressWidth(end, isa);
  let text = '';
  if (isa === 't32') {
    const it: ItBlock = { conditions: [] };
    for (let at = 0; at < bytes.length; ) {
      const address = base + BigInt(at);
      const shown = thumbBytes(bytes.subarray(at));
      const what = shown.length > 1 ? thumbText(shown, address, it) : dataText(shown);
      const column = shown.length > 1 ? thumbColumn(shown) : columnOf(shown);
      text += `${address.toString(16).padStart(width)}:\t${column}\t${what}\n`;
      at += shown.length;
    }
    return text;
  }
  for (let at = 0; at < bytes.length; at += 4) {
    const address = base + BigInt(at);
    const size = chunkSize(address, Math.min(4, bytes.length - at));
    const shown = bytes.subarray(at, at + size);
    const what = size === 4 ? disassemble(isa, littleEndian(shown), address) : dataText(shown);
    text += `${address.toString(16).padStart(width)}:\t${columnOf(shown)}\t${what}\n`;
    at += size - 4;
  }
  return text;
}

/** The bytes of the T32 instruction that `bytes` starts with: 2 or 4, or the 1 that is left. */
function thumbBytes(bytes: Uint8Array): Uint8Array {
  const first = littleEndian(bytes.subarray(0, 2));
  return bytes.subarray(0, first >= 0xe800 && bytes.length >= 4 ? 4 : 2);
}

function thumbText(
  bytes: Uint8Array,
  address: bigint,
  it: ItBlock,
  symbolize?: (address: bigint) => string,
): string {
  const first = littleEndian(bytes.subarray(0, 2));
  const insn = bytes.length === 4 ? first * 0x10000 + littleEndian(bytes.subarray(2)) : first;
  return disassemble('t32', insn, address, symbolize, it).trimEnd();
}

/** `f7ff fff7 `, `bf00      ` */
function thumbColumn(bytes: Uint8Array): string {
  const halves = [bytes.subarray(0, 2), bytes.subarray(2)].filter(({ length }) => length > 0);
  return `${halves.map(hexOf).join(' ')} `.padEnd(10);
}

class SectionListing {
  /** Symbols of this section, as objdump sorts them. */
  private readonly symbols: readonly ElfSymbol[];
  /** Symbols of all sections: what objdump looks an address up in that is not in this one. */
  private readonly everywhere: readonly ElfSymbol[];
  /** Offset → what the bytes from there on are. */
  private readonly mapping: readonly { readonly at: bigint; readonly state: State }[];
  private readonly it: ItBlock = { conditions: [] };
  private readonly width: number;
  private readonly isCode: boolean;
  /** By offset; of several at one place objdump heeds the first. */
  private readonly relocations = new Map<bigint, { readonly symbol: number }>();

  constructor(
    private readonly object: ElfObject,
    private readonly section: ElfSection,
    index: number,
    private readonly options: DisassemblyOptions,
  ) {
    this.isCode = (section.flags & SHF_EXECINSTR) !== 0;
    for (const relocation of [...section.relocations].reverse()) {
      this.relocations.set(BigInt(relocation.offset), relocation);
    }
    const all = object.symbols.map(withoutThumbBit(object));
    const mine = all.filter((symbol) => symbol.section === index);
    this.symbols = mine.filter(isPlace).sort(bySymbolOrder);
    this.everywhere = all
      .filter((symbol) => symbol.section >= 0 && isPlace(symbol))
      .sort(bySymbolOrder);
    this.mapping = mine
      .filter(({ name, type }) => isMappingSymbol(name) || type === STT_FUNC)
      .sort((a, b) => Number(a.value - b.value) || (a.type === STT_FUNC ? -1 : 1))
      .map(({ name, value, thumb }) => ({ at: value, state: stateOf(name, thumb) }));
    this.width = addressWidth(section.address + BigInt(section.size), object.isa);
  }

  text(): string {
    const { section, object } = this;
    const digits = object.isa === 'a64' ? 16 : 8;
    const end = section.address + BigInt(section.size);
    let text = `\nDisassembly of section ${section.name}:\n`;
    for (let at = section.address; at < end; ) {
      const next = this.symbols.find(({ value }) => value > at)?.value ?? end;
      const stop = next < end ? next : end;
      text += `\n${at.toString(16).padStart(digits, '0')} <${this.label(at)}>:\n`;
      const isObject = this.symbolAt(at)?.symbol.type === STT_OBJECT;
      text += isObject ? this.dump(at, stop) : this.block(at, stop);
      at = stop;
    }
    return text;
  }

  /** The lines of [from, to), which has no symbol inside. */
  private block(from: bigint, to: bigint): string {
    let text = '';
    for (let at = from; at < to; ) {
      const zeros = this.zerosToSkip(at, to);
      if (zeros > 0) {
        text += `\t...\n${this.relocationsAt(Number(at - this.section.address), zeros)}`;
        at += BigInt(zeros);
        continue;
      }
      const left = Number(to - at);
      const state = this.stateAt(at);
      const offset = Number(at - this.section.address);
      const rest = this.section.bytes.subarray(offset, offset + left);
      const size = state === 'd' ? chunkSize(at, this.bytesToNextSymbol(at, left)) : 4;
      const bytes = state === 't' ? thumbBytes(rest) : rest.subarray(0, size);
      const isThumb = state === 't' && bytes.length > 1;
      const isInstruction = isThumb || (bytes.length === 4 && state !== 'd');
      const what = isInstruction ? this.instruction(bytes, at, isThumb) : dataText(bytes);
      const column = isThumb ? thumbColumn(bytes) : columnOf(bytes);
      text += `${at.toString(16).padStart(this.width)}:\t${column}\t${what}\n`;
      text += this.relocationsAt(offset, bytes.length);
      at += BigInt(bytes.length);
    }
    return text;
  }

  /** Relocations of `size` bytes at `offset`, a line each. */
  private relocationsAt(offset: number, size: number): string {
    if (!this.options.relocations) return '';
    const { object, section } = this;
    return section.relocations
      .filter((each) => each.offset >= offset && each.offset < offset + size)
      .map((each) => {
        const at = section.address + BigInt(each.offset);
        const type = relocationName(object.isa, each.type);
        return `\t\t\t${at.toString(16)}: ${type}\t${relocationTarget(object, each, 1)}\n`;
      })
      .join('');
  }

  /** The bytes of a data object, 16 to a line, as words and as text. */
  private dump(from: bigint, to: bigint): string {
    let text = '';
    for (let at = from; at < to; ) {
      const zeros = this.zerosToSkip(at, to);
      if (zeros > 0) {
        text += `\t...\n${this.relocationsAt(Number(at - this.section.address), zeros)}`;
        at += BigInt(zeros);
        continue;
      }
      const offset = Number(at - this.section.address);
      const bytes = this.section.bytes.subarray(offset, offset + Math.min(16, Number(to - at)));
      let words = '';
      for (let n = 0; n + 4 <= bytes.length; n += 4) words += `${hexOf(bytes.subarray(n, n + 4))} `;
      const width = bytes.length % 4 === 0 ? 40 : 41;
      const shown = [...bytes].map((byte) =>
        byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.',
      );
      text += `${at.toString(16).padStart(this.width)}:\t${words.padEnd(width)}${shown.join('')}\n`;
      text += this.relocationsAt(offset, bytes.length);
      at += BigInt(bytes.length);
    }
    return text;
  }

  private instruction(bytes: Uint8Array, at: bigint, isThumb: boolean): string {
    const { isa, symbols } = this.object;
    const textOf = (address: bigint, symbolize: (address: bigint) => string) =>
      isThumb
        ? thumbText(bytes, address, this.it, symbolize)
        : disassemble(isa, littleEndian(bytes), address, symbolize).trimEnd();
    const relocation = this.relocations.get(at - this.section.address);
    if (relocation === undefined) {
      return textOf(at, (address) => this.place(address));
    }
    // What the word holds is an addend: objdump counts it from the symbol, not from here.
    const symbol = symbols[relocation.symbol];
    const name = (addend: bigint) => {
      const target = addend + (symbol ? withoutThumbBit(this.object)(symbol).value : 0n);
      const isHere = symbol === undefined || symbol.section !== UNDEFINED;
      return isHere ? this.place(target) : `${hexAddress(target)} <${printable(symbol.name)}>`;
    };
    return textOf(0n, name);
  }

  /** Zero bytes from `at` on that objdump shows as dots; 0 when it shows them as they are. */
  private zerosToSkip(at: bigint, to: bigint): number {
    const { bytes, address } = this.section;
    const [start, stop] = [Number(at - address), Number(to - address)];
    let end = start;
    while (end < stop && bytes[end] === 0) end++;
    const run = end - start;
    if (run >= SKIP_ZEROS) return end < stop ? run - (run % 4) : run;
    return end === stop && run > 0 && run <= END_ZEROS - 1 ? run : 0;
  }

  private stateAt(at: bigint): State {
    let state: State = this.isCode || this.options.all ? 'a' : 'd';
    for (const mark of this.mapping) {
      if (mark.at > at) break;
      // -D takes everything for instructions.
      if (mark.state !== 'd' || !this.options.all) state = mark.state;
    }
    return state;
  }

  /** For A64 objdump heeds the symbols of all sections here, whatever their values stand for. */
  private bytesToNextSymbol(at: bigint, left: number): number {
    const isA64 = this.object.isa === 'a64';
    const starts = isA64
      ? this.object.symbols.filter(({ name }) => name !== '').map(({ value }) => value)
      : [...this.mapping.map((mark) => mark.at), ...this.symbols.map(({ value }) => value)];
    const distances = starts.filter((value) => value > at).map((value) => Number(value - at));
    return Math.min(left, ...distances);
  }

  /** `2c <foo+0x4>` */
  private place(address: bigint): string {
    return `${hexAddress(address)} <${this.label(address)}>`;
  }

  /** The nearest symbol before the address, else the first behind it, else the section. */
  private label(address: bigint): string {
    const found = this.symbolAt(address);
    if (found) return `${printable(found.symbol.name)}${offsetText(found.offset)}`;
    const first = this.symbols[0];
    if (first) return `${printable(first.name)}${offsetText(address - first.value)}`;
    return `${this.section.name}${offsetText(address - this.section.address)}`;
  }

  /** The symbol that an address belongs to: the last one at or before it, the first listed of several. */
  private symbolAt(address: bigint): { symbol: ElfSymbol; offset: bigint } | undefined {
    const { address: start, size } = this.section;
    const isHere = address >= start && address < start + BigInt(size);
    let found: ElfSymbol | undefined;
    for (const symbol of isHere ? this.symbols : this.everywhere) {
      if (symbol.value > address) break;
      if (found === undefined || symbol.value > found.value) found = symbol;
    }
    return found && { symbol: found, offset: address - found.value };
  }
}

/** What bytes are: data, T32 code, or words of the other instruction set. */
type State = 'd' | 't' | 'a';

function stateOf(name: string, thumb: boolean): State {
  if (name.startsWith('$d')) return 'd';
  return name.startsWith('$t') || thumb ? 't' : 'a';
}

/** The symbol with the address of its code: bit 0 of an A32 function's value says that it is T32. */
function withoutThumbBit({
  isa,
}: ElfObject): (symbol: ElfSymbol) => ElfSymbol & { thumb: boolean } {
  return (symbol) => {
    const thumb = isa === 'a32' && symbol.type === STT_FUNC && (symbol.value & 1n) === 1n;
    return { ...symbol, value: thumb ? symbol.value - 1n : symbol.value, thumb };
  };
}

/** True for symbols that name a place in code or data. */
function isPlace({ name, type }: ElfSymbol): boolean {
  return type !== STT_SECTION && type !== STT_FILE && name !== '' && !isMappingSymbol(name);
}

function hexAddress(address: bigint): string {
  return BigInt.asUintN(64, address).toString(16);
}

function offsetText(offset: bigint): string {
  if (offset === 0n) return '';
  return offset > 0n ? `+0x${offset.toString(16)}` : `-0x${(-offset).toString(16)}`;
}

/** By address; of equals functions first, then not objects, globals, weak ones, then by name. */
function bySymbolOrder(a: ElfSymbol, b: ElfSymbol): number {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  const rank = ({ type, bind }: ElfSymbol) =>
    (type === STT_FUNC ? 0 : type === STT_OBJECT ? 200 : 100) +
    (bind === STB_GLOBAL ? 0 : bind === STB_WEAK ? 1 : 2);
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
}

/** Digits of an address column: leading zeros are dropped by fours, as far as the last address allows. */
function addressWidth(end: bigint, isa: 'a64' | 'a32' | 't32'): number {
  let digits = end.toString(16).padStart(isa === 'a64' ? 16 : 8, '0');
  while (digits.startsWith('00000')) digits = digits.slice(4);
  return digits.length;
}

/** A data chunk is a word, halfword or byte: aligned, and not longer than `left`. */
function chunkSize(address: bigint, left: number): number {
  const size = Math.min(4 - Number(address & 3n), left);
  return size === 3 ? (address & 1n ? 1 : 2) : size;
}

function dataText(bytes: Uint8Array): string {
  const directive = { 1: '.byte', 2: '.short', 4: '.word' }[bytes.length as 1 | 2 | 4];
  return `${directive}\t0x${hexOf(bytes)}`;
}

/** The bytes as one number, padded as objdump pads them. */
function columnOf(bytes: Uint8Array): string {
  const padding = { 1: 10, 2: 6, 4: 1 }[bytes.length as 1 | 2 | 4];
  return hexOf(bytes) + ' '.repeat(padding);
}

function hexOf(bytes: Uint8Array): string {
  return littleEndian(bytes)
    .toString(16)
    .padStart(2 * bytes.length, '0');
}

function littleEndian(bytes: Uint8Array): number {
  return bytes.reduceRight((value, byte) => value * 256 + byte, 0);
}
