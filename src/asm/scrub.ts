// The first pass over a text: GNU's scrubber. Comments go, whitespace is reduced to what separates
// symbols, character constants become numbers, and the text is cut into statements at newlines and
// `;`. Macro arguments are split on what is left, so the state machine follows GNU's to the letter.
import type { InstructionSet } from '../table/row.js';

/** Statements of one text. `lines[i]` is the line, counted from 0, that statement i starts on. */
export interface Statements {
  readonly count: number;
  text(index: number): string;
  line(index: number): number;
  /** The first statement with the same text; -1 where that is not known (a short text). */
  first(index: number): number;
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

let scratch = new Uint16Array(1 << 16);
const decoder = new TextDecoder('utf-16le');
/** Below this length building a string from codes beats the decoder. */
const SHORT = 512;

function decode(length: number): string {
  if (length <= SHORT) return String.fromCharCode.apply(null, scratch.subarray(0, length) as never);
  return decoder.decode(scratch.subarray(0, length));
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

/** Where a hash belongs, before the mask: an even number. */
const slotOf = (hash: number) => (hash ^ (hash >>> 15)) << 1;

/** True where the statement that is being written is a `.symver`. */
function isSymver(buffer: Uint16Array, start: number, to: number): boolean {
  if (to - start < 8 || buffer[start] !== 46) return false;
  return /^\.symver[ \t]/.test(String.fromCharCode(...buffer.subarray(start, start + 8)));
}

class Scrubber implements Statements {
  readonly problems: { line: number; message: string }[] = [];
  private out = '';
  private starts: Int32Array;
  private ends: Int32Array;
  private lineNumbers: Int32Array;
  /** The first statement with the same text, of each; and a hash table of those: hash and index + 1. */
  private firsts: Int32Array | undefined;
  private table = new Int32Array(0);
  private distinct = 0;
  count = 0;

  constructor(
    private readonly source: string,
    private readonly isa: InstructionSet,
  ) {
    // A character constant can grow: 'a (2 characters) becomes 97, at most 3 digits.
    const need = source.length * (source.includes("'") ? 2 : 1) + 64;
    if (scratch.length < need) scratch = new Uint16Array(need + (need >> 1));
    const guess = source.length > 4096 ? (source.length >> 4) + 16 : 64;
    this.starts = new Int32Array(guess);
    this.ends = new Int32Array(guess);
    this.lineNumbers = new Int32Array(guess);
    if (source.length >= REPEATS_FROM) {
      this.firsts = new Int32Array(guess);
      this.table = new Int32Array(1 << 14);
    }
  }

  text(index: number): string {
    return this.out.slice(this.starts[index], this.ends[index]);
  }

  line(index: number): number {
    return this.lineNumbers[index];
  }

  first(index: number): number {
    return this.firsts ? this.firsts[index] : -1;
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
      if (this.firsts) this.firsts = grow(this.firsts);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.lineNumbers[this.count] = line;
    if (this.firsts) this.firsts[this.count] = this.find(start, end);
    this.count++;
  }

  /** The first statement with the text of the one that is being pushed, which may be itself. */
  private find(start: number, end: number): number {
    const { starts, ends, table, count } = this;
    const buffer = scratch;
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + buffer[i]) | 0;
    const mask = table.length - 1;
    let slot = slotOf(hash) & mask;
    for (; table[slot + 1] !== 0; slot = (slot + 2) & mask) {
      if (table[slot] !== hash) continue;
      const other = table[slot + 1] - 1;
      let a = starts[other];
      if (ends[other] - a !== end - start) continue;
      let b = start;
      while (b < end && buffer[a] === buffer[b]) {
        a++;
        b++;
      }
      if (b === end) return other;
    }
    table[slot] = hash;
    table[slot + 1] = count + 1;
    if (++this.distinct * 4 > table.length) this.rehash();
    return count;
  }

  private rehash(): void {
    const old = this.table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length - 1;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let slot = slotOf(old[at]) & mask;
      while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
      table[slot] = old[at];
      table[slot + 1] = old[at + 1];
    }
    this.table = table;
  }

  /** States, GNU's numbers: 0 line start, 1 before the opcode, 2 in it, 3 operands, 9 symbol, 10 symbol and white, 11 first word. */
  run(): this {
    const source = this.source;
    const length = source.length;
    const classes = CLASSES[this.isa];
    const buffer = scratch;
    let at = 0;
    let to = 0;
    let start = 0;
    let line = 0;
    let startLine = 0;
    let state = 0;
    while (at < length) {
      const code = source.charCodeAt(at);
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
          break;
        case WHITE: {
          at++;
          if (state === 0) state = 1;
          else if (state === 2 || state === 11) {
            while (at < length && classes[source.charCodeAt(at)] === WHITE) at++;
            const next = at < length ? source.charCodeAt(at) : 10;
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
            const inside = source.charCodeAt(at++);
            buffer[to++] = inside;
            if (inside === 34) break;
            if (inside === 10) {
              this.problems.push({ line, message: 'unterminated string; newline inserted' });
              line++;
            } else if (inside === 92 && at < length) {
              const escaped = source.charCodeAt(at++);
              if (escaped === 10) line++;
              buffer[to++] = escaped;
            }
          }
          state = state === 0 || state === 11 || state === 1 ? 2 : 3;
          break;
        }
        case QUOTE: {
          if (state === 10) buffer[to++] = 32;
          let value = at + 1 < length ? source.charCodeAt(at + 1) : 0;
          at += 2;
          if (value === 92 && at < length) {
            const letter = source[at++];
            value = ESCAPES[letter] ?? letter.charCodeAt(0);
          } else if (value === 10) {
            at--;
          }
          if (source.charCodeAt(at) === 39) at++;
          for (const digit of String(value & 0xff)) buffer[to++] = digit.charCodeAt(0);
          state = state === 0 || state === 1 || state === 11 ? 2 : state === 2 ? 2 : 9;
          break;
        }
        case SLASH: {
          const next = source.charCodeAt(at + 1);
          if (next === 47) {
            const end = source.indexOf('\n', at);
            at = end < 0 ? length : end;
          } else if (next === 42) {
            const end = source.indexOf('*/', at + 2);
            if (end < 0) {
              this.problems.push({ line, message: 'end of file in multiline comment' });
              at = length;
            } else {
              for (let i = at; i < end; i++) if (source.charCodeAt(i) === 10) line++;
              at = end + 2;
              // A comment separates like a space.
              if (state === 0) state = 1;
              else if (state === 9) state = 10;
              else if ((state === 2 || state === 11) && to > start) {
                const after = source.charCodeAt(at);
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
            while (digit < length && classes[source.charCodeAt(digit)] === WHITE) digit++;
            const eol = source.indexOf('\n', at);
            const end = eol < 0 ? length : eol;
            const code = source.charCodeAt(digit);
            if (digit < end && code >= 48 && code <= 57) {
              for (const character of `.linefile ${source.slice(digit, end)}`) {
                if (to >= buffer.length) break;
                buffer[to++] = character.charCodeAt(0);
              }
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
    this.out = decode(to);
    return this;
  }
}
