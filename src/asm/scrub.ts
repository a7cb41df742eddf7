// The first pass over a text: GNU's scrubber. Comments go, whitespace is reduced to what separates
// symbols, character constants become numbers, and the text is cut into statements at newlines and
// `;`. Macro arguments are split on what is left, so the state machine follows GNU's to the letter.
import type { InstructionSet } from '../table/row.js';
import { LineTable } from './scrub-lines.js';
import { BLANK_FIRST, Class, EMITS, ROW, SLOW, STATE, State, TABLES } from './scrub-states.js';

/** Statements of one text. `lines[i]` is the line, counted from 0, that statement i starts on. */
export interface Statements {
  readonly count: number;
  text(index: number): string;
  line(index: number): number;
  /** A number, below `distinct`, that only statements with the same text have; -1 in a short text. */
  identity(index: number): number;
  readonly distinct: number;
  /** Errors of the lexical level, as (line, message). */
  /** `line` counts from 0; -1: the whole file. */
  readonly problems: readonly { line: number; message: string }[];
}

/** The characters of a text: bytes where all are ASCII, which most texts are. */
type Codes = Uint8Array | Uint16Array;

// Where texts are read from and written to, one at a time.
let output = new ArrayBuffer(1 << 16);

const encoder = new TextEncoder();
const decoders = { 1: new TextDecoder(), 2: new TextDecoder('utf-16le') };
/** Below this length loops beat the coders. */
const SHORT = 512;
const narrow = new Uint8Array(SHORT);

function codesOf(source: string): Codes {
  const { length } = source;
  if (length > SHORT) {
    const bytes = encoder.encode(source);
    return bytes.length === length ? bytes : wideCodesOf(source);
  }
  let all = 0;
  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    narrow[i] = code;
    all |= code;
  }
  return all < 128 ? narrow.subarray(0, length) : wideCodesOf(source);
}

const wideCodesOf = (source: string): Codes =>
  Uint16Array.from({ length: source.length }, (_, i) => source.charCodeAt(i));

/** Room for `length` characters as wide as those of `codes`. */
function roomFor(length: number, codes: Codes): Codes {
  const bytes = length * codes.BYTES_PER_ELEMENT;
  if (output.byteLength < bytes) output = new ArrayBuffer((bytes + 3) & ~3);
  return codes instanceof Uint8Array ? new Uint8Array(output) : new Uint16Array(output);
}

/** What stands for the `#` of a line marker. */
const MARKER = '.linefile ';

/** As many line markers as there may be. */
function markersIn(source: string): number {
  let count = source.startsWith('#') ? 1 : 0;
  for (let at = source.indexOf('\n#'); at >= 0; at = source.indexOf('\n#', at + 2)) count++;
  return count;
}

function decode(codes: Codes, length: number): string {
  const text = codes.subarray(0, length);
  if (length <= SHORT) return String.fromCharCode.apply(null, text as never);
  return decoders[codes.BYTES_PER_ELEMENT as 1 | 2].decode(text);
}

const BLANK = 32;
const NEWLINE = 10;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const ASTERISK = 42;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;

const ESCAPES: Record<string, number> = { n: 10, t: 9, r: 13, b: 8, f: 12, v: 11 };

/**
 * Scrubs a whole text: a file, or the expansion of a macro.
 * A `# 12 "file"` line marker becomes the statement `.linefile 12 "file"`.
 */
export function scrub(text: string, isa: InstructionSet): Statements {
  return new Scrubber(text, isa).run();
}

/** From this length of a text on it is worth while to look for lines that come again. */
const REPEATS_FROM = 1 << 14;

/** True where the statement that is being written is a `.symver`. */
function isSymver(buffer: Codes, start: number, to: number): boolean {
  if (to - start < 8 || buffer[start] !== 46) return false;
  return /^\.symver[ \t]/.test(String.fromCharCode(...buffer.subarray(start, start + 8)));
}

const grown = (old: Int32Array): Int32Array => {
  const bigger = new Int32Array(old.length * 2);
  bigger.set(old);
  return bigger;
};

class Scrubber implements Statements {
  readonly problems: { line: number; message: string }[] = [];
  private out = '';
  private readonly codes: Codes;
  private readonly classes: Uint8Array;
  private readonly steps: Uint8Array;
  private readonly buffer: Codes;
  /** By identity: where the text of a statement stands in the buffer. */
  private starts: Int32Array;
  private ends: Int32Array;
  /** By statement. Without identities every statement has a text of its own. */
  private lineNumbers: Int32Array;
  private identities: Int32Array | undefined;
  distinct = 0;
  count = 0;
  /** Where it reads in `codes`, where it writes in `buffer`, and where there the statement began. */
  private at = 0;
  private to = 0;
  private start = 0;
  private state: number = State.LINE_START;
  /** The line that is read, and the one that the statement began on. */
  private lineNumber = 0;
  private startLine = 0;

  constructor(
    private readonly source: string,
    isa: InstructionSet,
  ) {
    // 'a becomes 97, at most 3 digits; a line marker grows.
    const need = 2 * source.length + MARKER.length * markersIn(source) + 64;
    this.codes = codesOf(source);
    ({ classes: this.classes, steps: this.steps } = TABLES[isa]);
    this.buffer = roomFor(need, this.codes);
    const guess = source.length > 4096 ? (source.length >> 4) + 16 : 64;
    this.starts = new Int32Array(guess);
    this.ends = new Int32Array(guess);
    this.lineNumbers = new Int32Array(guess);
  }

  text(index: number): string {
    const which = this.identities ? this.identities[index] : index;
    return this.out.slice(this.starts[which], this.ends[which]);
  }

  line(index: number): number {
    return this.lineNumbers[index];
  }

  identity(index: number): number {
    return this.identities ? this.identities[index] : -1;
  }

  /** The statement that has been written is complete. */
  private push(): void {
    const { start, to: end } = this;
    if (end === start) return;
    if (this.distinct === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.distinct] = start;
    this.ends[this.distinct] = end;
    this.append(this.distinct++);
    this.start = end;
  }

  private append(identity: number): void {
    if (this.count === this.lineNumbers.length) {
      this.lineNumbers = grown(this.lineNumbers);
      if (this.identities) this.identities = grown(this.identities);
    }
    this.lineNumbers[this.count] = this.startLine;
    if (this.identities) this.identities[this.count] = identity;
    this.count++;
  }

  run(): this {
    const { codes } = this;
    if (codes.length >= REPEATS_FROM && codes instanceof Uint8Array) {
      this.identities = new Int32Array(this.lineNumbers.length);
      this.byLines(new LineTable(this.source, codes));
    }
    while (this.at < codes.length) this.scrubLine();
    this.push();
    this.out = decode(this.buffer, this.to);
    return this;
  }

  /** Scrubs line by line; a line that has come before has the same statements again. */
  private byLines(table: LineTable): void {
    while (this.at < this.codes.length) {
      const lines = table.look(this.at);
      for (let i = 0; i < lines && this.at === table.starts[i]; i++) {
        if (table.find(i)) {
          const { first, count } = table;
          for (let k = 0; k < count; k++) this.append(first + k);
          this.nextLine(table.starts[i + 1]);
        } else this.newLine(table, i);
      }
    }
  }

  private newLine(table: LineTable, index: number): void {
    const { lineNumber, distinct } = this;
    const problems = this.problems.length;
    this.scrubLine();
    const isWhole = this.at === table.starts[index + 1] && this.lineNumber === lineNumber + 1;
    if (isWhole && this.problems.length === problems)
      table.keep(index, distinct, this.distinct - distinct);
  }

  /** Scrubs to the end of the line, which a comment or a string may have moved to a later one. */
  private scrubLine(): void {
    const { codes, classes } = this;
    const { length } = codes;
    for (;;) {
      this.plain();
      if (this.at >= length) return;
      const cls = classes[codes[this.at]];
      if (cls === Class.NEWLINE) {
        this.push();
        this.nextLine(this.at + 1);
        return;
      }
      this.special(cls);
    }
  }

  private nextLine(at: number): void {
    this.at = at;
    this.startLine = ++this.lineNumber;
    this.state = State.LINE_START;
  }

  /** Goes on to the next character that the table of steps does not know, or to the end. */
  private plain(): void {
    const { buffer, classes, codes, steps } = this;
    const { length } = codes;
    let { at, to, state } = this;
    for (; at < length; at++) {
      const code = codes[at];
      const step = steps[state * ROW + classes[code]];
      if (step >= BLANK_FIRST) {
        if (step >= SLOW) break;
        buffer[to++] = BLANK;
      }
      buffer[to] = code;
      to += (step >> EMITS) & 1;
      state = step & STATE;
    }
    this.at = at;
    this.to = to;
    this.state = state;
  }

  private emit(code: number): void {
    this.buffer[this.to++] = code;
  }

  /** What the table of steps does not say: `cls` is the class of the character at `at`. */
  private special(cls: number): void {
    if (cls === Class.SEPARATOR) {
      this.push();
      this.at++;
      this.startLine = this.lineNumber;
      this.state = State.BEFORE_OPCODE;
      return;
    }
    if (this.state === State.OPCODE_WHITE) {
      this.emit(BLANK);
      this.state = State.OPERANDS;
    }
    if (cls === Class.STRING) this.string();
    else if (cls === Class.QUOTE) this.character();
    else if (cls === Class.SLASH) this.slash();
    else if (cls === Class.COMMENT) this.comment();
    else this.hash();
  }

  private string(): void {
    const { codes, problems } = this;
    if (this.state === State.SYMBOL_WHITE) this.emit(BLANK);
    this.emit(DOUBLE_QUOTE);
    this.at++;
    for (;;) {
      if (this.at >= codes.length) {
        problems.push({ line: -1, message: "end of file in string; '\"' inserted" });
        this.emit(DOUBLE_QUOTE);
        break;
      }
      const code = codes[this.at++];
      this.emit(code);
      if (code === DOUBLE_QUOTE) break;
      if (code === NEWLINE) {
        problems.push({ line: this.lineNumber, message: 'unterminated string; newline inserted' });
        this.lineNumber++;
      } else if (code === BACKSLASH && this.at < codes.length) {
        const escaped = codes[this.at++];
        if (escaped === NEWLINE) this.lineNumber++;
        this.emit(escaped);
      }
    }
    this.state = this.inOperands() ? State.OPERANDS : State.OPCODE;
  }

  /** OPCODE counts as operands for a string, not for a character. */
  private inOperands(): boolean {
    const { state } = this;
    return (
      state !== State.LINE_START && state !== State.FIRST_WORD && state !== State.BEFORE_OPCODE
    );
  }

  /** A character constant becomes its number. */
  private character(): void {
    const { codes, source } = this;
    if (this.state === State.SYMBOL_WHITE) this.emit(BLANK);
    let value = this.at + 1 < codes.length ? codes[this.at + 1] : 0;
    this.at += 2;
    if (value === BACKSLASH && this.at < codes.length) {
      const letter = source[this.at++];
      value = ESCAPES[letter] ?? letter.charCodeAt(0);
    } else if (value === NEWLINE) {
      this.at--;
    }
    if (codes[this.at] === SINGLE_QUOTE) this.at++;
    for (const digit of String(value & 0xff)) this.emit(digit.charCodeAt(0));
    this.state = this.inOperands() && this.state !== State.OPCODE ? State.SYMBOL : State.OPCODE;
  }

  private toEndOfLine(): void {
    const end = this.source.indexOf('\n', this.at);
    this.at = end < 0 ? this.codes.length : end;
  }

  private slash(): void {
    const next = this.codes[this.at + 1];
    if (next === SLASH) this.toEndOfLine();
    else if (next === ASTERISK) this.block();
    else {
      const { state } = this;
      if (state === State.LINE_START) this.state = State.FIRST_WORD;
      else if (state === State.BEFORE_OPCODE) this.state = State.OPCODE;
      else if (state === State.SYMBOL || state === State.SYMBOL_WHITE) this.state = State.OPERANDS;
      this.emit(SLASH);
      this.at++;
    }
  }

  /** A block comment, which separates like a space. */
  private block(): void {
    const { codes, source } = this;
    const end = source.indexOf('*/', this.at + 2);
    if (end < 0) {
      this.problems.push({ line: -1, message: 'end of file in multiline comment' });
      this.at = codes.length;
      return;
    }
    for (let i = this.at; i < end; i++) if (codes[i] === NEWLINE) this.lineNumber++;
    this.at = end + 2;
    const { state } = this;
    if (state === State.LINE_START) this.state = State.BEFORE_OPCODE;
    else if (state === State.SYMBOL) this.state = State.SYMBOL_WHITE;
    else if ((state === State.OPCODE || state === State.FIRST_WORD) && this.to > this.start) {
      const cls = this.classes[codes[this.at] ?? NEWLINE];
      if (cls !== Class.WHITE && cls !== Class.COLON && cls !== Class.NEWLINE) {
        this.emit(BLANK);
        this.state = State.OPERANDS;
      }
    }
    if (this.to === this.start) this.startLine = this.lineNumber;
  }

  private comment(): void {
    // `\@` counts macro expansions; `.symver` has the character in names.
    const { buffer, start, to } = this;
    if ((to > start && buffer[to - 1] === BACKSLASH) || isSymver(buffer, start, to))
      this.emit(this.codes[this.at++]);
    else this.toEndOfLine();
  }

  /** `#` where a statement could begin: a comment, or a line marker. */
  private hash(): void {
    const { at, codes, state } = this;
    this.toEndOfLine();
    if (state !== State.LINE_START) return;
    const end = this.at;
    let digit = at + 1;
    while (digit < end && this.classes[codes[digit]] === Class.WHITE) digit++;
    const code = codes[digit];
    if (digit >= end || code < ZERO || code > NINE) return;
    for (const character of MARKER) this.emit(character.charCodeAt(0));
    for (let i = digit; i < end; i++) this.emit(codes[i]);
    this.push();
  }
}
