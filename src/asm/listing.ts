// Assembly listings, `as -a`: what each line of the source has put into its section, in GNU's form. While statements are
// read the recorder notes where in which section each line begins; the text is made when the object is.
import type { ElfObject } from '../object/elf.js';
import type { Diagnostic } from './diagnostics.js';
import { type ListedSymbol, symbolLines } from './listing-symbols.js';
import type { Chain } from './section.js';

export interface ListingOptions {
  /** Letters behind -a: c d g h l m n s. */
  readonly parts: string;
  /** --listing-lhs-width: words of bytes on the first line (default 1). */
  readonly words?: number;
  /** --listing-lhs-width2: on the lines below. */
  readonly moreWords?: number;
  /** --listing-rhs-width: characters of the source (default 100). */
  readonly sourceWidth?: number;
  /** --listing-cont-lines: lines of bytes below the first (default 4). */
  readonly moreLines?: number;
  /** The lines of -ag, without the one for the input. */
  readonly about?: readonly string[];
  /** Takes the text when the file has been assembled, with or without errors. */
  readonly write: (text: string) => void;
}

/** A line of source, as the assembler has passed it. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  /** A line of a macro expansion (-am); undefined: what the file has. */
  readonly text: string | undefined;
  /** Where it begins, and where the next line of any section did. */
  readonly chain: Chain;
  readonly from: Position;
  closed: Position;
  /** The number that the next symbol would have got when it began. */
  readonly serial: number;
  edict: '' | 'list' | 'nolist' | 'nolist next' | 'eject' | 'title' | 'sbttl';
  argument: string;
  isDebugging: boolean;
  /** Number of messages that had come before it. */
  readonly messages: number;
}

interface Position {
  readonly off: number;
  readonly gaps: number;
}

const positionOf = (chain: Chain): Position => ({ off: chain.size, gaps: chain.gaps.length });

/** Where in the source a statement is, for a listing. */
export interface ListedPlace {
  readonly file: string;
  readonly line: number;
  /** Macro expansions and repetitions around it. */
  readonly nesting: number;
}

interface Source {
  readonly place: ListedPlace;
  readonly text: string;
  readonly chain: Chain;
  readonly isAbsolute: boolean;
  readonly messages: number;
  readonly serial: number;
}

/** Blanks in front of a statement are gone by now: GNU keeps one, and nearly all that is no label has some. */
const indented = (text: string) => (/^( |[\w.$]+:)/.test(text) ? text : ` ${text}`);

const QUOTED = /^"((?:\\.|[^"\\])*)"/;

export class ListingRecorder {
  readonly entries: Entry[] = [];
  paperHeight: number;
  paperWidth = 200;
  /** -ah: files and lines are those of the markers; else of the text that is assembled. */
  readonly byMarkers: boolean;
  private readonly macros: boolean;
  private readonly conditions: boolean;
  private readonly debugging: boolean;

  constructor(readonly options: ListingOptions) {
    const { parts } = options;
    this.byMarkers = parts.includes('h');
    this.macros = parts.includes('m');
    this.conditions = parts.includes('c');
    this.debugging = parts.includes('d');
    this.paperHeight = parts.includes('n') ? 0 : 60;
  }

  /** A statement is about to be assembled. */
  line({ place, text, chain, isAbsolute, messages, serial }: Source): void {
    if (isAbsolute) return;
    const last = this.entries.at(-1);
    if (this.debugging && last && /^\.(debug|line)/.test(chain.section.name))
      last.isDebugging = true;
    const { file, line, nesting } = place;
    const isExpansion = this.macros && nesting > 0;
    if (!isExpansion && last && this.lastLine === line && this.lastFile === file) return;
    this.lastLine = line;
    this.lastFile = file;
    this.close();
    const from = positionOf(chain);
    const contents = isExpansion ? `${'>'.repeat(nesting)} ${indented(text)}` : undefined;
    this.entries.push({
      ...{ file, line, text: contents, chain, from, closed: from, edict: '', argument: '' },
      ...{ isDebugging: false, messages, serial },
    });
  }
  private lastLine = 0xffff;
  private lastFile = '';
  private lastRepeat: unknown;

  /** The first line of a repetition is about to be assembled: GNU passes what closes it once more. */
  repeats(frame: unknown): boolean {
    const isNew = this.byMarkers && frame !== undefined && frame !== this.lastRepeat;
    this.lastRepeat = frame;
    return isNew;
  }

  /** The source has been read: what follows is nobody's, or the last line's. */
  finish(chains: Iterable<Chain>): void {
    this.close();
    for (const chain of chains) this.read.set(chain, positionOf(chain));
  }
  private readonly read = new Map<Chain, Position>();

  /** The last line ends where its section is now. */
  private close(): void {
    const last = this.entries.at(-1);
    if (last) last.closed = positionOf(last.chain);
  }

  /** The line at hand defines a symbol in `chain`. */
  label(name: string, chain: Chain): void {
    this.definitions.set(name, this.owner(chain, this.entries.at(-1)));
  }

  /**
   * The line that a place in `chain` belongs to while `entry` is assembled: of a section that it has only now gone to
   * the last line that began there, until it aligns.
   */
  private owner(chain: Chain, entry: Entry | undefined): Entry | undefined {
    if (!entry || entry.chain === chain) return entry;
    let at = this.entries.lastIndexOf(entry);
    while (at >= 0 && this.entries[at].chain !== chain) at--;
    const last: Entry | undefined = this.entries[at];
    const isAligned = chain.gaps.length + chain.fragments.length > (last?.closed.gaps ?? 0);
    return isAligned ? entry : last;
  }

  /** Where the bytes of each line end: at the next line of its section, or where another line aligns. */
  ends(): Position[] {
    const next = new Map<Chain, Position>();
    const ends: Position[] = [];
    for (let index = this.entries.length - 1; index >= 0; index--) {
      const { chain, closed, from } = this.entries[index];
      const isLast = index === this.entries.length - 1;
      const to = next.get(chain) ?? ((!isLast && this.read.get(chain)) || positionOf(chain));
      ends[index] =
        to.gaps === closed.gaps ? to : { off: chain.gaps[closed.gaps].at, gaps: closed.gaps + 1 };
      next.set(chain, from);
    }
    return ends;
  }

  /** The line at hand gives a symbol a value, that of `other` where it is one. */
  assign(name: string, other: string | undefined): void {
    const isKnown = other !== undefined && this.definitions.has(other);
    this.definitions.set(name, isKnown ? this.definitions.get(other) : this.entries.at(-1));
  }
  private readonly definitions = new Map<string, Entry | undefined>();

  /** Where a symbol of a name was defined. */
  placeOf(name: string): Entry | undefined {
    return this.definitions.get(name);
  }

  /** Where a mapping symbol was made: by its number, or, of one that the layout has made, by its address. */
  markedAt(chain: Chain, address: number, serial: number): Entry | undefined {
    if (!Number.isFinite(serial))
      return this.entries.findLast(
        (each) => each.chain === chain && chain.address(each.from.off, each.from.gaps) <= address,
      );
    const entry = this.entries.findLast((each) => each.serial <= serial);
    // The start of a section that the line has gone to is nobody's.
    const isStart = address === chain.base && entry?.chain !== chain;
    return entry && !isStart ? this.owner(chain, entry) : undefined;
  }

  /** A statement has been assembled; conditionals skipped statements before it, and do so behind it. */
  after(text: string, wasSkipping: boolean, skips: boolean): void {
    const last = this.entries.at(-1);
    if (!last) return;
    if (wasSkipping !== skips && this.conditions) {
      if (skips) last.edict = 'nolist next';
      else this.list(last);
    }
    if (wasSkipping || text.charCodeAt(0) !== 46) return;
    const match = /^\.(list|nolist|eject|page|title|ttl|sbttl|subttl|psize)\b\s*/i.exec(text);
    if (match) this.directive(last, match[1].toLowerCase(), text.slice(match[0].length));
  }

  private list(last: Entry): void {
    last.edict = last.edict.startsWith('nolist') ? '' : 'list';
  }

  private directive(last: Entry, name: string, rest: string): void {
    const quoted = QUOTED.exec(rest)?.[1] ?? '';
    if (name === 'list') this.list(last);
    else if (name === 'nolist') last.edict = last.edict === 'list' ? '' : 'nolist';
    else if (name === 'psize') {
      const [height, width] = rest.split(',').map((part) => Number(part.trim() || 0));
      this.paperHeight = height < 0 || height > 1000 ? 0 : height || 0;
      if (width) this.paperWidth = width;
    } else if (name === 'eject' || name === 'page') last.edict = 'eject';
    else {
      last.edict = /^t/.test(name) ? 'title' : 'sbttl';
      last.argument = quoted.replace(/\\(.)/g, '$1');
    }
  }
}

/** What the printing needs to know of an assembly. */
export interface Listed {
  readonly header: string;
  /** Name of the source, and how to get the text of a file. */
  readonly file: string;
  readonly textOf: (file: string) => string | undefined;
  readonly object: ElfObject;
  /** There were errors: addresses mean nothing. */
  readonly failed: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly symbols: () => readonly ListedSymbol[];
}

/** A source as it is printed: lines in their order, each once. */
class SourceText {
  line = 0;
  atEnd = false;
  private readonly lines: readonly string[];

  constructor(text: string | undefined) {
    this.isMissing = text === undefined;
    this.lines = text?.split(/\r\n|\n\r|\n|\r/) ?? [];
  }
  private readonly isMissing: boolean;

  /** GNU marks what is behind the last line by dots. */
  next(width: number): string {
    if (this.isMissing) this.atEnd = true;
    if (this.atEnd) return '';
    const text = (this.lines[this.line] ?? '').slice(0, width - 1);
    this.atEnd = this.line >= this.lines.length - 1;
    this.line++;
    return this.atEnd && text.length + 2 < width - 1 ? `${text}...` : text;
  }
}

const WORD = 4;

class Printer {
  private out = '';
  private page = 0;
  private onPage = 0;
  private eject = true;
  private title = '';
  private subtitle = '';
  private wasDebugging = false;
  private readonly texts = new Map<string, SourceText>();
  private readonly ends: readonly Position[];

  constructor(
    private readonly recorder: ListingRecorder,
    private readonly listed: Listed,
  ) {
    this.ends = recorder.ends();
  }

  private get parts(): string {
    return this.recorder.options.parts;
  }

  print(): string {
    if (this.parts.includes('g')) this.general();
    if (/[lh]/.test(this.parts)) this.lines();
    if (this.parts.includes('s')) {
      this.eject = true;
      this.newPage(0, []);
      for (const line of symbolLines(this.listed.symbols())) this.emit(line, 0, []);
    }
    return this.out;
  }

  private general(): void {
    const { recorder, listed } = this;
    this.eject = true;
    this.newPage(0, []);
    const { about = [] } = recorder.options;
    for (const line of [...about, ` input file    \t: ${listed.file}`, '']) this.out += `${line}\n`;
  }

  private newPage(index: number, entries: readonly Entry[]): void {
    const { paperHeight } = this.recorder;
    if (paperHeight === 0 || !(this.eject || this.onPage >= paperHeight)) return;
    this.page++;
    const near = entries.slice(index, index + 10);
    const find = (edict: Entry['edict']) => near.find((entry) => entry.edict === edict)?.argument;
    this.title = find('title') ?? this.title;
    this.subtitle = find('sbttl') ?? this.subtitle;
    const { header, file } = this.listed;
    if (this.page > 1) this.out += '\f';
    this.out += `${header} ${file} \t\t\tpage ${this.page}\n${this.title}\n${this.subtitle}\n`;
    this.onPage = 3;
    this.eject = false;
  }

  private emit(line: string, index: number, entries: readonly Entry[]): void {
    this.out += `${line}\n`;
    this.onPage++;
    this.newPage(index, entries);
  }

  private textOf(file: string): SourceText {
    let text = this.texts.get(file);
    if (!text) {
      // GNU can open a directory, and finds nothing in it.
      text = new SourceText(file.endsWith('/') ? '' : this.listed.textOf(file));
      this.texts.set(file, text);
    }
    return text;
  }

  private lines(): void {
    const { recorder } = this;
    const { entries } = recorder;
    const width = Math.min(recorder.options.sourceWidth ?? 100, recorder.paperWidth);
    let show = 1;
    for (const [index, entry] of entries.entries()) {
      const source = this.textOf(entry.file);
      let { line } = entry;
      if (entry.edict === 'nolist') show--;
      else if (entry.edict === 'list' || (entry.edict === 'nolist next' && show === 0)) line--;
      else if (entry.edict === 'title') this.title = entry.argument;
      else if (entry.edict === 'sbttl') this.subtitle = entry.argument;
      if (show <= 0) while (source.line < line && !source.atEnd) source.next(width);
      if (line < entry.line) {
        line++;
        show++;
      }
      if (show > 0) this.entry(index, line, source, width);
      if (entry.edict === 'nolist next' && show === 1) show--;
    }
  }

  private entry(index: number, line: number, source: SourceText, width: number): void {
    const { entries } = this.recorder;
    const entry = entries[index];
    if (entry.text !== undefined) {
      const number = source.line === 0 ? entry.line : source.line;
      if (!this.isDebugging(index, entry.text))
        this.printLines(index, number, entry.text, this.bytesOf(index));
    } else {
      while (source.line < line && !source.atEnd) {
        const text = source.next(width);
        const bytes = source.line < line ? undefined : this.bytesOf(index);
        if (!this.isDebugging(index, text)) this.printLines(index, source.line, text, bytes);
      }
    }
    if (entry.edict === 'eject') this.eject = true;
  }

  private isDebugging(index: number, text: string): boolean {
    if (!this.parts.includes('d')) return false;
    const { entries } = this.recorder;
    if (entries[index].isDebugging) {
      this.wasDebugging = true;
      return true;
    }
    const was = this.wasDebugging;
    this.wasDebugging = false;
    const trimmed = text.trimStart();
    if (trimmed.startsWith('.'))
      return /^\.(def|val|scl|line|endef|ln|type|size|dim|tag|stab)/.test(trimmed);
    this.wasDebugging = was && trimmed === '' && entries[index + 1]?.isDebugging === true;
    return this.wasDebugging;
  }

  /** Address and bytes of a line; undefined where it has none. */
  private bytesOf(index: number): { address: number; hex: string } | undefined {
    const { chain, from } = this.recorder.entries[index];
    const to = this.ends[index];
    const { words = 1, moreWords = 1, moreLines = 4 } = this.recorder.options;
    const { object } = this.listed;
    const start = chain.address(from.off, from.gaps);
    const end = chain.address(to.off, to.gaps);
    if (!(end > start)) return undefined;
    const unit = WORD * 2 + 1;
    const limit = Math.ceil((unit * words + unit * moreWords * moreLines + 20 - 3) / 2);
    const length = Math.min(end - start, limit);
    const bytes = object.sections[chain.section.index]?.bytes.subarray(start, start + length);
    const hex = Array.from({ length }, (_, i) =>
      (bytes?.[i] ?? 0).toString(16).toUpperCase().padStart(2, '0'),
    ).join('');
    return { address: start, hex };
  }

  private printLines(
    index: number,
    line: number,
    text: string,
    bytes: { address: number; hex: string } | undefined,
  ): void {
    const { recorder, listed } = this;
    const { entries } = recorder;
    this.newPage(index, entries);
    const { words = 1, moreLines = 4 } = recorder.options;
    const moreWords = Math.max(recorder.options.moreWords ?? 1, words);
    const columns = (WORD * 2 + 1) * words;
    const number = ` ${line}`.padStart(4);
    if (bytes === undefined) {
      this.emit(`${number}     ${' '.repeat(columns)}\t${text}`, index, entries);
      return;
    }
    const address = listed.failed ? '????' : bytes.address.toString(16).padStart(4, '0');
    const groups = (bytes.hex.match(/.{1,8}/g) ?? []).map((group) =>
      group.length === 8 ? `${group} ` : group,
    );
    const first = groups.splice(0, words).join('').padEnd(columns);
    this.emit(`${number} ${address} ${first}\t${text}`, index, entries);
    for (const message of this.messagesOf(index)) this.emit(`****  ${message}`, index, entries);
    for (let more = 0; more < moreLines && groups.length > 0; more++)
      this.emit(`${number}      ${groups.splice(0, moreWords).join('')}`, index, entries);
  }

  private messagesOf(index: number): string[] {
    const { diagnostics } = this.listed;
    const { entries } = this.recorder;
    const next = entries[index + 1]?.messages ?? diagnostics.length;
    return diagnostics
      .slice(entries[index].messages, next)
      .filter(({ severity }) => severity !== 'info')
      .map(({ severity, message }) => `${severity === 'error' ? 'Error' : 'Warning'}: ${message}`);
  }
}

/** The text of a listing. */
export function printListing(recorder: ListingRecorder, listed: Listed): string {
  return new Printer(recorder, listed).print();
}
