// A linked program as an ELF executable: a section and a segment for each output section, and symbols.
import {
  ABSOLUTE,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  ET_EXEC,
  type Isa,
  isMappingSymbol,
  SHT_NOBITS,
  SHT_PROGBITS,
  STB_LOCAL,
  STT_FUNC,
  STT_NOTYPE,
  STT_SECTION,
  UNDEFINED,
} from './elf.js';
import type { Image } from './image.js';
import type { VeneerSymbol } from './veneers.js';

interface Output {
  readonly name: string;
  readonly flags: number;
  readonly align: number;
  readonly size: number;
  readonly address: bigint;
  readonly load: bigint;
  readonly bytes: Uint8Array;
  readonly pieces: readonly { readonly section: ElfSection }[];
  readonly veneers?: { readonly symbols: readonly VeneerSymbol[] };
}

/** What the linker knows of a program. */
export interface Linked {
  readonly image: Image;
  readonly objects: readonly ElfObject[];
  readonly outputs: readonly Output[];
  /** --defsym. */
  readonly given: Readonly<Record<string, bigint>>;
  readonly be8: boolean;
  valueOf(object: number, symbol: ElfSymbol): bigint | undefined;
  /** The definition of a global symbol that counts. */
  definitionOf(name: string): ElfSymbol | undefined;
  isCommon(name: string): boolean;
}

/** EF_ARM_BE8 of e_flags. */
const EF_ARM_BE8 = 0x800000;

/**
 * Turns instructions round, word by word or halfword by halfword, where mapping symbols say that there are any. The
 * bytes of the sections change.
 */
function swapCode(outputs: readonly Output[], symbols: readonly ElfSymbol[]): void {
  for (const [index, { bytes, address }] of outputs.entries()) {
    const marks = symbols
      .filter(({ section, name }) => section === index && isMappingSymbol(name))
      .map(({ name, value }) => ({ kind: name[1], at: Number(value - address) }))
      .sort((a, b) => a.at - b.at);
    for (const [i, { kind, at }] of marks.entries()) {
      const unit = kind === 'a' ? 4 : 2;
      const end = marks[i + 1]?.at ?? bytes.length;
      if (kind === 'd') continue;
      for (let from = at; from + unit <= end; from += unit)
        bytes.subarray(from, from + unit).reverse();
    }
  }
}

export function executableOf(linked: Linked): ElfObject {
  const { image, objects, outputs } = linked;
  const symbols = symbolsOf(linked);
  const isSwapped = linked.be8 && objects[0].bigEndian === true && image.isa === 'a32';
  if (isSwapped) swapCode(outputs, symbols);
  const isEmpty = ({ pieces }: Output) =>
    pieces.every(({ section }) => section.type === SHT_NOBITS);
  const bytesOf = (output: Output) => (isEmpty(output) ? new Uint8Array(0) : output.bytes);
  return {
    isa: image.isa,
    type: ET_EXEC,
    flags: isSwapped ? (objects[0].flags | EF_ARM_BE8) >>> 0 : objects[0].flags,
    entry: image.entry,
    ...(objects[0].bigEndian ? { bigEndian: true } : {}),
    sections: outputs.map((output) => ({
      name: output.name,
      type: isEmpty(output) ? SHT_NOBITS : (output.pieces[0]?.section.type ?? SHT_PROGBITS),
      flags: output.flags,
      address: output.address,
      align: output.align,
      entsize: 0,
      size: output.size,
      bytes: bytesOf(output),
      relocations: [],
    })),
    symbols,
    segments: outputs.map((output) => ({
      address: output.address,
      physical: output.load,
      bytes: bytesOf(output),
      memorySize: BigInt(output.size),
    })),
  };
}

/** Locals of all objects, then globals, each once. */
function symbolsOf(linked: Linked): ElfSymbol[] {
  const { image, objects, outputs, given } = linked;
  const list: ElfSymbol[] = [];
  const seen = new Set<string>();
  for (const [section, output] of outputs.entries())
    for (const veneer of output.veneers?.symbols ?? [])
      list.push(...veneerSymbols(veneer, section, output.address, image.isa));
  for (const local of [true, false]) {
    for (const [index, object] of objects.entries()) {
      for (const symbol of object.symbols) {
        if ((symbol.bind === STB_LOCAL) !== local || symbol.name === '') continue;
        if (symbol.section === UNDEFINED || symbol.type === STT_SECTION) continue;
        const isCommon = linked.isCommon(symbol.name);
        if (!local && (seen.has(symbol.name) || Object.hasOwn(given, symbol.name))) continue;
        if (!local && !isCommon && linked.definitionOf(symbol.name) !== symbol) continue;
        const value = linked.valueOf(index, symbol);
        if (value === undefined) continue;
        if (!local) seen.add(symbol.name);
        const home = !local && isCommon ? '.bss' : object.sections[symbol.section]?.name;
        const section = outputs.findIndex((output) => output.name === home);
        if (section < 0 && symbol.section !== ABSOLUTE) continue;
        const isThumb = symbol.type === STT_FUNC && (symbol.value & 1n) === 1n;
        const address = isThumb ? value | 1n : value;
        list.push({ ...symbol, value: address, section: section < 0 ? ABSOLUTE : section });
      }
    }
  }
  for (const [name, value] of Object.entries(given)) {
    list.push({ name, value, size: 0n, bind: 1, type: 0, other: 0, section: ABSOLUTE });
  }
  return list;
}

/** A name for a veneer, and the mapping symbols of its code and its literal. */
function veneerSymbols(
  { name, offset, size, thumb }: VeneerSymbol,
  section: number,
  address: bigint,
  isa: Isa,
): ElfSymbol[] {
  const start = address + BigInt(offset);
  const at = (value: bigint, text: string, type = STT_NOTYPE, length = 0): ElfSymbol => ({
    ...{ name: text, value, size: BigInt(length), bind: STB_LOCAL, type, other: 0, section },
  });
  const code = isa === 'a64' ? '$x' : thumb ? '$t' : '$a';
  const literal = isa === 'a64' ? (size === 24 ? 16 : size) : size - 4;
  return [
    at(thumb ? start | 1n : start, name, STT_FUNC, size),
    at(start, code),
    ...(thumb ? [at(start + 4n, '$a')] : []),
    ...(literal < size ? [at(start + BigInt(literal), '$d')] : []),
  ];
}
