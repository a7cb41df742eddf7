// What becomes of each fix once positions are final: a value in the bytes, or a relocation. Which of
// the two, and against which symbol, is GNU's choice, to the letter.
import { type Fixup, OperandError } from '../operands/context.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import { type Affine, evaluate, type Measure } from './evaluate.js';
import { type Expr, isExternal, locate } from './expr.js';
import { type Fix, type InsnFix, isInsn } from './fix.js';
import { FINAL } from './layout.js';
import { SHF_MERGE } from './output.js';
import type { Chain, Gap, Section, Sym } from './section.js';
import { add, fitsField, hex, lowBits, or, type Value } from './value.js';
import { writeData, writeWord } from './words.js';

/** No distance is known. */
const UNKNOWN: Measure = { distance: () => undefined };

const R_ARM_PREL31 = 42;
const R_ARM_TLS_CALL = 91;
const R_ARM_THM_TLS_CALL = 93;

/** `bl name(tlscall)`. */
const isTlsCall = (expr: Expr) => expr.kind === 'sym' && expr.suffix === 'tlscall';

const R_ARM_BASE_PREL = 25;
const R_ARM_THM_ALU_PREL_11_0 = 53;
const STT_FUNC = 2;
const STT_TLS = 6;
/** Relocations of A64 from here on are about thread-local variables. */
const FIRST_TLS = 512;

/** Data relocations: [absolute, PC-relative] by size. */
const DATA = {
  a64: { 1: [], 2: [259, 262], 4: [258, 261], 8: [257, 260] },
  a32: { 1: [8], 2: [5], 4: [2, 3], 8: [] },
} as const;

/** A32 relocations that GNU keeps against the symbol itself. */
function keepsSymbol(type: number): boolean {
  // GOT, PLT and SB-relative data, MOVW/MOVT, the group relocations.
  return (
    (type >= 43 && type <= 50) ||
    (type >= 57 && type <= 83) ||
    (type >= 132 && type <= 135) ||
    type === 4 ||
    type === 54 ||
    [24, 26, 27, 41, 96, 104, 105, 106, 107, 108].includes(type)
  );
}

const ARM_BRANCHES: readonly number[] = [1, 10, 27, 28, 29, 30, 51, 102, 103];

/** MOVW/MOVT of an absolute address → of a distance from the place. */
const RELATIVE_FORM: Readonly<Record<number, number>> = { 43: 45, 44: 46, 47: 49, 48: 50 };

export interface PendingRelocation {
  readonly offset: number;
  readonly type: number;
  readonly target: Sym | Section | undefined;
  readonly addend: Value;
}

export class Resolver {
  private readonly hasErrors: boolean;

  constructor(
    private readonly asm: Assembler,
    private readonly section: Section,
    private readonly bytes: Uint8Array,
    private readonly relocations: PendingRelocation[],
  ) {
    this.hasErrors = asm.diagnostics.some(({ severity }) => severity === 'error');
  }

  /** Resolves all fixes of a subsection. Errors go to the assembler. */
  chain(chain: Chain): void {
    for (const fix of chain.fixes) {
      try {
        const at = chain.address(fix.off, fix.gaps);
        if (fix.relax) this.relaxed(fix, fix.relax, at);
        else if (isInsn(fix)) this.instruction(fix, at);
        else this.data(fix, at);
      } catch (error) {
        if (error instanceof StatementError || error instanceof OperandError) {
          this.asm.errorAt(fix.place, error.message);
        } else throw error;
      }
    }
  }

  /** The affine form with known differences taken out. */
  private affine({ expr, fixup }: Fix): Affine {
    // Another object may define it anew, even where it is a plain number here; or the linker is to see its name.
    const keepsName = (sym: Sym) =>
      sym.binding !== 'local' || ((fixup?.always || fixup?.toThumb !== undefined) && isNumber(sym));
    if (expr.kind === 'sym' && expr.sym.equal && keepsName(expr.sym)) {
      return { plus: expr.sym, minus: undefined, value: expr.plus };
    }
    const affine = evaluate(expr, FINAL);
    if (!affine) throw new StatementError(`invalid operands for expression`);
    if (affine.plus && affine.minus) {
      const distance = FINAL.distance(affine.plus, affine.minus);
      if (distance !== undefined) {
        return { plus: undefined, minus: undefined, value: add(affine.value, distance) };
      }
    }
    return affine;
  }

  /** Offset of a symbol when it stands in this section. */
  private here(sym: Sym): number | undefined {
    const at = locate(sym.ref);
    if (!at || at.chain.section !== this.section) return undefined;
    return at.chain.address(at.off, at.gaps) + Number(at.plus);
  }

  /** `plus - minus` with minus in this section: the distance of `minus` from the place, else an error. */
  private backing(affine: Affine, at: number): number {
    const minus = affine.minus as Sym;
    const here = this.here(minus);
    if (here === undefined) {
      throw new StatementError(
        `can't resolve ${affine.plus ? display(affine.plus) : '0'} - ${display(minus)}`,
      );
    }
    return at - here;
  }

  /** `.word f - x` of a T32 function f: whether f's bit 0 counts is the linker's to say. */
  private thumbDistance(fix: Fix): Affine | undefined {
    if (fix.bytes !== 4 || fix.expr.kind !== 'binary') return undefined;
    const affine = evaluate(fix.expr, UNKNOWN);
    const isDistance = affine?.minus && affine.plus?.thumb && affine.plus.type === STT_FUNC;
    return isDistance ? affine : undefined;
  }

  private data(fix: Fix, at: number): void {
    const { isa } = this.asm;
    const affine = this.thumbDistance(fix) ?? this.affine(fix);
    const size = fix.bytes as 1 | 2 | 4 | 8;
    const { plus } = affine;
    const here = fix.prel31 && plus?.binding === 'local' && !affine.minus && this.here(plus);
    if (typeof here === 'number') {
      this.writePrel31(at, add(affine.value, here - at));
      return;
    }
    if (!affine.plus && !affine.minus && fix.relocation === undefined) {
      if (!fitsField(affine.value, size * 8)) {
        throw new StatementError(
          `value of ${hex(affine.value)} too large for field of ${size} bytes at ${at}`,
        );
      }
      writeData(this.bytes, at, affine.value, size, this.asm.bigEndian);
      return;
    }
    let addend = affine.value;
    if (affine.minus) addend = add(addend, this.backing(affine, at));
    const table = DATA[isa === 'a64' ? 'a64' : 'a32'][size];
    const base = isa !== 'a64' && affine.plus?.name === '_GLOBAL_OFFSET_TABLE_' && affine.minus;
    const type = fix.relocation ?? (base ? R_ARM_BASE_PREL : table[affine.minus ? 1 : 0]);
    if (type === undefined) {
      throw new StatementError(
        size === 8
          ? 'bad relocation fixup type (1)'
          : `cannot represent BFD_RELOC_${size * 8}${affine.minus ? '_PCREL' : ''} relocation in this object file format`,
      );
    }
    if (affine.minus && !affine.plus) {
      throw new StatementError(`can't resolve 0 - ${display(affine.minus)}`);
    }
    const value = this.relocate(at, type, affine.plus, addend, affine.minus !== undefined);
    if (isa === 'a64') return;
    if (type === R_ARM_PREL31) this.writePrel31(at, value);
    else writeData(this.bytes, at, value, size, this.asm.bigEndian);
  }

  /** Writes 31 bits; the top one stays. */
  private writePrel31(at: number, value: Value): void {
    const top = at + (this.asm.bigEndian ? 0 : 3);
    const bit = this.bytes[top] & 0x80;
    writeData(this.bytes, at, lowBits(value, 31), 4, this.asm.bigEndian);
    this.bytes[top] |= bit;
  }

  /** An instruction whose size has been found: the fixups of its encoding. */
  private relaxed(fix: Fix, { relax, size }: Gap, at: number): void {
    const { narrow, wide } = relax as NonNullable<Gap['relax']>;
    const { bytes, fixups } = size === 4 || !narrow ? wide : narrow;
    for (const fixup of fixups) {
      const expr = size === 4 && fixup.functionBit ? functionAddress(fixup) : (fixup.expr as Expr);
      this.instruction({ ...fix, expr, bytes, fixup, thumb: true }, at);
    }
  }

  private instruction(fix: InsnFix, at: number): void {
    const { fixup, bytes, thumb } = fix;
    const affine = this.affine(fix);
    let word = this.read(at, bytes, thumb);
    if (fixup.toThumb !== undefined && isTlsCall(fix.expr)) {
      // Nothing but the linker knows where it goes.
      this.relocate(at, thumb ? R_ARM_THM_TLS_CALL : R_ARM_TLS_CALL, affine.plus, affine.value);
      word = fixup.withAddend?.(word, thumb ? 4 : 8) ?? word;
      writeWord(this.bytes, at, word, bytes, thumb, this.asm.bigEndianCode);
      return;
    }
    const isTls = this.asm.isa === 'a64' && (fixup.relocation ?? 0) >= FIRST_TLS;
    const always = isTls || fixup.always === true;
    if (!affine.plus && !affine.minus && !fixup.pcRelative && !always) {
      word = fixup.apply(word, BigInt(affine.value));
    } else if (!affine.minus && fixup.pcRelative && this.resolvesHere(affine.plus, fixup, always)) {
      const target = add(this.here(affine.plus as Sym) as number, affine.value);
      word = this.near(fix, word, affine.plus as Sym, BigInt(target), BigInt(at));
    } else {
      word = this.instructionRelocation(fixup, affine, at, word);
    }
    writeWord(this.bytes, at, word, bytes, thumb, this.asm.bigEndianCode);
  }

  /** The word for a target in this section. */
  private near(
    { place, fixup, thumb }: InsnFix,
    word: number,
    sym: Sym,
    target: bigint,
    at: bigint,
  ): number {
    const isFunction = sym.type === STT_FUNC;
    const value = target - (fixup.alignedPc ? at & ~3n : at);
    const isOther = fixup.toThumb !== undefined && isFunction && sym.thumb !== fixup.toThumb;
    if (!isOther || !fixup.exchange) return fixup.apply(word, value);
    if (fixup.toThumb !== thumb) {
      const what = thumb
        ? `Thumb func '${sym.name}' from Thumb ISA state`
        : `'${sym.name}' an ARM ISA state function`;
      this.asm.warnAt(place, `blx to ${what} changed to bl`);
    }
    return fixup.exchange(word, value);
  }

  private resolvesHere(plus: Sym | undefined, fixup: Fixup, always: boolean): boolean {
    if (!plus || always || fixup.page) return false;
    if (this.here(plus) === undefined) return false;
    const { toThumb } = fixup;
    if (toThumb !== undefined && plus.type === STT_FUNC && plus.thumb !== toThumb) {
      const isExchanged = fixup.exchange !== undefined && this.asm.supports('v5');
      if (!isExchanged && !fixup.local) return false;
    }
    // What no relocation can express cannot wait for another object's definition either.
    if (fixup.relocation === undefined) return plus.binding !== 'weak';
    if (fixup.local || !isExternal(plus)) return true;
    // A32 leaves only branches to the linker.
    return this.asm.isa !== 'a64' && !ARM_BRANCHES.includes(fixup.relocation);
  }

  private instructionRelocation(fixup: Fixup, affine: Affine, at: number, word: number): number {
    let type = fixup.relocation;
    let addend = affine.value;
    if (affine.minus) {
      type = type === undefined ? undefined : RELATIVE_FORM[type];
      addend = add(addend, this.backing(affine, at));
    }
    // GNU as makes no relocations of a file that has errors, and finds no fault in them.
    if (type === undefined && fixup.unresolved && this.hasErrors) return word;
    if (type === undefined) throw new StatementError(fixup.unresolved ?? unresolved(affine));
    if (type === R_ARM_THM_ALU_PREL_11_0 && affine.plus?.defined === false)
      throw new StatementError(unresolved(affine));
    if (affine.plus && this.asm.isa === 'a64' && type >= FIRST_TLS) affine.plus.type = STT_TLS;
    const value = this.relocate(at, type, affine.plus, addend, affine.minus !== undefined);
    return fixup.withAddend ? fixup.withAddend(word, Number(value)) : word;
  }

  private read(at: number, bytes: 2 | 4, thumb: boolean): number {
    const { bytes: data } = this;
    if (this.asm.bigEndianCode) {
      const first = (data[at] << 8) | data[at + 1];
      return bytes === 2 ? first : ((first << 16) | (data[at + 2] << 8) | data[at + 3]) >>> 0;
    }
    const low = data[at] | (data[at + 1] << 8);
    if (bytes === 2) return low;
    const high = data[at + 2] | (data[at + 3] << 8);
    return (thumb ? (low << 16) | high : low | (high << 16)) >>> 0;
  }

  /** Adds a relocation; returns the addend it ended up with. */
  relocate(
    offset: number,
    type: number,
    plus: Sym | undefined,
    addend: Value,
    difference = false,
  ): Value {
    const { sym, plus: extra } = plus ? throughEquals(plus) : { sym: undefined, plus: 0 };
    let value = add(addend, extra);
    let target: Sym | Section | undefined = sym;
    if (sym && !isExternal(sym)) {
      const at = locate(sym.ref);
      const whole = !difference && value === 0;
      if (at && this.adjustable(sym, at.chain.section, type, whole)) {
        value = add(value, add(at.chain.address(at.off, at.gaps), at.plus));
        target = at.chain.section;
      } else sym.inRelocation = true;
    } else if (sym) sym.inRelocation = true;
    this.relocations.push({ offset, type, target, addend: value });
    return value;
  }

  /** True when GNU replaces the symbol by its section. */
  private adjustable(sym: Sym, section: Section, type: number, whole: boolean): boolean {
    if (section.flags & SHF_MERGE && !whole) return false;
    if (sym.type === STT_TLS) return false;
    if (this.asm.isa === 'a64') return true;
    return sym.type !== STT_FUNC && !keepsSymbol(type);
  }
}

/** True for a name of a number. */
const isNumber = (sym: Sym) => sym.defined && locate(sym.ref) === undefined;

/** Follows `.set a, b` where `a` itself cannot be named by a relocation. */
function throughEquals(sym: Sym): { sym: Sym; plus: Value } {
  let plus: Value = 0;
  for (let hops = 0; hops < 1000; hops++) {
    const { equal } = sym;
    if (equal?.kind !== 'sym') break;
    const defined = locate(sym.ref) !== undefined;
    if (defined) break;
    plus = add(plus, equal.plus);
    sym = equal.sym;
  }
  return { sym, plus };
}

/** ADR that grew to 32 bits: GNU sets bit 0 of what is added to the symbol of a T32 function. */
function functionAddress({ expr }: Fixup): Expr {
  const symbol = expr as Expr;
  if (symbol.kind !== 'sym' || !symbol.sym.thumb || symbol.sym.type !== STT_FUNC) return symbol;
  return { ...symbol, plus: or(symbol.plus, 1) };
}

function display(sym: Sym): string {
  return sym.internal ? '.' : sym.name;
}

function unresolved(affine: Affine): string {
  if (affine.plus && affine.minus) {
    return `can't resolve ${display(affine.plus)} - ${display(affine.minus)}`;
  }
  if (affine.plus?.binding === 'weak' && affine.plus.defined) {
    return `symbol ${display(affine.plus)} is weak and may be overridden later`;
  }
  if (affine.plus && !affine.plus.defined) {
    return `undefined symbol ${display(affine.plus)} used as an immediate value`;
  }
  return 'symbol is in a different section';
}
