// The comment header of a sample: the lines `// test: …`, `// start: …`, `// until: …`,
// `// expect: …` that make a .S file a test. docs/testing.md gives the grammar with an example for each
// key; this file reads it and refuses what the grammar does not have.

export type SampleKind = 'run' | 'asm' | 'errors';

/** What a sample starts with: 't32' is the T32 state of AArch32. */
export type SampleIsa = 'a64' | 'a32' | 't32';

/** `name = value` of a `start:` or `expect:` line; the value is still text (number, label, label+offset). */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** 1-based line it stands on. */
  readonly line: number;
}

export interface SampleHeader {
  /** The first comment line: what the sample shows, in a sentence. */
  readonly title: string;
  readonly kind: SampleKind;
  readonly isa: SampleIsa;
  /** What the machine is created with. */
  readonly machine: readonly Assignment[];
  readonly start: readonly Assignment[];
  readonly until: string | undefined;
  readonly expect: readonly Assignment[];
  /** Engine name → why this sample cannot run there. */
  readonly skip: ReadonlyMap<string, string>;
  /** Macro name → value for the preprocessor. */
  readonly define: ReadonlyMap<string, string>;
  /** Include directories, relative to the sample's own. */
  readonly include: readonly string[];
}

/** A header that breaks the grammar. `message` starts with `file:line:`. */
export class SampleError extends Error {}

const KEYS = 'test, machine, start, until, expect, skip, define, include';

/**
 * Reads the header of a sample: the comment lines at the top of the file.
 * @returns undefined when the file has no `// test:` line, so is no sample.
 * @throws SampleError on an unknown key, a second `test:`, or a header that expects nothing.
 */
export function parseHeader(source: string, file: string): SampleHeader | undefined {
  const lines = headerLines(source);
  if (!lines.some(({ text }) => /^test\s*:/.test(text))) return undefined;

  const reader = new HeaderReader(file, lines[0].text);
  for (const { text, line } of lines.slice(1)) {
    const key = /^([a-z]+)\s*:\s*(.*)$/.exec(text);
    if (key) reader.read(key[1], key[2], line);
  }
  return reader.finish();
}

/** The comment lines before the first line that is neither comment nor blank, without `//`. */
function headerLines(source: string): { text: string; line: number }[] {
  const lines: { text: string; line: number }[] = [];
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.trim();
    if (text === '') continue;
    if (!text.startsWith('//')) break;
    const stripped = text.replace(/^\/\/+\s?/, '').trim();
    if (stripped !== '' && !stripped.startsWith('SPDX-'))
      lines.push({ text: stripped, line: index + 1 });
  }
  return lines;
}

/** Collects the keys of one header. */
class HeaderReader {
  private test: { kind: SampleKind; isa: SampleIsa; line: number } | undefined;
  private until: string | undefined;
  private readonly machine: Assignment[] = [];
  private readonly start: Assignment[] = [];
  private readonly expect: Assignment[] = [];
  private readonly skip = new Map<string, string>();
  private readonly define = new Map<string, string>();
  private readonly include: string[] = [];

  constructor(
    private readonly file: string,
    private readonly title: string,
  ) {}

  read(key: string, rest: string, line: number): void {
    const text = withoutComment(rest);
    switch (key) {
      case 'test':
        this.readTest(text, line);
        break;
      case 'start':
        this.start.push(...this.assignments(text, line));
        break;
      case 'machine':
        this.machine.push(...this.assignments(text, line));
        break;
      case 'until':
        if (this.until !== undefined) this.fail(line, 'a second until:');
        if (!/^[A-Za-z_.$][\w.$]*(\+\w+)?$/.test(text)) this.fail(line, 'until: takes one label');
        this.until = text;
        break;
      case 'expect':
        this.expect.push(...this.assignments(text, line));
        break;
      case 'skip':
        this.readSkip(text, line);
        break;
      case 'define':
        for (const { name, value } of this.assignments(text, line)) this.define.set(name, value);
        break;
      case 'include':
        this.include.push(...text.split(',').map((directory) => directory.trim()));
        break;
      default:
        this.fail(line, `unknown key '${key}:' (there are ${KEYS})`);
    }
  }

  finish(): SampleHeader {
    const test = this.test!;
    if (test.kind === 'run' && this.expect.length === 0) {
      this.fail(test.line, 'a run sample needs at least one expect:');
    }
    if (test.kind === 'run' && !this.until && !this.expect.some((e) => e.name === 'stop')) {
      this.fail(
        test.line,
        'a run sample says where it ends: until: LABEL or expect: stop = REASON',
      );
    }
    if (test.kind !== 'run' && (this.start.length > 0 || this.expect.length > 0 || this.until)) {
      this.fail(test.line, `start:, until: and expect: belong to run samples, not to ${test.kind}`);
    }
    const { title, machine, start, until, expect, skip, define, include } = this;
    return {
      title,
      kind: test.kind,
      isa: test.isa,
      machine,
      start,
      until,
      expect,
      skip,
      define,
      include,
    };
  }

  private readTest(text: string, line: number): void {
    const words = /^(run|asm|errors)\s+(a32|a64|t32)$/.exec(text);
    if (!words) this.fail(line, `test: takes run|asm|errors and a32|a64|t32, not '${text}'`);
    if (this.test) this.fail(line, 'a second test:');
    this.test = { kind: words![1] as SampleKind, isa: words![2] as SampleIsa, line };
  }

  private readSkip(text: string, line: number): void {
    const parts = /^([^:]+?)\s*:\s*(\S.*)$/.exec(text);
    if (!parts) this.fail(line, 'skip: takes an engine and a reason: skip: ENGINE: REASON');
    this.skip.set(parts![1], parts![2]);
  }

  private assignments(text: string, line: number): Assignment[] {
    return splitOutsideQuotes(text, ',').map((part) => {
      const match = /^([\w.]+)\s*=\s*(\S.*)$/.exec(part.trim());
      if (!match) this.fail(line, `'${part.trim()}' is not of the form name = value`);
      return { name: match![1], value: match![2].trim(), line };
    });
  }

  private fail(line: number, message: string): void {
    throw new SampleError(`${this.file}:${line}: ${message}`);
  }
}

/** `text` up to a `//` that stands outside double quotes. */
function withoutComment(text: string): string {
  return splitOutsideQuotes(text, '//')[0].trim();
}

/** Splits at `separator` wherever it stands outside double quotes. */
function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && isQuoted) at++;
    else if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith(separator, at)) {
      parts.push(text.slice(from, at));
      at += separator.length - 1;
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** The characters a quoted value stands for: `"a\n"`. Undefined when it is not a quoted string. */
export function unquote(value: string): string | undefined {
  const match = /^"((?:[^"\\]|\\.)*)"$/.exec(value);
  if (!match) return undefined;
  const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', 0: '\0' };
  return match[1].replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}
