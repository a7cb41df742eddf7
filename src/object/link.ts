// A small linker: puts the sections of some objects at addresses, resolves their symbols and
// relocations, and makes an image. Sections of the same name are joined, in the order of the objects.
import { applyRelocation } from './apply.js';
import { boundaryOf } from './boundaries.js';
import {
  ABSOLUTE,
  COMMON,
  ElfError,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  ET_REL,
  isMappingSymbol,
  SHF_ALLOC,
  SHF_EXECINSTR,
  SHF_WRITE,
  SHT_NOBITS,
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
import { readElf } from './reader.js';
import { relocationName } from './relocations.js';
import { statesOf } from './states.js';

export type { Image, ImageSegment, ImageSymbol } from './image.js';
export { LinkError, type LinkOptions, type Placement } from './link-options.js';

/** One section of one object, and where it went. */
interface Piece {
  readonly object: number;
  readonly section: ElfSection;
  /** Offset in the output section. */
  offset: number;
}

interface Output {
  readonly name: string;
  readonly flags: number;
  readonly pieces: Piece[];
  size: number;
  align: number;
  address: bigint;
  load: bigint;
  bytes: Uint8Array;
}

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
  return new Linker(parsed(objects), options).run();
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
  const read = objects.map((each) => (each instanceof Uint8Array ? readElf(each) : each));
  if (read.some(({ bigEndian }) => bigEndian))
    throw new LinkError(['big-endian objects are not linked: the machine is little-endian']);
  return read;
}

class Linker {
  private readonly outputs = new Map<string, Output>();
  private readonly pieceOf: Map<ElfSection, { output: Output; piece: Piece }> = new Map();
  private readonly globals = new Map<string, { object: number; symbol: ElfSymbol }>();
  private readonly commons = new Map<string, { output: Output; offset: number }>();
  private readonly problems: string[] = [];
  private readonly missing = new Set<string>();
  private externs: { address: bigint; load: bigint; bytes: Uint8Array } | undefined;

  constructor(
    private readonly objects: readonly ElfObject[],
    private readonly options: LinkOptions,
  ) {}

  run(): Image {
    const { objects, options } = this;
    if (objects.length === 0) throw new LinkError(['nothing to link']);
    const { isa } = objects[0];
    for (const object of objects) {
      if (object.isa !== isa) throw new LinkError(['objects of different instruction sets']);
      if (object.type !== ET_REL) throw new LinkError(['not a relocatable object']);
    }
    this.collect();
    this.collectGlobals();
    this.place();
    this.join();
    this.relocate();
    if (options.externs) this.addExterns();
    else for (const name of this.missing) this.problems.push(`undefined reference to \`${name}'`);
    if (this.problems.length > 0) throw new LinkError(this.problems);
    const symbols = this.symbolTable();
    const states = statesOf(objects, (object, symbol) => this.placed(object, symbol));
    const entry = this.entry(symbols, options.entry);
    const isThumb = states.findLast(({ address }) => address <= entry)?.thumb === true;
    const segments = this.filled().map((output) => ({
      address: output.load,
      bytes: output.bytes,
      name: output.name,
    }));
    if (this.externs) {
      const { load, bytes } = this.externs;
      segments.push({ address: load, bytes, name: '.vbar.extern' });
    }
    return new LinkedImage(
      isa,
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

  /** Behind everything else. */
  private get externStart(): bigint {
    const ends = this.filled().map(({ address, size }) => address + BigInt(size));
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
    const last = this.filled().at(-1);
    const load = last ? last.load + (address - last.address) : address;
    this.externs = { address, load, bytes };
  }

  /** Output sections that hold something. */
  private filled(): Output[] {
    return this.inOrder().filter((output) => output.size > 0);
  }

  /** The linked program as an ELF executable. */
  executable(image: Image): ElfObject {
    return executableOf({
      image,
      objects: this.objects,
      outputs: this.filled(),
      given: this.options.symbols ?? {},
      valueOf: (index, symbol) => this.valueOf(index, symbol),
      isCommon: (name) => this.commons.has(name),
    });
  }

  private collect(): void {
    for (const [index, object] of this.objects.entries()) {
      for (const section of object.sections) {
        if (!(section.flags & SHF_ALLOC)) continue;
        let output = this.outputs.get(section.name);
        if (!output) {
          output = {
            name: section.name,
            flags: section.flags,
            pieces: [],
            size: 0,
            align: 1,
            address: 0n,
            load: 0n,
            bytes: new Uint8Array(0),
          };
          this.outputs.set(section.name, output);
        }
        const offset = alignUp(output.size, section.align);
        const piece = { object: index, section, offset };
        output.pieces.push(piece);
        output.size = offset + section.size;
        output.align = Math.max(output.align, section.align);
        this.pieceOf.set(section, { output, piece });
      }
    }
  }

  private collectGlobals(): void {
    for (const [index, object] of this.objects.entries()) {
      for (const symbol of object.symbols) {
        if (symbol.bind === STB_LOCAL || symbol.section === UNDEFINED) continue;
        const before = this.globals.get(symbol.name);
        if (!before) {
          this.globals.set(symbol.name, { object: index, symbol });
          continue;
        }
        const weak = symbol.bind === STB_WEAK || symbol.section === COMMON;
        const oldWeak = before.symbol.bind === STB_WEAK || before.symbol.section === COMMON;
        if (!weak && !oldWeak) this.problems.push(`multiple definition of \`${symbol.name}'`);
        else if (!weak) this.globals.set(symbol.name, { object: index, symbol });
      }
    }
    for (const [name, { symbol }] of this.globals) {
      if (symbol.section === COMMON) this.addCommon(name, symbol);
    }
  }

  private addCommon(name: string, symbol: ElfSymbol): void {
    const output = this.outputs.get('.bss') ?? this.newBss();
    const align = Number(symbol.value) || 1;
    const offset = alignUp(output.size, align);
    output.size = offset + Number(symbol.size);
    output.align = Math.max(output.align, align);
    this.commons.set(name, { output, offset });
  }

  private newBss(): Output {
    const output: Output = {
      name: '.bss',
      flags: SHF_ALLOC,
      pieces: [],
      size: 0,
      align: 1,
      address: 0n,
      load: 0n,
      bytes: new Uint8Array(0),
    };
    this.outputs.set('.bss', output);
    return output;
  }

  private place(): void {
    const { options } = this;
    let next = options.base ?? 0n;
    const shift = (options.load ?? next) - next;
    for (const output of this.inOrder()) {
      const fixed = options.sections?.[output.name];
      if (fixed) {
        output.address = fixed.address;
        output.load = fixed.load ?? fixed.address;
        continue;
      }
      next = alignUpBig(next, BigInt(output.align));
      output.address = next;
      output.load = next + shift;
      next += BigInt(output.size);
    }
    for (const name of Object.keys(options.sections ?? {})) {
      if (!this.outputs.has(name)) this.problems.push(`no section \`${name}' to place`);
    }
    this.checkOverlaps();
  }

  /** Outputs in the order of their addresses. */
  private inOrder(): Output[] {
    const outputs = [...this.outputs.values()];
    if (!this.options.sorted) return outputs;
    const rank = ({ flags, pieces }: Output) => {
      if (flags & SHF_EXECINSTR) return 0;
      if (pieces.length === 0 || pieces.every(({ section }) => section.type === SHT_NOBITS))
        return 3;
      return flags & SHF_WRITE ? 2 : 1;
    };
    return outputs.sort((a, b) => rank(a) - rank(b));
  }

  private checkOverlaps(): void {
    const sorted = this.filled().sort((a, b) => (a.load < b.load ? -1 : 1));
    for (let i = 1; i < sorted.length; i++) {
      const before = sorted[i - 1];
      if (before.load + BigInt(before.size) > sorted[i].load) {
        this.problems.push(`section ${sorted[i].name} overlaps section ${before.name}`);
      }
    }
  }

  private join(): void {
    for (const output of this.outputs.values()) {
      output.bytes = new Uint8Array(output.size);
      for (const { section, offset } of output.pieces) {
        if (section.type !== SHT_NOBITS) output.bytes.set(section.bytes, offset);
      }
    }
  }

  /** Value of a symbol as object `index` sees it; undefined where it has none. */
  private valueOf(index: number, symbol: ElfSymbol): bigint | undefined {
    if (symbol.bind !== STB_LOCAL) return this.globalValue(symbol.name, symbol.bind === STB_WEAK);
    if (symbol.section === ABSOLUTE) return symbol.value;
    return this.placed(index, symbol);
  }

  /** True for a function, wherever it is defined. */
  private isFunction(symbol: ElfSymbol | undefined): boolean {
    if (!symbol) return false;
    const found = symbol.bind === STB_LOCAL ? undefined : this.globals.get(symbol.name);
    return (found?.symbol ?? symbol).type === STT_FUNC;
  }

  private placed(index: number, symbol: ElfSymbol): bigint | undefined {
    const section = this.objects[index].sections[symbol.section];
    const at = section && this.pieceOf.get(section);
    if (!at) return undefined;
    return at.output.address + BigInt(at.piece.offset) + symbol.value;
  }

  private globalValue(name: string, weak: boolean): bigint | undefined {
    const given = this.options.symbols?.[name];
    if (given !== undefined) return given;
    const found = this.globals.get(name);
    if (found) {
      const common = found.symbol.section === COMMON ? this.commons.get(name) : undefined;
      if (common) return common.output.address + BigInt(common.offset);
      if (found.symbol.section === ABSOLUTE) return found.symbol.value;
      return this.placed(found.object, found.symbol);
    }
    const bound = this.options.bind?.(name) ?? boundaryOf(name, this.filled());
    if (bound !== undefined) return bound;
    if (weak) return 0n;
    this.missing.add(name);
    if (!this.options.externs) return undefined;
    return externAddress(this.externStart, [...this.missing].indexOf(name));
  }

  private relocate(): void {
    for (const output of this.outputs.values()) {
      const view = new DataView(output.bytes.buffer);
      for (const piece of output.pieces) this.relocatePiece(output, piece, view);
    }
  }

  private relocatePiece(output: Output, piece: Piece, view: DataView): void {
    const object = this.objects[piece.object];
    for (const relocation of piece.section.relocations) {
      const symbol = object.symbols[relocation.symbol];
      const target = symbol ? this.valueOf(piece.object, symbol) : 0n;
      if (target === undefined) continue;
      const offset = piece.offset + relocation.offset;
      const address = output.address + BigInt(offset);
      try {
        applyRelocation(
          object.isa,
          relocation.type,
          { view, offset, address, isFunction: this.isFunction(symbol) },
          target,
          relocation.addend,
        );
      } catch (error) {
        const name = relocationName(object.isa, relocation.type);
        const why = error instanceof ElfError ? error.message : `${name} does not fit its section`;
        const against = symbol && symbol.type !== STT_SECTION ? ` against \`${symbol.name}'` : '';
        this.problems.push(
          `${piece.section.name}+0x${relocation.offset.toString(16)}: ${why}${against}`,
        );
      }
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
    for (const local of [false, true]) {
      for (const [index, object] of this.objects.entries()) {
        for (const symbol of object.symbols) {
          if ((symbol.bind === STB_LOCAL) !== local || !isNamed(symbol)) continue;
          if (symbols.has(symbol.name)) continue;
          const value = this.valueOf(index, symbol);
          if (value === undefined) continue;
          const common = this.commons.has(symbol.name);
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

  private entry(symbols: ReadonlyMap<string, ImageSymbol>, name: string | undefined): bigint {
    if (name !== undefined) {
      const found = symbols.get(name);
      if (!found) throw new LinkError([`no symbol \`${name}' to start at`]);
      return found.value;
    }
    const start = symbols.get('_start');
    if (start) return start.value;
    const outputs = this.filled();
    const code = outputs.find((output) => output.flags & SHF_EXECINSTR) ?? outputs[0];
    return code?.address ?? this.options.base ?? 0n;
  }

  private extents(): Extent[] {
    const extents = this.filled().map((output) => ({
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
    for (const output of this.outputs.values()) {
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

function alignUp(value: number, align: number): number {
  return Math.ceil(value / align) * align;
}

function alignUpBig(value: bigint, align: bigint): bigint {
  return ((value + align - 1n) / align) * align;
}
