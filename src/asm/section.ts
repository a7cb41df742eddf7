// Where bytes go: sections, their subsections (chains), and the points in a chain whose size is not
// known until all of it is. A position is (chain, offset, number of such points before it); two
// positions with the same chain and count have a distance that is known at once.
import type { Encoded, ItBlock } from '../operands/context.js';
import { FatalError } from './diagnostics.js';
import type { Expr } from './expr.js';
import type { Fix } from './fix.js';
import type { Value } from './value.js';

/** Limits that turn nonsense into messages: no section of a real program comes near. */
export const MAX_SECTION_BYTES = 0x2000_0000;

const NOBITS = 8;

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly stack?: readonly { readonly file: string; readonly line: number }[];
}

/** A T32 instruction whose size depends on where things are: both encodings, and the operand that decides. */
export interface Relaxable {
  /** Absent where the operands have ruled it out. */
  readonly narrow: Encoded | undefined;
  readonly wide: Encoded;
  readonly expr: Expr | undefined;
}

/**
 * A stretch of unknown length in a chain: alignment; .org, .space or .uleb128 with an unknown operand; an instruction
 * that may be longer.
 */
export interface Gap {
  readonly at: number;
  readonly kind: 'align' | 'org' | 'space' | 'uleb128' | 'sleb128' | 'relax';
  /** Power-of-two exponent (align). */
  power: number;
  max: number;
  readonly code: boolean;
  /** Pattern; of a LEB128 number its bytes, as far as the layout knows. */
  fill: Uint8Array | undefined;
  readonly expr: Expr | undefined;
  readonly place: Place;
  /** align: in T32 code. */
  readonly thumb?: boolean;
  readonly relax?: Relaxable;
  /** Bytes it takes, as far as the layout knows. */
  size: number;
  /** relax: where the last pass had it; undefined before the first. */
  address?: number;
  /** relax: the size is final. */
  frozen?: boolean;
}

export interface MappingSymbol {
  readonly name: '$x' | '$d' | '$a' | '$t';
  readonly off: number;
  readonly gaps: number;
  /** Its place in the order in which the symbols of the object were made. */
  readonly serial: number;
  /** Made for the data before it when code came. */
  readonly late?: true;
}

/** One subsection. */
export class Chain {
  bytes = new Uint8Array(256);
  size = 0;
  readonly gaps: Gap[] = [];
  readonly fixes: Fix[] = [];
  readonly mapping: MappingSymbol[] = [];
  /** GNU's fragments: where each but the last ends, and where the last starts. Alignment and gaps end them. */
  readonly fragments: number[] = [];
  fragmentStart = 0;
  /** Line table: offset, gap count, file index, line. */
  lines = new Int32Array(64);
  lineCount = 0;
  /** Address of the chain in its section; valid once laid out. */
  base = 0;
  /** Sum of the sizes of the first i gaps; valid once laid out. */
  gapSums: number[] = [0];

  constructor(
    readonly section: Section,
    readonly number: number,
  ) {}

  /** Makes room for `count` more bytes and returns the offset of the first. */
  reserve(count: number): number {
    const at = this.size;
    const need = at + count;
    if (this.section.type === NOBITS) {
      this.size = need;
      return at;
    }
    if (need > this.bytes.length) {
      if (need > MAX_SECTION_BYTES) throw new FatalError('section too large');
      const bigger = new Uint8Array(Math.max(need, this.bytes.length * 2));
      bigger.set(this.bytes.subarray(0, at));
      this.bytes = bigger;
    }
    this.size = need;
    return at;
  }

  /** Ends the fragment at `end`; the next one starts here. */
  newFragment(end: number): void {
    this.fragments.push(end);
    this.fragmentStart = this.size;
  }

  addLine(file: number, line: number): void {
    const at = this.lineCount * 4;
    if (at === this.lines.length) {
      const bigger = new Int32Array(at * 2);
      bigger.set(this.lines);
      this.lines = bigger;
    }
    this.lines[at] = this.size;
    this.lines[at + 1] = this.gaps.length;
    this.lines[at + 2] = file;
    this.lines[at + 3] = line;
    this.lineCount++;
  }

  /** Offset in the section of a position of this chain, once laid out. */
  address(off: number, gaps: number): number {
    return this.base + off + this.gapSums[gaps];
  }
}

/** GNU's mapping state of a section: what its last bytes were. */
export type Mapping = 'none' | 'data' | 'insn' | 'thumb';

export class Section {
  readonly chains = new Map<number, Chain>();
  /** Power-of-two exponent. */
  align = 0;
  entsize = 0;
  mapping: Mapping = 'none';
  /** T32: what is to come of an IT block. */
  readonly it: ItBlock = { conditions: [] };
  size = 0;
  /** Group signature, for SHF_GROUP. */
  group: string | undefined;
  comdat = false;
  /** sh_info of an SHF_GNU_MBIND section. */
  info = 0;
  /** Index into the object's sections, set when the object is built. */
  index = -1;
  /** Section that an SHF_LINK_ORDER one describes. */
  linked: Section | undefined;
  /** Symbol in that section, looked up at the end. */
  linkedName: string | undefined;
  /** False while attributes come from a guess by name alone. */
  declared = false;
  /** Place of its symbol in the order in which symbols are made. */
  serial = -1;

  constructor(
    readonly name: string,
    public type: number,
    public flags: number,
  ) {}

  chain(number: number): Chain {
    let chain = this.chains.get(number);
    if (!chain) {
      chain = new Chain(this, number);
      this.chains.set(number, chain);
    }
    return chain;
  }

  get isCode(): boolean {
    return (this.flags & 4) !== 0;
  }
}

const NONE: readonly string[] = [];

/** A symbol. Defined at a position, or equal to an expression, or neither (undefined). */
export class Sym {
  chain: Chain | undefined;
  off = 0;
  gaps = 0;
  /** `.set name, expr`. */
  equal: Expr | undefined;
  /** `.eqv`, `==`: the expression's text, which is read anew at each use. */
  lazyText: string | undefined;
  /** `.weakref`: what the name stands for. */
  weakTarget: Sym | undefined;
  /** An expression names it. */
  used = false;
  /** An expression has it, not its value: the value that it gets next stays with that expression. */
  captured = false;
  /** `.symver`: names with versions. */
  versions: readonly string[] = NONE;
  /** `.type`: what it said, function or object of some kind. */
  typed: number | undefined;
  /** `.symver`: what becomes of the name without a version. */
  versionKind: 'local' | 'hidden' | 'remove' | undefined;
  /** `.equiv`, `==`: may not be given another value. */
  fixed = false;
  binding: 'local' | 'global' | 'weak' | 'unique' = 'local';
  type = 0;
  /** st_other: visibility in the low two bits. */
  other = 0;
  sizeExpr: Expr | undefined;
  /** `.type` says that it is a function; `.thumb_func` does not count. */
  isFunction = false;
  common: { size: Value; align: Value; local: boolean } | undefined;
  thumb = false;
  /** A directive names it: then it is in the symbol table even where it is undefined. */
  mentioned = false;
  /** A relocation names it. */
  inRelocation = false;
  /** A label of the assembler's own: `1:`, `.`, literal pool entries. */
  internal: boolean;
  /** Index into the object's symbols, set when the object is built. */
  index = -1;
  /** Its place in the order in which symbols are made; -1: when the object is built. */
  serial = -1;
  /** Where first mentioned, for messages. */
  place: Place | undefined;
  /** The expression that names it, made once. */
  readonly ref: Expr = { kind: 'sym', sym: this, plus: 0 };
  /** Guards against `.set a, b` / `.set b, a`. */
  busy = false;

  constructor(
    public name: string,
    internal = false,
  ) {
    this.internal = internal;
  }

  /** `.set this, from`: what `from` is by now, where this symbol has not been said to be anything. */
  takeAttributes(from: Sym): void {
    this.isFunction ||= from.isFunction;
    this.type ||= from.type;
    this.sizeExpr ??= from.sizeExpr;
    this.thumb ||= from.thumb;
  }

  get defined(): boolean {
    return this.chain !== undefined || this.equal !== undefined;
  }
}
