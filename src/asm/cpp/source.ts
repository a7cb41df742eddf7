// A file as the preprocessor sees it: logical lines without comments, directives recognised, and for
// each conditional the place of its next branch, so that skipping costs nothing. Made once for a file
// and kept; tokens and macro definitions are added when first needed.

import type { CppMacro } from './macro.js';
import { closingQuote, isNamePart, type Token, tokenise } from './token.js';

const NO_BREAKS: readonly number[] = [];

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
    /** Where in `text` the second of them and each further one begins. */
    private readonly breaks: readonly number[] = NO_BREAKS,
  ) {
    this.directive = directive;
    this.text = text;
  }

  get tokens(): Token[] {
    this.cut ??= tokenise(this.text);
    return this.cut;
  }

  /** The physical line that token `index` stands on. */
  lineOf(index: number): number {
    const before = this.breaks.filter((at) => tokenise(this.text.slice(0, at)).length <= index);
    return this.number + before.length;
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
    const line = classify(logical, number);
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
      if (lines[before].directive === 'else' && line.directive !== 'endif')
        problems.push({ line: line.number, message: `#${line.directive} after #else` });
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

interface LogicalLine {
  readonly text: string;
  /** Where in the file the next one starts. */
  readonly end: number;
  readonly height: number;
  readonly breaks?: readonly number[];
}

/** One logical line from `at`: splices joined, comments turned into a blank. */
function readLine(
  text: string,
  at: number,
  number: number,
  problems: { line: number; message: string }[],
): LogicalLine {
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
function spliced(text: string, at: number): Required<LogicalLine> {
  let joined = '';
  let height = 0;
  const breaks: number[] = [];
  for (;;) {
    let newline = text.indexOf('\n', at);
    if (newline < 0) newline = text.length;
    const line = text.slice(at, newline);
    at = newline + 1;
    height++;
    if (!endsInBackslash(line) || at > text.length) {
      joined += line.endsWith('\r') ? line.slice(0, -1) : line;
      return { text: joined, end: at, height, breaks };
    }
    joined += line.slice(0, line.lastIndexOf('\\'));
    breaks.push(joined.length);
  }
}

function readHardLine(
  text: string,
  at: number,
  number: number,
  problems: { line: number; message: string }[],
): LogicalLine {
  let { text: line, end, height, breaks: ahead } = spliced(text, at);
  let out = '';
  let i = 0;
  const breaks: number[] = [];
  /** Notes the breaks of `line` up to `i`. */
  const passed = () => {
    const left = ahead.filter((each) => each > i);
    for (let count = ahead.length - left.length; count > 0; count--) breaks.push(out.length);
    ahead = left;
  };
  const done = (): LogicalLine => ({ text: out, end, height, breaks });
  for (;;) {
    if (ahead.length > 0) passed();
    if (i >= line.length) return done();
    const code = line.charCodeAt(i);
    if (code === 34 || code === 39) {
      const close = closingQuote(line, i);
      const behind = close < 0 ? line.length : close;
      out += line.slice(i, behind);
      if (close < 0) return done();
      i = close;
    } else if (code === 47 && line[i + 1] === '/') {
      return done();
    } else if (code === 47 && line[i + 1] === '*') {
      let close = line.indexOf('*/', i + 2);
      while (close < 0) {
        if (end >= text.length) {
          problems.push({ line: number, message: 'unterminated comment' });
          return done();
        }
        i = line.length;
        passed();
        breaks.push(out.length);
        const more = spliced(text, end);
        ({ text: line, end, breaks: ahead } = more);
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

function classify({ text, height, breaks }: LogicalLine, number: number): Line {
  let at = 0;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  if (text.charCodeAt(at) !== 35) return new Line('', text, number, height, breaks);
  at++;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  let end = at;
  while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
  const name = text.slice(at, end);
  // What is no directive is assembler text: `#` starts comments and immediates there.
  if (!DIRECTIVES.has(name)) {
    const all = name === '' && at >= text.length ? '' : text;
    return new Line('', all, number, height, breaks);
  }
  return new Line(name, text.slice(end), number, height);
}
