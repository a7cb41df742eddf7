// The object's symbol table, in GNU's order: local symbols as they were made, then global and weak ones.
import {
  ABSOLUTE,
  COMMON,
  type ElfSymbol,
  STB_GLOBAL,
  STB_LOCAL,
  STB_WEAK,
  STT_SECTION,
  UNDEFINED,
} from '../object/elf.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import { evaluateNumber } from './evaluate.js';
import { isExternal, locate } from './expr.js';
import { FINAL, type FinalMapping } from './layout.js';
import type { PendingRelocation } from './resolve.js';
import { Section, type Sym } from './section.js';

export const STB_GNU_UNIQUE = 10;
const STT_OBJECT = 1;
const STT_FUNC = 2;
const STT_FILE = 4;
const STT_COMMON = 5;
const BIND = {
  local: STB_LOCAL,
  global: STB_GLOBAL,
  weak: STB_WEAK,
  unique: STB_GNU_UNIQUE,
} as const;

/** A section with its final contents. */
export interface Built {
  readonly section: Section;
  readonly bytes: Uint8Array;
  readonly mapping: FinalMapping[];
  readonly relocations: PendingRelocation[];
}

export interface Group {
  readonly symbol: number;
  readonly members: readonly number[];
  readonly comdat: boolean;
}

const NAMELESS = { name: '', value: 0n, size: 0n, bind: STB_LOCAL, type: 0, other: 0 } as const;
/** Serial numbers from here on come behind the signatures of groups. */
export const LAST = Number.MAX_SAFE_INTEGER;

/** For --strip-local-absolute, which counts weak ones among them. */
const isLocalAbsolute = (sym: Sym) =>
  sym.binding !== 'global' && (sym.equal?.kind === 'num' || isAbsolute(sym));

/** `.weakref`: what is only referred to by its other name is weak. */
function weaken(asm: Assembler): void {
  for (const alias of asm.order) {
    if (!alias.weakTarget || !alias.used) continue;
    let target = alias.weakTarget;
    while (target.weakTarget) target = target.weakTarget;
    if (target.defined || target.common || target.binding !== 'local') continue;
    if (!target.used) target.binding = 'weak';
  }
}

/** Makes the symbol table: section symbols and locals first, then global and weak ones. */
export class SymbolBuilder {
  readonly list: ElfSymbol[] = [];
  readonly groups: Group[] = [];
  private readonly sectionSymbols = new Map<Section, number>();
  private readonly targets = new Set<Sym>();

  constructor(
    private readonly asm: Assembler,
    private readonly built: readonly Built[],
  ) {}

  /** Index of a relocation's target; -1 for none. */
  indexOf(target: Sym | Section | undefined): number {
    if (target === undefined) return -1;
    if (target instanceof Section) return this.sectionSymbols.get(target) ?? -1;
    return target.index;
  }

  build(): this {
    weaken(this.asm);
    for (const { relocations } of this.built) {
      for (const { target } of relocations)
        if (target && !(target instanceof Section)) this.targets.add(target);
    }
    for (const sym of this.targets) this.checkLocalLabel(sym);
    const named = [...new Set([...this.asm.order, ...this.targets])].filter((sym) =>
      this.isKept(sym),
    );
    const locals = this.locals(named);
    for (const { serial, add } of locals) if (serial < LAST) add();
    this.list.push(...this.versions.filter(({ bind }) => bind === STB_LOCAL));
    this.groupSignatures();
    for (const { serial, add } of locals) if (serial >= LAST) add();
    for (const [section] of this.groups.entries())
      this.list.push({ ...NAMELESS, type: STT_SECTION, section });
    for (const sym of named) {
      if (!this.isLocal(sym))
        this.add(sym, sym.binding === 'local' ? STB_GLOBAL : BIND[sym.binding]);
    }
    this.list.push(...this.versions.filter(({ bind }) => bind !== STB_LOCAL));
    for (const group of this.groups) {
      const sym = this.signatures.get(group);
      if (sym) Object.assign(group, { symbol: sym.index });
    }
    return this;
  }

  /** Complains about `b 1f` where no `1:` follows. */
  private checkLocalLabel({ name, internal, defined }: Sym): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: GNU's names of numeric labels have them
    const label = internal && !defined ? /^\.L(\d+)([\x01\x02])(\d+)$/.exec(name) : null;
    if (!label) return;
    const kind = label[2] === '\x02' ? 'fb' : 'dollar';
    const which = `local label \`"${label[1]}" (instance number ${label[3]} of a ${kind} label)'`;
    this.asm.errorAt(this.asm.wholeFile, `${which} is not defined`);
  }

  /** Local symbols in the order in which they were made: named ones, sections, mapping symbols. */
  private locals(named: readonly Sym[]): { serial: number; add: () => void }[] {
    const locals: { serial: number; add: () => void }[] = [];
    for (const sym of named) {
      const serial = sym.serial < 0 ? LAST - 1 : sym.serial;
      if (this.isLocal(sym)) locals.push({ serial, add: () => this.add(sym, STB_LOCAL) });
    }
    for (const [i, { name, serial }] of this.asm.files.entries()) {
      const add = () => this.list.push({ ...NAMELESS, name, type: STT_FILE, section: ABSOLUTE });
      // The first stands in front of everything.
      locals.push({ serial: i === 0 ? -1 : serial, add });
    }
    const names = new Set<string>();
    for (const { section, mapping } of this.built) {
      // GNU finds the symbol of another section of that name, and makes this one's at the end.
      const serial = names.has(section.name) ? LAST : section.serial;
      names.add(section.name);
      locals.push({ serial, add: () => this.addSectionSymbol(section) });
      for (const { name, offset, serial } of mapping) {
        locals.push({
          serial: Math.min(serial, LAST - 1),
          add: () => this.addMapping(section, name, offset),
        });
      }
    }
    return locals.sort((a, b) => a.serial - b.serial);
  }

  private readonly signatures = new Map<Group, Sym>();

  /** One group per signature; a signature that is no symbol of the program becomes a local one. */
  private groupSignatures(): void {
    const members = new Map<string, Section[]>();
    for (const { section } of this.built) {
      if (section.group === undefined) continue;
      members.set(section.group, [...(members.get(section.group) ?? []), section]);
    }
    for (const [name, sections] of members) {
      const sym = this.asm.symbols.get(name);
      const known = sym !== undefined && this.isKept(sym);
      const group: Group = {
        symbol: this.list.length,
        members: sections.map((section) => section.index),
        comdat: sections.some((section) => section.comdat),
      };
      const section = this.groups.length;
      this.groups.push(group);
      if (known) this.signatures.set(group, sym);
      else this.list.push({ name, value: 0n, size: 0n, bind: 0, type: 0, other: 0, section });
    }
  }

  /** Symbols by their names with versions, which stand behind all others. */
  private readonly versions: ElfSymbol[] = [];

  private isLocal(sym: Sym): boolean {
    if (sym.versionKind === 'local' && sym.defined) return true;
    if (sym.common && !sym.common.local) return false;
    if (sym.binding !== 'local') return false;
    return sym.equal?.kind === 'num' || !isExternal(sym) || isAbsolute(sym);
  }

  private isKept(sym: Sym): boolean {
    if (this.targets.has(sym)) return true;
    if (sym.internal || sym.weakTarget) return false;
    if (sym.versionKind === 'remove' && sym.defined) {
      this.addVersions(sym, BIND[sym.binding]);
      return false;
    }
    if (sym.common) return true;
    const defined = sym.equal?.kind === 'num' || locate(sym.ref) !== undefined || isAbsolute(sym);
    const isTemporary = sym.binding === 'local' && sym.name.startsWith('.L');
    if (isTemporary && !this.asm.options.keepLocals) return false;
    if (defined) return !(this.asm.options.stripLocalAbsolute && isLocalAbsolute(sym));
    if (sym.equal) return false;
    // A weak one, or one with versions, that nothing refers to is none.
    if (sym.binding === 'weak' || sym.versions.length > 0) return sym.used;
    return sym.binding !== 'local' || sym.mentioned;
  }

  private addSectionSymbol(section: Section): void {
    this.sectionSymbols.set(section, this.list.length);
    this.list.push({ ...NAMELESS, type: STT_SECTION, section: section.index });
  }

  private addMapping(section: Section, name: string, offset: number): void {
    this.list.push({ ...NAMELESS, name, value: BigInt(offset), section: section.index });
  }

  private add(sym: Sym, bind: number): void {
    sym.index = this.list.length;
    const entry = this.entryOf(sym, bind);
    const isHidden = sym.versionKind === 'hidden';
    const name = this.ownName(sym, entry.section !== UNDEFINED);
    this.list.push({ ...entry, name, ...(isHidden ? { other: (sym.other & ~3) | 2 } : {}) });
    if (entry.section !== UNDEFINED) this.addVersions(sym, BIND[sym.binding]);
  }

  private entryOf(sym: Sym, bind: number): ElfSymbol {
    const inherited = inheritedFrom(sym);
    return {
      ...this.valueOf(sym),
      name: sym.name,
      size: this.sizeOf(sym.sizeExpr ? sym : (inherited ?? sym)),
      bind,
      type: this.typeOf(sym, inherited),
      other: sym.other,
    };
  }

  /** `.symver` of a symbol that is defined: the newest first. `@@@` has changed the name itself. */
  private addVersions(sym: Sym, bind: number): void {
    const names = sym.versions.filter((version) => !version.includes('@@@'));
    if (names.length === 0) return;
    const entry = this.entryOf(sym, bind);
    this.versions.push(...names.reverse().map((name) => ({ ...entry, name })));
  }

  /** The name of a symbol, with a version where `.symver` gives it one. */
  private ownName(sym: Sym, isDefined: boolean): string {
    let own = sym.name;
    for (const version of sym.versions) {
      if (version.includes('@@@')) own = version.replace('@@@', isDefined ? '@@' : '@');
      else if (!isDefined) {
        if (version.includes('@@')) {
          const words = 'invalid attempt to declare external version name as default in symbol';
          this.asm.errorAt(this.asm.wholeFile, `${words} \`${version}'`);
        }
        own = version;
      }
    }
    return own;
  }

  private typeOf(sym: Sym, inherited: Sym | undefined): number {
    if (this.asm.options.sttCommon && sym.common && sym.type === STT_OBJECT) return STT_COMMON;
    return sym.type || (inherited?.type ?? 0);
  }

  private valueOf(sym: Sym): { value: bigint; section: number } {
    if (sym.common) return { value: BigInt(sym.common.align), section: COMMON };
    const at = locate(sym.ref);
    if (at) {
      const offset = BigInt(at.chain.address(at.off, at.gaps)) + BigInt(at.plus);
      const from = inheritedFrom(sym) ?? sym;
      const isFunction = (sym.type || from.type) === STT_FUNC;
      return {
        value: isFunction && (sym.thumb || from.thumb) ? offset | 1n : offset,
        section: at.chain.section.index,
      };
    }
    if (sym.equal) {
      const value = this.evaluated(sym);
      // As st_value will hold it.
      const bits = this.asm.isa === 'a64' ? 64 : 32;
      if (value !== undefined) return { value: BigInt.asUintN(bits, value), section: ABSOLUTE };
    }
    return { value: 0n, section: UNDEFINED };
  }

  private evaluated(sym: Sym): bigint | undefined {
    try {
      const value = sym.equal && evaluateNumber(sym.equal, FINAL);
      return value === undefined ? undefined : BigInt(value);
    } catch (error) {
      if (!(error instanceof StatementError)) throw error;
      this.asm.error(error.message);
      return undefined;
    }
  }

  private sizeOf(sym: Sym): bigint {
    if (sym.common) return BigInt(sym.common.size);
    if (!sym.sizeExpr) return 0n;
    const value = evaluateNumber(sym.sizeExpr, FINAL);
    if (value === undefined) {
      this.asm.error(`.size expression for ${sym.name} does not evaluate to a constant`);
      return 0n;
    }
    return BigInt(value);
  }
}

/** `.set a, b`: the symbol whose type and size `a` takes on. */
function inheritedFrom(sym: Sym): Sym | undefined {
  let from = sym;
  for (let hops = 0; hops < 1000 && from.equal?.kind === 'sym'; hops++) {
    if (from.equal.plus !== 0) return undefined;
    from = from.equal.sym;
  }
  return from === sym ? undefined : from;
}

/** An equate that comes to a number once the layout is known. */
function isAbsolute(sym: Sym): boolean {
  if (!sym.equal) return false;
  try {
    return evaluateNumber(sym.equal, FINAL) !== undefined;
  } catch {
    return false;
  }
}
