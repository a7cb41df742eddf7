// The C preprocessor for assembler source: follows #include, keeps macros, and prints what remains with
// line markers, as `gcc -E -x assembler-with-cpp` does.
import type { Diagnostic, Severity } from '../diagnostics.js';
import type { AssembleOptions } from '../options.js';
import type { Place } from '../section.js';
import { ConditionError, evaluateCondition } from './condition.js';
import { type CppMacro, Expander, ExpansionError, parseDefine, tokensToText } from './macro.js';
import { type Questions, replaceOperators } from './operators.js';
import { predefinedMacros } from './predefined.js';
import { type Line, readSource, type SourceFile } from './source.js';
import { NAME, NUMBER, PAD, printTokens, STRING, type Token } from './token.js';

const MAX_DEPTH = 200;
const MAX_OUTPUT = 512 * 1024 * 1024;

interface OpenFile {
  readonly source: SourceFile;
  /** Where it was found: index into the search path, for #include_next; -1 beside the includer. */
  readonly found: number;
  /** Name in messages and markers; #line changes it. */
  name: string;
  /** Added to line numbers by #line. */
  shift: number;
  at: number;
  /** Where it was included. */
  from?: Place;
  /** For each open conditional: a branch has been taken. */
  readonly taken: boolean[];
}

/** Ends the run at once: a missing header, a limit. */
class FatalCppError extends Error {}

/** Preprocesses `source`. Errors come back as diagnostics, with what text there is. */
export function preprocessText(
  source: string,
  options: AssembleOptions,
): { text: string; diagnostics: Diagnostic[] } {
  return new Preprocessor(options).run(source);
}

class Preprocessor {
  private readonly macros = new Map<string, CppMacro>();
  private readonly diagnostics: Diagnostic[] = [];
  private readonly stack: OpenFile[] = [];
  private readonly cache: Map<string, SourceFile | null>;
  private readonly out: string[] = [];
  private size = 0;
  private outFile = '';
  private outLine = 0;
  private counter = 0;
  private readonly path: readonly string[];
  private readonly quoteCount: number;
  private readonly once = new Set<string>();
  private readonly expander: Expander;
  /** For directives, which may stand inside the arguments of a call. */
  private readonly inner: Expander;
  private readonly questions: Questions = {
    isDefined: (name) => this.macros.has(name),
    hasInclude: (operand, next) => {
      const header = this.headerName(operand);
      return header && this.find(header.name, header.quote, next) !== undefined;
    },
  };
  /** Line number of the text or directive at hand. */
  private line = 1;

  constructor(private readonly options: AssembleOptions) {
    this.cache = (options.cache?.files ?? new Map()) as Map<string, SourceFile | null>;
    const quote = options.quotePaths ?? [];
    this.quoteCount = quote.length;
    this.path = [...quote, ...(options.includePaths ?? []), ...(options.systemPaths ?? [])];
    this.expander = new Expander(
      this.macros,
      () => this.nextText()?.tokens,
      () => this.peekText()?.tokens,
    );
    this.inner = new Expander(
      this.macros,
      () => undefined,
      () => undefined,
    );
  }

  run(source: string): { text: string; diagnostics: Diagnostic[] } {
    const file = this.options.file ?? '<source>';
    try {
      this.define();
      this.marker(1, file, '');
      for (const name of this.options.forceIncludes ?? []) {
        this.outFile = file;
        // Looked for in the working directory first, not in the one of the source.
        this.stack.push({ ...this.opened(readSource('', ''), -1), name: file });
        this.line = 0;
        this.include(name, true, false);
        this.stack.pop();
      }
      this.file(this.opened(readSource(file, source), -1));
    } catch (error) {
      if (error instanceof FatalCppError) this.report('error', error.message);
      else throw error;
    }
    this.out.push('\n');
    const text = this.options.dumpMacros ? this.definitions() : this.out.join('');
    return { text, diagnostics: this.diagnostics };
  }

  // --- macros -----------------------------------------------------------------------------------

  private define(): void {
    for (const macro of predefinedMacros(this.options)) this.macros.set(macro.name, macro);
    const one = (token: Omit<Token, 'space'>): Token[] => [{ ...token, space: false }];
    this.builtin('__LINE__', () => one({ kind: NUMBER, text: String(this.tokenLine()) }));
    this.builtin('__FILE__', () => one({ kind: STRING, text: quoted(this.mapped(this.top.name)) }));
    this.builtin('__BASE_FILE__', () =>
      one({ kind: STRING, text: quoted(this.options.file ?? '<source>') }),
    );
    this.builtin('__COUNTER__', () => one({ kind: NUMBER, text: String(this.counter++) }));
    this.builtin('__INCLUDE_LEVEL__', () =>
      one({ kind: NUMBER, text: String(this.stack.length - 1) }),
    );
    // Time must not change what comes out.
    this.builtin('__DATE__', () => one({ kind: STRING, text: '"??? ?? ????"' }));
    this.builtin('__TIME__', () => one({ kind: STRING, text: '"??:??:??"' }));
    for (const [name, value] of Object.entries(this.options.defines ?? {})) {
      const macro = parseDefine(`${name} ${value}`);
      if (typeof macro === 'string') throw new FatalCppError(macro);
      this.macros.set(macro.name, macro);
    }
    for (const name of this.options.undefines ?? []) this.macros.delete(name);
  }

  /** The macros that are defined, as #define lines. */
  private definitions(): string {
    const lines = [...this.macros.values()]
      .filter(({ dynamic }) => !dynamic)
      .map(({ name, parameters, variadic, body }) => {
        const last = (parameters?.length ?? 0) - 1;
        const list = parameters?.map((each, i) =>
          variadic && i === last ? (each === '__VA_ARGS__' ? '...' : `${each}...`) : each,
        );
        return `#define ${name}${list ? `(${list.join(',')})` : ''} ${tokensToText(body)}\n`;
      });
    return lines.join('');
  }

  private mapped(path: string): string {
    for (const [from, to] of Object.entries(this.options.macroPrefixMap ?? {})) {
      if (path.startsWith(from)) return to + path.slice(from.length);
    }
    return path;
  }

  private builtin(name: string, dynamic: () => Token[]): void {
    this.macros.set(name, {
      name,
      parameters: undefined,
      variadic: false,
      body: [],
      places: [],
      dynamic,
    });
  }

  // --- files ------------------------------------------------------------------------------------

  private get top(): OpenFile {
    return this.stack[this.stack.length - 1];
  }

  /** The line that is being expanded, as long as it is the only one. */
  private expanding: Line | undefined;

  /** The number of the line that the token being expanded stands on. */
  private tokenLine(): number {
    const { expanding } = this;
    const line = expanding?.height === 1 ? undefined : expanding;
    return (line?.lineOf(this.expander.position - 1) ?? this.line) + this.top.shift;
  }

  private lineNumber(): number {
    return this.line + this.top.shift;
  }

  private opened(source: SourceFile, found: number): OpenFile {
    return { source, found, name: source.path, shift: 0, at: 0, taken: [] };
  }

  private file(file: OpenFile): void {
    this.stack.push(file);
    for (const problem of file.source.problems) {
      this.line = problem.line;
      this.report('error', problem.message);
    }
    const { lines } = file.source;
    while (file.at < lines.length) {
      const line = lines[file.at++];
      this.line = line.number;
      if (line.directive === '') this.text(line);
      else this.directive(file, line);
    }
    this.stack.pop();
  }

  /** The next line of text of the file at hand, directives on the way carried out. */
  private nextText(): Line | undefined {
    this.expanding = undefined;
    const file = this.top;
    const { lines } = file.source;
    while (file.at < lines.length) {
      const line = lines[file.at++];
      this.line = line.number;
      if (line.directive === '') return line;
      this.directive(file, line);
    }
    return undefined;
  }

  /** The next line if it is text. */
  private peekText(): Line | undefined {
    const file = this.top;
    const line = file.source.lines[file.at];
    return line?.directive === '' ? line : undefined;
  }

  private load(path: string): SourceFile | undefined {
    const cached = this.cache.get(path);
    if (cached !== undefined) return cached ?? undefined;
    const text = this.options.readFile?.(path);
    const source = text === undefined ? null : readSource(path, text);
    this.cache.set(path, source);
    return source ?? undefined;
  }

  /** Finds a header as gcc does. */
  private find(
    name: string,
    quote: boolean,
    next: boolean,
  ): { source: SourceFile; found: number } | undefined {
    if (name.startsWith('/')) {
      const source = this.load(name);
      return source && { source, found: -1 };
    }
    let from = quote ? 0 : this.quoteCount;
    if (next && this.stack.length > 1) from = Math.max(from, this.top.found + 1);
    else if (quote) {
      const { path } = this.top.source;
      const source = this.load(path.slice(0, path.lastIndexOf('/') + 1) + name);
      if (source) return { source, found: -1 };
    }
    for (let i = from; i < this.path.length; i++) {
      const source = this.load(`${this.path[i]}/${name}`);
      if (source) return { source, found: i };
    }
    return undefined;
  }

  private include(name: string, quote: boolean, next: boolean): void {
    const found = this.find(name, quote, next);
    if (!found) throw new FatalCppError(`${name}: No such file or directory`);
    if (this.once.has(found.source.path)) return;
    if (this.stack.length > MAX_DEPTH) {
      throw new FatalCppError(
        `#include nested depth ${this.stack.length} exceeds maximum of ${MAX_DEPTH}`,
      );
    }
    const { line } = this;
    const { onInclude, systemPaths = [] } = this.options;
    onInclude?.(found.source.path, found.found >= this.path.length - systemPaths.length);
    const file = this.opened(found.source, found.found);
    file.from = { file: this.top.name, line: this.lineNumber() };
    this.marker(1, file.name, ' 1');
    this.file(file);
    this.line = line;
    this.marker(this.lineNumber() + 1, this.top.name, ' 2');
  }

  // --- output -----------------------------------------------------------------------------------

  private put(text: string): void {
    this.out.push(text);
    this.size += text.length;
    if (this.size > MAX_OUTPUT) throw new FatalCppError('preprocessed text is too large');
  }

  private marker(line: number, file: string, flags: string): void {
    if (this.out.length > 0 && !this.atLineStart) this.put('\n');
    if (this.options.lineMarkers !== false) this.put(`# ${line} ${quoted(file)}${flags}\n`);
    this.atLineStart = true;
    this.outFile = file;
    this.outLine = line;
  }

  private atLineStart = true;

  /** Brings the output to line `line` of the file at hand. */
  private sync(line: number): void {
    const file = this.top.name;
    if (!this.atLineStart) {
      this.put('\n');
      this.outLine++;
      this.atLineStart = true;
    }
    const ahead = line - this.outLine;
    if (file === this.outFile && ahead >= 0 && ahead <= 8) {
      if (ahead > 0) this.put('\n\n\n\n\n\n\n\n'.slice(0, ahead));
      this.outLine = line;
    } else this.marker(line, file, '');
  }

  private text(line: Line): void {
    const { names } = line;
    let plain = true;
    for (let i = 0; i < names.length; i++) {
      if (this.macros.has(names[i])) {
        plain = false;
        break;
      }
    }
    const number = this.lineNumber();
    this.expanding = line;
    const text = plain ? line.text : printTokens(this.expand(line.tokens));
    this.expanding = undefined;
    if (!plain && text.trim() === '') return;
    this.sync(number);
    this.put(!plain && line.tokens[0]?.space ? ` ${text.trimStart()}` : text);
    this.atLineStart = false;
  }

  private expand(tokens: readonly Token[]): Token[] {
    try {
      return this.expander.line(tokens);
    } catch (error) {
      if (!(error instanceof ExpansionError)) throw error;
      this.report('error', error.message);
      return [...tokens];
    }
  }

  // --- directives -------------------------------------------------------------------------------

  private directive(file: OpenFile, line: Line): void {
    switch (line.directive) {
      case 'define': {
        line.macro ??= parseDefine(line.text);
        if (typeof line.macro === 'string') this.report('error', line.macro);
        else this.macros.set(line.macro.name, line.macro);
        return;
      }
      case 'undef':
        this.macros.delete(this.macroName(line));
        return;
      case 'if':
      case 'ifdef':
      case 'ifndef':
        file.taken.push(false);
        this.branch(file, line, this.condition(line));
        return;
      case 'elif':
      case 'elifdef':
      case 'elifndef':
      case 'else':
        this.otherBranch(file, line);
        return;
      case 'endif':
        file.taken.pop();
        return;
      case 'include':
      case 'include_next':
      case 'import':
        this.includeDirective(line);
        return;
      case 'error':
      case 'warning':
        this.report(
          line.directive,
          `#${line.directive}${line.tokens.length > 0 ? ' ' : ''}${line.text.trim()}`,
        );
        return;
      case 'line':
        this.lineDirective(file, line);
        return;
      case 'pragma':
        if (/^\s*once\b/.test(line.text)) this.once.add(file.source.path);
        else {
          this.sync(this.lineNumber());
          this.put(`#pragma${line.text}`);
          this.atLineStart = false;
        }
        return;
      default:
        // #ident, #assert and their kin say nothing to the assembler.
        return;
    }
  }

  /** Goes on in this branch, or jumps to the next one. */
  private branch(file: OpenFile, line: Line, condition: boolean): void {
    if (condition) file.taken[file.taken.length - 1] = true;
    else file.at = line.next;
  }

  private otherBranch(file: OpenFile, line: Line): void {
    if (file.taken.length === 0) return;
    if (file.taken[file.taken.length - 1]) {
      file.at = line.next;
      return;
    }
    this.branch(file, line, line.directive === 'else' || this.condition(line));
  }

  /** The name that a directive is about; '' where there is none, which has been reported. */
  private macroName({ directive, tokens }: Line): string {
    const [name] = tokens;
    if (name?.kind === NAME) return name.text;
    this.report(
      'error',
      name ? 'macro names must be identifiers' : `no macro name given in #${directive} directive`,
    );
    return '';
  }

  private condition(line: Line): boolean {
    try {
      if (line.directive.endsWith('def')) {
        const name = this.macroName(line);
        return name !== '' && this.macros.has(name) === !line.directive.includes('nd');
      }
      const tokens = replaceOperators(line.tokens, this.questions);
      const expanded = this.inner.line(tokens).filter((token) => token.kind !== PAD);
      // `defined` may also come out of a macro.
      return evaluateCondition(
        replaceOperators(expanded, this.questions),
        !this.macros.has('__CHAR_UNSIGNED__'),
      );
    } catch (error) {
      if (!(error instanceof ConditionError || error instanceof ExpansionError)) throw error;
      this.report('error', error.message);
      return false;
    }
  }

  private headerName(tokens: readonly Token[]): { name: string; quote: boolean } | undefined {
    let list = tokens.filter((token) => token.kind !== PAD);
    if (list[0]?.kind === NAME) {
      list = this.inner.line(list).filter((token) => token.kind !== PAD);
    }
    if (list[0]?.kind === STRING) return { name: list[0].text.slice(1, -1), quote: true };
    const text = tokensToText(list);
    const match = /^<([^>]+)>/.exec(text);
    return match ? { name: match[1].trim(), quote: false } : undefined;
  }

  private includeDirective(line: Line): void {
    const text = line.text.trim();
    const literal = /^(?:"([^"]*)"|<([^>]*)>)/.exec(text);
    const name = literal
      ? { name: literal[1] ?? literal[2], quote: literal[1] !== undefined }
      : this.headerName(line.tokens);
    if (!name || name.name === '') {
      this.report('error', `#${line.directive} expects "FILENAME" or <FILENAME>`);
      return;
    }
    this.include(name.name, name.quote, line.directive === 'include_next');
  }

  private lineDirective(file: OpenFile, line: Line): void {
    const tokens = this.inner.line(line.tokens).filter((token) => token.kind !== PAD);
    const number = Number(tokens[0]?.text);
    if (!Number.isInteger(number)) {
      this.report('error', `"${tokens[0]?.text ?? ''}" after #line is not a positive integer`);
      return;
    }
    file.shift = number - line.number - line.height;
    if (tokens[1]?.kind === STRING) file.name = tokens[1].text.slice(1, -1);
    this.marker(number, file.name, '');
  }

  /** How the file at hand came in, innermost first; undefined for the source, and where the last message had it. */
  private includes(file: string): Place[] | undefined {
    const places = this.stack.flatMap(({ from }) => from ?? []).toReversed();
    if (places.length === 0 || this.diagnostics.at(-1)?.file === file) return undefined;
    return places;
  }

  private report(severity: Severity, message: string): void {
    const file = this.top?.name ?? this.options.file ?? '<source>';
    const line = this.top ? this.lineNumber() : 0;
    const includes = this.includes(file);
    this.diagnostics.push({ file, line, severity, message, ...(includes && { includes }) });
    if (this.diagnostics.length > 1000) throw new FatalCppError('too many errors');
  }
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
