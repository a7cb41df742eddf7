// The debugging sections of an object: made before the layout, because their order is GNU's, and filled when all
// addresses are known. What is written depends on what the source has itself: a compiler's .debug_info gets a line
// table; assembler source gets the description of a unit as well.
import type { Assembler } from '../assembler.js';
import { evaluateNumber } from '../evaluate.js';
import { combine, type Expr, locate, num } from '../expr.js';
import { chainsOf, FINAL } from '../layout.js';
import { SHF_MERGE, SHF_STRINGS, SHT_PROGBITS } from '../output.js';
import type { Section, Sym } from '../section.js';
import { LAST } from '../symbol-table.js';
import {
  debugAbbrev,
  debugAranges,
  debugInfo,
  debugRanges,
  debugRnglists,
  type FunctionEntry,
  type Range,
  RNGLISTS_HEADER,
  type Unit,
} from './debug-info.js';
import { debugLine } from './debug-line.js';
import { lineProgram } from './line-program.js';
import type { LineTable, Row } from './line-table.js';
import { Piece, positionBehind, positionOf } from './piece.js';
import { Strings } from './strings.js';

/** What GNU as 2.40 says of itself: objects are to be the same to the byte. */
const PRODUCER = 'GNU AS 2.40';

/** End of a section's contents as the source leaves it, in front of any padding. */
interface Extent {
  readonly start: Expr;
  readonly end: Expr;
}

/** GNU makes the symbols of these sections last, in this order. */
const SYMBOL_ORDER: readonly string[] = [
  '.debug_info',
  '.debug_abbrev',
  '.debug_line',
  '.debug_line_str',
  '.debug_ranges',
  '.debug_rnglists',
  '.debug_str',
  '.debug_aranges',
];

export class DebugSections {
  private line: Section | undefined;
  private texts: Section | undefined;
  private unit:
    | {
        readonly info: Section;
        readonly abbrev: Section;
        readonly aranges: Section;
        readonly str: Section;
        readonly ranges: Section | undefined;
      }
    | undefined;
  private readonly extents = new Map<Section, Extent>();
  private readonly target: { readonly addressSize: 4 | 8; readonly unit: 2 | 4 };

  constructor(private readonly asm: Assembler) {
    this.target = asm.isa === 'a64' ? { addressSize: 8, unit: 4 } : { addressSize: 4, unit: 2 };
  }

  private get lines(): LineTable {
    return this.asm.lines;
  }

  /** Makes the sections, all of them empty, and notes where those with rows end. */
  prepare(): void {
    const { asm, lines } = this;
    const own = this.hasContents('.debug_line');
    const describes = !this.hasContents('.debug_info');
    if (lines.sections.size > 0 && own && lines.used) {
      asm.errorAt(asm.wholeFile, 'duplicate .debug_line sections');
      return;
    }
    if (describes ? lines.sections.size === 0 : own) return;
    if (!own) {
      this.line = this.section('.debug_line');
      if (lines.lineVersion >= 5) this.texts = this.strings('.debug_line_str');
    }
    for (const section of lines.sections.keys()) this.extents.set(section, extentOf(section));
    if (!describes) return;
    const info = this.section('.debug_info');
    const abbrev = this.section('.debug_abbrev');
    const aranges = this.section('.debug_aranges');
    const str = this.strings('.debug_str');
    const align = this.target.addressSize === 8 ? 4 : 3;
    aranges.align = Math.max(aranges.align, align);
    let ranges: Section | undefined;
    if (lines.sections.size > 1) {
      const isOld = lines.level < 5;
      ranges = this.section(isOld ? '.debug_ranges' : '.debug_rnglists');
      if (isOld) ranges.align = Math.max(ranges.align, align);
    }
    this.unit = { info, abbrev, aranges, str, ranges };
  }

  private hasContents(name: string): boolean {
    const section = this.asm.output.find(name);
    if (!section) return false;
    return [...section.chains.values()].some(({ size, gaps }) => size > 0 || gaps.length > 0);
  }

  private section(name: string, flags = 0): Section {
    const isNew = this.asm.output.find(name) === undefined;
    const section = this.asm.output.define(name, SHT_PROGBITS, flags);
    if (isNew) section.serial = LAST - SYMBOL_ORDER.length + SYMBOL_ORDER.indexOf(name);
    section.chain(0);
    return section;
  }

  private strings(name: string): Section {
    const section = this.section(name, SHF_MERGE | SHF_STRINGS);
    section.entsize = 1;
    return section;
  }

  /** Fills the sections. Errors go to the assembler. */
  write(): void {
    this.lines.checkViews();
    if (this.line) this.writeLines(this.line);
    if (this.unit) this.writeUnit();
  }

  private remap(path: string): string {
    const entries = Object.entries(this.asm.options.debugPrefixMap ?? {});
    const found = entries.findLast(([old]) => path.startsWith(old));
    return found ? found[1] + path.slice(found[0].length) : path;
  }

  private get workingDirectory(): string {
    return this.asm.options.workingDirectory ?? '/';
  }

  private writeLines(section: Section): void {
    const { asm, lines, target } = this;
    // Files that only rows name get their numbers in the order of the rows.
    const numbered = new Map<Section, Row[]>();
    const fileOf = ({ file }: Row) =>
      typeof file === 'number' ? file : lines.files.numberOf(file);
    for (const each of lines.sections.keys()) {
      const rows = lines.rowsOf(each);
      numbered.set(each, rows);
      for (const row of rows) fileOf(row);
    }
    const program = new Piece(asm.bigEndian);
    let aligned = true;
    for (const [each, rows] of numbered) {
      const extent = this.extents.get(each);
      if (rows.length === 0 || !extent) continue;
      if (!lineProgram(program, rows, addressOf(extent.end), fileOf, target)) aligned = false;
    }
    if (!aligned) asm.errorAt(asm.wholeFile, 'unaligned opcodes detected in executable segment');
    const strings = this.texts ? new Strings(this.texts) : undefined;
    const header = {
      version: lines.lineVersion,
      ...target,
      strings,
      workingDirectory: this.workingDirectory,
      remap: (path: string) => this.remap(path),
    };
    debugLine(asm, lines.files, program, header).writeTo(asm, section);
    strings?.write(asm);
  }

  private writeUnit(): void {
    const { asm, lines, unit } = this;
    if (!unit) return;
    const strings = new Strings(unit.str);
    const name = strings.add(this.unitName());
    const directory = strings.add(this.remap(this.workingDirectory));
    const producer = strings.add(PRODUCER);
    const described: Unit = {
      bigEndian: asm.bigEndian,
      version: lines.level,
      addressSize: this.target.addressSize,
      abbreviations: positionOf(unit.abbrev.chain(0), 0),
      info: positionOf(unit.info.chain(0), 0),
      lines: positionOf(this.section('.debug_line').chain(0), 0),
      rangeList: unit.ranges && positionBehind(unit.ranges, lines.level < 5 ? 0 : RNGLISTS_HEADER),
      name,
      directory,
      producer,
      ranges: [...this.extents.values()].map(rangeOf),
      functions: this.functions(strings),
    };
    if (unit.ranges) {
      const ranges = lines.level < 5 ? debugRanges(described) : debugRnglists(described);
      ranges.writeTo(asm, unit.ranges);
    }
    debugAranges(described).writeTo(asm, unit.aranges);
    debugAbbrev(described).writeTo(asm, unit.abbrev);
    debugInfo(described).writeTo(asm, unit.info);
    strings.write(asm);
  }

  /** Directory and name of the first file. */
  private unitName(): string {
    const { files, directories } = this.lines.files;
    const entry = (this.lines.lineVersion >= 5 ? files[0] : undefined) ?? files[1];
    const directory = entry?.directory ? directories[entry.directory] : undefined;
    const prefix = directory === undefined ? '' : `${this.remap(directory)}/`;
    return prefix + (entry?.name ?? '');
  }

  /** Functions whose size is known, in the order of their symbols. */
  private functions(strings: Strings): FunctionEntry[] {
    const found = this.asm.order.filter((sym) => isSizedFunction(sym));
    found.sort((a, b) => a.serial - b.serial);
    return found.map((sym) => {
      const size = Number((sym.sizeExpr && evaluateNumber(sym.sizeExpr, FINAL)) ?? 0);
      return {
        name: strings.add(sym.name),
        external: sym.binding === 'global' || sym.binding === 'unique',
        start: sym.ref,
        end: combine('+', sym.ref, num(size)),
        size,
      };
    });
  }
}

function isSizedFunction(sym: Sym): boolean {
  if (!sym.isFunction || !sym.sizeExpr || (sym.sizeExpr.kind === 'num' && sym.sizeExpr.value === 0))
    return false;
  return sym.equal?.kind === 'num' || locate(sym.ref) !== undefined;
}

function extentOf(section: Section): Extent {
  const chains = chainsOf(section);
  const last = chains[chains.length - 1];
  return {
    start: positionOf(chains[0], 0),
    end: positionOf(last, last.size, last.gaps.length),
  };
}

function addressOf(expr: Expr): number {
  const at = locate(expr);
  return at ? at.chain.address(at.off, at.gaps) : 0;
}

function rangeOf({ start, end }: Extent): Range {
  return { start, end, size: addressOf(end) - addressOf(start) };
}
