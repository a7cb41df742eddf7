// Naming: symbols, numeric labels, equates, register aliases, and the expressions that use them.
import { type Candidate, compiledTableOf } from '../operands/mnemonics.js';
import { Args } from './args.js';
import { Bundles } from './bundle.js';
import { FatalError, StatementError } from './diagnostics.js';
import { DECIDING, evaluate, evaluateNumber, NOW } from './evaluate.js';
import { type Expr, ExprParser, type ExprScope, locate, num, skipBlanks } from './expr.js';
import { ExpansionFrame, FileFrame } from './input.js';
import { ListingRecorder } from './listing.js';
import { hasMultibyte } from './multibyte.js';
import { type AssembleOptions, isThumb } from './options.js';
import { Output, SHT_NOBITS } from './output.js';
import { Reading } from './reading.js';
import { type Chain, MAX_SECTION_BYTES, Sym } from './section.js';
import { Target } from './target.js';
import { TypedNames } from './typed-names.js';
import { add, type Value } from './value.js';

interface LocalLabel {
  /** How many there have been, for the name that GNU gives them. */
  count: number;
  last: Sym | undefined;
  next: Sym | undefined;
}

export abstract class Naming extends Reading implements ExprScope {
  readonly symbols = new Map<string, Sym>();
  /** Symbols in order of first mention, for the symbol table. */
  readonly order: Sym[] = [];
  /** `.file "name"`, in order. */
  readonly files: { readonly name: string; readonly serial: number }[] = [];
  readonly aliases = new Map<string, string>();
  readonly output: Output;
  readonly target: Target;
  readonly listing: ListingRecorder | undefined;
  protected readonly parser = new ExprParser(this);
  private readonly localLabels = new Map<number, LocalLabel>();
  private dollarLabels = new Map<number, LocalLabel>();

  constructor(options: AssembleOptions) {
    super(options);
    if (options.listing) this.listing = new ListingRecorder(options.listing);
    this.target = new Target(options);
    this.output = new Output(this.isa, () => this.latePlace(), this.target, this.bigEndianCode);
    this.output.thumb = isThumb(options) || this.target.a32?.hasState('arm') === false;
  }

  /** Assembles one statement: labels, then an assignment, a directive, a macro or an instruction. */
  abstract statement(text: string): void;

  /** The next statement, which the listing is told of. */
  protected listStatement(listing: ListingRecorder): void {
    const { frame, output, conditionals } = this;
    const text = this.nextStatement();
    const isEnd = text === undefined;
    if (isEnd && !(frame instanceof FileFrame)) return;
    const place =
      isEnd && frame instanceof FileFrame
        ? frame.lastPlace(listing.byMarkers)
        : this.listedPlace(listing.byMarkers);
    const isAbsolute = output.section === output.absolute;
    const repeated = this.repeatedFrom();
    if (listing.repeats(repeated?.loop) && repeated)
      listing.line({ place: repeated.closing, text: '', isAbsolute, ...this.listedState() });
    const raw = this.frame instanceof ExpansionFrame ? this.frame.raw : (text ?? '');
    listing.line({ place, text: raw, isAbsolute, ...this.listedState() });
    if (isEnd) return;
    const { skipping } = conditionals;
    try {
      this.statement(text);
    } finally {
      listing.after(text, skipping, conditionals.skipping);
    }
  }

  private listedState(): { chain: Chain; messages: number; serial: number } {
    const { output, diagnostics } = this;
    return { chain: output.chain, messages: diagnostics.length, serial: output.lastSerial + 1 };
  }

  /** Warns of sections in which an IT block is not full. */
  protected checkItBlocks(source: string, file: string): void {
    for (const { it, name } of this.output.sections) {
      if (it.conditions.length === 0) continue;
      const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
      const place = this.frame ? this.place() : { file, line: lines };
      this.warnAt(place, `section '${name}' finished with an open IT block.`);
    }
  }

  /** A32 has `symbol(GOT)`. */
  get parenSuffix(): boolean {
    return this.isa !== 'a64';
  }

  protected readPercent(text: string, at: number): { value: string; end: number } {
    const args = new Args(text);
    args.at = at;
    const value = this.absoluteExpression(args, '% operator needs absolute expression');
    return { value: String(value), end: args.at };
  }

  protected numericLabel(text: string, at: number): number {
    let end = at;
    while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
    const dollar = text[end] === '$';
    const colon = dollar ? end + 1 : end;
    if (text[colon] !== ':') {
      throw new StatementError(
        `junk at end of line, first unrecognized character is \`${text[at]}'`,
      );
    }
    if (end - at > 18) throw new StatementError(`local label too large near ${text.slice(at + 1)}`);
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

  /** Grows where an expression of the same text may come to be another. Begins at 1. */
  protected meanings = 1;

  /** Defines `name` at the current place. */
  label(name: string): void {
    let sym = this.symbols.get(name);
    // A label may stand twice where nothing is between.
    const isHere = sym !== undefined && this.output.isAt(sym);
    if ((sym?.chain && !isHere) || sym?.common || sym?.fixed || sym?.weakTarget) {
      throw new StatementError(`symbol \`${name}' is already defined`);
    }
    if (sym?.equal) sym = this.successor(sym);
    if (this.output.find(name)) throw new StatementError(`symbol \`${name}' is already defined`);
    sym ??= this.newSymbol(name);
    this.checkName(name);
    this.listing?.label(name, this.output.chain);
    if (this.output.section === this.output.absolute) {
      sym.equal = num(this.output.chain.size);
      sym.fixed = true;
      this.meanings++;
      return;
    }
    this.output.place(sym);
    sym.thumb = this.output.thumb;
    if (this.target.thumbFunction && !name.startsWith('.L') && this.output.section.isCode) {
      sym.type = 2;
      this.target.thumbFunction = false;
    }
    if (this.dollarLabels.size > 0) this.dollarLabels = new Map();
  }

  /** --multibyte-handling=warn-sym-only: `name` is given a value. */
  private checkName(name: string): void {
    if (this.options.multibyte === 'warn-sym-only' && hasMultibyte(name))
      this.warn(`symbol '${name}' contains multibyte characters`);
  }

  private newSymbol(name: string): Sym {
    const sym = new Sym(name);
    sym.serial = this.output.nextSerial();
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

  /** What is read may turn out to be no expression: an operand, which is tried as several things. */
  protected isTrying = false;

  symbol(name: string): Expr {
    const sym = this.symbols.get(name);
    if (sym) {
      sym.used = true;
      if (!this.isTrying) sym.mentioned = true;
      const { equal } = sym;
      if (equal) {
        if (sym.lazyText !== undefined) return this.readAnew(sym, sym.lazyText);
        if (equal.kind === 'num') return equal;
      }
      sym.captured = true;
      return sym.ref;
    }
    const fresh = this.newSymbol(name);
    fresh.place = this.place();
    fresh.used = true;
    fresh.captured = true;
    fresh.mentioned = !this.isTrying;
    return fresh.ref;
  }

  private readAnew(sym: Sym, text: string): Expr {
    if (sym.busy) throw new StatementError(`symbol definition loop encountered at \`${sym.name}'`);
    sym.busy = true;
    try {
      return new ExprParser(this).parse(text, 0) ?? num(0);
    } finally {
      sym.busy = false;
    }
  }

  dot(): Expr {
    if (this.output.section === this.output.absolute) return num(this.output.chain.size);
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

  /** A new symbol in the place of `old`, which keeps its value for those who refer to it. */
  private successor(old: Sym): Sym {
    const sym = new Sym(old.name);
    sym.serial = old.serial;
    sym.binding = old.binding;
    old.binding = 'local';
    old.internal = true;
    sym.type = old.type;
    sym.isFunction = old.isFunction;
    sym.other = old.other;
    sym.mentioned = old.mentioned;
    this.symbols.set(old.name, sym);
    this.meanings++;
    this.order[this.order.indexOf(old)] = sym;
    return sym;
  }

  /** Gives a symbol a value. `once`: an error if it has one already (`.equiv`, `==`). */
  assign(
    name: string,
    expr: Expr,
    how: { once?: boolean; lazy?: string; serial?: number } = {},
  ): void {
    if (name === '.') {
      this.org(expr, Uint8Array.of(0));
      return;
    }
    let sym = this.symbols.get(name);
    const taken = sym?.chain || sym?.common || sym?.fixed || sym?.weakTarget;
    if (taken || (sym?.equal && how.once)) {
      throw new StatementError(`symbol \`${name}' is already defined`);
    }
    if (sym?.equal && (sym.equal.kind !== 'num' || sym.captured)) sym = this.successor(sym);
    if (!sym) {
      sym = this.newSymbol(name);
      sym.serial = how.serial ?? sym.serial;
      sym.place = this.place();
    }
    if (!sym.equal) this.checkName(name);
    const value = evaluateNumber(expr, NOW);
    sym.equal = value === undefined ? expr : num(value);
    this.listing?.assign(name, expr.kind === 'sym' ? expr.sym.name : undefined);
    this.meanings++;
    if (expr.kind === 'sym' && expr.sym !== sym) sym.takeAttributes(expr.sym);
    sym.lazyText = how.lazy;
    sym.fixed = how.once === true;
  }

  /** The symbol that `.comm` gives room to. */
  commonOf(name: string): Sym {
    const sym = this.symbols.get(name);
    if (sym?.chain || sym?.fixed || (sym?.common && !sym.weakTarget)) {
      throw new StatementError(`symbol \`${name}' is already defined`);
    }
    if (!sym?.equal) return this.symbolOf(name);
    const next = this.successor(sym);
    next.mentioned = true;
    return next;
  }

  /** `.weakref`: `name` stands for `target`. */
  weakReference(name: string, target: string): void {
    let alias = this.symbols.get(name) ?? this.newSymbol(name);
    if (alias.chain || alias.fixed || alias.weakTarget || alias.common) {
      throw new StatementError(`symbol \`${name}' is already defined`);
    }
    if (alias.equal) alias = this.successor(alias);
    const other = this.symbols.get(target) ?? this.newSymbol(target);
    const path = [target];
    for (let at: Sym | undefined = other; at; at = at.weakTarget) {
      if (at !== other) path.push(at.name);
      if (at === alias) {
        throw new StatementError(
          `${name}: would close weakref loop: ${[name, ...path].join(' => ')}`,
        );
      }
    }
    alias.weakTarget = other;
    alias.equal = other.ref;
    this.meanings++;
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
    const value = evaluateNumber(this.expression(args), DECIDING);
    if (value === undefined) throw new StatementError(message);
    return value;
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

  private readonly warnedOf = new Set<string>();

  /** The name in front of `=`; A32 warns, once, where it is that of an instruction. */
  protected assignable(name: string): string {
    const mnemonic = name.toLowerCase();
    if (this.isa === 'a64' || this.options.warnSyms === false || !isPlainMnemonic(mnemonic))
      return name;
    const message = `[-mwarn-syms]: Assignment makes a symbol match an ARM instruction: ${name}`;
    if (!this.warnedOf.has(mnemonic)) this.warn(message);
    this.warnedOf.add(mnemonic);
    return name;
  }

  readonly bundles = new Bundles();

  /** `.dn` and `.qn`. */
  protected readonly typedNames = new TypedNames();

  /** `name .req register`, `.dn` and `.qn`. */
  protected registerName(text: string, at: number, end: number, operand: number): boolean {
    if (this.isa !== 'a64' && /^\.[dq]n\s/i.test(text.slice(operand, operand + 4))) {
      const letter = text[operand + 1].toLowerCase() as 'd' | 'q';
      const name = text.slice(at, end);
      const warning = this.typedNames.define(name, text.slice(operand + 3), letter);
      if (warning) this.warn(warning);
      return true;
    }
    if (text.slice(operand, operand + 4).toLowerCase() !== '.req') return false;
    const after = text.charCodeAt(operand + 4);
    if (after !== 32 && after !== 9) return false;
    const name = text.slice(at, end);
    if (this.isa === 'a64' && name.includes('.')) return false;
    const register = text.slice(operand + 5).trim();
    const canonical = this.registerAlias(register) ?? register;
    if (!/^[A-Za-z_][\w.$[\]]*$/.test(canonical)) {
      throw new StatementError(`unknown register '${register}' -- .req ignored`);
    }
    if (this.isRegister(canonical) === false) {
      this.warn(`unknown register '${register}' -- .req ignored`);
      return true;
    }
    const own = this.isa === 'a64' ? OWN_ALIASES.get(name.toLowerCase()) : undefined;
    if ((this.isa === 'a64' ? BUILT_IN : BUILT_IN_A32).test(name)) {
      this.warn(`ignoring attempt to redefine built-in register '${name}'`);
      return true;
    }
    const taken = own ?? this.aliases.get(name);
    if (taken !== undefined) {
      const register = OWN_ALIASES.get(canonical.toLowerCase()) ?? canonical;
      if (register.toLowerCase() !== taken.toLowerCase())
        this.warn(`ignoring redefinition of register alias '${name}'`);
      return true;
    }
    for (const spelling of [name, name.toUpperCase(), name.toLowerCase()]) {
      const before = this.aliases.get(spelling);
      if (before === undefined) this.aliases.set(spelling, canonical);
      else if (before.toLowerCase() !== canonical.toLowerCase()) {
        this.warn(`ignoring redefinition of register alias '${spelling}'`);
        break;
      }
    }
    return true;
  }

  /** False for what `.req` cannot give another name to. */
  private isRegister(name: string): boolean {
    if (this.isa !== 'a64') return ARM_REGISTER.test(name);
    return BUILT_IN.test(name) || OWN_ALIASES.has(name.toLowerCase()) || A64_REGISTER.test(name);
  }

  registerAlias(name: string): string | undefined {
    return this.aliases.get(name);
  }
}

/** A mnemonic of A32 or T32, without a condition. */
function isPlainMnemonic(name: string): boolean {
  const isAlways = ({ insn, cond }: Candidate) => (cond ?? insn >>> 28) >= ALWAYS;
  return (
    compiledTableOf('a32').candidates(name)?.some(isAlways) === true ||
    compiledTableOf('t32')
      .candidates(name)
      ?.some(({ cond = ALWAYS }) => cond === ALWAYS) === true
  );
}

const ALWAYS = 14;

/** A64: names of registers that `.req` cannot give to another, and those that stand for a register already. */
export const BUILT_IN = /^([xwbhsdqvz]([12]?\d|30)|[bhsdqvz]31|p(\d|1[0-5])|[xw]zr|w?sp)$/i;
/** A32 and T32: the same of `.unreq`. */
export const BUILT_IN_A32 =
  /^(a[1-4]|v[1-8]|wr|sb|sl|fp|ip|sp|lr|pc|(r|p|c|cr|q)(\d|1[0-5])|[sd]([12]?\d|3[01]))$/i;
/** What else may have other names. */
const ARM_REGISTER =
  /^([rpc]\d+|cr\d+|[av]\d|[sdq]\d+|wr\d+|wcgr\d|mv\w*\d+|f[0-7]|sb|sl|fp|ip|sp|lr|pc|wr|[a-z]psr\w*|(lr|sp|spsr|elr)_\w+|fp\w+|mvfr\d)$/i;
const A64_REGISTER = /^(v\d+(\.\w+)?|c\d+|[xw]31)$/i;
const OWN_ALIASES: ReadonlyMap<string, string> = new Map([
  ['ip0', 'x16'],
  ['ip1', 'x17'],
  ['fp', 'x29'],
  ['lr', 'x30'],
]);
