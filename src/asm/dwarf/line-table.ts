// The rows of the line table ("DWARF Debugging Information Format", line number information): what `.loc` says
// about the next instruction, or with -g the line of each statement. Rows belong to a subsection.
import type { Assembler } from '../assembler.js';
import { num } from '../expr.js';
import { chainsOf } from '../layout.js';
import { SHF_ALLOC, SHF_EXECINSTR, SHT_NOBITS } from '../output.js';
import type { Chain, Place, Section, Sym } from '../section.js';
import { FileTable } from './file-table.js';

export const IS_STMT = 1;
export const BASIC_BLOCK = 2;
export const PROLOGUE_END = 4;
export const EPILOGUE_BEGIN = 8;

/** `view -0`, `view 0`, or the symbol that is to have the number of the view. */
export type View = 'reset' | 'zero' | Sym;

/** What `.loc` says. */
export interface Location {
  /** Number, or the name of a file that has none yet. */
  readonly file: number | string;
  readonly line: number;
  readonly column: number;
  readonly flags: number;
  readonly isa: number;
  readonly discriminator: number;
  readonly view: View | undefined;
}

/** A location at a place. */
export interface Row extends Location {
  readonly chain: Chain;
  readonly off: number;
  readonly gaps: number;
  /** GNU's fragment that the place is in, and whether it is its beginning. */
  readonly fragment: number;
  readonly opens: boolean;
  /** Where its view is said to be 0. */
  readonly place: Place | undefined;
}

const START: Location = {
  file: 1,
  line: 1,
  column: 0,
  flags: IS_STMT,
  isa: 0,
  discriminator: 0,
  view: undefined,
};

export class LineTable {
  readonly files: FileTable;
  /** Version of DWARF to write. */
  level: number;
  /** The assembler makes a row for each line (-g), until the source has lines of its own. */
  generating: boolean;
  /** `.loc_mark_labels 1`: labels begin basic blocks. */
  markLabels = false;
  /** Sections in the order of their first rows; rows by subsection. */
  readonly sections = new Map<Section, Map<number, Row[]>>();
  /** `.loc` has been seen at all. */
  used = false;
  private current = START;
  /** A `.loc` waits for its instruction. */
  private pending = false;
  private lastFile = '';
  private lastLine = -1;

  constructor(private readonly asm: Assembler) {
    const { debug } = asm.options;
    this.level = debug ?? 3;
    this.generating = debug !== undefined;
    this.files = new FileTable(() => asm.options.workingDirectory ?? '/');
  }

  /** Version of the line table: there is none before 3. */
  get lineVersion(): number {
    return Math.max(3, this.level);
  }

  /** Instructions want to be told to `instruction`. */
  get active(): boolean {
    return this.generating || this.pending;
  }

  /** An instruction follows, here. */
  instruction(): void {
    if (this.generating) {
      const at = this.asm.sourceLine();
      if (at) this.generated(at.file, at.line);
    } else if (this.pending) this.emit();
  }

  /** A row for a line of the source; lines that repeat make none. */
  generated(file: string, line: number): void {
    if (line === 0 || (line === this.lastLine && file === this.lastFile)) return;
    this.lastFile = file;
    this.lastLine = line;
    this.add({ ...START, file, line, isa: this.current.isa });
  }

  /** A label is defined here. */
  label(): void {
    const { markLabels, generating, asm } = this;
    if (!markLabels || !asm.output.section.isCode) return;
    const at = generating ? asm.sourceLine() : undefined;
    if (!generating && this.files.files.length === 0) return;
    const { current } = this;
    const location = at ? { ...START, file: at.file, line: at.line, isa: current.isa } : current;
    this.add({ ...location, flags: location.flags | BASIC_BLOCK });
    this.consume();
  }

  /** `.loc`: what it says is for the next instruction. */
  set(change: Partial<Location>): void {
    this.current = { ...this.current, ...change };
    this.used = true;
    this.pending = true;
    // A view is of this place, whatever comes.
    if (this.current.view !== undefined) this.emit();
  }

  /** Another `.loc` comes: one that waits gets a row of its own. */
  flush(): void {
    if (this.pending) this.emit();
  }

  /** Flags of the location that `.loc` is going to change. */
  get flags(): number {
    return this.current.flags;
  }

  /** The source has line information of its own. */
  stopGenerating(): void {
    if (this.generating) {
      for (const chains of this.sections.values()) chains.clear();
    }
    this.generating = false;
  }

  /** `.file 0`, `.loc 0`: version 5 is the first to have it. */
  needsVersion5(): void {
    this.level = Math.max(5, this.level);
  }

  private emit(): void {
    if (this.current.line !== 0) this.add(this.current);
    this.consume();
  }

  private consume(): void {
    this.pending = false;
    this.current = {
      ...this.current,
      flags: this.current.flags & IS_STMT,
      discriminator: 0,
      view: undefined,
    };
  }

  private add(location: Location): void {
    const { output } = this.asm;
    const { section, chain } = output;
    const isLoaded = section.flags & SHF_ALLOC && section.type !== SHT_NOBITS;
    if (!isLoaded || !(section.flags & SHF_EXECINSTR)) {
      if (!this.generating)
        this.asm.warn(`dwarf line number information for ${section.name} ignored`);
      return;
    }
    let chains = this.sections.get(section);
    if (!chains) {
      chains = new Map();
      this.sections.set(section, chains);
    }
    const rows = chains.get(chain.number) ?? [];
    chains.set(chain.number, rows);
    const { size: off, gaps, fragments } = chain;
    rows.push({
      ...location,
      chain,
      off,
      gaps: gaps.length,
      fragment: fragments.length,
      opens: chain.fragmentStart === off,
      place: location.view === 'zero' ? this.asm.place() : undefined,
    });
  }

  /** All rows of a section, by address. */
  rowsOf(section: Section): Row[] {
    const chains = this.sections.get(section);
    if (!chains) return [];
    return chainsOf(section).flatMap(({ number }) => chains.get(number) ?? []);
  }

  /** Numbers the views by what is known of the layout: rows at one address count from 0. */
  numberViews(): void {
    this.eachView((row, view) => {
      if (typeof row.view === 'object') row.view.equal = num(view);
    });
  }

  /** Complains where a view that was said to be 0 is not. */
  checkViews(): void {
    let late = false;
    let before: Row | undefined;
    this.eachView((row, view) => {
      const known = before?.chain === row.chain && before.fragment === row.fragment;
      before = row;
      if (!row.place || view === 0) return;
      // What GNU can only tell at the end it tells once, and not where.
      if (known) this.asm.errorAt(row.place, 'view number mismatch');
      else late = true;
    });
    if (late) this.asm.errorAt(this.asm.wholeFile, 'view number mismatch');
  }

  private eachView(visit: (row: Row, view: number) => void): void {
    if (!this.used) return;
    for (const section of this.sections.keys()) {
      let view = -1;
      let before = -1;
      for (const row of this.rowsOf(section)) {
        const address = row.chain.address(row.off, row.gaps);
        view = row.view === 'reset' || address > before ? 0 : view + 1;
        before = address;
        visit(row, view);
      }
    }
  }
}
