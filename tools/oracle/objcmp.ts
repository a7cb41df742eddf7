// Compares two ELF relocatable objects, ours and GNU's, and says how far they agree. Each level implies the
// ones below it:
//
//   file      the same bytes
//   exact     every section (name, type, flags, alignment, size, bytes), every relocation with its target,
//             every global and local symbol, mapping symbols as a set, e_flags
//   code      bytes and relocations
//   semantic  the same after the addends that REL relocations keep in the bytes moved into their targets
//   differs   none of these
//
// Not looked at: line tables, symbol order, .ARM.attributes, .note.GNU-stack. A target is a name for global,
// weak and undefined symbols, and section + value for local ones.
import {
  ABSOLUTE,
  type ElfObject,
  type ElfSection,
  type ElfSymbol,
  isMappingSymbol,
  SHT_REL,
  SHT_RELA,
  SHT_STRTAB,
  SHT_SYMTAB,
  STB_LOCAL,
  STT_FILE,
  STT_SECTION,
  UNDEFINED,
} from '../../src/object/elf.js';
import { readElf } from '../../src/object/index.js';

export const LEVELS = ['fails', 'differs', 'semantic', 'code', 'exact', 'file'] as const;
export type Level = (typeof LEVELS)[number];

export interface Comparison {
  readonly level: Level;
  /** What keeps it from being exact, the worst first. */
  readonly differences: readonly string[];
}

const IGNORED = /^\.(debug|note\.GNU-stack|ARM\.attributes|rela?\b)/;
const TABLES: readonly number[] = [SHT_SYMTAB, SHT_STRTAB, SHT_RELA, SHT_REL];
/** A32 relocations whose addend is the whole word (PREL31: all but its top bit). */
const WORD_ADDENDS: readonly number[] = [2, 3, 30, 32, 38, 41, 42, 96];
const R_ARM_PREL31 = 42;

/** An object in a form in which order and numbering do not matter. */
class Canonical {
  readonly keys: readonly string[];
  readonly sections = new Map<string, ElfSection>();
  readonly bytes = new Map<string, Uint8Array>();
  readonly relocations = new Map<string, string[]>();

  constructor(
    readonly object: ElfObject,
    fold: boolean,
  ) {
    const seen = new Map<string, number>();
    this.keys = object.sections.map(({ name }) => {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return count === 1 ? name : `${name}#${count}`;
    });
    object.sections.forEach((section, index) => {
      if (IGNORED.test(section.name) || TABLES.includes(section.type) || section.size === 0) return;
      const key = this.keys[index];
      const bytes = section.bytes.slice();
      this.sections.set(key, section);
      this.relocations.set(key, this.relocationsOf(section, bytes, fold).sort());
      this.bytes.set(key, bytes);
    });
  }

  private relocationsOf(section: ElfSection, bytes: Uint8Array, fold: boolean): string[] {
    const isRel = this.object.isa === 'a32';
    return section.relocations.map(({ offset, type, symbol, addend }) => {
      let extra = addend;
      if (isRel && fold && WORD_ADDENDS.includes(type)) extra = takeAddend(bytes, offset, type);
      return `${offset} ${type} ${this.target(this.object.symbols[symbol], extra)}`;
    });
  }

  private target(symbol: ElfSymbol | undefined, addend: bigint): string {
    if (!symbol) return `*ABS* ${addend}`;
    if (symbol.bind !== STB_LOCAL || symbol.section === UNDEFINED)
      return `${symbol.name} ${addend}`;
    if (symbol.section === ABSOLUTE) return `*ABS* ${symbol.value + addend}`;
    return `${this.keys[symbol.section]} ${symbol.value + addend}`;
  }

  private place(symbol: ElfSymbol): string {
    return symbol.section >= 0 ? this.keys[symbol.section] : String(symbol.section);
  }

  private isIgnored({ section }: ElfSymbol): boolean {
    return section >= 0 && IGNORED.test(this.object.sections[section].name);
  }

  globals(): string[] {
    return this.object.symbols
      .filter(({ bind, name }) => bind !== STB_LOCAL && name)
      .map((symbol) => {
        const { name, bind, type, other, value, size } = symbol;
        return `${name} ${bind} ${type} ${other & 3} ${this.place(symbol)} ${value} ${size}`;
      });
  }

  locals(): string[] {
    return this.object.symbols
      .filter(
        ({ bind, name, type }) =>
          bind === STB_LOCAL &&
          name &&
          !isMappingSymbol(name) &&
          type !== STT_SECTION &&
          type !== STT_FILE,
      )
      .filter((symbol) => !this.isIgnored(symbol))
      .map((symbol) => `${symbol.name} ${symbol.type} ${this.place(symbol)} ${symbol.value}`);
  }

  marks(): string[] {
    return this.object.symbols
      .filter(
        (symbol) => isMappingSymbol(symbol.name) && symbol.section >= 0 && !this.isIgnored(symbol),
      )
      .map((symbol) => `${symbol.name.slice(0, 2)} ${this.place(symbol)} ${symbol.value}`);
  }
}

/** Reads the addend a REL relocation keeps in the bytes and clears it there. */
function takeAddend(bytes: Uint8Array, offset: number, type: number): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = view.getUint32(offset, true);
  const kept = type === R_ARM_PREL31 ? word & 0x8000_0000 : 0;
  view.setUint32(offset, kept >>> 0, true);
  return BigInt(type === R_ARM_PREL31 ? (word << 1) >> 1 : word | 0);
}

/** `what: N only in ours, M only in GNU's`, undefined where both sets are the same. */
function setDifference(what: string, ours: string[], gnu: string[]): string | undefined {
  const inOurs = new Set(ours);
  const inGnu = new Set(gnu);
  const onlyOurs = ours.filter((each) => !inGnu.has(each));
  const onlyGnu = gnu.filter((each) => !inOurs.has(each));
  if (onlyOurs.length + onlyGnu.length === 0 && ours.length === gnu.length) return undefined;
  const examples = [onlyOurs[0] && `ours ${onlyOurs[0]}`, onlyGnu[0] && `GNU ${onlyGnu[0]}`];
  const text = examples.filter(Boolean).join('; ');
  return `${what}: ${onlyOurs.length} only in ours, ${onlyGnu.length} only in GNU's: ${text}`;
}

/** Sections' sizes, bytes and relocations. */
function codeDifferences(ours: Canonical, gnu: Canonical): string[] {
  const found: string[] = [];
  for (const key of new Set([...ours.sections.keys(), ...gnu.sections.keys()])) {
    const a = ours.sections.get(key);
    const b = gnu.sections.get(key);
    if (!a || !b) {
      found.push(`SECTION ${key}: only in ${a ? 'ours' : "GNU's"}`);
      continue;
    }
    if (a.size !== b.size) found.push(`SIZE ${key}: ours ${a.size}, GNU ${b.size}`);
    else {
      const difference = firstDifference(ours.bytes.get(key)!, gnu.bytes.get(key)!);
      if (difference) found.push(`BYTES ${key}: ${difference}`);
    }
    const relocations = setDifference(
      `RELOC ${key}`,
      ours.relocations.get(key)!,
      gnu.relocations.get(key)!,
    );
    if (relocations) found.push(relocations);
  }
  return found;
}

function firstDifference(ours: Uint8Array, gnu: Uint8Array): string | undefined {
  const words = new Set<number>();
  gnu.forEach((byte, i) => {
    if (ours[i] !== byte) words.add(i >> 2);
  });
  const [first] = words;
  if (first === undefined) return undefined;
  const hex = (bytes: Uint8Array) =>
    Buffer.from(bytes.slice(first * 4, first * 4 + 4).reverse()).toString('hex');
  const at = (first * 4).toString(16);
  return `${words.size} words, first at 0x${at}: ours ${hex(ours)}, GNU ${hex(gnu)}`;
}

/** Sections' attributes, symbols, e_flags. */
function frameDifferences(ours: Canonical, gnu: Canonical): string[] {
  const found: string[] = [];
  const flags = (object: ElfObject) => object.flags.toString(16);
  if (ours.object.flags !== gnu.object.flags)
    found.push(`E_FLAGS: ours ${flags(ours.object)}, GNU ${flags(gnu.object)}`);
  for (const [key, a] of ours.sections) {
    const b = gnu.sections.get(key);
    if (!b) continue;
    const attributes = (s: ElfSection) =>
      `type ${s.type} flags ${s.flags} align ${s.align} entsize ${s.entsize}`;
    if (attributes(a) !== attributes(b))
      found.push(`ATTRIBUTES ${key}: ours ${attributes(a)}; GNU ${attributes(b)}`);
  }
  const sets = [
    setDifference('GLOBAL', ours.globals(), gnu.globals()),
    setDifference('LOCAL', ours.locals(), gnu.locals()),
    setDifference('MAPPING', [...new Set(ours.marks())], [...new Set(gnu.marks())]),
  ];
  return [...found, ...sets.filter((each) => each !== undefined)];
}

/** How far our object agrees with GNU's. */
export function compareObjects(ours: Uint8Array, gnu: Uint8Array): Comparison {
  if (Buffer.from(ours).equals(Buffer.from(gnu))) return { level: 'file', differences: [] };
  const [a, b] = [readElf(ours), readElf(gnu)];
  if (a.isa !== b.isa) return { level: 'differs', differences: ['ISA'] };
  const [plainA, plainB] = [new Canonical(a, false), new Canonical(b, false)];
  const code = codeDifferences(plainA, plainB);
  const frame = frameDifferences(plainA, plainB);
  if (code.length === 0)
    return { level: frame.length === 0 ? 'exact' : 'code', differences: frame };
  const folded = codeDifferences(new Canonical(a, true), new Canonical(b, true));
  return { level: folded.length === 0 ? 'semantic' : 'differs', differences: [...code, ...frame] };
}

/** True where `level` is at least `floor`. */
export function reaches(level: Level, floor: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(floor);
}
