// The first pass over a text: GNU's scrubber. Comments go, whitespace is reduced to what separates
// symbols, character constants become numbers, and the text is cut into statements at newlines and
// `;`. Macro arguments are split on what is left, so the state machine follows GNU's to the letter.
import type { InstructionSet } from '../table/row.js';

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

// Classes of characters.
const SYMBOL = 1;
const WHITE = 2;
const NEWLINE = 3;
const SEPARATOR = 4;
const COLON = 5;
const STRING = 6;
const QUOTE = 7;
const SLASH = 8;
const COMMENT = 9;
const HASH = 10;

function buildClasses(isa: InstructionSet): Uint8Array {
  const classes = new Uint8Array(256);
  const set = (characters: string, value: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  };
  set('$._ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', SYMBOL);
  for (let code = 128; code < 256; code++) classes[code] = SYMBOL;
  if (isa !== 'a64') set('[]{}', SYMBOL);
  set(' \t\r\f\v\0', WHITE);
  set('\n', NEWLINE);
  set(';', SEPARATOR);
  set(':', COLON);
  set('"', STRING);
  set("'", QUOTE);
  set('/', SLASH);
  if (isa !== 'a64') set('@', COMMENT);
  set('#', HASH);
  return classes;
}

const CLASSES: Record<InstructionSet, Uint8Array> = {
  a64: buildClasses('a64'),
  a32: buildClasses('a32'),
  t32: buildClasses('t32'),
};

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
  if (output.byteLength < bytes) output = new ArrayBuffer(2 * bytes);
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

/** Numbers in an entry of the table of texts: hash, identity + 1, where the first such text starts, its length. */
const ENTRY = 4;

/** Where a hash belongs, before the mask: those of texts that differ in a digit lie side by side, slots should not. */
const slotOf = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1 * ENTRY);

/** True where the statement that is being written is a `.symver`. */
function isSymver(buffer: Codes, start: number, to: number): boolean {
  if (to - start < 8 || buffer[start] !== 46) return false;
  return /^\.symver[ \t]/.test(String.fromCharCode(...buffer.subarray(start, start + 8)));
}

class Scrubber implements Statements {
  readonly problems: { line: number; message: string }[] = [];
  private out = '';
  private readonly codes: Codes;
  private readonly buffer: Codes;
  private starts: Int32Array;
  private ends: Int32Array;
  private lineNumbers: Int32Array;
  private identities: Int32Array | undefined;
  /** By hash; not more than three quarters full. */
  private table = new Int32Array(0);
  distinct = 0;
  count = 0;

  constructor(
    private readonly source: string,
    private readonly isa: InstructionSet,
  ) {
    // A character constant can grow: 'a (2 characters) becomes 97, at most 3 digits. So does a line marker.
    const markers = MARKER.length * markersIn(source);
    const need = source.length * (source.includes("'") ? 2 : 1) + markers + 64;
    this.codes = codesOf(source);
    this.buffer = roomFor(need, this.codes);
    const guess = source.length > 4096 ? (source.length >> 4) + 16 : 64;
    this.starts = new Int32Array(guess);
    this.ends = new Int32Array(guess);
    this.lineNumbers = new Int32Array(guess);
    if (source.length >= REPEATS_FROM) {
      this.identities = new Int32Array(guess);
      this.table = new Int32Array(1 << (32 - Math.clz32(source.length >> 4)));
    }
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

  private push(start: number, end: number, line: number): void {
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
      if (this.identities) this.identities = grow(this.identities);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.lineNumbers[this.count] = line;
    if (this.identities) this.identities[this.count] = this.identify(start, end);
    this.count++;
  }

  /** The identity of the text that is being pushed. */
  private identify(start: number, end: number): number {
    const { table, buffer } = this;
    const length = end - start;
    let hash = length;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + buffer[i]) | 0;
    const mask = table.length - 1;
    let slot = slotOf(hash) & mask;
    for (; table[slot + 1] !== 0; slot = (slot + ENTRY) & mask) {
      if (table[slot] !== hash || table[slot + 3] !== length) continue;
      let a = table[slot + 2];
      let b = start;
      while (b < end && buffer[a] === buffer[b]) {
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
      let slot = slotOf(old[at]) & mask;
      while (table[slot + 1] !== 0) slot = (slot + ENTRY) & mask;
      for (let i = 0; i < ENTRY; i++) table[slot + i] = old[at + i];
    }
    this.table = table;
  }

  /** States, GNU's numbers: 0 line start, 1 before the opcode, 2 in it, 3 operands, 9 symbol, 10 symbol and white, 11 first word. */
  run(): this {
    const { source, codes, buffer } = this;
    const length = source.length;
    const classes = CLASSES[this.isa];
    let at = 0;
    let to = 0;
    let start = 0;
    let line = 0;
    let startLine = 0;
    let state = 0;
    while (at < length) {
      const code = codes[at];
      switch (code < 256 ? classes[code] : SYMBOL) {
        case SYMBOL:
          if (state === 10) {
            buffer[to++] = 32;
            state = 9;
          } else if (state === 3) state = 9;
          else if (state === 0) state = 11;
          else if (state === 1) state = 2;
          buffer[to++] = code;
          at++;
          while (at < length && classes[codes[at]] === SYMBOL) buffer[to++] = codes[at++];
          break;
        case WHITE: {
          at++;
          if (state === 0) state = 1;
          else if (state === 2 || state === 11) {
            while (at < length && classes[codes[at]] === WHITE) at++;
            const next = at < length ? codes[at] : 10;
            if (next === 58) break;
            if (next === 10 || next === 59) break;
            buffer[to++] = 32;
            state = 3;
          } else if (state === 9) state = 10;
          break;
        }
        case NEWLINE:
          this.push(start, to, startLine);
          start = to;
          at++;
          line++;
          startLine = line;
          state = 0;
          break;
        case SEPARATOR:
          this.push(start, to, startLine);
          start = to;
          at++;
          startLine = line;
          state = 1;
          break;
        case COLON:
          buffer[to++] = 58;
          at++;
          state = state === 9 || state === 10 || state === 3 ? 3 : 1;
          break;
        case STRING: {
          if (state === 10) buffer[to++] = 32;
          const first = line;
          buffer[to++] = 34;
          at++;
          for (;;) {
            if (at >= length) {
              this.problems.push({ line: first, message: "end of file in string; '\"' inserted" });
              buffer[to++] = 34;
              break;
            }
            const inside = codes[at++];
            buffer[to++] = inside;
            if (inside === 34) break;
            if (inside === 10) {
              this.problems.push({ line, message: 'unterminated string; newline inserted' });
              line++;
            } else if (inside === 92 && at < length) {
              const escaped = codes[at++];
              if (escaped === 10) line++;
              buffer[to++] = escaped;
            }
          }
          state = state === 0 || state === 11 || state === 1 ? 2 : 3;
          break;
        }
        case QUOTE: {
          if (state === 10) buffer[to++] = 32;
          let value = at + 1 < length ? codes[at + 1] : 0;
          at += 2;
          if (value === 92 && at < length) {
            const letter = source[at++];
            value = ESCAPES[letter] ?? letter.charCodeAt(0);
          } else if (value === 10) {
            at--;
          }
          if (codes[at] === 39) at++;
          for (const digit of String(value & 0xff)) buffer[to++] = digit.charCodeAt(0);
          state = state === 0 || state === 1 || state === 11 ? 2 : state === 2 ? 2 : 9;
          break;
        }
        case SLASH: {
          const next = codes[at + 1];
          if (next === 47) {
            const end = source.indexOf('\n', at);
            at = end < 0 ? length : end;
          } else if (next === 42) {
            const end = source.indexOf('*/', at + 2);
            if (end < 0) {
              this.problems.push({ line, message: 'end of file in multiline comment' });
              at = length;
            } else {
              for (let i = at; i < end; i++) if (codes[i] === 10) line++;
              at = end + 2;
              // A comment separates like a space.
              if (state === 0) state = 1;
              else if (state === 9) state = 10;
              else if ((state === 2 || state === 11) && to > start) {
                const after = codes[at];
                if (classes[after] !== WHITE && after !== 58 && after !== 10) {
                  buffer[to++] = 32;
                  state = 3;
                }
              }
              if (to === start) startLine = line;
            }
          } else {
            if (state === 0) state = 11;
            else if (state === 1) state = 2;
            else if (state === 9 || state === 10) state = 3;
            buffer[to++] = 47;
            at++;
          }
          break;
        }
        case COMMENT: {
          // `\@` counts macro expansions; `.symver` has the character in names.
          if ((to > start && buffer[to - 1] === 92) || isSymver(buffer, start, to)) {
            buffer[to++] = code;
            at++;
            break;
          }
          const end = source.indexOf('\n', at);
          at = end < 0 ? length : end;
          break;
        }
        case HASH: {
          if (state === 0) {
            let digit = at + 1;
            while (digit < length && classes[codes[digit]] === WHITE) digit++;
            const eol = source.indexOf('\n', at);
            const end = eol < 0 ? length : eol;
            const code = codes[digit];
            if (digit < end && code >= 48 && code <= 57) {
              for (const character of MARKER) buffer[to++] = character.charCodeAt(0);
              for (let i = digit; i < end; i++) buffer[to++] = codes[i];
              this.push(start, to, line);
              start = to;
            }
            at = end;
            break;
          }
          // A comment wherever a statement could begin; elsewhere an ordinary character.
          if (state === 1) {
            const end = source.indexOf('\n', at);
            at = end < 0 ? length : end;
            break;
          }
          if (this.isa !== 'a64' && state === 10) buffer[to++] = 32;
          if (state === 9 || state === 10 || state === 3) state = this.isa === 'a64' ? 3 : 9;
          buffer[to++] = 35;
          at++;
          break;
        }
        default:
          if (state === 0) state = 11;
          else if (state === 1) state = 2;
          else if (state === 9) state = 3;
          else if (state === 10) {
            if (code === 92) buffer[to++] = 32;
            state = 3;
          }
          buffer[to++] = code;
          at++;
      }
    }
    this.push(start, to, startLine);
    this.out = decode(buffer, to);
    return this;
  }
}
