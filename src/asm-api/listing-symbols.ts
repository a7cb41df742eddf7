// The symbols of a file in the order that objdump gives them, and which of them an address is named after.
import {
  ABSOLUTE,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  isMappingSymbol,
} from '../object/index.js';
import { lastAtOrBelow } from '../object/sorted.js';

const STT_OBJECT = 1;
const STT_FUNC = 2;
const STT_SECTION = 3;
const STT_FILE = 4;
const STB_GLOBAL = 1;
const STB_WEAK = 2;

/** A symbol with the address of its code: bit 0 of an A32 function's value says that it is T32. */
export type Place = ElfSymbol & { readonly thumb: boolean };

export function withoutThumbBit({ isa }: ElfObject): (symbol: ElfSymbol) => Place {
  return (symbol) => {
    const thumb = isa === 'a32' && symbol.type === STT_FUNC && (symbol.value & 1n) === 1n;
    return { ...symbol, value: thumb ? symbol.value - 1n : symbol.value, thumb };
  };
}

/** True for symbols that name a place in code or data. */
function isPlace({ name, type }: ElfSymbol): boolean {
  return type !== STT_SECTION && type !== STT_FILE && name !== '' && !isMappingSymbol(name);
}

/** By address; of equals functions first, then not objects, globals, weak ones, then large ones, then by name. */
function bySymbolOrder(a: ElfSymbol, b: ElfSymbol): number {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  const rank = ({ type, bind }: ElfSymbol) =>
    (type === STT_FUNC ? 0 : type === STT_OBJECT ? 200 : 100) +
    (bind === STB_GLOBAL ? 0 : bind === STB_WEAK ? 1 : 2);
  return rank(a) - rank(b) || Number(b.size - a.size) || (a.name < b.name ? -1 : 1);
}

const byValue = ({ value }: { readonly value: bigint }) => value;

/** A symbol, and how far behind it the address is. */
export interface Found {
  readonly symbol: ElfSymbol;
  readonly offset: bigint;
}

/** The last one at or below the address, the first listed of several. */
function find(symbols: readonly ElfSymbol[], address: bigint): Found | undefined {
  let at = lastAtOrBelow(symbols, address, byValue);
  if (at < 0) return undefined;
  const { value } = symbols[at];
  while (at > 0 && symbols[at - 1].value === value) at--;
  return { symbol: symbols[at], offset: address - value };
}

export interface Mark {
  readonly at: bigint;
  readonly state: State;
}

/** What bytes are: data, T32 code, or words of the other instruction set. */
export type State = 'd' | 't' | 'a';

function stateOf(name: string, thumb: boolean): State {
  if (name.startsWith('$d')) return 'd';
  return name.startsWith('$t') || thumb ? 't' : 'a';
}

/** The symbols of a file, sorted once for all its sections. */
export class FileSymbols {
  /** Those that name a place, of all sections and absolute ones. */
  private readonly everywhere: readonly ElfSymbol[];
  private readonly bySection = new Map<number, Place[]>();
  /** Values of all symbols with a name, whatever they stand for. */
  private readonly values: readonly bigint[];
  /** BFD's HAS_RELOC: in a file without relocations an address is named after the nearest symbol of any section. */
  private readonly hasRelocations: boolean;

  constructor(object: ElfObject) {
    this.isEmpty = object.symbols.length === 0;
    const all = object.symbols.map(withoutThumbBit(object));
    for (const symbol of all) {
      const list = this.bySection.get(symbol.section);
      if (list) list.push(symbol);
      else this.bySection.set(symbol.section, [symbol]);
    }
    this.everywhere = all.filter((each) => isDefined(each) && isPlace(each)).sort(bySymbolOrder);
    this.values = object.symbols
      .filter(({ name }) => name !== '')
      .map(byValue)
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    this.hasRelocations = object.sections.some(({ relocations }) => relocations.length > 0);
  }

  /** Not even sections and states have symbols: the file has been stripped. */
  readonly isEmpty: boolean;

  of(section: ElfSection, index: number): SectionSymbols {
    return new SectionSymbols(section, this.bySection.get(index) ?? [], this);
  }

  /** What names `address` to code of the section with these symbols. */
  name(address: bigint, section: ElfSection, mine: readonly ElfSymbol[]): Found | undefined {
    const isHere = address >= section.address && address < section.address + BigInt(section.size);
    return find(isHere && this.hasRelocations ? mine : this.everywhere, address);
  }

  /** The least value of a symbol above `address`. */
  nextValue(address: bigint): bigint | undefined {
    return this.values[lastAtOrBelow(this.values, address, (value) => value) + 1];
  }
}

/** Absolute symbols are. */
const isDefined = ({ section }: ElfSymbol) => section >= 0 || section === ABSOLUTE;

/** The symbols of one section. */
export class SectionSymbols {
  private readonly places: readonly ElfSymbol[];
  private readonly marks: readonly Mark[];

  constructor(
    private readonly section: ElfSection,
    symbols: readonly Place[],
    private readonly file: FileSymbols,
  ) {
    this.places = symbols.filter(isPlace).sort(bySymbolOrder);
    this.marks = symbols
      .filter(({ name, type }) => isMappingSymbol(name) || type === STT_FUNC)
      .sort((a, b) => Number(a.value - b.value) || (a.type === STT_FUNC ? -1 : 1))
      .map(({ name, value, thumb }) => ({ at: value, state: stateOf(name, thumb) }));
  }

  /** The first symbol of the section. */
  get first(): ElfSymbol | undefined {
    return this.places[0];
  }

  /** The symbol of this section that `address` is in. */
  at(address: bigint): Found | undefined {
    return find(this.places, address);
  }

  /** The symbol that `address`, anywhere, is named after. */
  nameOf(address: bigint): Found | undefined {
    return this.file.name(address, this.section, this.places);
  }

  /** Where the next symbol of this section behind `address` is. */
  next(address: bigint): bigint | undefined {
    return this.places[lastAtOrBelow(this.places, address, byValue) + 1]?.value;
  }

  /** What the bytes at `address` are; undefined before the first mark. `data`: whether data counts. */
  stateAt(address: bigint, data: boolean): State | undefined {
    let at = lastAtOrBelow(this.marks, address, (mark) => mark.at);
    while (at >= 0 && !data && this.marks[at].state === 'd') at--;
    return this.marks[at]?.state;
  }

  /** Where the next mark behind `address` is. */
  nextMark(address: bigint): bigint | undefined {
    return this.marks[lastAtOrBelow(this.marks, address, (mark) => mark.at) + 1]?.at;
  }
}
