// Directives that choose the section.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import { emitBytes } from './directives-data.js';
import {
  SHF_ALLOC,
  SHF_EXCLUDE,
  SHF_EXECINSTR,
  SHF_GNU_MBIND,
  SHF_GNU_RETAIN,
  SHF_GROUP,
  SHF_MERGE,
  SHF_STRINGS,
  SHF_TLS,
  SHF_WRITE,
  SHT_PROGBITS,
} from './output.js';
import { Section } from './section.js';
import { type Description, describe, known, subsectionNumber } from './section-description.js';
import { LAST } from './symbol-table.js';
import type { Value } from './value.js';

const SHT_NOTE = 7;
const SHT_INIT_ARRAY = 14;
const SHT_PREINIT_ARRAY = 16;
/** Types from here on belong to a processor or a system, and may stand anywhere. */
const SHT_LOPROC = 0x70000000;
/** What must not change when a section is opened again. */
const SETTLED =
  SHF_ALLOC | SHF_WRITE | SHF_EXECINSTR | SHF_EXCLUDE | SHF_MERGE | SHF_STRINGS | SHF_TLS;
const OS_AND_PROCESSOR_FLAGS = 0xfff00000;

/** Sections of one name differ by group, linked section, number, kind of memory and SHF_GNU_RETAIN. */
function keyOf({ name, group, linked, unique, info, flags = 0 }: Description): string {
  const retained = flags & SHF_GNU_RETAIN ? 'R' : '';
  const parts = [group ?? '', linked ?? '', unique ?? '', info || '', retained];
  return parts.every((part) => part === '') ? name : [name, ...parts].join('\0');
}

/** Finds or makes the section; complains when attributes change, as GNU does. */
export function openSection(asm: Assembler, wanted: Description): Section {
  const key = keyOf(wanted);
  const existing = asm.output.find(key);
  if (existing) {
    check(asm, existing, wanted);
    return existing;
  }
  const named = asm.symbols.get(wanted.name);
  if (named?.chain && !named.internal && key === wanted.name) {
    throw new StatementError(`section name '${wanted.name}' already defined as another symbol`);
  }
  if (wanted.flags && wanted.flags & SHF_GNU_MBIND && !(wanted.flags & SHF_ALLOC))
    asm.error(`SHF_ALLOC isn't set for GNU_MBIND section: ${wanted.name}`);
  const section = new Section(wanted.name, ...attributes(asm, wanted));
  section.entsize = wanted.entsize || pointerSize(asm, section.type);
  section.group = wanted.group;
  section.comdat = wanted.comdat;
  section.info = wanted.info;
  section.declared = true;
  section.linkedName = wanted.linked === '0' ? undefined : wanted.linked;
  asm.output.add(key, section);
  return section;
}

/** Entries of SHT_INIT_ARRAY and its relatives are pointers. */
function pointerSize(asm: Assembler, type: number): number {
  if (type < SHT_INIT_ARRAY || type > SHT_PREINIT_ARRAY) return 0;
  return asm.isa === 'a64' ? 8 : 4;
}

/** Type and flags of a new section. */
function attributes(asm: Assembler, wanted: Description): [type: number, flags: number] {
  const implied = known(wanted.name);
  const flags = wanted.flags ?? 0;
  if (!implied) return [wanted.type ?? SHT_PROGBITS, flags];
  const type = knownType(asm, wanted, implied.type) ?? implied.type;
  // Merging is fine behind a known name, not in the section of that very name.
  const merging = wanted.name === implied.name ? 0 : SHF_MERGE | SHF_STRINGS;
  const foreign = flags & ~OS_AND_PROCESSOR_FLAGS & ~(implied.flags | merging);
  const own = flags & ~OS_AND_PROCESSOR_FLAGS;
  const note = implied.type === SHT_NOTE && (own === SHF_ALLOC || own === SHF_EXECINSTR);
  const stack = wanted.name === '.note.GNU-stack' && flags === SHF_EXECINSTR;
  if (foreign === 0 || note || stack) return [type, (flags | implied.flags) >>> 0];
  if (wanted.group === undefined)
    asm.warn(`setting incorrect section attributes for ${wanted.name}`);
  return [type, flags];
}

/** The type that is asked for, where it may be. */
function knownType(
  asm: Assembler,
  { name, type }: Description,
  implied: number,
): number | undefined {
  if (type === undefined || type === implied) return type;
  if (implied === SHT_NOTE || type >= SHT_LOPROC) return type;
  asm.warn(`ignoring incorrect section type for ${name}`);
  return undefined;
}

/** Complains where a section is opened again as something else. */
function check(asm: Assembler, section: Section, wanted: Description): void {
  const { name } = wanted;
  const implied = known(name);
  const type = implied ? knownType(asm, wanted, implied.type) : wanted.type;
  if (type !== undefined && type !== section.type) {
    if (implied) asm.warn(`ignoring changed section type for ${name}`);
    else asm.error(`changed section type for ${name}`);
  }
  if (!wanted.flags || !section.declared) return;
  if ((wanted.flags ^ section.flags) & SETTLED) {
    if (implied) asm.warn(`ignoring changed section attributes for ${name}`);
    else asm.error(`changed section attributes for ${name}`);
  } else section.flags = (wanted.flags | section.flags) >>> 0;
  if (wanted.flags & SHF_MERGE && section.entsize !== wanted.entsize)
    asm.error(`changed section entity size for ${name}`);
}

function section(asm: Assembler, args: Args): void {
  const wanted = describe(asm, args, false);
  args.finish();
  asm.output.enter(openSection(asm, wanted), wanted.subsection);
}

function pushSection(asm: Assembler, args: Args): void {
  const { output } = asm;
  const wanted = describe(asm, args, true);
  args.finish();
  output.push();
  output.enter(openSection(asm, wanted), wanted.subsection);
}

/** `.text 1`, `.data`, `.bss`. */
function named(name: string) {
  return (asm: Assembler, args: Args) => {
    const subsection = args.done ? 0 : subsectionNumber(asm, args);
    args.finish();
    // GNU puts what is in .data behind everything in .text.
    const isFolded = name === '.data' && asm.options.foldData === true;
    const section = asm.output.find(isFolded ? '.text' : name) as Section;
    asm.output.enter(section, isFolded ? subsection + 1000 : subsection);
  };
}

/** `.struct 8`, `.offset`: labels from here on are numbers. */
function struct(asm: Assembler, args: Args): void {
  const start: Value = args.done
    ? 0
    : asm.absoluteExpression(args, 'bad or irreducible absolute expression');
  args.finish();
  asm.output.enter(asm.output.absolute, 0);
  asm.output.chain.size = Number(start);
}

/** `.attach_to_group name`. */
function attach(asm: Assembler, args: Args): void {
  const { section } = asm.output;
  if (args.done) {
    asm.error('missing name');
    asm.warn('group name not parseable');
    return;
  }
  const name = args.name() ?? '';
  args.finish();
  if (section.group !== undefined) {
    asm.warn(`section ${section.name} already has a group (${section.group})`);
    return;
  }
  section.group = name;
  section.flags |= SHF_GROUP;
}

export const SECTION_DIRECTIVES: DirectiveTable = {
  section,
  'section.s': section,
  sect: section,
  'sect.s': section,
  pushsection: pushSection,
  popsection(asm, args) {
    args.finish();
    if (!asm.output.pop()) {
      asm.warn('.popsection without corresponding .pushsection; ignored');
    }
  },
  previous(asm, args) {
    args.finish();
    if (!asm.output.swap()) {
      asm.warn('.previous without corresponding .section; ignored');
    }
  },
  subsection(asm, args) {
    const number = args.done ? 0 : subsectionNumber(asm, args);
    args.finish();
    asm.output.enter(asm.output.section, number);
  },
  text: named('.text'),
  data: named('.data'),
  bss(asm, args) {
    args.finish();
    asm.output.enter(asm.output.find('.bss') as Section, 0);
  },
  struct,
  offset: struct,
  attach_to_group: attach,
  ident(asm, args) {
    const text = args.done ? undefined : args.string();
    args.finish();
    asm.output.push();
    if (!asm.output.find('.comment')) {
      const section = new Section('.comment', SHT_PROGBITS, SHF_MERGE | SHF_STRINGS);
      section.entsize = 1;
      section.declared = true;
      asm.output.add('.comment', section);
      // Its symbol is made when all is done.
      section.serial = LAST;
    }
    asm.output.enter(asm.output.find('.comment') as Section, 0);
    // GNU starts the section with an empty string.
    const first = asm.output.chain.size === 0 ? [0] : [];
    emitBytes(asm, Uint8Array.from([...first, ...(text ? [...text, 0] : [])]));
    asm.output.pop();
  },
};
