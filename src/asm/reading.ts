// Reading: the stack of files and macro expansions that statements come from, and the messages, which
// say where in them something is wrong.
import { Conditionals } from './conditional.js';
import { type Diagnostic, FatalError, StatementError } from './diagnostics.js';
import { nameEnd, skipBlanks } from './expr.js';
import { Body, type BodyLine, ExpansionFrame, FileFrame, type Frame } from './input.js';
import type { ListedPlace } from './listing.js';
import { type Macro, type Percent, readArguments } from './macro.js';
import { multibyteWarnings } from './multibyte.js';
import type { AssembleOptions } from './options.js';
import { scrub } from './scrub.js';
import type { Place } from './section.js';

const MAX_FRAMES = 300;
const MAX_INCLUDES = 200;
/** Statements out of macros and repeat blocks, all together. */
const MAX_EXPANDED = 20_000_000;
/** The same in characters. */
const MAX_EXPANDED_CHARACTERS = 1_000_000_000;
const MAX_ERRORS = 1000;

export abstract class Reading {
  readonly isa: 'a64' | 'a32';
  /** Data are big-endian. */
  readonly bigEndian: boolean;
  /** Code is: A32 and T32 of a big-endian target, as objects have it. */
  readonly bigEndianCode: boolean;
  readonly diagnostics: Diagnostic[] = [];
  readonly macros = new Map<string, Macro>();
  readonly conditionals = new Conditionals(() => this.place());
  readonly fileNames: string[] = [];
  altmacro = false;
  ended = false;
  protected readonly frames: Frame[] = [];
  private readonly fileIndex = new Map<string, number>();
  private lastFile = -1;
  private expanded = 0;
  private expandedCharacters = 0;
  private counter = 0;
  private errors = 0;
  protected currentPlace: Place | undefined;

  constructor(readonly options: AssembleOptions) {
    this.isa = options.isa === 'a64' ? 'a64' : 'a32';
    this.altmacro = options.alternate === true;
    this.bigEndian = options.bigEndian === true;
    this.bigEndianCode = this.bigEndian && this.isa !== 'a64';
  }

  /** Reads `%expression` of altmacro mode at `text[at]`. */
  protected abstract readPercent(text: string, at: number): { value: string; end: number };

  /** The next statement of the innermost frame; undefined where it ends, and the frame is left. */
  protected nextStatement(): string | undefined {
    const { frame } = this;
    const text = frame.next();
    this.currentPlace = undefined;
    if (text === undefined) this.leave(frame);
    else if (frame.kind !== 'file') this.countExpanded(text.length);
    return text;
  }

  private countExpanded(characters: number): void {
    this.expandedCharacters += characters;
    if (++this.expanded > MAX_EXPANDED || this.expandedCharacters > MAX_EXPANDED_CHARACTERS) {
      throw new FatalError('macro expansion does not end; giving up');
    }
  }

  get frame(): Frame {
    return this.frames[this.frames.length - 1];
  }

  /** Path of the innermost file, for relative names. */
  get filePath(): string {
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i];
      if (frame instanceof FileFrame) return frame.path;
    }
    return '';
  }

  enterFile(source: string, file: string, path: string): void {
    if (this.frames.filter((frame) => frame.kind === 'file').length >= MAX_INCLUDES) {
      throw new FatalError('include files nested too deeply');
    }
    if (this.options.multibyte === 'warn') {
      for (const message of multibyteWarnings(source, file))
        this.warnAt({ file, line: 0 }, message);
    }
    const statements = scrub(source, this.isa);
    for (const { line, message } of statements.problems)
      this.warnAt({ file, line: line + 1 }, message);
    const frame = new FileFrame(statements, file, this.conditionals.depth, path);
    if (this.options.listing) frame.length = source.split('\n').length - 1;
    this.frames.push(frame);
  }

  private pushExpansion(frame: Frame): void {
    if (this.frames.length >= MAX_FRAMES) throw new FatalError('macros nested too deeply');
    this.frames.push(frame);
  }

  private readonly rescrub = (text: string) => scrub(text, this.isa);

  protected invoke(macro: Macro, operands: string): void {
    const args = readArguments(macro, operands, this.percent(), (message) => this.warn(message));
    const counter = this.counter++;
    for (const local of macro.locals)
      args.push(`.LL${local}${counter.toString(16).padStart(4, '0')}`);
    for (const { name, line } of macro.twice)
      this.errorAt(line, `\`${name}' was already used as parameter (or another local) name`);
    this.pushExpansion(
      new ExpansionFrame(
        'macro',
        macro.name,
        macro.body,
        [args],
        1,
        counter,
        this.conditionals.depth,
        this.place(),
        this.rescrub,
      ),
    );
  }

  /** Repeats `lines`, once for each list of arguments, or `count` times with none. */
  repeat(lines: BodyLine[], parameter: string | undefined, values: string[], count: number): void {
    const index = new Map(parameter === undefined ? [] : [[parameter, 0]]);
    const body = new Body(lines, index, this.altmacro);
    const rounds = parameter === undefined ? [[]] : values.map((value) => [value]);
    this.pushExpansion(
      new ExpansionFrame(
        'loop',
        '',
        body,
        rounds,
        count,
        this.counter,
        this.conditionals.depth,
        this.place(),
        this.rescrub,
      ),
    );
  }

  /** `%expression` in altmacro mode; undefined outside it. */
  percent(): Percent | undefined {
    return this.altmacro ? (text, at) => this.readPercent(text, at) : undefined;
  }

  /** Collects statements up to the directive that closes the block; nested blocks are kept whole. */
  collect(
    opens: (word: string) => boolean,
    closes: string,
    what: string,
    atEnd = false,
  ): BodyLine[] {
    const frame = this.frame;
    const lines: BodyLine[] = [];
    let depth = 1;
    for (;;) {
      const text = frame.next();
      if (text === undefined) {
        // The line behind the last one is to blame.
        if (atEnd) this.currentPlace = { file: frame.file, line: frame.line + 1 };
        throw new StatementError(what);
      }
      if (frame.kind !== 'file') this.countExpanded(text.length);
      const word = blockWord(text);
      if (word === 'linefile') {
        // Says where the rest of the body stands; it is no part of it.
        if (frame instanceof FileFrame) frame.setMarker(text);
        continue;
      }
      if (word !== '') {
        if (opens(word)) depth++;
        else if (word === closes && --depth === 0) break;
      }
      lines.push({ text, file: frame.file, line: frame.line });
    }
    this.currentPlace = undefined;
    return lines;
  }

  /** `.exitm`: leaves the innermost macro (or repeat block). */
  exitMacro(): void {
    const frame = this.frame;
    if (frame.kind === 'file') {
      this.warn('ignoring macro exit outside a macro definition.');
      return;
    }
    this.frames.pop();
    this.conditionals.unwind(frame.conditionals);
  }

  /** File and line for the line table: a macro counts as the line that invoked it. */
  sourceLine(): { file: string; line: number } | undefined {
    const top = this.frames[this.frames.length - 1];
    if (top?.isNumbered) return top;
    for (const frame of this.frames) {
      if (frame instanceof ExpansionFrame && frame.kind === 'macro') return frame.invoked;
    }
    return top;
  }

  private leave(frame: Frame): void {
    this.frames.pop();
    this.lastLine = { file: frame.file, line: frame.line };
    if (this.conditionals.depth > frame.conditionals && frame.kind !== 'file') {
      const place = { file: frame.file, line: frame.line };
      this.unfinished('end of macro inside conditional', frame.conditionals, place);
      this.conditionals.unwind(frame.conditionals);
    }
  }

  /** Says that conditionals above `depth` are open, and where they begin. */
  protected unfinished(message: string, depth: number, place: Place): void {
    this.errorAt(place, message);
    const { begins, branches } = this.conditionals.places(depth);
    if (begins) this.errorAt(begins, 'here is the start of the unterminated conditional');
    if (branches) this.errorAt(branches, 'here is the "else" of the unterminated conditional');
  }

  /** Changes what the line at hand is called: `.line`, `.file`. */
  renumber(change: (frame: Frame) => void): void {
    change(this.frame);
    this.currentPlace = undefined;
  }

  /** Where a listing has the statement at hand: in a file, whatever macros it comes from; as markers have it, or not. */
  protected listedPlace(byMarkers: boolean): ListedPlace {
    const { frames } = this;
    let at = frames.length - 1;
    while (at > 0 && !(frames[at] instanceof FileFrame)) at--;
    const nesting = frames.length - 1 - at;
    const file = frames[at];
    if (!byMarkers && file instanceof FileFrame)
      return { file: file.path, line: file.physicalLine, nesting };
    const isRepeat = nesting > 0 && frames[at + 1].kind === 'loop';
    const frame = isRepeat ? frames[at + 1] : file;
    return { file: frame.file, line: frame.line, nesting };
  }

  /** A repetition that stands in a file itself, and where that has what closes it. */
  protected repeatedFrom(): { loop: Frame; closing: ListedPlace } | undefined {
    const { frames } = this;
    let at = frames.length - 1;
    while (at > 0 && !(frames[at] instanceof FileFrame)) at--;
    const loop = frames[at + 1];
    if (loop?.kind !== 'loop') return undefined;
    const { file, line } = frames[at];
    return { loop, closing: { file, line, nesting: 0 } };
  }

  /** The place for what can only be found out at the end: as GNU has it, the line that invoked the macro. */
  latePlace(): Place {
    const { frame } = this;
    if (!frame || frame.kind === 'file') return this.place();
    const at = this.sourceLine();
    return at ? { file: at.file, line: at.line } : this.place();
  }

  /** The place for what no line is to blame for. */
  get wholeFile(): Place {
    return { file: this.options.file ?? '', line: 0 };
  }

  /** Where the source has ended. */
  private lastLine: Place | undefined;

  /** Does what GNU does when it has read the last line: messages are about that. */
  atLastLine(action: () => void): void {
    this.currentPlace = this.lastLine;
    action();
    this.currentPlace = undefined;
  }

  place(): Place {
    if (this.currentPlace) return this.currentPlace;
    const frame = this.frames[this.frames.length - 1];
    if (!frame) return this.wholeFile;
    let stack: Place['stack'];
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const below = this.frames[i];
      if (!(below instanceof ExpansionFrame)) break;
      if (below.kind !== 'macro') continue;
      const { invoked } = below;
      stack = [{ file: invoked.file, line: invoked.line }, ...(invoked.stack ?? [])];
      break;
    }
    this.currentPlace = { file: frame.file, line: frame.line, stack };
    return this.currentPlace;
  }

  error(message: string, column?: number): void {
    this.errorAt(this.place(), message, column);
  }

  errorAt(place: Place, message: string, column?: number, fatal = false): void {
    if (++this.errors > MAX_ERRORS) {
      this.diagnostics.push({ ...place, severity: 'error', message: 'too many errors' });
      this.ended = true;
      return;
    }
    this.diagnostics.push({
      file: place.file,
      line: place.line,
      severity: 'error',
      message,
      ...(fatal ? { fatal } : {}),
      ...(column === undefined ? {} : { column }),
      ...(place.stack ? { stack: place.stack } : {}),
    });
  }

  warn(message: string): void {
    this.warnAt(this.place(), message);
  }

  warnAt(place: Place, message: string): void {
    this.diagnostics.push({
      file: place.file,
      line: place.line,
      severity: 'warning',
      message,
      ...(place.stack ? { stack: place.stack } : {}),
    });
  }

  get failed(): boolean {
    return this.errors > 0;
  }

  indexOfFile(file: string): number {
    // Most statements are in the file of the one before.
    if (file === this.fileNames[this.lastFile]) return this.lastFile;
    let index = this.fileIndex.get(file);
    if (index === undefined) {
      index = this.fileNames.length;
      this.fileNames.push(file);
      this.fileIndex.set(file, index);
    }
    this.lastFile = index;
    return index;
  }
}

/** The directive word that may open or close a block: `macro`, `endm`, `rept` … ('' for others). */
function blockWord(text: string): string {
  let at = skipBlanks(text, 0);
  if (text.charCodeAt(at) !== 46) {
    const colon = text.indexOf(':');
    if (colon < 0 || nameEnd(text, at) !== colon) return '';
    at = skipBlanks(text, colon + 1);
    if (text.charCodeAt(at) !== 46) return '';
  }
  return text.slice(at + 1, nameEnd(text, at + 1)).toLowerCase();
}
