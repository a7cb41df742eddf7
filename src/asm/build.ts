// From the assembled sections to an object: layout, fixes, then symbols in ELF's order.
import {
  ABSOLUTE,
  COMMON,
  type ElfLine,
  type ElfObject,
  type ElfRelocation,
  type ElfSection,
  type ElfSymbol,
  ET_REL,
  SHT_GROUP,
  STB_GLOBAL,
  STB_LOCAL,
  STB_WEAK,
  STT_SECTION,
  UNDEFINED,
} from '../object/elf.js';
import type { Assembler } from './assembler.js';
import { attributesSection } from './attributes.js';
import { StatementError } from './diagnostics.js';
import { evaluate, evaluateNumber } from './evaluate.js';
import { locate } from './expr.js';
import { assembleSection, chainsOf, FINAL, type FinalMapping, layOut } from './layout.js';
import { isExternal, type PendingRelocation, Resolver } from './resolve.js';
import { Section, type Sym } from './section.js';

interface Built {
  readonly section: Section;
  readonly bytes: Uint8Array;
  readonly mapping: FinalMapping[];
  readonly relocations: PendingRelocation[];
}

const BIND = { local: STB_LOCAL, global: STB_GLOBAL, weak: STB_WEAK } as const;
const STT_FUNC = 2;
const EF_ARM_EABI_VER5 = 0x05000000;

/** Finishes the assembly. Errors go to the assembler; the object is usable only if there are none. */
export function buildObject(asm: Assembler): ElfObject {
  asm.literals.flushAll();
  asm.callFrames.finish();
  const attributes = attributesSection(asm);
  if (attributes) asm.output.add(attributes.name, attributes);
  bindSectionNames(asm);
  layOut(asm);
  // Groups stand before their members, as the ELF specification asks.
  const signatures = new Set(asm.output.sections.map((section) => section.group));
  signatures.delete(undefined);
  for (const [i, section] of asm.output.sections.entries()) section.index = i + signatures.size;
  const built = asm.output.sections.map((section) => {
    const { bytes, mapping } = assembleSection(asm, section);
    return { section, bytes, mapping, relocations: [] as PendingRelocation[] };
  });
  for (const { section, bytes, relocations } of built) {
    const resolver = new Resolver(asm, section, bytes, relocations);
    for (const chain of chainsOf(section)) resolver.chain(chain);
    namedRelocations(asm, section, resolver);
  }
  const symbols = new SymbolBuilder(asm, built).build();
  return {
    isa: asm.isa === 'a64' ? 'a64' : 'a32',
    type: ET_REL,
    flags: asm.isa === 'a64' ? 0 : EF_ARM_EABI_VER5,
    entry: 0n,
    sections: [
      ...symbols.groups.map((group) => groupSection(group)),
      ...built.map((each) => sectionOf(asm, each, symbols)),
    ],
    symbols: symbols.list,
  };
}

/** An undefined symbol with the name of a section stands for its start. */
function bindSectionNames(asm: Assembler): void {
  for (const sym of asm.order) {
    if (sym.defined || sym.common) continue;
    const section = asm.output.find(sym.name);
    if (!section) continue;
    sym.chain = chainsOf(section)[0] ?? section.chain(0);
    sym.internal = true;
  }
}

/** `.reloc` directives of a section. */
function namedRelocations(asm: Assembler, section: Section, resolver: Resolver): void {
  for (const entry of asm.relocs) {
    if (entry.section !== section) continue;
    const where = evaluate(entry.where, FINAL);
    const at = where?.plus && locate(where.plus.ref);
    if (!where || where.minus || (where.plus && at?.chain.section !== section)) {
      asm.errorAt(entry.place, 'invalid offset expression');
      continue;
    }
    const base = at ? at.chain.address(at.off, at.gaps) + Number(at.plus) : 0;
    const value = entry.value && evaluate(entry.value, FINAL);
    if (entry.value && (!value || value.minus)) {
      asm.errorAt(entry.place, 'invalid reloc expression');
      continue;
    }
    const offset = base + Number(where.value);
    resolver.relocate(offset, entry.type, value?.plus, value?.value ?? 0);
  }
}

function sectionOf(asm: Assembler, built: Built, symbols: SymbolBuilder): ElfSection {
  const { section, bytes } = built;
  return {
    name: section.name,
    type: section.type,
    flags: section.flags,
    address: 0n,
    align: 2 ** section.align,
    entsize: section.entsize,
    size: section.size,
    bytes,
    relocations: built.relocations.map(
      (relocation): ElfRelocation => ({
        offset: relocation.offset,
        type: relocation.type,
        symbol: symbols.indexOf(relocation.target),
        addend: BigInt(relocation.addend),
      }),
    ),
    ...(section.linked ? { linked: section.linked.index } : {}),
    lines: linesOf(asm, section),
  };
}

interface Group {
  readonly symbol: number;
  readonly members: readonly number[];
  readonly comdat: boolean;
}

function groupSection(group: Group): ElfSection {
  return {
    name: '.group',
    type: SHT_GROUP,
    flags: 0,
    address: 0n,
    align: 4,
    entsize: 4,
    size: 0,
    bytes: new Uint8Array(0),
    relocations: [],
    group,
  };
}

function linesOf(asm: Assembler, section: Section): ElfLine[] {
  const lines: ElfLine[] = [];
  for (const chain of chainsOf(section)) {
    let file = -1;
    let line = -1;
    for (let i = 0; i < chain.lineCount; i++) {
      const at = i * 4;
      if (chain.lines[at + 2] === file && chain.lines[at + 3] === line) continue;
      file = chain.lines[at + 2];
      line = chain.lines[at + 3];
      lines.push({
        offset: chain.address(chain.lines[at], chain.lines[at + 1]),
        file: asm.fileNames[file],
        line,
      });
    }
  }
  return lines;
}

/** Makes the symbol table: section symbols and locals first, then global and weak ones. */
class SymbolBuilder {
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
    for (const { relocations } of this.built) {
      for (const { target } of relocations) {
        if (target instanceof Section) this.sectionSymbols.set(target, -1);
        else if (target) this.targets.add(target);
      }
    }
    for (const section of this.sectionSymbols.keys()) this.addSectionSymbol(section);
    const named = [...new Set([...this.asm.order, ...this.targets])];
    for (const sym of named) if (this.isLocal(sym) && this.isKept(sym)) this.add(sym, STB_LOCAL);
    this.groupSignatures();
    for (const { section, mapping } of this.built) {
      for (const { name, offset } of mapping) this.addMapping(section, name, offset);
    }
    for (const sym of named) {
      if (this.isLocal(sym) || !this.isKept(sym)) continue;
      this.add(sym, sym.binding === 'local' ? STB_GLOBAL : BIND[sym.binding]);
    }
    for (const group of this.groups) {
      const sym = this.signatures.get(group);
      if (sym) Object.assign(group, { symbol: sym.index });
    }
    return this;
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

  private isLocal(sym: Sym): boolean {
    if (sym.common && !sym.common.local) return false;
    if (sym.binding !== 'local') return false;
    return sym.equal?.kind === 'num' || !isExternal(sym) || isAbsolute(sym);
  }

  private isKept(sym: Sym): boolean {
    if (this.targets.has(sym)) return true;
    if (sym.internal) return false;
    if (sym.common) return true;
    const defined = sym.equal?.kind === 'num' || locate(sym.ref) !== undefined || isAbsolute(sym);
    if (sym.binding === 'local' && sym.name.startsWith('.L')) return false;
    if (defined) return true;
    if (sym.equal) return false;
    return sym.binding !== 'local' || sym.mentioned;
  }

  private addSectionSymbol(section: Section): void {
    this.sectionSymbols.set(section, this.list.length);
    this.list.push({
      name: '',
      value: 0n,
      size: 0n,
      bind: STB_LOCAL,
      type: STT_SECTION,
      other: 0,
      section: section.index,
    });
  }

  private addMapping(section: Section, name: string, offset: number): void {
    this.list.push({
      name,
      value: BigInt(offset),
      size: 0n,
      bind: STB_LOCAL,
      type: 0,
      other: 0,
      section: section.index,
    });
  }

  private add(sym: Sym, bind: number): void {
    sym.index = this.list.length;
    const { value, section } = this.valueOf(sym);
    const inherited = inheritedFrom(sym);
    this.list.push({
      name: sym.name,
      value,
      size: this.sizeOf(sym.sizeExpr ? sym : (inherited ?? sym)),
      bind,
      type: sym.type || (inherited?.type ?? 0),
      other: sym.other,
      section,
    });
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
