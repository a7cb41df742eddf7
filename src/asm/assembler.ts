// The assembler proper: takes statements one by one, keeps symbols, macros and conditionals, and
// leaves sections with bytes and fixes for the layout to finish.
import type { Fixup, OperandContext, OperandExpr } from '../operands/context.js';
import { OperandError } from '../operands/context.js';
import { encodeInstruction } from '../operands/encode.js';
import type { InstructionSet } from '../table/row.js';
import { Args } from './args.js';
import { Conditionals } from './conditional.js';
import { type Diagnostic, FatalError, StatementError } from './diagnostics.js';
import { directiveOf, isConditional } from './directives.js';
import {
  combine,
  type Expr,
  ExprParser,
  type ExprScope,
  evaluate,
  evaluateNumber,
  locate,
  NOW,
  nameEnd,
  num,
  skipBlanks,
  startsName,
} from './expr.js';
import { type BodyLine, ExpansionFrame, FileFrame, type Frame } from './input.js';
import { Literals } from './literals.js';
import { Macro, type readArgument, readArguments } from './macro.js';
import type { AssembleOptions } from './options.js';
import { Output, SHT_NOBITS } from './output.js';
import { scrub } from './scrub.js';
import { MAX_SECTION_BYTES, type Place, type Section, Sym } from './section.js';
import { Target } from './target.js';
import { add, fitsField, hex, lowBits, type Value } from './value.js';

const MAX_FRAMES = 300;
const MAX_INCLUDES = 200;
/** Statements out of macros and repeat blocks, all together. */
const MAX_EXPANDED = 20_000_000;
const MAX_ERRORS = 1000;

interface LocalLabel {
  /** How many there have been, for the name that GNU gives them. */
  count: number;
  last: Sym | undefined;
  next: Sym | undefined;
}

export class Assembler implements OperandContext, ExprScope {
  readonly isa: InstructionSet;
  readonly diagnostics: Diagnostic[] = [];
  readonly symbols = new Map<string, Sym>();
  readonly macros = new Map<string, Macro>();
  readonly conditionals = new Conditionals();
  readonly output: Output;
  readonly literals: Literals;
  readonly target: Target;
  readonly aliases = new Map<string, string>();
  readonly fileNames: string[] = [];
  syntax: 'unified' | 'divided';
  altmacro = false;
  ended = false;
  /** Symbols in order of first mention, for the symbol table. */
  readonly order: Sym[] = [];
  private readonly fileIndex = new Map<string, number>();
  private readonly localLabels = new Map<number, LocalLabel>();
  private dollarLabels = new Map<number, LocalLabel>();
  private readonly frames: Frame[] = [];
  private readonly parser = new ExprParser(this);
  private expanded = 0;
  private counter = 0;
  private errors = 0;
  private currentPlace: Place | undefined;

  constructor(readonly options: AssembleOptions) {
    this.isa = options.isa;
    this.syntax = options.isa === 'a64' ? 'unified' : 'divided';
    this.output = new Output(this.isa, () => this.place());
    this.literals = new Literals(this);
    this.target = new Target(options);
  }

  get parenSuffix(): boolean {
    return this.isa !== 'a64';
  }

  // --- statements -------------------------------------------------------------------------------

  /** Assembles a whole text. Errors go to `diagnostics`. */
  run(source: string, file: string): void {
    this.enterFile(source, file, file);
    while (this.frames.length > 0 && !this.ended) {
      const frame = this.frames[this.frames.length - 1];
      const text = frame.next();
      this.currentPlace = undefined;
      if (text === undefined) {
        this.leave(frame);
        continue;
      }
      try {
        if (frame.kind !== 'file' && ++this.expanded > MAX_EXPANDED) {
          throw new FatalError('macro expansion does not end; giving up');
        }
        this.statement(text);
      } catch (error) {
        this.caught(error);
      }
    }
    this.frames.length = Math.min(this.frames.length, 1);
    if (this.conditionals.depth > 0 && !this.ended) {
      this.warn('end of file inside conditional');
    }
  }

  private caught(error: unknown): void {
    if (error instanceof FatalError) {
      this.error(error.message);
      this.ended = true;
    } else if (error instanceof StatementError || error instanceof OperandError) {
      this.error(error.message, error.column);
    } else throw error;
  }

  private leave(frame: Frame): void {
    this.frames.pop();
    if (this.conditionals.depth > frame.conditionals && frame.kind !== 'file') {
      this.warn('end of macro inside conditional');
      this.conditionals.unwind(frame.conditionals);
    }
  }

  /** Reads one statement: labels, then an assignment, a directive, a macro or an instruction. */
  statement(text: string): void {
    if (this.conditionals.skipping) {
      if (isConditional(text)) this.directive(text, 0, nameEnd(text, 0));
      return;
    }
    let at = skipBlanks(text, 0);
    for (;;) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) return;
      if (code >= 48 && code <= 57) {
        at = this.numericLabel(text, at);
        continue;
      }
      if (!startsName(code)) {
        if (code === 34) {
          const close = text.indexOf('"', at + 1);
          if (close > 0 && text[close + 1] === ':') {
            this.label(text.slice(at + 1, close));
            at = skipBlanks(text, close + 2);
            continue;
          }
        }
        throw new StatementError(
          `junk at end of line, first unrecognized character is \`${text[at]}'`,
        );
      }
      const end = nameEnd(text, at);
      const after = text.charCodeAt(end);
      if (after === 58) {
        this.label(text.slice(at, end));
        at = skipBlanks(text, end + 1);
        continue;
      }
      const operand = after === 32 || after === 9 ? skipBlanks(text, end) : end;
      if (text.charCodeAt(operand) === 61) {
        this.assignment(text, at, end, operand);
        return;
      }
      if (code === 46) this.directive(text, at, end);
      else this.operation(text, at, end, operand);
      return;
    }
  }

  private numericLabel(text: string, at: number): number {
    let end = at;
    while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
    const dollar = text[end] === '$';
    const colon = dollar ? end + 1 : end;
    if (text[colon] !== ':') {
      throw new StatementError(
        `junk at end of line, first unrecognized character is \`${text[at]}'`,
      );
    }
    const number = Number(text.slice(at, end));
    const entry = this.localEntry(dollar ? this.dollarLabels : this.localLabels, number);
    const sym = entry.next ?? this.newLocal(entry, number, dollar ? '\x01' : '\x02');
    entry.next = undefined;
    entry.last = sym;
    this.output.place(sym);
    return skipBlanks(text, colon + 1);
  }

  private localEntry(table: Map<number, LocalLabel>, number: number): LocalLabel {
    let entry = table.get(number);
    if (!entry) {
      entry = { count: 0, last: undefined, next: undefined };
      table.set(number, entry);
    }
    return entry;
  }

  private newLocal(entry: LocalLabel, number: number, kind: string): Sym {
    return new Sym(`.L${number}${kind}${++entry.count}`, true);
  }

  /** Defines `name` at the current place. */
  label(name: string): void {
    let sym = this.symbols.get(name);
    if (sym?.defined || sym?.common) {
      throw new StatementError(`symbol \`${name}' is already defined`);
    }
    sym ??= this.newSymbol(name);
    this.output.place(sym);
    sym.thumb = this.output.thumb;
    if (this.target.thumbFunction) {
      sym.type = 2;
      this.target.thumbFunction = false;
    }
    if (this.dollarLabels.size > 0) this.dollarLabels = new Map();
  }

  private assignment(text: string, at: number, end: number, operand: number): void {
    const eqv = text[operand + 1] === '=';
    const args = new Args(text);
    args.at = operand + (eqv ? 2 : 1);
    const name = text.slice(at, end);
    const expr = this.expression(args);
    args.finish();
    this.assign(name, expr, { once: eqv });
  }

  private directive(text: string, at: number, end: number): void {
    const name = text.slice(at + 1, end).toLowerCase();
    const handler = directiveOf(name, this.isa);
    if (!handler) {
      const macro = this.macros.get(text.slice(at, end).toLowerCase());
      if (macro) {
        this.invoke(macro, text.slice(skipBlanks(text, end)));
        return;
      }
      throw new StatementError(`unknown pseudo-op: \`.${name}'`);
    }
    const args = new Args(text);
    args.at = end;
    handler(this, args, name);
  }

  private operation(text: string, at: number, end: number, operand: number): void {
    if (this.macros.size > 0) {
      const word = text.slice(at, end);
      const macro = this.macros.get(word) ?? this.macros.get(word.toLowerCase());
      if (macro) {
        this.invoke(macro, text.slice(operand));
        return;
      }
    }
    if (text.charCodeAt(operand) === 46 && this.registerName(text, at, end, operand)) return;
    this.instruction(text.slice(at, end), text.slice(operand));
  }

  /** `name .req register`. */
  private registerName(text: string, at: number, end: number, operand: number): boolean {
    if (text.slice(operand, operand + 4).toLowerCase() !== '.req') return false;
    const after = text.charCodeAt(operand + 4);
    if (after !== 32 && after !== 9) return false;
    const name = text.slice(at, end);
    const register = text.slice(operand + 5).trim();
    const canonical = this.registerAlias(register) ?? register;
    if (!/^[A-Za-z_][\w.$[\]]*$/.test(canonical)) {
      throw new StatementError(`unknown register '${register}' -- .req ignored`);
    }
    if (this.aliases.has(name) && this.aliases.get(name) !== canonical) {
      this.warn(`ignoring redefinition of register alias '${name}'`);
      return true;
    }
    for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) {
      if (!this.aliases.has(spelling)) this.aliases.set(spelling, canonical);
    }
    return true;
  }

  // --- instructions -----------------------------------------------------------------------------

  private instruction(mnemonic: string, operands: string): void {
    const { output } = this;
    const isa = output.thumb ? 't32' : this.isa;
    const encoded = encodeInstruction(isa, mnemonic, operands, this);
    this.emitWord(encoded.insn, encoded.bytes, encoded.fixups);
    const more = (encoded as { more?: { insn: number; bytes: 2 | 4; fixups: Fixup[] }[] }).more;
    if (more) for (const next of more) this.emitWord(next.insn, next.bytes, next.fixups);
  }

  /** Writes one instruction word at the current place. */
  emitWord(insn: number, bytes: 2 | 4, fixups: readonly Fixup[]): void {
    const { output } = this;
    output.markInsn();
    output.recordAlign(output.thumb ? 1 : 2);
    const { chain } = output;
    const at = this.sourceLine();
    if (at) chain.addLine(this.indexOfFile(at.file), at.line);
    const off = chain.reserve(bytes);
    writeWord(chain.bytes, off, insn, bytes, this.output.thumb);
    for (const fixup of fixups) {
      chain.fixes.push({
        off,
        gaps: chain.gaps.length,
        expr: fixup.expr as Expr,
        bytes,
        place: this.place(),
        insn: { word: insn, bytes, fixup },
      });
    }
  }

  /** File and line for the line table: a macro counts as the line that invoked it. */
  private sourceLine(): { file: string; line: number } | undefined {
    for (const frame of this.frames) {
      if (frame instanceof ExpansionFrame && frame.kind === 'macro') return frame.invoked;
    }
    return this.frames[this.frames.length - 1];
  }

  /** Writes `bytes` bytes of data: a number, or a fix that waits for one. */
  datum(expr: Expr, bytes: 1 | 2 | 4 | 8, relocation?: number): void {
    const { output } = this;
    output.markData(false);
    const { chain } = output;
    const off = chain.reserve(bytes);
    if (expr.kind === 'num') {
      if (!fitsField(expr.value, bytes * 8)) {
        const low = BigInt.asUintN(bytes * 8, BigInt(expr.value)).toString(16);
        this.warn(`value 0x${hex(expr.value)} truncated to 0x${low}`);
      }
      writeData(chain.bytes, off, expr.value, bytes);
      return;
    }
    output.fix({ off, gaps: chain.gaps.length, expr, bytes, place: this.place(), relocation });
  }

  registerAlias(name: string): string | undefined {
    return this.aliases.get(name);
  }

  parseExpression(text: string, at: number): { expr: OperandExpr; end: number } {
    const expr = this.parser.parse(text, at);
    if (!expr) throw new OperandError('bad expression', at);
    return { expr, end: this.parser.end };
  }

  absolute(expr: OperandExpr): bigint | undefined {
    const value = evaluateNumber(expr as Expr, NOW);
    return value === undefined ? undefined : BigInt(value);
  }

  literal(expr: OperandExpr, bytes: 4 | 8): OperandExpr {
    return this.literals.add(expr as Expr, bytes);
  }

  supports(feature: string): boolean {
    return this.target.supports(feature);
  }

  // --- symbols and expressions ------------------------------------------------------------------

  private newSymbol(name: string): Sym {
    const sym = new Sym(name);
    this.symbols.set(name, sym);
    this.order.push(sym);
    return sym;
  }

  /** The symbol, made undefined if it is new. */
  symbolOf(name: string): Sym {
    const sym = this.symbols.get(name) ?? this.newSymbol(name);
    sym.mentioned = true;
    return sym;
  }

  symbol(name: string): Expr {
    const sym = this.symbols.get(name);
    if (sym) {
      const { equal } = sym;
      if (equal) {
        if (equal.kind === 'num') return equal;
        if (sym.lazy) return equal;
      }
      return sym.ref;
    }
    const fresh = this.newSymbol(name);
    fresh.place = this.place();
    return fresh.ref;
  }

  dot(): Expr {
    const sym = new Sym('.', true);
    this.output.place(sym);
    return sym.ref;
  }

  localLabel(number: number, direction: 'b' | 'f' | '$'): Expr {
    if (direction === '$') {
      const entry = this.localEntry(this.dollarLabels, number);
      entry.next ??= entry.last ?? this.newLocal(entry, number, '\x01');
      return entry.next.ref;
    }
    const entry = this.localEntry(this.localLabels, number);
    if (direction === 'b') {
      if (!entry.last) throw new StatementError(`backward ref to unknown label "${number}:"`);
      return entry.last.ref;
    }
    if (!entry.next) {
      entry.next = this.newLocal(entry, number, '\x02');
      entry.next.place = this.place();
    }
    return entry.next.ref;
  }

  /** Gives a symbol a value. `once`: an error if it has one already (`.equiv`, `==`). */
  assign(name: string, expr: Expr, how: { once?: boolean; lazy?: boolean } = {}): void {
    if (name === '.') {
      this.org(expr, Uint8Array.of(0));
      return;
    }
    let sym = this.symbols.get(name);
    if (sym?.chain || sym?.common || (sym?.equal && how.once)) {
      throw new StatementError(`symbol \`${name}' is already defined`);
    }
    if (sym?.equal && sym.equal.kind !== 'num') {
      // Whoever refers to the old value keeps it.
      const old = sym;
      sym = new Sym(name);
      sym.binding = old.binding;
      sym.type = old.type;
      sym.other = old.other;
      this.symbols.set(name, sym);
      const index = this.order.indexOf(old);
      this.order[index] = sym;
    }
    sym ??= this.newSymbol(name);
    const value = evaluateNumber(expr, NOW);
    sym.equal = value === undefined ? expr : num(value);
    sym.lazy = how.lazy === true;
  }

  /** The expression at the cursor, which moves behind it. Throws when there is none. */
  expression(args: Args): Expr {
    const expr = this.parser.parse(args.text, args.at);
    if (!expr) throw new StatementError('missing expression', args.at);
    args.at = this.parser.end;
    return expr;
  }

  /** As `expression`, undefined when nothing starts there. */
  maybeExpression(args: Args): Expr | undefined {
    args.blanks();
    if (args.done) return undefined;
    const expr = this.parser.parse(args.text, args.at);
    if (expr) args.at = this.parser.end;
    return expr;
  }

  /** A value that must be known at once; `message` when it is not. */
  absoluteExpression(args: Args, message: string): Value {
    const value = evaluateNumber(this.expression(args), NOW);
    if (value === undefined) throw new StatementError(message);
    return value;
  }

  subtractExpr(left: Expr, right: Expr): Expr {
    return combine('-', left, right);
  }

  /** Moves to `target`, an address in this section; gaps are filled with `fill`. */
  org(target: Expr, fill: Uint8Array): void {
    const { output } = this;
    const { chain } = output;
    const affine = evaluate(target, NOW);
    let wanted: Value | undefined;
    if (affine && !affine.minus) {
      const at = affine.plus && locate(affine.plus.ref);
      if (at && at.chain === chain && at.gaps === chain.gaps.length) {
        wanted = add(at.off, add(at.plus, affine.value));
      } else if (!affine.plus && chain.number === 0 && chain.gaps.length === 0) {
        wanted = affine.value;
      }
    }
    if (wanted === undefined) {
      output.gap('org', target, fill);
      return;
    }
    const count = Number(wanted) - chain.size;
    if (count < 0) throw new StatementError('attempt to move .org backwards');
    if (count > MAX_SECTION_BYTES) throw new FatalError('.org is too far ahead');
    const at = chain.reserve(count);
    if (chain.section.type !== SHT_NOBITS && fill[0] !== 0) {
      chain.bytes.fill(fill[0], at, at + count);
    }
  }

  /** `.reloc`: a relocation at an offset of this section, apart from what stands there. */
  reloc(where: Expr, type: number, value: Expr | undefined): void {
    this.relocs.push({
      section: this.output.section,
      where,
      type,
      value,
      place: this.place(),
    });
  }

  readonly relocs: {
    readonly section: Section;
    readonly where: Expr;
    readonly type: number;
    readonly value: Expr | undefined;
    readonly place: Place;
  }[] = [];

  /** Names given to `.local` before their `.comm`. */
  readonly localCommons = new Set<Sym>();

  /** `.lcomm`: room in .bss. */
  placeLocalCommon(sym: Sym): void {
    const { output } = this;
    const { common } = sym;
    if (!common) return;
    output.push();
    output.enter(output.find('.bss') as Section, 0);
    output.alignData(Math.max(0, Math.ceil(Math.log2(Number(common.align) || 1))));
    output.markData(true);
    output.place(sym);
    output.chain.reserve(Number(common.size));
    sym.sizeExpr = num(common.size);
    sym.common = undefined;
    output.pop();
  }

  // --- input ------------------------------------------------------------------------------------

  get frame(): Frame {
    return this.frames[this.frames.length - 1];
  }

  /** Path of the innermost file, for relative names. */
  get filePath(): string {
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i];
      if (frame instanceof FileFrame) return frame.path;
    }
    return '';
  }

  enterFile(source: string, file: string, path: string): void {
    if (this.frames.filter((frame) => frame.kind === 'file').length >= MAX_INCLUDES) {
      throw new FatalError('include files nested too deeply');
    }
    const statements = scrub(source, this.isa);
    for (const { line, message } of statements.problems) {
      this.diagnostics.push({ file, line: line + 1, severity: 'error', message });
      this.errors++;
    }
    this.frames.push(new FileFrame(statements, file, this.conditionals.depth, path));
  }

  private pushExpansion(frame: Frame): void {
    if (this.frames.length >= MAX_FRAMES) throw new FatalError('macros nested too deeply');
    this.frames.push(frame);
  }

  private readonly rescrub = (text: string) => scrub(text, this.isa);

  private invoke(macro: Macro, operands: string): void {
    const args = readArguments(macro, operands, this.percent(), (message) => this.warn(message));
    const counter = this.counter++;
    for (const local of macro.locals)
      args.push(`.LL${local}${counter.toString(16).padStart(4, '0')}`);
    this.pushExpansion(
      new ExpansionFrame(
        'macro',
        macro.name,
        macro.body,
        [args],
        1,
        counter,
        this.conditionals.depth,
        this.place(),
        this.rescrub,
        macro.skip,
      ),
    );
  }

  /** Repeats `lines`, once for each list of arguments, or `count` times with none. */
  repeat(lines: BodyLine[], parameter: string | undefined, values: string[], count: number): void {
    const parameters = new Map<string, number>();
    if (parameter !== undefined) parameters.set(parameter, 0);
    const macro = new Macro('', [], lines, this.altmacro, [], 0);
    for (const [name, index] of parameters) macro.index.set(name, index);
    const rounds = parameter === undefined ? [[]] : values.map((value) => [value]);
    this.pushExpansion(
      new ExpansionFrame(
        'loop',
        '',
        macro.body,
        rounds,
        count,
        this.counter,
        this.conditionals.depth,
        this.place(),
        this.rescrub,
      ),
    );
  }

  /** `%expression` in altmacro mode; undefined outside it. */
  percent(): Parameters<typeof readArgument>[2] {
    if (!this.altmacro) return undefined;
    return (text, at) => {
      const args = new Args(text);
      args.at = at;
      const value = this.absoluteExpression(args, '% operator needs absolute expression');
      return { value: String(value), end: args.at };
    };
  }

  /** Collects statements up to the directive that closes the block; nested blocks are kept whole. */
  collect(opens: (word: string) => boolean, closes: string, what: string): BodyLine[] {
    const frame = this.frame;
    const lines: BodyLine[] = [];
    let depth = 1;
    for (;;) {
      const text = frame.next();
      if (text === undefined) throw new StatementError(what);
      if (frame.kind !== 'file' && ++this.expanded > MAX_EXPANDED) {
        throw new FatalError('macro expansion does not end; giving up');
      }
      const word = blockWord(text);
      if (word !== '') {
        if (opens(word)) depth++;
        else if (word === closes && --depth === 0) break;
      }
      lines.push({ text, file: frame.file, line: frame.line });
    }
    this.currentPlace = undefined;
    return lines;
  }

  /** `.exitm`: leaves the innermost macro (or repeat block). */
  exitMacro(): void {
    const frame = this.frame;
    if (frame.kind === 'file') return;
    this.frames.pop();
    this.conditionals.unwind(frame.conditionals);
  }

  // --- messages ---------------------------------------------------------------------------------

  place(): Place {
    if (this.currentPlace) return this.currentPlace;
    const frame = this.frames[this.frames.length - 1];
    if (!frame) return { file: this.options.file ?? '', line: 0 };
    let stack: Place['stack'];
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const below = this.frames[i];
      if (!(below instanceof ExpansionFrame)) break;
      if (below.kind !== 'macro') continue;
      const { invoked } = below;
      stack = [{ file: invoked.file, line: invoked.line }, ...(invoked.stack ?? [])];
      break;
    }
    this.currentPlace = { file: frame.file, line: frame.line, stack };
    return this.currentPlace;
  }

  error(message: string, column?: number): void {
    this.errorAt(this.place(), message, column);
  }

  errorAt(place: Place, message: string, column?: number): void {
    if (++this.errors > MAX_ERRORS) {
      this.diagnostics.push({ ...place, severity: 'error', message: 'too many errors' });
      this.ended = true;
      return;
    }
    this.diagnostics.push({
      file: place.file,
      line: place.line,
      severity: 'error',
      message,
      ...(column === undefined ? {} : { column }),
      ...(place.stack ? { stack: place.stack } : {}),
    });
  }

  warn(message: string): void {
    const place = this.place();
    this.diagnostics.push({
      file: place.file,
      line: place.line,
      severity: 'warning',
      message,
      ...(place.stack ? { stack: place.stack } : {}),
    });
  }

  get failed(): boolean {
    return this.errors > 0;
  }

  indexOfFile(file: string): number {
    let index = this.fileIndex.get(file);
    if (index === undefined) {
      index = this.fileNames.length;
      this.fileNames.push(file);
      this.fileIndex.set(file, index);
    }
    return index;
  }
}

/** The directive word that may open or close a block: `macro`, `endm`, `rept` … ('' for others). */
function blockWord(text: string): string {
  let at = skipBlanks(text, 0);
  if (text.charCodeAt(at) !== 46) {
    const colon = text.indexOf(':');
    if (colon < 0 || nameEnd(text, at) !== colon) return '';
    at = skipBlanks(text, colon + 1);
    if (text.charCodeAt(at) !== 46) return '';
  }
  return text.slice(at + 1, nameEnd(text, at + 1)).toLowerCase();
}

/** Little-endian; a 32-bit T32 instruction is two halfwords, the first one first. */
export function writeWord(
  bytes: Uint8Array,
  at: number,
  insn: number,
  size: 2 | 4,
  thumb: boolean,
): void {
  if (size === 4 && thumb) insn = ((insn >>> 16) | (insn << 16)) >>> 0;
  bytes[at] = insn;
  bytes[at + 1] = insn >>> 8;
  if (size === 4) {
    bytes[at + 2] = insn >>> 16;
    bytes[at + 3] = insn >>> 24;
  }
}

/** Little-endian data of 1 to 8 bytes. */
export function writeData(bytes: Uint8Array, at: number, value: Value, size: number): void {
  if (at + size > bytes.length) return;
  const low = lowBits(value, 32);
  for (let i = 0; i < size && i < 4; i++) bytes[at + i] = low >>> (8 * i);
  if (size <= 4) return;
  const high = Number(BigInt.asUintN(32, BigInt(value) >> 32n));
  for (let i = 4; i < size; i++) bytes[at + i] = high >>> (8 * (i - 4));
}
