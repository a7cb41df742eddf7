// The sections of a linked program: which sections of which objects they are made of, and where they go.
import {
  COMMON,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  SHF_ALLOC,
  SHF_EXECINSTR,
  SHF_WRITE,
  SHT_GROUP,
  SHT_NOBITS,
  STB_LOCAL,
} from './elf.js';
import type { LinkOptions } from './link-options.js';
import type { VeneerArea } from './veneers.js';

/** One section of one object, and where it went. */
export interface Piece {
  readonly object: number;
  readonly section: ElfSection;
  /** Offset in the output section. */
  readonly offset: number;
}

export interface Output {
  readonly name: string;
  readonly flags: number;
  readonly pieces: Piece[];
  size: number;
  align: number;
  address: bigint;
  load: bigint;
  bytes: Uint8Array;
  veneers?: VeneerArea;
}

/** Members of COMDAT groups that an earlier object has too, and .gnu.linkonce sections likewise. */
function discardedOf(objects: readonly ElfObject[]): Set<ElfSection> {
  const kept = new Map<string, number>();
  const discarded = new Set<ElfSection>();
  for (const [index, object] of objects.entries()) {
    for (const { group, type } of object.sections) {
      if (type !== SHT_GROUP || !group?.comdat) continue;
      const name = object.symbols[group.symbol]?.name ?? '';
      if (!kept.has(name)) kept.set(name, index);
      else if (kept.get(name) !== index)
        for (const member of group.members) discarded.add(object.sections[member]);
    }
    for (const section of object.sections) {
      if (!section.name.startsWith('.gnu.linkonce.')) continue;
      if (!kept.has(section.name)) kept.set(section.name, index);
      else if (kept.get(section.name) !== index) discarded.add(section);
    }
  }
  return discarded;
}

const STANDARD = ['.text', '.rodata', '.data', '.bss'];
const LINKONCE: Readonly<Record<string, string>> = {
  t: '.text',
  r: '.rodata',
  d: '.data',
  b: '.bss',
};

/** Where ld's own layout puts a section: `.text.f` in .text. */
function joinedName(name: string): string {
  if (/^\.data\.rel\.ro\b/.test(name)) return '.data.rel.ro';
  const once = /^\.gnu\.linkonce\.([trdb])\./.exec(name);
  if (once) return LINKONCE[once[1]];
  return /^\.(?:text|rodata|data|bss)(?=\.)/.exec(name)?.[0] ?? name;
}

/** ld's order in .text: what is seldom or seldom again used comes first. */
function textRank(name: string): number {
  if (/^\.text\.(unlikely(\.|$)|.*_unlikely$)/.test(name)) return 0;
  if (/^\.text\.exit(\.|$)/.test(name)) return 1;
  if (/^\.text\.startup(\.|$)/.test(name)) return 2;
  return /^\.text\.hot(\.|$)/.test(name) ? 3 : 4;
}

export class Outputs {
  readonly byName = new Map<string, Output>();
  readonly discarded: ReadonlySet<ElfSection>;
  private readonly pieceOf = new Map<ElfSection, { output: Output; piece: Piece }>();
  private readonly commons = new Map<string, { output: Output; offset: number }>();

  constructor(
    objects: readonly ElfObject[],
    private readonly options: LinkOptions,
  ) {
    this.discarded = discardedOf(objects);
    const kept = objects.flatMap((object, index) =>
      object.sections
        .filter((section) => section.flags & SHF_ALLOC && !this.discarded.has(section))
        .map((section) => ({ index, section })),
    );
    if (options.sorted) kept.sort((a, b) => textRank(a.section.name) - textRank(b.section.name));
    for (const { index, section } of kept) this.add(index, section);
  }

  private add(object: number, section: ElfSection): void {
    const { sorted, sections } = this.options;
    const { name } = section;
    const isApart = !sorted || (sections !== undefined && Object.hasOwn(sections, name));
    const output = this.output(isApart ? name : joinedName(name), section.flags);
    const offset = alignUp(output.size, section.align);
    const piece = { object, section, offset };
    output.pieces.push(piece);
    output.size = offset + section.size;
    output.align = Math.max(output.align, section.align);
    this.pieceOf.set(section, { output, piece });
  }

  private output(name: string, flags: number): Output {
    const before = this.byName.get(name);
    if (before) return before;
    const bytes = new Uint8Array(0);
    const output = { name, flags, pieces: [], size: 0, align: 1, address: 0n, load: 0n, bytes };
    this.byName.set(name, output);
    return output;
  }

  /** Room in .bss for a common symbol. */
  addCommon(name: string, { value, size }: Pick<ElfSymbol, 'value' | 'size'>): void {
    const output = this.output('.bss', SHF_ALLOC | SHF_WRITE);
    const align = Number(value) || 1;
    const offset = alignUp(output.size, align);
    output.size = offset + Number(size);
    output.align = Math.max(output.align, align);
    this.commons.set(name, { output, offset });
  }

  isCommon(name: string): boolean {
    return this.commons.has(name);
  }

  /** Address of a common symbol. */
  commonAddress(name: string): bigint | undefined {
    const found = this.commons.get(name);
    return found && found.output.address + BigInt(found.offset);
  }

  /** Address of a section's first byte; undefined where it is not in the program. */
  addressOf(section: ElfSection | undefined): bigint | undefined {
    const at = section && this.pieceOf.get(section);
    return at && at.output.address + BigInt(at.piece.offset);
  }

  /** Gives every section its address. Returns what is wrong. */
  place(): string[] {
    const { options } = this;
    const problems: string[] = [];
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
      if (!this.byName.has(name)) problems.push(`no section \`${name}' to place`);
    }
    return [...problems, ...this.overlaps()];
  }

  private overlaps(): string[] {
    const sorted = this.filled().sort((a, b) => (a.load < b.load ? -1 : 1));
    const found: string[] = [];
    for (let i = 1; i < sorted.length; i++) {
      const before = sorted[i - 1];
      if (before.load + BigInt(before.size) > sorted[i].load)
        found.push(`section ${sorted[i].name} overlaps section ${before.name}`);
    }
    return found;
  }

  /** Fills in the bytes of the objects. */
  join(): void {
    for (const output of this.byName.values()) {
      output.bytes = new Uint8Array(output.size);
      for (const { section, offset } of output.pieces) {
        if (section.type !== SHT_NOBITS) output.bytes.set(section.bytes, offset);
      }
    }
  }

  /** In the order of their addresses. */
  private inOrder(): Output[] {
    const outputs = [...this.byName.values()];
    if (!this.options.sorted) return outputs;
    const rank = ({ name, flags, pieces }: Output) => {
      const other = STANDARD.includes(name) ? 0 : 1;
      if (flags & SHF_EXECINSTR) return other;
      if (pieces.every(({ section }) => section.type === SHT_NOBITS)) return 6 + other;
      return (flags & SHF_WRITE ? 4 : 2) + other;
    };
    return outputs.sort((a, b) => rank(a) - rank(b));
  }

  /** Those that hold something. */
  filled(): Output[] {
    return this.inOrder().filter(({ size }) => size > 0);
  }
}

export interface Definition {
  readonly object: number;
  readonly symbol: ElfSymbol;
}

/** Definitions by name: the strong one before weak ones, and a common one of the size of the largest. */
export function collectGlobals(
  objects: readonly ElfObject[],
  discarded: ReadonlySet<ElfSection>,
  twice: (name: string, first: number, second: number) => void,
): Map<string, Definition> {
  const globals = new Map<string, Definition>();
  const rank = ({ bind, section }: ElfSymbol) => (section === COMMON ? 1 : bind === 2 ? 0 : 2);
  for (const [index, object] of objects.entries()) {
    for (const symbol of object.symbols) {
      if (symbol.bind === STB_LOCAL || symbol.section === -1 || symbol.name === '') continue;
      if (discarded.has(object.sections[symbol.section])) continue;
      const before = globals.get(symbol.name);
      if (!before || rank(symbol) > rank(before.symbol))
        globals.set(symbol.name, { object: index, symbol });
      else if (rank(symbol) === 2 && rank(before.symbol) === 2)
        twice(symbol.name, before.object, index);
      else if (symbol.section === COMMON && before.symbol.section === COMMON)
        globals.set(symbol.name, largerCommon(before, { object: index, symbol }));
    }
  }
  return globals;
}

/** Room for both, in the .bss of the object that wants more. */
function largerCommon(a: Definition, b: Definition): Definition {
  const owner = b.symbol.size > a.symbol.size ? b : a;
  const align = a.symbol.value > b.symbol.value ? a.symbol.value : b.symbol.value;
  return { object: owner.object, symbol: { ...owner.symbol, value: align } };
}

function alignUp(value: number, align: number): number {
  return Math.ceil(value / align) * align;
}

export function alignUpBig(value: bigint, align: bigint): bigint {
  return ((value + align - 1n) / align) * align;
}
