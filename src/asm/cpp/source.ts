// A file as the preprocessor sees it: logical lines without comments, directives recognised, and for
// each conditional the place of its next branch, so that skipping costs nothing. Made once for a file
// and kept; tokens and macro definitions are added when first needed.

import type { CppMacro } from './macro.js';
import { closingQuote, isNamePart, type Token, tokenise } from './token.js';

export class Line {
  /** Directive name, or '' for text. */
  readonly directive: string;
  /** The line; of a directive, what stands behind its name. */
  readonly text: string;
  /** Conditionals: index of the next #elif, #else or #endif of the same level. */
  next = -1;
  private cut: Token[] | undefined;
  private words: string[] | undefined;
  /** A #define, parsed; an error message if it is wrong. */
  macro: CppMacro | string | undefined;

  constructor(
    directive: string,
    text: string,
    /** 1-based number of its first physical line. */
    readonly number: number,
    /** Number of physical lines it takes. */
    readonly height: number,
  ) {
    this.directive = directive;
    this.text = text;
  }

  get tokens(): Token[] {
    this.cut ??= tokenise(this.text);
    return this.cut;
  }

  /** Names in the line, to see fast whether any is a macro. */
  get names(): string[] {
    if (!this.words) {
      const names = new Set<string>();
      for (const token of this.tokens) if (token.kind === 1) names.add(token.text);
      this.words = [...names];
    }
    return this.words;
  }
}

export interface SourceFile {
  readonly path: string;
  readonly lines: readonly Line[];
  /** Conditionals that do not fit together, as (line number, message). */
  readonly problems: readonly { line: number; message: string }[];
}

const DIRECTIVES = new Set([
  'define',
  'undef',
  'include',
  'include_next',
  'import',
  'if',
  'ifdef',
  'ifndef',
  'elif',
  'elifdef',
  'elifndef',
  'else',
  'endif',
  'error',
  'warning',
  'line',
  'pragma',
  'ident',
  'sccs',
  'assert',
  'unassert',
]);

const OPENING = new Set(['if', 'ifdef', 'ifndef']);
const MIDDLE = new Set(['elif', 'elifdef', 'elifndef', 'else']);

/** Cuts `text` into lines. Conditionals without an end are reported, not thrown. */
export function readSource(path: string, text: string): SourceFile {
  const lines: Line[] = [];
  const problems: { line: number; message: string }[] = [];
  const open: number[] = [];
  let at = 0;
  let number = 1;
  while (at < text.length) {
    const logical = readLine(text, at, number, problems);
    const line = classify(logical.text, number, logical.height);
    at = logical.end;
    number += logical.height;
    if (line.directive === '' && !hasContent(line.text)) continue;
    const index = lines.length;
    lines.push(line);
    if (OPENING.has(line.directive)) open.push(index);
    else if (MIDDLE.has(line.directive) || line.directive === 'endif') {
      const before = open.pop();
      if (before === undefined) {
        problems.push({ line: line.number, message: `#${line.directive} without #if` });
        continue;
      }
      lines[before].next = index;
      if (line.directive !== 'endif') open.push(index);
    }
  }
  for (const index of open) {
    lines[index].next = lines.length;
    problems.push({
      line: lines[index].number,
      message: `unterminated #${lines[index].directive}`,
    });
  }
  return { path, lines, problems };
}

function hasContent(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return true;
  return false;
}

/** One logical line from `at`: splices joined, comments turned into a blank. */
function readLine(
  text: string,
  at: number,
  number: number,
  problems: { line: number; message: string }[],
): { text: string; end: number; height: number } {
  let newline = text.indexOf('\n', at);
  if (newline < 0) newline = text.length;
  const plain = text.slice(at, newline);
  if (!plain.includes('/') && !endsInBackslash(plain)) {
    return { text: plain.endsWith('\r') ? plain.slice(0, -1) : plain, end: newline + 1, height: 1 };
  }
  return readHardLine(text, at, number, problems);
}

function endsInBackslash(line: string): boolean {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) <= 32) end--;
  return end > 0 && line.charCodeAt(end - 1) === 92;
}

/** Joins physical lines that end in a backslash, from `at`. */
function spliced(text: string, at: number): { text: string; end: number; height: number } {
  let joined = '';
  let height = 0;
  for (;;) {
    let newline = text.indexOf('\n', at);
    if (newline < 0) newline = text.length;
    const line = text.slice(at, newline);
    at = newline + 1;
    height++;
    if (!endsInBackslash(line) || at > text.length) {
      joined += line.endsWith('\r') ? line.slice(0, -1) : line;
      return { text: joined, end: at, height };
    }
    joined += line.slice(0, line.lastIndexOf('\\'));
  }
}

function readHardLine(
  text: string,
  at: number,
  number: number,
  problems: { line: number; message: string }[],
): { text: string; end: number; height: number } {
  let { text: line, end, height } = spliced(text, at);
  let out = '';
  let i = 0;
  for (;;) {
    if (i >= line.length) return { text: out, end, height };
    const code = line.charCodeAt(i);
    if (code === 34 || code === 39) {
      const close = closingQuote(line, i);
      if (close < 0) return { text: out + line.slice(i), end, height };
      out += line.slice(i, close);
      i = close;
    } else if (code === 47 && line[i + 1] === '/') {
      return { text: out, end, height };
    } else if (code === 47 && line[i + 1] === '*') {
      let close = line.indexOf('*/', i + 2);
      while (close < 0) {
        if (end >= text.length) {
          problems.push({ line: number, message: 'unterminated comment' });
          return { text: out, end, height };
        }
        const more = spliced(text, end);
        line = more.text;
        end = more.end;
        height += more.height;
        close = line.indexOf('*/');
      }
      out += ' ';
      i = close + 2;
    } else {
      out += line[i];
      i++;
    }
  }
}

function classify(text: string, number: number, height: number): Line {
  let at = 0;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  if (text.charCodeAt(at) !== 35) return new Line('', text, number, height);
  at++;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  let end = at;
  while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
  const name = text.slice(at, end);
  // What is no directive is assembler text: `#` starts comments and immediates there.
  if (!DIRECTIVES.has(name)) {
    return new Line('', name === '' && at >= text.length ? '' : text, number, height);
  }
  return new Line(name, text.slice(end), number, height);
}
