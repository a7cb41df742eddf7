// The current place of output: section and subsection, what has been written there, mapping symbols,
// alignment. GNU's order of events is kept, because mapping symbols and padding depend on it.
import type { InstructionSet } from '../table/row.js';
import { StatementError } from './diagnostics.js';
import type { Expr } from './expr.js';
import type { Fix } from './fix.js';
import type { Sym } from './section.js';
import {
  type Chain,
  type Gap,
  type MappingSymbol,
  type Place,
  type Relaxable,
  Section,
} from './section.js';
import type { Target } from './target.js';

export const SHT_PROGBITS = 1;
export const SHT_NOBITS = 8;
export const SHF_WRITE = 1;
export const SHF_ALLOC = 2;
export const SHF_EXECINSTR = 4;
export const SHF_MERGE = 0x10;
export const SHF_STRINGS = 0x20;
export const SHF_LINK_ORDER = 0x80;
export const SHF_GROUP = 0x200;
export const SHF_TLS = 0x400;
export const SHF_GNU_RETAIN = 0x200000;
export const SHF_GNU_MBIND = 0x1000000;
export const SHF_EXCLUDE = 0x80000000;

interface Position {
  readonly section: Section;
  readonly chain: Chain;
}

/** GNU takes up to 2^63 and writes files as long as that. */
export const MAX_ALIGN = 28;

export class Output {
  readonly sections: Section[] = [];
  private readonly byName = new Map<string, Section>();
  section: Section;
  chain: Chain;
  private previous: Position | undefined;
  private readonly stack: { now: Position; previous: Position | undefined }[] = [];
  private serial = 0;
  /** `.struct`: a section that is nowhere, where labels are numbers. */
  readonly absolute = new Section('*ABS*', SHT_NOBITS, 0);
  /** T32 code at the moment. */
  thumb = false;

  constructor(
    readonly isa: InstructionSet,
    private readonly defaultPlace: () => Place,
    private readonly target: Target,
    /** A32 and T32 code is big-endian. */
    private readonly bigEndianCode = false,
  ) {
    this.section = this.define('.text', SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR);
    this.define('.data', SHT_PROGBITS, SHF_ALLOC | SHF_WRITE);
    this.define('.bss', SHT_NOBITS, SHF_ALLOC | SHF_WRITE);
    this.chain = this.section.chain(0);
  }

  /** The section of that name, made where there is none: what the assembler needs whether or not it is declared. */
  define(name: string, type: number, flags: number): Section {
    const existing = this.find(name);
    if (existing) return existing;
    const section = new Section(name, type, flags);
    section.declared = true;
    this.add(name, section);
    return section;
  }

  /** The section of that key (a name, or name and group), if it exists. */
  find(key: string): Section | undefined {
    return this.byName.get(key);
  }

  add(key: string, section: Section): void {
    section.serial = this.nextSerial();
    this.sections.push(section);
    this.byName.set(key, section);
  }

  /** Nothing can be stored here: .bss, .struct. */
  get empty(): boolean {
    return this.section.type === SHT_NOBITS;
  }

  enter(section: Section, subsection: number): void {
    this.previous = { section: this.section, chain: this.chain };
    this.section = section;
    this.chain = section.chain(subsection);
  }

  /** `.previous`: changes places with the section before. */
  swap(): boolean {
    const { previous } = this;
    if (!previous) return false;
    this.previous = { section: this.section, chain: this.chain };
    this.section = previous.section;
    this.chain = previous.chain;
    return true;
  }

  push(): void {
    if (this.stack.length >= 1000) throw new StatementError('.pushsection nested too deeply');
    this.stack.push({
      now: { section: this.section, chain: this.chain },
      previous: this.previous,
    });
  }

  pop(): boolean {
    const top = this.stack.pop();
    if (!top) return false;
    this.section = top.now.section;
    this.chain = top.now.chain;
    this.previous = top.previous;
    return true;
  }

  /** True when nothing can be said about the address modulo anything: subsections, after a gap. */
  private get floating(): boolean {
    return this.chain.number !== 0 || this.chain.gaps.length > 0;
  }

  private mark(name: MappingSymbol['name']): void {
    const { size: off, gaps } = this.chain;
    this.chain.mapping.push({ name, off, gaps: gaps.length, serial: this.nextSerial() });
  }

  /** GNU's symbol table is in the order in which symbols are made, whatever makes them. */
  nextSerial(): number {
    return this.serial++;
  }

  /** The number that the last symbol has got. */
  get lastSerial(): number {
    return this.serial - 1;
  }

  /** Data follow. `fill`: made by .space or alignment, which GNU marks even in a fresh section. */
  markData(fill: boolean): void {
    const { section } = this;
    if (section.mapping === 'data') return;
    if (!fill && section.mapping === 'none' && (this.isa !== 'a64' || !section.isCode)) return;
    section.mapping = 'data';
    this.mark('$d');
  }

  /** Instructions follow. */
  markInsn(aligning = false): void {
    const { section } = this;
    const state = this.thumb ? 'thumb' : 'insn';
    if (section.mapping === state) return;
    if (section.mapping === 'none' && !(aligning && this.isa === 'a64')) {
      const first = section.chains.values().next().value as Chain;
      if (this.chain !== first || this.chain.size > 0 || this.chain.gaps.length > 0) {
        first.mapping.unshift({
          name: '$d',
          off: 0,
          gaps: 0,
          serial: this.nextSerial(),
          late: true,
        });
      }
    } else if (section.mapping === 'data' && !aligning && this.isa === 'a64' && section.isCode) {
      // GNU aligns where instructions follow data.
      section.mapping = state;
      if (this.floating || this.chain.size % 4 !== 0) {
        section.mapping = 'data';
        this.align(2, undefined, 0);
        return;
      }
    }
    section.mapping = state;
    this.mark(this.codeMark(this.thumb));
  }

  /** Raises the section's alignment to 2^power. */
  recordAlign(power: number): void {
    if (power > this.section.align) this.section.align = power;
  }

  /**
   * Pads to 2^power (which `recorded` makes the section's alignment, too): with NOPs in code when there is no `fill`;
   * not at all if more than `max` > 0. Gives the bytes that it took, undefined where only the layout knows.
   */
  align(
    power: number,
    fill: Uint8Array | undefined,
    max: number,
    recorded = true,
  ): number | undefined {
    const { section, chain } = this;
    const code = section.isCode && fill === undefined;
    if (code || (this.isa === 'a64' && section.isCode)) this.markInsn(true);
    else this.markData(true);
    if (recorded) this.recordAlign(power);
    if (power === 0) return 0;
    const size = 2 ** power;
    const gap: Gap = {
      at: chain.size,
      kind: 'align',
      power,
      max,
      code,
      fill,
      expr: undefined,
      thumb: this.thumb,
      place: this.defaultPlace(),
      size: 0,
    };
    if (this.floating) {
      chain.gaps.push(gap);
      chain.newFragment(chain.size);
      return undefined;
    }
    const pad = (size - (chain.size % size)) % size;
    const at = chain.size;
    if (pad === 0 || (max > 0 && pad > max)) {
      chain.newFragment(at);
      return 0;
    }
    chain.reserve(pad);
    chain.newFragment(at);
    if (section.type === SHT_NOBITS) return pad;
    for (const { name, offset } of this.fill(chain.bytes, at, pad, gap)) {
      const place = { off: at + offset, gaps: chain.gaps.length };
      chain.mapping.push({ name, ...place, serial: Infinity });
    }
    return pad;
  }

  /** An alignment of code that asks for nothing yet. */
  codeGap(): Gap {
    const { chain } = this;
    const gap: Gap = {
      at: chain.size,
      kind: 'align',
      power: 0,
      max: 0,
      code: true,
      fill: undefined,
      expr: undefined,
      thumb: this.thumb,
      place: this.defaultPlace(),
      size: 0,
    };
    chain.gaps.push(gap);
    chain.newFragment(chain.size);
    return gap;
  }

  /** Writes the padding of an alignment; the mapping symbols that it needs count from `at`. */
  fill(
    bytes: Uint8Array,
    at: number,
    size: number,
    gap: Gap,
  ): { name: MappingSymbol['name']; offset: number }[] {
    const thumb = gap.thumb === true;
    const nops = this.bigEndianCode ? swapped(this.nop(thumb)) : this.nop(thumb);
    return fillGap(bytes, at, size, gap, nops, this.isa === 'a64').map(({ name, offset }) => ({
      name: name === '$x' ? this.codeMark(thumb) : name,
      offset,
    }));
  }

  /** A T32 instruction whose size the layout finds out. */
  relaxable(relax: Relaxable, fix: Omit<Fix, 'off' | 'gaps'>): void {
    const { chain } = this;
    const gap: Gap = {
      at: chain.size,
      kind: 'relax',
      power: 0,
      max: 0,
      code: true,
      fill: undefined,
      expr: undefined,
      relax,
      place: this.defaultPlace(),
      size: 2,
    };
    chain.fixes.push({ ...fix, off: chain.size, gaps: chain.gaps.length, relax: gap });
    chain.gaps.push(gap);
    chain.newFragment(chain.size);
  }

  /** Zero padding in front of literals and data. */
  alignData(power: number): void {
    this.align(power, Uint8Array.of(0), 0);
  }

  private codeMark(thumb: boolean): MappingSymbol['name'] {
    return this.isa === 'a64' ? '$x' : thumb ? '$t' : '$a';
  }

  /** NOPs of the instruction set. */
  private nop(thumb: boolean): Nops {
    if (this.isa === 'a64') return NOPS.a64;
    if (thumb) return this.target.hasThumb2 ? NOPS.t32 : NOPS.t16;
    return this.target.hasNop ? NOPS.a32 : NOPS.old;
  }

  /** A gap whose size the layout finds out. */
  gap(kind: 'org' | 'space' | 'uleb128' | 'sleb128', expr: Expr, fill: Uint8Array): void {
    this.chain.gaps.push({
      at: this.chain.size,
      kind,
      power: 0,
      max: 0,
      code: false,
      fill,
      expr,
      place: this.defaultPlace(),
      size: 0,
    });
    this.chain.newFragment(this.chain.size);
  }

  /** Defines `sym` here. */
  place(sym: Sym): void {
    sym.chain = this.chain;
    sym.off = this.chain.size;
    sym.gaps = this.chain.gaps.length;
  }

  /** True where `sym` has been placed here: nothing, not even an empty gap, has come since. */
  isAt(sym: Sym): boolean {
    const { chain } = this;
    return sym.chain === chain && sym.off === chain.size && sym.gaps === chain.gaps.length;
  }

  fix(fix: Fix): void {
    this.chain.fixes.push(fix);
  }
}

/** Little-endian bytes of what padding is made of. */
interface Nops {
  readonly nop: Uint8Array;
  /** Stands once in front where half of `nop` is left over. */
  readonly half?: Uint8Array;
}

const NOPS = {
  a64: { nop: Uint8Array.of(0x1f, 0x20, 0x03, 0xd5) },
  a32: { nop: Uint8Array.of(0x00, 0xf0, 0x20, 0xe3) },
  /** mov r0, r0 */
  old: { nop: Uint8Array.of(0x00, 0x00, 0xa0, 0xe1) },
  t32: { nop: Uint8Array.of(0xaf, 0xf3, 0x00, 0x80), half: Uint8Array.of(0x00, 0xbf) },
  /** mov r8, r8 */
  t16: { nop: Uint8Array.of(0xc0, 0x46) },
} satisfies Record<string, Nops>;

/** The same for big-endian code; each halfword of T32 by itself. */
function swapped({ nop, half }: Nops): Nops {
  if (half) return { nop: Uint8Array.of(nop[1], nop[0], nop[3], nop[2]), half: half.toReversed() };
  return { nop: nop.toReversed() };
}

/**
 * Writes `size` bytes of padding at `at`. Odd bytes in front of NOPs are zero, and data: the mapping
 * symbols that says so come back, offsets counted from `at`.
 */
function fillGap(
  bytes: Uint8Array,
  at: number,
  size: number,
  gap: Gap,
  { nop, half }: Nops,
  isA64: boolean,
): { name: '$d' | '$x'; offset: number }[] {
  if (gap.code) {
    const odd = size % (half ?? nop).length;
    // For A32 and T32 GNU writes less than 64 bytes of NOPs, and zeros behind them.
    const end = isA64 ? size : size % 64;
    let from = odd;
    if (half && (end - odd) % nop.length !== 0) {
      bytes.set(half, at + from);
      from += half.length;
    }
    for (let i = from; i < end; i += nop.length) bytes.set(nop, at + i);
    if (odd === 0) return [];
    return [
      { name: '$d', offset: 0 },
      { name: '$x', offset: odd },
    ];
  }
  const { fill } = gap;
  if (fill?.some((byte) => byte !== 0)) {
    // A pattern starts on a multiple of its size counted from the end; GNU zeroes what is left over.
    const odd = gap.kind === 'align' ? size % fill.length : 0;
    for (let i = odd; i < size; i++) bytes[at + i] = fill[(i - odd) % fill.length];
  }
  return [];
}

/** What GNU as has against `size` bytes of a pattern of `width`; undefined where it is nothing. */
export function paddingProblem(size: number, width: number): string | undefined {
  if (size % width === 0) return undefined;
  return `alignment padding (${size} byte${size === 1 ? '' : 's'}) not a multiple of ${width}`;
}
