// A linked program: bytes with their addresses, symbols, source lines.
import { ElfError, type Isa } from './elf.js';
import type { Externs } from './externs.js';
import { lastAtOrBelow } from './sorted.js';
import type { StateChange } from './states.js';

export interface ImageSymbol {
  /** Of a T32 function: the address of its first instruction, without the bit that BX looks at. */
  readonly value: bigint;
  readonly size: bigint;
  readonly section: string;
  /** 'func', 'object', 'notype' … */
  readonly type: string;
  /** A function in T32 code. */
  readonly thumb?: true;
}

export interface ImageSegment {
  /** Load (physical) address. */
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface Image {
  readonly isa: Isa;
  /** Bit 0 is set where the program starts with T32 code. */
  readonly entry: bigint;
  readonly segments: readonly ImageSegment[];
  /** Value of a symbol; throws if there is none. */
  symbol(name: string): bigint;
  readonly symbols: ReadonlyMap<string, ImageSymbol>;
  /** Where calls of undefined symbols arrive, if the program has any (LinkOptions.externs). */
  readonly externs?: Externs | undefined;
  /** File and line of the instruction at a (virtual) address. */
  sourceAt(address: bigint): { file: string; line: number } | undefined;
  /** The nearest symbol at or below an address of the same section. */
  symbolAt(address: bigint): { name: string; offset: bigint } | undefined;
  /** True where there is T32 code (or data behind it). */
  isThumbAt(address: bigint): boolean;
}

/** A section of the program, as far as lookups need it. */
export interface Extent {
  readonly start: bigint;
  readonly end: bigint;
}

export interface SourceRange {
  readonly address: bigint;
  readonly file: string;
  readonly line: number;
}

const addressOf = ({ address }: { readonly address: bigint }) => address;

interface NamedAddress {
  readonly address: bigint;
  readonly name: string;
  readonly rank: number;
}

export class LinkedImage implements Image {
  private readonly byAddress: NamedAddress[];

  constructor(
    readonly isa: Isa,
    readonly entry: bigint,
    readonly segments: readonly ImageSegment[],
    readonly symbols: ReadonlyMap<string, ImageSymbol>,
    private readonly extents: readonly Extent[],
    /** Sorted by address. */
    private readonly lines: readonly SourceRange[],
    /** Where instruction sets begin, sorted by address; A32 where nothing is said. */
    private readonly states: readonly StateChange[] = [],
    readonly externs?: Externs,
  ) {
    const rank = (type: string) => (type === 'func' ? 2 : type === 'object' ? 1 : 0);
    this.byAddress = [...symbols]
      .filter(([, symbol]) => symbol.section !== '*ABS*')
      .map(([name, symbol]) => ({ address: symbol.value, name, rank: rank(symbol.type) }))
      .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : a.rank - b.rank));
  }

  symbol(name: string): bigint {
    const symbol = this.symbols.get(name);
    if (!symbol) throw new ElfError(`no symbol '${name}' in the program`);
    return symbol.value;
  }

  isThumbAt(address: bigint): boolean {
    return this.states[lastAtOrBelow(this.states, address, addressOf)]?.thumb ?? false;
  }

  private extentOf(address: bigint): Extent | undefined {
    return this.extents.find((extent) => address >= extent.start && address < extent.end);
  }

  sourceAt(address: bigint): { file: string; line: number } | undefined {
    const extent = this.extentOf(address);
    if (!extent) return undefined;
    const found = this.lines[lastAtOrBelow(this.lines, address, addressOf)];
    if (!found || found.address < extent.start) return undefined;
    return { file: found.file, line: found.line };
  }

  symbolAt(address: bigint): { name: string; offset: bigint } | undefined {
    const found = this.byAddress[lastAtOrBelow(this.byAddress, address, addressOf)];
    if (!found) return undefined;
    const extent = this.extentOf(address);
    if (extent ? found.address < extent.start : found.address !== address) return undefined;
    return { name: found.name, offset: address - found.address };
  }
}
