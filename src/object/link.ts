// A small linker: puts the sections of some objects at addresses, resolves their symbols and
// relocations, and makes an image. Sections of the same name are joined, in the order of the objects.
import { applyRelocation, skipBranch } from './apply.js';
import { boundaryOf } from './boundaries.js';
import {
  ABSOLUTE,
  COMMON,
  ElfError,
  type ElfObject,
  type ElfRelocation,
  type ElfSymbol,
  ET_REL,
  isMappingSymbol,
  SHF_EXECINSTR,
  STB_LOCAL,
  STB_WEAK,
  STT_FILE,
  STT_FUNC,
  STT_SECTION,
  UNDEFINED,
} from './elf.js';
import { executableOf } from './executable.js';
import { externAddress, externCode } from './externs.js';
import {
  type Extent,
  type Image,
  type ImageSymbol,
  LinkedImage,
  type SourceRange,
} from './image.js';
import { LinkError, type LinkOptions } from './link-options.js';
import {
  alignUpBig,
  collectGlobals,
  type Definition,
  type Output,
  Outputs,
  type Piece,
} from './outputs.js';
import { readElf } from './reader.js';
import { relocationName } from './relocations.js';
import { statesOf } from './states.js';
import { isBranch, type Need, VeneerArea, veneerFor } from './veneers.js';

export type { Image, ImageSegment, ImageSymbol } from './image.js';
export { LinkError, type LinkOptions, type Placement } from './link-options.js';

const TYPE_NAMES: Readonly<Record<number, string>> = {
  0: 'notype',
  1: 'object',
  2: 'func',
  3: 'section',
  6: 'tls',
  10: 'ifunc',
};

/**
 * Links objects, in memory or as the bytes of files, to an image. Throws LinkError with everything that
 * is wrong, ElfError where bytes are no ELF file.
 */
export function link(
  objects: readonly (ElfObject | Uint8Array)[],
  options: LinkOptions = {},
): Image {
  const read = parsed(objects);
  if (read.some(({ bigEndian }) => bigEndian))
    throw new LinkError(['big-endian objects make no image: the machine is little-endian']);
  return new Linker(read, options).run();
}

/** As `link`, but the result is an executable with sections, segments and symbols, for `writeElf`. */
export function linkExecutable(
  objects: readonly (ElfObject | Uint8Array)[],
  options: LinkOptions = {},
): ElfObject {
  const linker = new Linker(parsed(objects), options);
  const image = linker.run();
  return linker.executable(image);
}

function parsed(objects: readonly (ElfObject | Uint8Array)[]): ElfObject[] {
  const seen = new Set<ElfObject>();
  return objects.map((each) => {
    const object = each instanceof Uint8Array ? readElf(each) : each;
    // Sections are told apart by what they are: an object that is there twice gets others.
    const isNew = !seen.has(object);
    seen.add(object);
    return isNew ? object : { ...object, sections: object.sections.map((one) => ({ ...one })) };
  });
}

/** A relocation and what it is about. */
interface Site {
  readonly output: Output;
  readonly piece: Piece;
  readonly relocation: ElfRelocation;
  readonly symbol: ElfSymbol | undefined;
}

class Linker {
  private readonly outputs: Outputs;
  private readonly globals: ReadonlyMap<string, Definition>;
  private readonly problems: string[] = [];
  private readonly missing = new Set<string>();
  private externs: { address: bigint; load: bigint; bytes: Uint8Array } | undefined;

  constructor(
    private readonly objects: readonly ElfObject[],
    private readonly options: LinkOptions,
  ) {
    if (objects.length === 0) throw new LinkError(['nothing to link']);
    const [{ isa, bigEndian = false }] = objects;
    for (const object of objects) {
      if (object.isa !== isa) throw new LinkError(['objects of different instruction sets']);
      if (object.type !== ET_REL) throw new LinkError(['not a relocatable object']);
      if ((object.bigEndian ?? false) !== bigEndian)
        throw new LinkError(['objects of different byte orders']);
    }
    this.outputs = new Outputs(objects, options);
    this.globals = collectGlobals(objects, this.outputs.discarded, (name, first, second) => {
      const before = this.fileName(first);
      const where = before === '' ? '' : `; ${before} is the first that defines it`;
      this.problems.push(`${this.inFile(second)}multiple definition of \`${name}'${where}`);
    });
    const commons = [...this.globals].filter(([, { symbol }]) => symbol.section === COMMON);
    for (const [name, { symbol }] of commons.sort(([, a], [, b]) => a.object - b.object))
      this.outputs.addCommon(name, symbol);
  }

  run(): Image {
    const { objects, options, outputs } = this;
    let wrong = outputs.place();
    while (this.addVeneers()) wrong = outputs.place();
    this.problems.push(...wrong);
    outputs.join();
    this.relocate();
    if (options.externs) this.addExterns();
    if (this.problems.length > 0) throw new LinkError(this.problems);
    const symbols = this.symbolTable();
    const states = statesOf(
      objects,
      (object, symbol) => this.placed(object, symbol),
      outputs.filled(),
    );
    const entry = this.entry(symbols, options.entry);
    const isThumb = states.findLast(({ address }) => address <= entry)?.thumb === true;
    const segments = outputs.filled().map((output) => ({
      address: output.load,
      bytes: output.bytes,
      name: output.name,
    }));
    if (this.externs) {
      const { load, bytes } = this.externs;
      segments.push({ address: load, bytes, name: '.vbar.extern' });
    }
    return new LinkedImage(
      objects[0].isa,
      isThumb ? entry | 1n : entry,
      segments,
      symbols,
      this.extents(),
      this.lines(),
      states,
      options.externs && this.missing.size > 0
        ? { address: this.externStart, names: [...this.missing] }
        : undefined,
    );
  }

  private fileName(object: number): string {
    return this.options.names?.[object] ?? '';
  }

  /** `a.o: `, where the objects have names. */
  private inFile(object: number): string {
    const name = this.fileName(object);
    return name === '' ? '' : `${name}: `;
  }

  /** `a.o:(.text+0x8): `, as ld has it. */
  private at({ piece, relocation }: Site): string {
    const name = this.fileName(piece.object);
    const place = `(${piece.section.name}+0x${relocation.offset.toString(16)})`;
    return `${name === '' ? '' : `${name}:`}${place}: `;
  }

  /** Behind everything else. */
  private get externStart(): bigint {
    const ends = this.outputs.filled().map(({ address, size }) => address + BigInt(size));
    return alignUpBig(
      ends.reduce((a, b) => (a > b ? a : b), 0n),
      16n,
    );
  }

  private addExterns(): void {
    const count = this.missing.size;
    if (count === 0) return;
    if (count > 0xffff) throw new LinkError(['more than 65535 undefined symbols']);
    const address = this.externStart;
    const bytes = externCode(this.objects[0].isa, count);
    const last = this.outputs.filled().at(-1);
    const load = last ? last.load + (address - last.address) : address;
    this.externs = { address, load, bytes };
  }

  /** The linked program as an ELF executable. */
  executable(image: Image): ElfObject {
    return executableOf({
      image,
      objects: this.objects,
      outputs: this.outputs.filled(),
      given: this.options.symbols ?? {},
      be8: this.options.be8 === true,
      valueOf: (index, symbol) => this.valueOf(index, symbol),
      definitionOf: (name) => this.globals.get(name)?.symbol,
      isCommon: (name) => this.outputs.isCommon(name),
    });
  }

  /** Value of a symbol as object `index` sees it; undefined where it has none. */
  private valueOf(index: number, symbol: ElfSymbol): bigint | undefined {
    if (symbol.bind !== STB_LOCAL) return this.globalValue(symbol.name, symbol.bind === STB_WEAK);
    if (symbol.section === ABSOLUTE) return symbol.value;
    return this.placed(index, symbol);
  }

  /** True where bit 0 of the value says what instruction set it is in: a function, or a number from outside. */
  private isFunction(symbol: ElfSymbol | undefined): boolean {
    if (!symbol) return false;
    if (symbol.bind === STB_LOCAL) return symbol.type === STT_FUNC;
    const found = this.globals.get(symbol.name);
    if (!found || this.options.symbols?.[symbol.name] !== undefined) return true;
    return found.symbol.type === STT_FUNC;
  }

  private placed(index: number, symbol: ElfSymbol): bigint | undefined {
    const start = this.outputs.addressOf(this.objects[index].sections[symbol.section]);
    return start === undefined ? undefined : start + symbol.value;
  }

  private globalValue(name: string, weak: boolean): bigint | undefined {
    const given = this.options.symbols?.[name];
    if (given !== undefined) return given;
    const found = this.globals.get(name);
    if (found) {
      if (found.symbol.section === COMMON) return this.outputs.commonAddress(name);
      if (found.symbol.section === ABSOLUTE) return found.symbol.value;
      return this.placed(found.object, found.symbol);
    }
    const bound = this.options.bind?.(name) ?? boundaryOf(name, this.outputs.filled());
    if (bound !== undefined) return bound;
    if (weak) return 0n;
    this.missing.add(name);
    if (!this.options.externs) return undefined;
    return externAddress(this.externStart, [...this.missing].indexOf(name));
  }

  /** True for a weak symbol that nobody defines: a branch to it does nothing. */
  private isAbsent(symbol: ElfSymbol | undefined): boolean {
    if (symbol?.bind !== STB_WEAK || symbol.section !== UNDEFINED) return false;
    const { name } = symbol;
    const { symbols, bind } = this.options;
    if (this.globals.has(name) || symbols?.[name] !== undefined) return false;
    return (bind?.(name) ?? boundaryOf(name, this.outputs.filled())) === undefined;
  }

  private *sites(): Generator<Site> {
    for (const output of this.outputs.byName.values()) {
      for (const piece of output.pieces) {
        const { symbols } = this.objects[piece.object];
        for (const relocation of piece.section.relocations)
          yield { output, piece, relocation, symbol: symbols[relocation.symbol] };
      }
    }
  }

  /** The veneer that a branch needs, and what it is called. */
  private veneerOf(
    site: Site,
    view: DataView,
    offset: number,
  ): { key: string; need: Need } | undefined {
    const { output, piece, relocation, symbol } = site;
    const { isa, bigEndian = false } = this.objects[piece.object];
    if (!isBranch(isa, relocation.type) || this.isAbsent(symbol)) return undefined;
    const target = symbol ? this.valueOf(piece.object, symbol) : 0n;
    if (target === undefined || offset + 4 > view.byteLength) return undefined;
    const need = veneerFor({
      isa,
      type: relocation.type,
      view,
      offset,
      little: !bigEndian,
      address: output.address + BigInt(piece.offset + relocation.offset),
      target,
      isFunction: this.isFunction(symbol),
      addend: relocation.addend,
    });
    if (!need) return undefined;
    const isLocal = symbol?.bind === STB_LOCAL;
    const key = isLocal ? `${piece.object} ${relocation.symbol}` : (symbol?.name ?? '');
    return { key, need };
  }

  /** Returns true where sections have grown: addresses are to be found anew. */
  private addVeneers(): boolean {
    let grown = false;
    for (const site of this.sites()) {
      const { output, piece, relocation, symbol } = site;
      const { bytes } = piece.section;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const found = this.veneerOf(site, view, relocation.offset);
      if (!found) continue;
      output.veneers ??= new VeneerArea(this.objects[0].isa, (output.size + 7) & ~7);
      const name = symbol?.name || piece.section.name;
      if (!output.veneers.want(found.key, name, found.need, output.address)) continue;
      output.size = output.veneers.end;
      output.align = Math.max(output.align, 8);
      grown = true;
    }
    return grown;
  }

  private relocate(): void {
    for (const site of this.sites()) this.applySite(site);
    const little = !this.objects[0].bigEndian;
    for (const { veneers, bytes, address } of this.outputs.byName.values())
      veneers?.write(new DataView(bytes.buffer), address, little);
  }

  private applySite(site: Site): void {
    const { output, piece, relocation, symbol } = site;
    const { isa, bigEndian = false, sections } = this.objects[piece.object];
    const target = symbol ? this.valueOf(piece.object, symbol) : 0n;
    const view = new DataView(output.bytes.buffer);
    const offset = piece.offset + relocation.offset;
    const address = output.address + BigInt(offset);
    if (target === undefined) {
      const home = sections[symbol?.section ?? UNDEFINED];
      const why = home
        ? `\`${symbol?.name || home.name}' is in section \`${home.name}', which is not linked`
        : `undefined reference to \`${symbol?.name}'`;
      if (!this.problems.some((each) => each.endsWith(why)))
        this.problems.push(this.at(site) + why);
      return;
    }
    try {
      const place = { view, offset, address, bigEndian, isFunction: this.isFunction(symbol) };
      if (this.isAbsent(symbol) && skipBranch(isa, relocation.type, place)) return;
      const found = this.veneerOf(site, view, offset);
      const veneer = found && output.veneers?.find(found.key, found.need);
      if (found && veneer) {
        const to = output.address + BigInt(veneer.offset) - found.need.extra;
        const toVeneer = veneer.thumb ? to | 1n : to;
        const { addend } = relocation;
        applyRelocation(isa, relocation.type, { ...place, isFunction: true }, toVeneer, addend);
      } else applyRelocation(isa, relocation.type, place, target, relocation.addend);
    } catch (error) {
      const name = relocationName(isa, relocation.type);
      const why = error instanceof ElfError ? error.message : `${name} does not fit its section`;
      const against = symbol && symbol.type !== STT_SECTION ? ` against \`${symbol.name}'` : '';
      this.problems.push(`${this.at(site)}${why}${against}`);
    }
  }
  private symbolTable(): Map<string, ImageSymbol> {
    const symbols = new Map<string, ImageSymbol>();
    for (const [name, value] of Object.entries(this.options.symbols ?? {})) {
      symbols.set(name, { value, size: 0n, section: '*ABS*', type: 'notype' });
    }
    for (const [i, name] of [...this.missing].entries()) {
      const value = externAddress(this.externStart, i);
      symbols.set(name, { value, size: 8n, section: '.vbar.extern', type: 'func' });
    }
    for (const { name, address, veneers } of this.outputs.filled()) {
      for (const veneer of veneers?.symbols ?? []) {
        const { size, thumb } = veneer;
        const value = address + BigInt(veneer.offset);
        const symbol = { value, size: BigInt(size), section: name, type: 'func' };
        symbols.set(veneer.name, { ...symbol, ...(thumb ? { thumb } : {}) });
      }
    }
    for (const local of [false, true]) {
      for (const [index, object] of this.objects.entries()) {
        for (const symbol of object.symbols) {
          if ((symbol.bind === STB_LOCAL) !== local || !isNamed(symbol)) continue;
          if (symbols.has(symbol.name)) continue;
          const definition = local ? undefined : this.globals.get(symbol.name)?.symbol;
          if (definition && definition.section !== COMMON && definition !== symbol) continue;
          const value = this.valueOf(index, symbol);
          if (value === undefined) continue;
          const common = this.outputs.isCommon(symbol.name);
          const section = common ? '.bss' : object.sections[symbol.section]?.name;
          const thumb = object.isa === 'a32' && symbol.type === STT_FUNC && (value & 1n) === 1n;
          symbols.set(symbol.name, {
            value: thumb ? value - 1n : value,
            size: symbol.size,
            section: section ?? '*ABS*',
            type: TYPE_NAMES[symbol.type] ?? 'notype',
            ...(thumb ? { thumb } : {}),
          });
        }
      }
    }
    return symbols;
  }

  private entry(
    symbols: ReadonlyMap<string, ImageSymbol>,
    name: string | bigint | undefined,
  ): bigint {
    if (typeof name === 'bigint') return name;
    if (name !== undefined) {
      const found = symbols.get(name);
      if (!found) throw new LinkError([`no symbol \`${name}' to start at`]);
      return found.value;
    }
    const start = symbols.get('_start');
    if (start) return start.value;
    const outputs = this.outputs.filled();
    const code = outputs.find((output) => output.flags & SHF_EXECINSTR) ?? outputs[0];
    return code?.address ?? this.options.base ?? 0n;
  }

  private extents(): Extent[] {
    const extents = this.outputs.filled().map((output) => ({
      start: output.address,
      end: output.address + BigInt(output.size),
    }));
    if (this.externs) {
      const { address, bytes } = this.externs;
      extents.push({ start: address, end: address + BigInt(bytes.length) });
    }
    return extents;
  }

  private lines(): SourceRange[] {
    const lines: SourceRange[] = [];
    for (const output of this.outputs.byName.values()) {
      for (const { section, offset } of output.pieces) {
        const base = output.address + BigInt(offset);
        for (const each of section.lines ?? []) {
          lines.push({ address: base + BigInt(each.offset), file: each.file, line: each.line });
        }
      }
    }
    return lines.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
  }
}

function isNamed(symbol: ElfSymbol): boolean {
  if (symbol.name === '' || symbol.section === UNDEFINED) return false;
  if (symbol.type === STT_SECTION || symbol.type === STT_FILE) return false;
  return !isMappingSymbol(symbol.name);
}
