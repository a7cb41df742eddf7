// The first pass over a text: GNU's scrubber. Comments go, whitespace is reduced to what separates
// symbols, character constants become numbers, and the text is cut into statements at newlines and
// `;`. Macro arguments are split on what is left, so the state machine follows GNU's to the letter.
import type { InstructionSet } from '../table/row.js';
import { BLANK_FIRST, Class, EMITS, ROW, SLOW, STATE, State, TABLES } from './scrub-states.js';

/** Statements of one text. `lines[i]` is the line, counted from 0, that statement i starts on. */
export interface Statements {
  readonly count: number;
  text(index: number): string;
  line(index: number): number;
  /** A number, below `distinct`, that all statements with the same text have; -1 where none is known (a short text). */
  identity(index: number): number;
  readonly distinct: number;
  /** Errors of the lexical level, as (line, message). */
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

/** From this length of a text on it is worth while to look for statements that come again. */
const REPEATS_FROM = 1 << 14;

/** Statements whose entries are fetched together. */
const BATCH = 32;

/** Numbers in an entry of the table of texts: hash, identity + 1, where the first such text starts, its length. */
const ENTRY = 4;

const mix = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);

/** True where the statement that is being written is a `.symver`. */
function isSymver(buffer: Codes, start: number, to: number): boolean {
  if (to - start < 8 || buffer[start] !== 46) return false;
  return /^\.symver[ \t]/.test(String.fromCharCode(...buffer.subarray(start, start + 8)));
}

class Scrubber implements Statements {
  readonly problems: { line: number; message: string }[] = [];
  private out = '';
  private readonly codes: Codes;
  private readonly classes: Uint8Array;
  private readonly steps: Uint8Array;
  private readonly buffer: Codes;
  private starts: Int32Array;
  private ends: Int32Array;
  private lineNumbers: Int32Array;
  private identities: Int32Array | undefined;
  /** By hash; not more than three quarters full. */
  private table = new Int32Array(0);
  /** The buffer by words of 4 characters, where a character is a byte. */
  private words = new Int32Array(0);
  /** Of no use but that the loads of `fetch` are not left out. */
  protected fetched = 0;
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
    // Every statement begins at a multiple of 4, so one of a single character and its end fills twice its room;
    // 'a becomes 97, at most 3 digits; a line marker grows.
    const need = 2 * source.length + (MARKER.length + 4) * markersIn(source) + 64;
    this.codes = codesOf(source);
    ({ classes: this.classes, steps: this.steps } = TABLES[isa]);
    this.buffer = roomFor(need, this.codes);
    const guess = source.length > 4096 ? (source.length >> 4) + 16 : 64;
    this.starts = new Int32Array(guess);
    this.ends = new Int32Array(guess);
    this.lineNumbers = new Int32Array(guess);
  }

  text(index: number): string {
    return this.out.slice(this.starts[index], this.ends[index]);
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
    if (this.count === this.starts.length) {
      const grow = (old: Int32Array) => {
        const bigger = new Int32Array(old.length * 2);
        bigger.set(old);
        return bigger;
      };
      this.starts = grow(this.starts);
      this.ends = grow(this.ends);
      this.lineNumbers = grow(this.lineNumbers);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.lineNumbers[this.count] = this.startLine;
    this.count++;
    while ((this.to & 3) !== 0) this.emit(0);
    this.start = this.to;
  }

  /** Gives every statement its identity: a loop of its own is far quicker than a call from each `push`. */
  private identifyAll(): void {
    const { starts, ends, count } = this;
    this.table = new Int32Array(1 << (32 - Math.clz32(count)));
    this.words = new Int32Array(output);
    this.identities = new Int32Array(count);
    const { identities, words } = this;
    for (let i = 0; i < count; i++) {
      const end = (ends[i] + 3) >> 2;
      let hash = ends[i] - starts[i];
      for (let at = starts[i] >> 2; at < end; at++) hash = mix(hash) ^ words[at];
      identities[i] = mix(mix(hash));
    }
    for (let i = 0; i < count; i += BATCH) {
      const end = Math.min(i + BATCH, count);
      this.fetch(i, end);
      for (let k = i; k < end; k++)
        identities[k] = this.identify(identities[k], starts[k] >> 2, (ends[k] + 3) >> 2);
    }
  }

  /**
   * Loads what `identify` will ask of the statements from `from` to `to`, whose hashes stand for their identities
   * yet: these loads do not wait for each other, and most of them go to memory.
   */
  private fetch(from: number, to: number): void {
    const { identities, table, words } = this;
    if (!identities) return;
    const mask = table.length - 1;
    let fetched = 0;
    for (let i = from; i < to; i++) fetched ^= table[(identities[i] * ENTRY) & mask];
    for (let i = from; i < to; i++) fetched ^= words[table[((identities[i] * ENTRY) & mask) + 2]];
    this.fetched = fetched;
  }

  /** The identity of the text in these words. */
  private identify(hash: number, start: number, end: number): number {
    const { table, words } = this;
    const length = end - start;
    const mask = table.length - 1;
    let slot = (hash * ENTRY) & mask;
    for (; table[slot + 1] !== 0; slot = (slot + ENTRY) & mask) {
      if (table[slot] !== hash || table[slot + 3] !== length) continue;
      let a = table[slot + 2];
      let b = start;
      while (b < end && words[a] === words[b]) {
        a++;
        b++;
      }
      if (b === end) return table[slot + 1] - 1;
    }
    table[slot] = hash;
    table[slot + 1] = ++this.distinct;
    table[slot + 2] = start;
    table[slot + 3] = length;
    if (this.distinct * ENTRY * 4 > table.length * 3) this.rehash();
    return this.distinct - 1;
  }

  private rehash(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length - 1;
    for (let at = 0; at < old.length; at += ENTRY) {
      if (old[at + 1] === 0) continue;
      let slot = (old[at] * ENTRY) & mask;
      while (table[slot + 1] !== 0) slot = (slot + ENTRY) & mask;
      for (let i = 0; i < ENTRY; i++) table[slot + i] = old[at + i];
    }
    this.table = table;
  }

  run(): this {
    const { buffer, codes } = this;
    const { length } = codes;
    while (this.at < length) {
      this.plain();
      if (this.at < length) this.special(this.classes[codes[this.at]]);
    }
    this.push();
    if (length >= REPEATS_FROM && buffer instanceof Uint8Array) this.identifyAll();
    this.out = decode(buffer, this.to);
    return this;
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
    if (cls === Class.NEWLINE) {
      this.push();
      this.at++;
      this.startLine = ++this.lineNumber;
      this.state = State.LINE_START;
      return;
    }
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
    const first = this.lineNumber;
    this.emit(DOUBLE_QUOTE);
    this.at++;
    for (;;) {
      if (this.at >= codes.length) {
        problems.push({ line: first, message: "end of file in string; '\"' inserted" });
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
      this.problems.push({ line: this.lineNumber, message: 'end of file in multiline comment' });
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
