// What `objdump -d` prints: sections that hold code, a heading per symbol, addresses, words, text. Data
// between code (mapping symbol $d) is printed as data, runs of zeros as dots.
import { disassemble } from '../disasm/index.js';
import {
  type ElfObject,
  type ElfRelocation,
  type ElfSection,
  type ElfSymbol,
  relocationName,
} from '../object/index.js';
import { lastAtOrBelow } from '../object/sorted.js';
import type { ItBlock } from '../operands/context.js';
import {
  FileSymbols,
  type Found,
  type SectionSymbols,
  type State,
  withoutThumbBit,
} from './listing-symbols.js';
import { printable, relocationTarget } from './relocation.js';

const SHF_EXECINSTR = 4;
const SHT_NOBITS = 8;
const STT_OBJECT = 1;
const STT_FUNC = 2;
/** Instructions are in little-endian order although the file is not. */
const EF_ARM_BE8 = 0x800000;
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
  /** Only from this address on, and before that one. */
  readonly start?: bigint;
  readonly stop?: bigint;
  /** Without the bytes in front of the text. */
  readonly noBytes?: boolean;
  /** Zeros are printed as they are. */
  readonly zeros?: boolean;
  /** Only code of this symbol. */
  readonly symbol?: string;
  /** Relocations in the line of the instruction. */
  readonly wide?: boolean;
  /** Code of which no symbol says otherwise is T32. */
  readonly forceThumb?: boolean;
}

/** The listings of the sections of a file, without its heading. */
export function disassembly(object: ElfObject, options: DisassemblyOptions = {}): string {
  const { all = false, wanted = () => true, start = 0n, stop = 1n << 64n } = options;
  const symbols = new FileSymbols(object);
  const chunk: Chunk = { bytes: 1 };
  return object.sections
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.type !== SHT_NOBITS && section.size > 0)
    .filter(({ section }) => (all || section.flags & SHF_EXECINSTR) && wanted(section))
    .filter(({ section: { address, size } }) => address < stop && address + BigInt(size) > start)
    .map(({ section, index }) =>
      new SectionListing(object, section, index, symbols, chunk, options).text(),
    )
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

/** What objdump's lines of data depend on: the size of what it has printed last, in this section or in one before. */
interface Chunk {
  bytes: 1 | 2 | 4;
}

class SectionListing {
  private readonly symbols: SectionSymbols;
  private readonly it: ItBlock = { conditions: [] };
  private readonly width: number;
  private readonly isCode: boolean;
  private readonly relocations: readonly ElfRelocation[];

  constructor(
    private readonly object: ElfObject,
    private readonly section: ElfSection,
    index: number,
    private readonly file: FileSymbols,
    private readonly chunk: Chunk,
    private readonly options: DisassemblyOptions,
  ) {
    this.isCode = (section.flags & SHF_EXECINSTR) !== 0;
    this.relocations = [...section.relocations].sort((a, b) => a.offset - b.offset);
    this.symbols = file.of(section, index);
    this.width = addressWidth(section.address + BigInt(section.size), object.isa);
  }

  text(): string {
    const { section, object } = this;
    const digits = object.isa === 'a64' ? 16 : 8;
    const { start = 0n, stop: last = 1n << 64n } = this.options;
    const whole = section.address + BigInt(section.size);
    let end = last < whole ? last : whole;
    let text = `\nDisassembly of section ${section.name}:\n`;
    const { symbol: only } = this.options;
    // Undefined until the symbol has been met; what follows its code is not wanted, even of the same name.
    let isWanted: PartTest | undefined = only === undefined ? () => true : undefined;
    for (let at = start > section.address ? start : section.address; at < end; ) {
      const next = this.symbols.next(at);
      const named = this.symbols.at(at)?.symbol ?? this.symbols.first;
      if (isWanted?.(at, named) === false) break;
      if (!isWanted && named?.name === only) {
        isWanted = partOf(at, named);
        if (named?.type === STT_FUNC && named.size > 0n && at + named.size < end)
          end = at + named.size;
      }
      if (!isWanted) {
        at = next ?? end;
        continue;
      }
      const stop = next !== undefined && next < end ? next : end;
      text += `\n${at.toString(16).padStart(digits, '0')} <${this.label(at, this.symbols.at(at) ?? this.symbols.nameOf(at))}>:\n`;
      const isObject = !this.options.all && this.symbols.at(at)?.symbol.type === STT_OBJECT;
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
        text += `\t...${this.relocationsAt(Number(at - this.section.address), zeros, '\n\t')}\n`;
        at += BigInt(zeros);
        continue;
      }
      const left = Number(to - at);
      const state = this.stateAt(at);
      const offset = Number(at - this.section.address);
      const rest = this.section.bytes.subarray(offset, offset + left);
      const size = state === 'd' ? chunkSize(at, this.bytesToNextSymbol(at, left)) : 4;
      const bytes = this.inOrder(
        state === 't' ? thumbBytes(this.inOrder(rest.subarray(0, 4), 't')) : rest.subarray(0, size),
        state === 't' ? 'done' : state,
      );
      const isThumb = state === 't' && bytes.length > 1;
      const isInstruction = isThumb || (bytes.length === 4 && state !== 'd');
      if (this.isTooShort(bytes, state)) {
        return `${text}${at.toString(16).padStart(this.width)}:\tAddress 0x${at.toString(16)} is out of bounds.\n\n`;
      }
      const what = isInstruction ? this.instruction(bytes, at, isThumb) : dataText(bytes);
      const column = isThumb ? thumbColumn(bytes) : columnOf(bytes);
      const shown = this.options.noBytes ? '' : `${column}\t`;
      this.chunk.bytes = isThumb ? 2 : (bytes.length as 1 | 2 | 4);
      const relocations = this.relocationsAt(offset, bytes.length);
      text += `${at.toString(16).padStart(this.width)}:\t${shown}${what}${relocations}\n`;
      at += BigInt(bytes.length);
    }
    return text;
  }

  /** The section ends within an instruction. */
  private isTooShort(bytes: Uint8Array, state: State): boolean {
    if (!this.options.all && this.object.symbols.length > 0) return false;
    return bytes.length < (state === 't' ? 2 : state === 'a' ? 4 : 1);
  }

  /**
   * Bytes in little-endian order: data of a big-endian file, and its instructions but those of A64 and BE8, are
   * turned round.
   */
  private inOrder(bytes: Uint8Array, state: State | 'done'): Uint8Array {
    const { bigEndian, isa, flags } = this.object;
    if (!bigEndian || state === 'done') return bytes;
    const isCode = state !== 'd' && (state === 't' || bytes.length === 4);
    if (isCode && (isa === 'a64' || flags & EF_ARM_BE8)) return bytes;
    if (state !== 't') return bytes.slice().reverse();
    const turned = bytes.slice();
    for (let at = 0; at + 2 <= turned.length; at += 2) turned.subarray(at, at + 2).reverse();
    return turned;
  }

  /** Relocations of `size` bytes at `offset`, each in a line below or, wide, behind the instruction. */
  private relocationsAt(offset: number, size: number, before = '\t'): string {
    if (!this.options.relocations) return '';
    const { object, section } = this;
    let text = '';
    for (let i = this.firstRelocation(offset); this.relocations[i]?.offset < offset + size; i++) {
      const each = this.relocations[i];
      const at = section.address + BigInt(each.offset);
      const type = relocationName(object.isa, each.type);
      const place = this.options.wide ? before : '\n\t\t\t';
      text += `${place}${at.toString(16)}: ${type}\t${relocationTarget(object, each, 1)}`;
    }
    return text;
  }

  /** Index of the first relocation at or behind `offset`. */
  private firstRelocation(offset: number): number {
    return lastAtOrBelow(this.relocations, BigInt(offset) - 1n, (each) => BigInt(each.offset)) + 1;
  }

  /** The bytes of a data object, 16 to a line, as words and as text. */
  private dump(from: bigint, to: bigint): string {
    let text = '';
    for (let at = from; at < to; ) {
      const zeros = this.zerosToSkip(at, to);
      if (zeros > 0) {
        text += `\t...${this.relocationsAt(Number(at - this.section.address), zeros, '\n\t')}\n`;
        at += BigInt(zeros);
        continue;
      }
      const offset = Number(at - this.section.address);
      const bytes = this.section.bytes.subarray(offset, offset + Math.min(16, Number(to - at)));
      const { bytes: size } = this.chunk;
      let words = '';
      for (let n = 0; n < bytes.length; n += size)
        words += `${n + size <= bytes.length ? hexOf(this.inOrder(bytes.subarray(n, n + size), 'd')) : ''} `;
      const missing = Math.ceil((16 - bytes.length) / size);
      words += ' '.repeat(missing * (2 * size + 1) + 4);
      const shown = [...bytes].map((byte) =>
        byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.',
      );
      const column = this.options.noBytes ? '' : words;
      const relocations = this.relocationsAt(offset, bytes.length);
      text += `${at.toString(16).padStart(this.width)}:\t${column}${shown.join('')}${relocations}\n`;
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
    // Of several at one place objdump heeds the first.
    const offset = Number(at - this.section.address);
    const relocation = this.relocations[this.firstRelocation(offset)];
    if (relocation?.offset !== offset) {
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
    if (this.options.zeros) return 0;
    const { bytes, address } = this.section;
    const [start, stop] = [Number(at - address), Number(to - address)];
    let end = start;
    while (end < stop && bytes[end] === 0) end++;
    const run = end - start;
    if (run >= SKIP_ZEROS) return end < stop ? run - (run % 4) : run;
    return end === stop && run > 0 && run <= END_ZEROS - 1 ? run : 0;
  }

  private stateAt(at: bigint): State {
    // -D takes everything for instructions.
    const { all = false, forceThumb } = this.options;
    const code = forceThumb ? 't' : 'a';
    return this.symbols.stateAt(at, !all) ?? (this.isCode || all ? code : 'd');
  }

  /** For A64 objdump heeds the symbols of all sections here, whatever their values stand for. */
  private bytesToNextSymbol(at: bigint, left: number): number {
    const starts =
      this.object.isa === 'a64'
        ? [this.file.nextValue(at)]
        : [this.symbols.nextMark(at), this.symbols.next(at)];
    const distances = starts.flatMap((value) => (value === undefined ? [] : [Number(value - at)]));
    return Math.min(left, ...distances);
  }

  /** `2c <foo+0x4>` */
  private place(address: bigint): string {
    if (this.file.isEmpty) return `0x${hexAddress(address)}`;
    return `${hexAddress(address)} <${this.label(address, this.symbols.nameOf(address))}>`;
  }

  /** The nearest symbol before the address, which has been found, else the first behind it, else the section. */
  private label(address: bigint, found: Found | undefined): string {
    if (found) return `${printable(found.symbol.name)}${offsetText(found.offset)}`;
    const { first } = this.symbols;
    if (first) return `${printable(first.name)}${offsetText(address - first.value)}`;
    return `${this.section.name}${offsetText(address - this.section.address)}`;
  }
}

type PartTest = (at: bigint, symbol: ElfSymbol | undefined) => boolean;

/**
 * What belongs to the code of `start`, which begins at `from`: of a function with a size that, of one without all
 * before the next function, of a label all before the next symbol.
 */
function partOf(from: bigint, start: ElfSymbol | undefined): PartTest {
  if (start?.type !== STT_FUNC) return (at) => at === from;
  if (start.size > 0n) return (at) => at < from + start.size;
  return (at, symbol) => at === from || symbol?.type !== STT_FUNC;
}

function hexAddress(address: bigint): string {
  return BigInt.asUintN(64, address).toString(16);
}

function offsetText(offset: bigint): string {
  if (offset === 0n) return '';
  return offset > 0n ? `+0x${offset.toString(16)}` : `-0x${(-offset).toString(16)}`;
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
