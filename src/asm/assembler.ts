// The assembler proper: takes statements one by one and leaves sections with bytes and fixes for the
// layout to finish. What is read and what is named stand in its two base classes.
import type { Encoded, Fixup, ItBlock, OperandContext, OperandExpr } from '../operands/context.js';
import { OperandError } from '../operands/context.js';
import { echo } from '../operands/echo.js';
import { encodeInstruction } from '../operands/encode.js';
import type { Row } from '../table/row.js';
import { Args } from './args.js';
import { FrameTable } from './cfi.js';
import { FatalError, StatementError } from './diagnostics.js';
import { directiveOf, isConditional } from './directives.js';
import { DebugSections } from './dwarf/debug-sections.js';
import { LineTable } from './dwarf/line-table.js';
import { evaluateNumber, NOW } from './evaluate.js';
import { type Expr, nameEnd, num, quotedName, skipBlanks, startsName } from './expr.js';
import type { InsnFix } from './fix.js';
import { ImplicitIt } from './implicit-it.js';
import { FileFrame } from './input.js';
import { type LiteralSize, Literals } from './literals.js';
import { Naming } from './naming.js';
import type { AssembleOptions } from './options.js';
import type { Place, Section, Sym } from './section.js';
import { functionAddress, isFragment } from './thumb.js';
import { fitsField, hex, type Value } from './value.js';
import { writeData, writeWord } from './words.js';

const NO_FIXUPS: readonly Fixup[] = [];
/** Directives behind which a statement may be another. */
const CHANGES_STATEMENTS = new Set(
  'macro purgem arch cpu fpu arch_extension syntax req unreq bundle_align_mode'.split(' '),
);
/** Statements whose words are kept. */
const MAX_WORDS = 100_000;
const ALWAYS = 14;
const IT = /^it[te]{0,3}$/i;

export class Assembler extends Naming implements OperandContext {
  syntax: 'unified' | 'divided';
  readonly literals: Literals;
  readonly relaxes = true;
  readonly automaticIt: ImplicitIt;
  private readonly makesIt: boolean;
  readonly callFrames = new FrameTable(this);
  readonly lines = new LineTable(this);
  readonly debugSections = new DebugSections(this);

  constructor(options: AssembleOptions) {
    super(options);
    this.syntax = options.isa === 'a64' ? 'unified' : 'divided';
    this.literals = new Literals(this);
    this.automaticIt = new ImplicitIt(
      () => this.output.chain,
      (insn) => {
        this.emitWord(insn, 2, []);
        return this.output.chain.size - 2;
      },
      this.bigEndianCode,
    );
    this.makesIt = options.implicitIt === 'always' || options.implicitIt === 'thumb';
  }

  get implicitIt(): ImplicitIt | undefined {
    return this.makesIt && this.supports('v6t2') ? this.automaticIt : undefined;
  }

  /** The IT block of the section that is written to. */
  get it(): ItBlock {
    return this.output.section.it;
  }

  override label(name: string): void {
    super.label(name);
    this.automaticIt.end();
    this.lines.label();
  }

  protected override numericLabel(text: string, at: number): number {
    this.automaticIt.end();
    return super.numericLabel(text, at);
  }

  // --- statements -------------------------------------------------------------------------------

  /** Assembles a whole text. Errors go to `diagnostics`. */
  run(source: string, file: string): void {
    this.enterFile(source, file, file);
    while (this.frames.length > 0 && !this.ended) {
      try {
        if (this.listing) {
          this.listStatement(this.listing);
          continue;
        }
        if (this.repeatsWords()) continue;
        const text = this.nextStatement();
        if (text !== undefined) this.statement(text);
      } catch (error) {
        this.caught(error);
      }
    }
    this.frames.length = Math.min(this.frames.length, 1);
    if (this.conditionals.depth > 0 && !this.ended)
      this.unfinished('end of file inside conditional', 0, this.wholeFile);
    this.listing?.finish(this.output.sections.flatMap(({ chains }) => [...chains.values()]));
    this.checkItBlocks(source, file);
  }

  /** Writes the words of the next statements of a file as far as they have been assembled before. */
  private repeatsWords(): boolean {
    const { frame, output } = this;
    if (!(frame instanceof FileFrame) || this.conditionals.skipping) return false;
    if (output.thumb || this.it.conditions.length > 0 || !frame.repeats(this.epoch, this.meanings))
      return false;
    this.currentPlace = undefined;
    this.emitWord(frame.word, 4, frame.fixups);
    const source = this.sourceLine();
    if (this.lines.active || source !== frame) return true;
    // The next ones need no mark and no alignment.
    const { chain } = output;
    const file = this.indexOfFile(frame.file);
    while (frame.repeats(this.epoch, this.meanings)) {
      this.currentPlace = undefined;
      chain.addLine(file, frame.line);
      this.writeInsn(frame.word, 4, frame.fixups);
    }
    return true;
  }

  private caught(error: unknown): void {
    this.isTrying = false;
    if (error instanceof FatalError) {
      this.errorAt(this.place(), error.message, undefined, true);
      this.ended = true;
    } else if (error instanceof StatementError || error instanceof OperandError) {
      this.error(error.message, error.column);
    } else throw error;
  }

  /**
   * Words of whole statements without a symbol in them, by their text: the same text gives the same word
   * until one of CHANGES_STATEMENTS comes.
   */
  private readonly words = new Map<string, number>();
  /** Files keep them by statement; the number changes where they are no longer right. */
  private epoch = 1;
  /** How often the encoder has asked for something that need not stay as it is. */
  private questions = 0;

  /** Reads one statement: labels, then an assignment, a directive, a macro or an instruction. */
  statement(text: string): void {
    if (this.conditionals.skipping) {
      if (isConditional(text)) this.directive(text, 0, nameEnd(text, 0));
      return;
    }
    const word = this.words.size > 0 ? this.words.get(text) : undefined;
    if (word !== undefined && !this.output.thumb && this.it.conditions.length === 0) {
      this.emitWord(word, 4, NO_FIXUPS);
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
          const quoted = quotedName(text, at);
          if (quoted && text[quoted.end] === ':') {
            this.label(quoted.name);
            at = skipBlanks(text, quoted.end + 1);
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

  private assignment(text: string, at: number, end: number, operand: number): void {
    const eqv = text[operand + 1] === '=';
    const args = new Args(text);
    args.at = operand + (eqv ? 2 : 1);
    const name = this.assignable(text.slice(at, end));
    const lazy = eqv ? text.slice(args.at) : undefined;
    const serial = this.output.nextSerial();
    const expr = this.expression(args);
    args.finish();
    this.assign(name, expr, { once: eqv, lazy, serial });
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
    if (CHANGES_STATEMENTS.has(name)) {
      this.words.clear();
      this.epoch++;
      this.meanings++;
    }
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
    const bundle = this.bundles.begin(this.output);
    const key = at === 0 && !bundle && this.typedNames.size === 0 ? text : '';
    this.instruction(text.slice(at, end), this.typedNames.replace(text.slice(operand)), key);
    if (bundle) this.bundles.end(bundle, this.output);
  }

  // --- instructions -----------------------------------------------------------------------------

  /** `key`: the statement, where it is that and nothing else. */
  private instruction(mnemonic: string, operands: string, key: string): void {
    const { output } = this;
    const isa = output.thumb ? 't32' : this.isa;
    if (isa === 'a32' && IT.test(mnemonic)) {
      // A32 has no IT: it only says which conditions are to follow, and in divided syntax not even that.
      this.admitsAll = true;
      try {
        encodeInstruction('t32', mnemonic, operands, this);
      } finally {
        this.admitsAll = false;
      }
      if (this.syntax === 'divided') this.it.conditions.length = 0;
      return;
    }
    if (isa !== 'a64') this.checkState(isa, mnemonic, operands);
    const { questions } = this;
    this.isTrying = true;
    const encoded = encodeInstruction(isa, mnemonic, operands, this);
    this.isTrying = false;
    this.target.a32?.use(encoded);
    if (encoded.warnings) for (const message of encoded.warnings) this.warn(message);
    if (key !== '' && !output.thumb) this.remember(key, encoded, this.questions - questions);
    if (isa === 'a32') this.checkCondition(encoded.insn, mnemonic, operands);
    if (output.thumb) this.automaticIt.before(encoded);
    if ((output.thumb || this.options.interwork) && encoded.fixups[0]?.functionBit) {
      for (const each of [encoded, encoded.wide]) {
        if (each) each.fixups = each.fixups.map(functionAddress);
      }
    }
    if (encoded.wide) this.emitRelaxable(encoded, encoded.wide);
    else if (encoded.grows) this.emitRelaxable(undefined, encoded);
    else {
      const { chain } = output;
      this.emitWord(encoded.insn, encoded.bytes, encoded.fixups);
      const behind = encoded.fixups[0]?.behind;
      if (behind) this.emitWord(0, encoded.bytes, [behind]);
      if (this.lines.used && encoded.bytes === 2 && isFragment(mnemonic, operands))
        chain.newFragment(chain.size - 2);
    }
  }

  /** Refuses instructions of a state that the processor does not have. */
  private checkState(isa: 'a32' | 't32', mnemonic: string, operands: string): void {
    if (this.target.a32?.hasState(isa === 'a32' ? 'arm' : 'thumb')) return;
    const text = echo(mnemonic, operands, isa);
    throw new StatementError(
      isa === 'a32'
        ? `attempt to use an ARM instruction on a Thumb-only processor -- \`${text}'`
        : `selected processor does not support \`${text}' in Thumb mode`,
    );
  }

  /** `asked`: how often the encoder has asked for what need not stay as it is. */
  private remember(key: string, encoded: Encoded, asked: number): void {
    const { insn, fixups, warnings } = encoded;
    if (warnings || asked > 1) return;
    const { frame } = this;
    if (asked === 1 || fixups.length > 0) {
      const isOne = fixups.length === 1 && !fixups[0].behind && frame instanceof FileFrame;
      if (isOne && (asked === 0 || this.namesSymbol(fixups[0])))
        frame.noteFixup(this.meanings, insn, fixups);
      return;
    }
    if (frame instanceof FileFrame && frame.note(this.epoch, insn)) return;
    if (this.words.size >= MAX_WORDS) this.words.clear();
    this.words.set(key, insn);
  }

  /** Not a place, or a label that is found by counting. */
  private namesSymbol({ expr }: Fixup): boolean {
    const named = expr as Expr | undefined;
    return named?.kind === 'sym' && this.symbols.get(named.sym.name) === named.sym;
  }

  /** A32 behind an IT: the condition has to be the one that it said. */
  private checkCondition(insn: number, mnemonic: string, operands: string): void {
    const wanted = this.it.conditions.shift();
    if (wanted === undefined && insn >>> 28 < ALWAYS && this.syntax === 'unified') {
      const { implicitIt } = this.options;
      if (implicitIt === 'never' || implicitIt === 'thumb')
        this.warn('conditional outside an IT block for Thumb.');
    }
    if (wanted === undefined || wanted === insn >>> 28) return;
    const text = echo(mnemonic, operands, 'a32');
    throw new StatementError(`incorrect condition in IT block -- \`${text}'`);
  }

  /** A T32 instruction of 16 bits that may have to be one of 32. */
  private emitRelaxable(narrow: Encoded | undefined, wide: Encoded): void {
    this.beginInsn();
    const expr = (narrow ?? wide).fixups[0]?.expr as Expr | undefined;
    const place = this.latePlace();
    this.output.relaxable({ narrow, wide, expr }, { expr: expr ?? num(0), bytes: 2, place });
  }

  private beginInsn(): void {
    const { output } = this;
    output.markInsn();
    output.recordAlign(output.thumb ? 1 : 2);
    const at = this.sourceLine();
    if (at) output.chain.addLine(this.indexOfFile(at.file), at.line);
    if (this.lines.active) this.lines.instruction();
  }

  /** Writes one instruction word at the current place. */
  emitWord(insn: number, bytes: 2 | 4, fixups: readonly Fixup[]): void {
    this.beginInsn();
    this.writeInsn(insn, bytes, fixups);
  }

  private writeInsn(insn: number, bytes: 2 | 4, fixups: readonly Fixup[]): void {
    const { chain, thumb } = this.output;
    const off = chain.reserve(bytes);
    writeWord(chain.bytes, off, insn, bytes, thumb, this.bigEndianCode);
    for (let i = 0; i < fixups.length; i++) chain.fixes.push(this.insnFix(off, bytes, fixups[i]));
  }

  private insnFix(off: number, bytes: 2 | 4, fixup: Fixup): InsnFix {
    const { chain, thumb } = this.output;
    const expr = fixup.expr as Expr;
    return { off, gaps: chain.gaps.length, expr, bytes, place: this.latePlace(), fixup, thumb };
  }

  /** `.inst`: a word that counts as an instruction of the source's IT block, and ends one of our own. */
  inst(insn: number, bytes: 2 | 4): void {
    if (this.output.thumb) {
      this.automaticIt.end();
      this.it.conditions.shift();
    }
    this.emitWord(insn, bytes, []);
  }

  /** Writes `bytes` bytes of data: a number, or a fix that waits for one. */
  datum(expr: Expr, bytes: 1 | 2 | 4 | 8, relocation?: number, prel31?: true): void {
    const { output } = this;
    output.markData(false);
    const { chain } = output;
    if (output.empty && !(expr.kind === 'num' && expr.value === 0)) this.refuseValue();
    const off = chain.reserve(bytes);
    if (output.empty) return;
    if (expr.kind === 'num') {
      if (!fitsField(expr.value, bytes * 8)) {
        const low = BigInt.asUintN(bytes * 8, BigInt(expr.value)).toString(16);
        this.warn(`value 0x${hex(expr.value)} truncated to 0x${low}`);
      }
      writeData(chain.bytes, off, expr.value, bytes, this.bigEndian);
      return;
    }
    output.fix({
      off,
      gaps: chain.gaps.length,
      expr,
      bytes,
      place: this.latePlace(),
      relocation,
      prel31,
    });
  }

  /** Complains about a value in a section that has no contents. */
  refuseValue(what: 'value' | 'float' | 'string' = 'value'): void {
    const { output } = this;
    const words = { value: 'non-zero value', float: 'float', string: 'non-empty string' }[what];
    if (output.section !== output.absolute)
      this.error(`attempt to store ${words} in section \`${output.section.name}'`);
    else this.error(`attempt to store ${what === 'string' ? words : what} in absolute section`);
  }

  /** Writes 16 bytes of a number. */
  octa(expr: Expr): void {
    if (expr.kind !== 'num' && expr.kind !== 'big') {
      this.error('cannot do 16-byte relocation');
      this.output.chain.reserve(16);
      return;
    }
    this.output.markData(false);
    const { chain } = this.output;
    if (this.output.empty && expr.value !== 0) this.refuseValue();
    const at = chain.reserve(16);
    if (this.output.empty) return;
    const [low, high] = [BigInt(expr.value), BigInt(expr.value) >> 64n];
    const { bigEndian } = this;
    writeData(chain.bytes, bigEndian ? at + 8 : at, BigInt.asIntN(64, low), 8, bigEndian);
    writeData(chain.bytes, bigEndian ? at : at + 8, BigInt.asIntN(64, high), 8, bigEndian);
  }

  parseExpression(text: string, at: number): { expr: OperandExpr; end: number } {
    this.questions++;
    const expr = this.parser.parse(text, at);
    if (!expr) throw new OperandError('bad expression', at);
    return { expr, end: this.parser.end };
  }

  absolute(expr: OperandExpr): bigint | undefined {
    const value = evaluateNumber(expr as Expr, NOW);
    return value === undefined ? undefined : BigInt(value);
  }

  addend(expr: OperandExpr): bigint {
    const { kind, plus } = expr as Expr & { plus?: Value };
    return kind === 'sym' && plus !== undefined ? BigInt(plus) : 0n;
  }

  override registerAlias(name: string): string | undefined {
    this.questions++;
    return super.registerAlias(name);
  }

  literal(expr: OperandExpr, bytes: LiteralSize): OperandExpr {
    this.questions++;
    return this.literals.add(expr as Expr, bytes);
  }

  admits(row: Row, insn: number): boolean {
    return this.admitsAll || this.target.admits(row, insn);
  }
  private admitsAll = false;

  supports(feature: string): boolean {
    return this.target.supports(feature);
  }

  complain(message: string): void {
    this.questions++;
    this.error(message);
  }

  /** `.reloc`: a relocation at an offset of this section, apart from what stands there. */
  reloc(where: Expr, type: number, value: Expr | undefined): void {
    this.relocs.push({
      section: this.output.section,
      where,
      type,
      value,
      place: this.latePlace(),
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
}
