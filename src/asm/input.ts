// Where the next statement comes from: a stack of files, macro expansions and repeat blocks. An
// expansion substitutes its arguments statement by statement, when it is reached.
import type { Fixup } from '../operands/context.js';
import { FatalError, StatementError } from './diagnostics.js';
import type { ListedPlace } from './listing.js';
import type { Statements } from './scrub.js';
import type { Place } from './section.js';

/** A line of a macro body, with where it was written. */
export interface BodyLine {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

export interface Frame {
  readonly kind: 'file' | 'macro' | 'loop';
  /** Conditionals open when the frame was entered. */
  readonly conditionals: number;
  file: string;
  line: number;
  /** `.line` has said where this is: so it counts, whatever macro it stands in. */
  isNumbered: boolean;
  /** Goes to the next statement, setting file and line; undefined at the end. */
  next(): string | undefined;
  /** `.line 12`: this line is line 12. */
  setLine(line: number): void;
  /** `.file "name"`: the name of what is read, once there is a number for its line. */
  setFile(file: string): void;
}

const NO_FIXUPS: readonly Fixup[] = [];
/** In the place of an epoch: the statement has been met, nothing is kept of it. */
const SEEN = -(2 ** 31);

/** Statements of a file (or of a text that stands for one). */
export class FileFrame implements Frame {
  readonly kind = 'file';
  line = 0;
  private index = 0;
  /** Added to the line of the text; `# 12 "file"` changes it. */
  private shift = 1;
  /** By the identity of a statement: the word it gave, and when that was found out; see `repeats`. */
  private words: Int32Array | undefined;
  private readonly noted: { readonly word: number; readonly fixups: readonly Fixup[] }[] = [];
  /** The word and the fixups of the statement that `repeats` has just said true of. */
  word = 0;
  fixups: readonly Fixup[] = NO_FIXUPS;
  isNumbered = false;
  /** A marker or `.line` has been seen. */
  private hasLine = false;
  private nextFile: string | undefined;

  constructor(
    private readonly statements: Statements,
    public file: string,
    readonly conditionals: number,
    /** Directory-relative names are resolved against this file. */
    readonly path: string,
  ) {}

  next(): string | undefined {
    const { statements } = this;
    if (this.index >= statements.count) return undefined;
    const index = this.index++;
    this.line = statements.line(index) + this.shift;
    return statements.text(index);
  }

  /**
   * True where the next statement is one whose word has been noted in this epoch, or with its fixup since names
   * have meant what they do; it is then passed.
   */
  repeats(epoch: number, meanings: number): boolean {
    const { index, words, statements } = this;
    if (!words || index >= statements.count) return false;
    const at = 2 * statements.identity(index);
    const since = words[at + 1];
    if (since !== epoch) {
      if (since !== -meanings) return false;
      this.fixups = this.noted[words[at]].fixups;
      this.word = this.noted[words[at]].word;
    } else {
      this.fixups = NO_FIXUPS;
      this.word = words[at];
    }
    this.line = statements.line(index) + this.shift;
    this.index++;
    return true;
  }

  /** Notes what the statement that `next` returned last assembles to; false where that is not kept. Epochs begin at 1. */
  note(epoch: number, word: number): boolean {
    const { statements } = this;
    const identity = statements.identity(this.index - 1);
    if (identity < 0) return false;
    this.words ??= new Int32Array(2 * statements.distinct);
    this.words[2 * identity] = word;
    this.words[2 * identity + 1] = epoch;
    return true;
  }

  /** As `note`, for a word with fixups, which is good as long as names mean what they do; kept when it comes again. */
  noteFixup(meanings: number, word: number, fixups: readonly Fixup[]): void {
    const { words, statements } = this;
    const again = words?.[2 * statements.identity(this.index - 1) + 1];
    if (!again) this.note(SEEN, 0);
    else if (this.note(-meanings, this.noted.length)) this.noted.push({ word, fixups });
  }

  /** Lines of the text, for a listing. */
  length = 0;

  /** The line at hand as the text has it, whatever markers say. */
  get physicalLine(): number {
    return this.index > 0 ? this.statements.line(this.index - 1) + 1 : 0;
  }

  /** The last line, as markers have it or as the text is. */
  lastPlace(byMarkers: boolean): ListedPlace {
    const line = this.length - 1 + (byMarkers ? this.shift : 1);
    return { file: byMarkers ? this.file : this.path, line, nesting: 0 };
  }

  /** `.linefile 12 "file"`: the next line is line 12 of file. */
  setMarker(text: string): void {
    const match = MARKER.exec(text);
    const line = match ? Number(match[1]) : 2 ** 31;
    if (line >= 2 ** 31) return;
    const file = match?.[2]?.replace(/\\(.)/g, '$1');
    // Line 0 says nothing of lines.
    if (line === 0) {
      if (file !== undefined) this.setFile(file);
      return;
    }
    this.isNumbered = false;
    this.nextFile = file;
    this.moveTo(line - 1);
  }

  private moveTo(line: number): void {
    this.shift = line - (this.line - this.shift);
    this.line = line;
    this.hasLine = true;
    if (this.nextFile !== undefined) this.file = this.nextFile;
    this.nextFile = undefined;
  }

  setLine(line: number): void {
    this.isNumbered = true;
    this.moveTo(line);
  }

  setFile(file: string): void {
    this.isNumbered = false;
    if (this.hasLine) this.file = file;
    else this.nextFile = file;
  }
}

const MARKER = /^\s*\.linefile\s+(0|[1-9]\d{0,9})(?!\d)(?:\s+"((?:[^"\\]|\\.)*)")?/;

/** Characters of one line of an expansion. */
const MAX_LINE = 1 << 20;

/** One piece of a compiled body line: text, the index of a parameter, or the expansion counter. */
type Piece = string | number | null;

/** A body with its parameters, compiled line by line when first expanded. */
export class Body {
  private compiled: (Piece[] | string | undefined)[] = [];

  constructor(
    readonly lines: readonly BodyLine[],
    readonly parameters: ReadonlyMap<string, number>,
    /** Altmacro: parameters are replaced without a backslash as well. */
    readonly bare: boolean,
  ) {}

  /** Line `index` with `args` put in. */
  expand(index: number, args: readonly string[], counter: number): string {
    let line = this.compiled[index];
    if (line === undefined) {
      line = compileLine(this.lines[index].text, this.parameters, this.bare);
      this.compiled[index] = line;
    }
    if (typeof line === 'string') return line;
    let text = '';
    for (const piece of line) {
      text += typeof piece === 'string' ? piece : piece === null ? counter : args[piece];
    }
    // A macro that hands its argument on to itself twice doubles it each time.
    if (text.length > MAX_LINE) throw new FatalError('macro expansion is too long; giving up');
    return text;
  }
}

function isNameStart(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code === 95 || code === 46 || code === 36 || code >= 128;
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57);
}

function compileLine(
  text: string,
  parameters: ReadonlyMap<string, number>,
  bare: boolean,
): Piece[] | string {
  if (!bare && text.indexOf('\\') < 0 && text.indexOf('&') < 0) return text;
  const pieces: Piece[] = [];
  let literal = '';
  const put = (piece: number | null) => {
    if (literal !== '') pieces.push(literal);
    literal = '';
    pieces.push(piece);
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 92) {
      const next = text[at + 1];
      if (next === '(') {
        // Up to the parenthesis as it stands.
        const close = text.indexOf(')', at);
        if (close < 0) throw new StatementError("missing `)'");
        literal += text.slice(at + 2, close);
        at = close + 1;
      } else if (next === '@') {
        put(null);
        at += 2;
      } else if (isNameStart(text.charCodeAt(at + 1))) {
        let end = at + 2;
        while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
        const index = parameters.get(text.slice(at + 1, end));
        if (index === undefined) literal += text.slice(at, end);
        else put(index);
        at = end;
        if (bare && text[at] === '&') at++;
      } else {
        literal += '\\';
        at++;
      }
    } else if (code === 38 && text.charCodeAt(at + 1) === 38) {
      literal += '&&';
      at += 2;
    } else if (code === 38 || (bare && isNameStart(code))) {
      let start = at;
      if (code === 38) start++;
      let end = start;
      while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
      const index = parameters.get(text.slice(start, end));
      if (index === undefined || end === start) literal += text.slice(at, Math.max(end, at + 1));
      else {
        put(index);
        if (text[end] === '&') end++;
      }
      at = Math.max(end, at + 1);
    } else {
      literal += text[at++];
    }
  }
  if (literal !== '') pieces.push(literal);
  return pieces.some((piece) => typeof piece !== 'string') ? pieces : pieces.join('');
}

/** Anything that the scrubber would have to look at again when it comes in through an argument. */
const NEEDS_SCRUB = /[;\n\t/@'#" ]/;

/** A macro expansion, or the iterations of `.rept`, `.irp` and `.irpc`. */
export class ExpansionFrame implements Frame {
  file: string;
  line = 0;
  private index = 0;
  private round = 0;
  private pending: Statements | undefined;
  private pendingIndex = 0;
  isNumbered = false;
  /** The line at hand with its blanks. */
  raw = '';
  /** What `.file` and `.line` in the body have said. */
  private named: string | undefined;
  private shift = 0;
  private readonly dirty: boolean;
  private readonly length: number;

  constructor(
    readonly kind: 'macro' | 'loop',
    readonly name: string,
    private readonly body: Body,
    /** Arguments of every round; a `.rept` has one list for all. */
    private readonly rounds: readonly (readonly string[])[],
    private readonly count: number,
    private readonly counter: number,
    readonly conditionals: number,
    readonly invoked: Place,
    private readonly scrub: (text: string) => Statements,
  ) {
    this.file = invoked.file;
    this.line = invoked.line;
    this.dirty = rounds.some((args) => args.some((arg) => NEEDS_SCRUB.test(arg)));
    this.length = body.lines.length;
  }

  setLine(line: number): void {
    this.isNumbered = true;
    this.shift += line - this.line;
    this.line = line;
  }

  setFile(file: string): void {
    this.isNumbered = false;
    this.named = file;
    this.file = file;
  }

  next(): string | undefined {
    if (this.pending) {
      if (this.pendingIndex < this.pending.count) return this.pending.text(this.pendingIndex++);
      this.pending = undefined;
    }
    for (;;) {
      if (this.index >= this.length) {
        this.index = 0;
        if (++this.round >= this.count || this.length === 0) return undefined;
      } else if (this.round >= this.count) return undefined;
      const line = this.body.lines[this.index];
      this.file = this.named ?? line.file;
      this.line = line.line + this.shift;
      const args = this.rounds[this.rounds.length === 1 ? 0 : this.round];
      const text = this.body.expand(this.index++, args, this.counter);
      this.raw = text;
      if (this.dirty && text !== line.text) {
        this.pending = this.scrub(text);
        this.pendingIndex = 1;
        if (this.pending.count > 0) return this.pending.text(0);
        this.pending = undefined;
      } else {
        const trimmed = text.charCodeAt(0) === 32 ? text.trimStart() : text;
        if (trimmed !== '') return trimmed;
      }
    }
  }
}
