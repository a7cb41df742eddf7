// From the assembled sections to an object: layout, fixes, then symbols in ELF's order.
import {
  type ElfLine,
  type ElfObject,
  type ElfRelocation,
  type ElfSection,
  ET_REL,
  SHF_EXECINSTR,
  SHT_GROUP,
  SHT_PROGBITS,
} from '../object/elf.js';
import type { Assembler } from './assembler.js';
import { attributesSection } from './attributes.js';
import { StatementError } from './diagnostics.js';
import { evaluate } from './evaluate.js';
import { locate, rootOf, type SymbolExpr } from './expr.js';
import { assembleSection, chainsOf, FINAL, layOut } from './layout.js';
import { SHF_GNU_MBIND, SHF_GNU_RETAIN } from './output.js';
import { type PendingRelocation, Resolver } from './resolve.js';
import type { Place, Section, Sym } from './section.js';
import { type Built, type Group, LAST, STB_GNU_UNIQUE, SymbolBuilder } from './symbol-table.js';

const STT_GNU_IFUNC = 10;
const ELFOSABI_GNU = 3;
const EF_ARM_EABI_SHIFT = 24;

/** Finishes the assembly. Errors go to the assembler; the object is usable only if there are none. */
export function buildObject(asm: Assembler): ElfObject {
  asm.atLastLine(() => asm.literals.flushAll());
  asm.debugSections.prepare();
  asm.callFrames.prepare();
  const { stack } = asm.options;
  if (stack)
    asm.output.define('.note.GNU-stack', SHT_PROGBITS, stack === 'exec' ? SHF_EXECINSTR : 0);
  const attributes = attributesSection(asm);
  if (attributes) {
    asm.output.add(attributes.name, attributes);
    // Made last of all, as its symbol is.
    attributes.serial = LAST;
  }
  bindSectionNames(asm);
  linkSections(asm);
  checkEquates(asm);
  layOut(asm);
  asm.debugSections.write();
  asm.callFrames.write();
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
    flags: asm.isa === 'a64' ? 0 : (asm.options.eabi ?? 5) << EF_ARM_EABI_SHIFT,
    entry: 0n,
    ...(asm.bigEndian ? { bigEndian: true } : {}),
    ...(needsGnu(asm, symbols) ? { osabi: ELFOSABI_GNU } : {}),
    sections: [
      ...symbols.groups.map((group) => groupSection(group)),
      ...built.map((each) => sectionOf(asm, each, symbols)),
    ],
    symbols: symbols.list,
  };
}

/** True where the object has what only GNU's systems know. */
function needsGnu(asm: Assembler, symbols: SymbolBuilder): boolean {
  const flags = SHF_GNU_RETAIN | SHF_GNU_MBIND;
  return (
    asm.output.sections.some((section) => (section.flags & flags) !== 0) ||
    symbols.list.some(({ type, bind }) => type === STT_GNU_IFUNC || bind === STB_GNU_UNIQUE)
  );
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

/** Finds the sections that SHF_LINK_ORDER ones describe: by a symbol, or as the section of that name. */
function linkSections(asm: Assembler): void {
  for (const section of asm.output.sections) {
    const { linkedName } = section;
    if (linkedName === undefined || section.linked) continue;
    const sym = asm.symbols.get(linkedName);
    section.linked = (sym && locate(sym.ref)?.chain.section) ?? asm.output.find(linkedName);
    if (!section.linked)
      asm.error(`undefined linked-to symbol \`${linkedName}' on section \`${section.name}'`);
  }
}

/** GNU complains at the equate where the other symbol was common already, else about the file. */
function equatePlace(sym: Sym, common: Sym): Place {
  const file = sym.place?.file ?? '';
  return sym.place && common.serial < sym.serial ? sym.place : { file, line: 0 };
}

/** Equates that lead back to themselves, or to what other objects may share. */
function checkEquates(asm: Assembler): void {
  for (const sym of asm.order) {
    if (sym.common && sym.binding === 'weak')
      asm.error(`symbol \`${sym.name}' can not be both weak and common`);
    if (!sym.equal || sym.lazyText !== undefined) continue;
    try {
      const value = evaluate(sym.equal, FINAL);
      const common = value?.plus && rootOf(value.plus.ref as SymbolExpr).sym;
      if (common?.common && !common.common.local && common !== sym)
        asm.errorAt(
          equatePlace(sym, common),
          `\`${sym.name}' can't be equated to common symbol \`${common.name}'`,
        );
    } catch (error) {
      if (!(error instanceof StatementError)) throw error;
      asm.error(error.message);
    }
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
  // Asked for by images alone: made on demand.
  let lines: ElfLine[] | undefined;
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
    get lines() {
      lines ??= linesOf(asm, section);
      return lines;
    },
    ...(section.info ? { info: section.info } : {}),
  };
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
