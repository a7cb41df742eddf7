// A linked program as an ELF executable: a section and a segment for each output section, and symbols.
import {
  ABSOLUTE,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  ET_EXEC,
  SHT_NOBITS,
  SHT_PROGBITS,
  STB_LOCAL,
  STT_FUNC,
  STT_SECTION,
  UNDEFINED,
} from './elf.js';
import type { Image } from './image.js';

interface Output {
  readonly name: string;
  readonly flags: number;
  readonly align: number;
  readonly size: number;
  readonly address: bigint;
  readonly load: bigint;
  readonly bytes: Uint8Array;
  readonly pieces: readonly { readonly section: ElfSection }[];
}

/** What the linker knows of a program. */
export interface Linked {
  readonly image: Image;
  readonly objects: readonly ElfObject[];
  readonly outputs: readonly Output[];
  /** --defsym. */
  readonly given: Readonly<Record<string, bigint>>;
  valueOf(object: number, symbol: ElfSymbol): bigint | undefined;
  isCommon(name: string): boolean;
}

export function executableOf(linked: Linked): ElfObject {
  const { image, objects, outputs } = linked;
  const isEmpty = ({ pieces }: Output) =>
    pieces.every(({ section }) => section.type === SHT_NOBITS);
  const bytesOf = (output: Output) => (isEmpty(output) ? new Uint8Array(0) : output.bytes);
  return {
    isa: image.isa,
    type: ET_EXEC,
    flags: objects[0].flags,
    entry: image.entry,
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
    symbols: symbolsOf(linked),
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
  const { objects, outputs, given } = linked;
  const list: ElfSymbol[] = [];
  const seen = new Set<string>();
  for (const local of [true, false]) {
    for (const [index, object] of objects.entries()) {
      for (const symbol of object.symbols) {
        if ((symbol.bind === STB_LOCAL) !== local || symbol.name === '') continue;
        if (symbol.section === UNDEFINED || symbol.type === STT_SECTION) continue;
        if (!local && seen.has(symbol.name)) continue;
        const value = linked.valueOf(index, symbol);
        if (value === undefined) continue;
        if (!local) seen.add(symbol.name);
        const home = linked.isCommon(symbol.name) ? '.bss' : object.sections[symbol.section]?.name;
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
