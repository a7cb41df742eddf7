// Call frame information as bytes: .eh_frame and .debug_frame, one CIE for procedures that begin alike and one FDE
// each ("DWARF Debugging Information Format", call frame information; "Linux Standard Base", .eh_frame).
import type { Assembler } from '../assembler.js';
import { combine, type Expr, locate } from '../expr.js';
import type { Place, Section, Sym } from '../section.js';
import { encodeLeb128 } from '../value.js';
import { Piece, positionBehind } from './piece.js';

/** DW_EH_PE_omit: there is none. */
export const OMIT = 0xff;
const PCREL = 0x10;
const FORM = 0x07;
/** DW_EH_PE_pcrel | DW_EH_PE_sdata4. */
const ADDRESSES = 0x1b;
const CIE_OF_DEBUG_FRAME = 0xffffffff;

/** An address in one of the DW_EH_PE encodings. */
export interface Encoded {
  readonly encoding: number;
  readonly expr: Expr;
}

/** A rule, or the name of a place among the rules. */
export interface Step {
  /** Where the rule starts to hold. */
  readonly at: Expr;
  /** Nothing that could be code lies between this step and the one before. */
  readonly follows: boolean;
  /** May stand in the CIE. */
  readonly initial: boolean;
  readonly bytes: readonly number[];
  /** Stands behind the bytes. */
  readonly address?: Encoded;
  readonly label?: Sym;
}

export interface Frame {
  readonly start: Expr;
  readonly place: Place;
  end: Expr;
  /** Sections that it is to be in. */
  readonly eh: boolean;
  readonly debug: boolean;
  readonly steps: Step[];
  signal: boolean;
  bKey: boolean;
  returnColumn: number;
  personality: Encoded | undefined;
  lsda: Encoded | undefined;
}

/** What the two ABIs say: stack pointer, return address, factors, bytes of an address and the power of two that is. */
const ABI = {
  a64: { sp: 31, ra: 30, code: 4, data: -8, pointer: 8, align: 3 },
  a32: { sp: 13, ra: 14, code: 2, data: -4, pointer: 4, align: 2 },
} as const;

export const abiOf = (asm: Assembler) => (asm.isa === 'a64' ? ABI.a64 : ABI.a32);

interface Common {
  readonly key: string;
  readonly steps: readonly Step[];
  /** Offset in the section. */
  readonly at: number;
}

/** Bytes of an encoded address. */
export function encodedSize(asm: Assembler, encoding: number): 0 | 2 | 4 | 8 {
  if (encoding === OMIT) return 0;
  return ([abiOf(asm).pointer, 0, 2, 4, 8] as const)[encoding & FORM];
}

/** The contents of one of the two sections. */
export class FrameSection {
  private readonly piece: Piece;
  private readonly commons: Common[] = [];
  private readonly base: number;
  /** Where the contents of the first CIE end, counted from the beginning of `piece`. */
  private firstEnd = 0;

  constructor(
    private readonly asm: Assembler,
    private readonly section: Section,
    private readonly isEh: boolean,
  ) {
    this.piece = new Piece(asm.bigEndian);
    const { chain } = this;
    this.base = chain.address(chain.size, chain.gaps.length);
  }

  private get chain() {
    return this.section.chain(0);
  }

  /** The place that the next byte of `piece`, which is to follow, gets. */
  private position(off: number): Expr {
    return positionBehind(this.section, off);
  }

  /** Adds the FDE of a procedure, with its CIE in front where no earlier one fits; its end is aligned. */
  add(frame: Frame, align: number): void {
    const { piece, asm } = this;
    const { pointer, align: pointerAlign } = abiOf(asm);
    const commonAlign = this.isEh ? 2 : pointerAlign;
    const { common, rest } = this.commonOf(frame, commonAlign);
    const size = this.distance(frame.start, frame.end);
    const from = piece.size + 4;
    const body = new Piece(asm.bigEndian);
    if (this.isEh) {
      body.number(this.base + from - common.at, 4);
      const here = this.position(from + body.size);
      body.reference(combine('-', frame.start, here), 4);
      body.number(size, 4);
      body.uleb128(encodedSize(asm, frame.lsda?.encoding ?? OMIT));
      if (frame.lsda) this.encoded(body, from, frame.lsda);
    } else {
      body.reference(this.position(common.at - this.base), 4);
      body.reference(frame.start, pointer);
      body.number(size, pointer);
    }
    this.steps(body, from, frame.start, rest);
    this.finish(body, align);
  }

  private commonOf(frame: Frame, align: number): { common: Common; rest: readonly Step[] } {
    const { signal, bKey, returnColumn, personality, lsda } = frame;
    const eh = this.isEh ? [keyOf(personality), lsda?.encoding, bKey] : [];
    const key = [signal, returnColumn, ...eh].join(' ');
    for (const common of this.commons.toReversed()) {
      const count = common.steps.length;
      if (common.key !== key || frame.steps.length < count) continue;
      const same = common.steps.every((step, i) => isSame(step, frame.steps[i]));
      if (same) return { common, rest: frame.steps.slice(count) };
    }
    const end = frame.steps.findIndex((step) => !step.initial || !step.follows);
    const count = end < 0 ? frame.steps.length : end;
    const steps = frame.steps.slice(0, count);
    const common = { key, steps, at: this.base + this.piece.size };
    this.commons.push(common);
    this.writeCommon(frame, steps, align);
    return { common, rest: frame.steps.slice(count) };
  }

  private writeCommon(frame: Frame, steps: readonly Step[], align: number): void {
    const abi = abiOf(this.asm);
    const { personality, lsda, signal } = frame;
    const from = this.piece.size + 4;
    const body = new Piece(this.asm.bigEndian);
    body.number(this.isEh ? 0 : CIE_OF_DEBUG_FRAME, 4);
    const version = this.asm.options.cieVersion ?? 1;
    body.byte(version);
    const own = `z${personality ? 'P' : ''}${lsda ? 'L' : ''}R${frame.bKey ? 'B' : ''}`;
    body.text(`${this.isEh ? own : ''}${signal ? 'S' : ''}`);
    if (version >= 4) body.byte(4, 0);
    body.uleb128(abi.code);
    body.sleb128(abi.data);
    if (version === 1) body.byte(frame.returnColumn);
    else body.uleb128(frame.returnColumn);
    if (this.isEh) {
      const own = personality ? 1 + encodedSize(this.asm, personality.encoding) : 0;
      body.uleb128(1 + (lsda ? 1 : 0) + own);
      if (personality) {
        body.byte(personality.encoding);
        this.encoded(body, from, personality);
      }
      if (lsda) body.byte(lsda.encoding);
      body.byte(ADDRESSES);
    }
    this.steps(body, from, frame.start, steps);
    if (this.firstEnd === 0) this.firstEnd = from + body.size;
    this.finish(body, align);
  }

  /** Fills up to a multiple of 2^align with DW_CFA_nop, and writes the length in front. */
  private finish(body: Piece, align: number): void {
    const unit = 2 ** align;
    while ((this.base + this.piece.size + 4 + body.size) % unit !== 0) body.byte(0);
    this.piece.append(body.withLength());
  }

  private steps(body: Piece, from: number, start: Expr, steps: readonly Step[]): void {
    let before = start;
    for (const { at, bytes, address, label } of steps) {
      this.advance(body, this.distance(before, at));
      before = at;
      body.byte(...bytes);
      if (address) this.encoded(body, from, address);
      if (label) {
        label.chain = this.chain;
        label.off = this.chain.size + from + body.size;
        label.gaps = this.chain.gaps.length;
      }
    }
  }

  private encoded(body: Piece, from: number, { encoding, expr }: Encoded): void {
    const size = encodedSize(this.asm, encoding);
    if (size === 0) return;
    const here = this.position(from + body.size);
    body.reference((encoding & 0x70) === PCREL ? combine('-', expr, here) : expr, size);
  }

  private distance(from: Expr, to: Expr): number {
    const a = locate(from);
    const b = locate(to);
    if (!a || !b) return 0;
    return b.chain.address(b.off, b.gaps) - a.chain.address(a.off, a.gaps);
  }

  /** DW_CFA_advance_loc in its shortest form. */
  private advance(body: Piece, bytes: number): void {
    const delta = Math.floor(bytes / abiOf(this.asm).code);
    if (delta === 0) return;
    if (delta < 0x40) body.byte(0x40 | delta);
    else if (delta < 0x100) body.byte(2, delta);
    else if (delta < 0x10000) {
      body.byte(3);
      body.number(delta, 2);
    } else {
      body.byte(4);
      body.number(delta, 4);
    }
  }

  /** `serial`: of the mapping symbol, which GNU makes where it first aligns: behind the first CIE, before its padding. */
  write(serial: number): void {
    const { chain, section } = this;
    if (this.isEh && section.mapping === 'none') {
      const gaps = chain.gaps.length;
      chain.mapping.push({ name: '$d', off: this.firstEnd + chain.size, gaps, serial });
    }
    this.piece.writeTo(this.asm, section);
  }
}

function keyOf(personality: Encoded | undefined): string {
  if (!personality) return '';
  const { encoding, expr } = personality;
  if (expr.kind === 'sym') return `${encoding} ${expr.sym.name} ${expr.plus}`;
  return `${encoding} ${expr.kind === 'num' ? expr.value : ''}`;
}

function isSame(step: Step, other: Step): boolean {
  if (!other.initial || !other.follows || step.bytes.length !== other.bytes.length) return false;
  return step.bytes.every((byte, i) => byte === other.bytes[i]);
}

/** DW_CFA_def_cfa: the stack pointer, offset 0: what holds at the start of a procedure. */
export function initialStep(asm: Assembler, at: Expr): Step {
  const bytes = [0x0c, ...encodeLeb128(BigInt(abiOf(asm).sp), false), 0];
  return { at, follows: true, initial: true, bytes };
}
