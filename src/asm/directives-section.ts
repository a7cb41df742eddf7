// Directives that choose the section.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import { emitBytes } from './directives-data.js';
import { SHF_ALLOC, SHF_EXECINSTR, SHF_WRITE, SHT_NOBITS, SHT_PROGBITS } from './output.js';
import { Section } from './section.js';

const SHT_NOTE = 7;
const SHT_INIT_ARRAY = 14;
const SHT_FINI_ARRAY = 15;
const SHT_PREINIT_ARRAY = 16;
const SHT_ARM_EXIDX = 0x70000001;
const SHT_ARM_ATTRIBUTES = 0x70000003;
const SHF_MERGE = 0x10;
const SHF_STRINGS = 0x20;
const SHF_LINK_ORDER = 0x80;
const SHF_GROUP = 0x200;
const SHF_TLS = 0x400;
const SHF_EXCLUDE = 0x80000000;

const FLAG_LETTERS: Readonly<Record<string, number>> = {
  a: SHF_ALLOC,
  w: SHF_WRITE,
  x: SHF_EXECINSTR,
  e: SHF_EXCLUDE,
  M: SHF_MERGE,
  S: SHF_STRINGS,
  G: SHF_GROUP,
  T: SHF_TLS,
  o: SHF_LINK_ORDER,
  R: 0x200000,
};

const TYPE_WORDS: Readonly<Record<string, number>> = {
  progbits: SHT_PROGBITS,
  nobits: SHT_NOBITS,
  note: SHT_NOTE,
  init_array: SHT_INIT_ARRAY,
  fini_array: SHT_FINI_ARRAY,
  preinit_array: SHT_PREINIT_ARRAY,
};

/** Type and flags that a name implies: the name itself or, with `more`, also with `.anything` behind. */
const KNOWN: readonly { name: string; type: number; flags: number; more: boolean }[] = [
  { name: '.text', type: SHT_PROGBITS, flags: SHF_ALLOC | SHF_EXECINSTR, more: true },
  { name: '.init', type: SHT_PROGBITS, flags: SHF_ALLOC | SHF_EXECINSTR, more: false },
  { name: '.fini', type: SHT_PROGBITS, flags: SHF_ALLOC | SHF_EXECINSTR, more: false },
  { name: '.data', type: SHT_PROGBITS, flags: SHF_ALLOC | SHF_WRITE, more: true },
  { name: '.data1', type: SHT_PROGBITS, flags: SHF_ALLOC | SHF_WRITE, more: false },
  { name: '.rodata', type: SHT_PROGBITS, flags: SHF_ALLOC, more: true },
  { name: '.rodata1', type: SHT_PROGBITS, flags: SHF_ALLOC, more: false },
  { name: '.bss', type: SHT_NOBITS, flags: SHF_ALLOC | SHF_WRITE, more: true },
  { name: '.tdata', type: SHT_PROGBITS, flags: SHF_ALLOC | SHF_WRITE | SHF_TLS, more: true },
  { name: '.tbss', type: SHT_NOBITS, flags: SHF_ALLOC | SHF_WRITE | SHF_TLS, more: true },
  { name: '.init_array', type: SHT_INIT_ARRAY, flags: SHF_ALLOC | SHF_WRITE, more: true },
  { name: '.fini_array', type: SHT_FINI_ARRAY, flags: SHF_ALLOC | SHF_WRITE, more: true },
  { name: '.preinit_array', type: SHT_PREINIT_ARRAY, flags: SHF_ALLOC | SHF_WRITE, more: true },
  { name: '.comment', type: SHT_PROGBITS, flags: 0, more: false },
];

function known(name: string): { type: number; flags: number } | undefined {
  if (name === '.note.GNU-stack') return { type: SHT_PROGBITS, flags: 0 };
  if (name.startsWith('.note')) return { type: SHT_NOTE, flags: 0 };
  if (name.startsWith('.ARM.exidx')) {
    return { type: SHT_ARM_EXIDX, flags: SHF_ALLOC | SHF_LINK_ORDER };
  }
  if (name.startsWith('.ARM.extab')) return { type: SHT_PROGBITS, flags: SHF_ALLOC };
  if (name === '.ARM.attributes') return { type: SHT_ARM_ATTRIBUTES, flags: 0 };
  return KNOWN.find((row) => name === row.name || (row.more && name.startsWith(`${row.name}.`)));
}

interface Description {
  name: string;
  subsection: number;
  flags: number | undefined;
  type: number | undefined;
  entsize: number;
  group: string | undefined;
  comdat: boolean;
  linked: string | undefined;
}

function plain(name: string): Description {
  return {
    name,
    subsection: 0,
    flags: undefined,
    type: undefined,
    entsize: 0,
    group: undefined,
    comdat: false,
    linked: undefined,
  };
}

function parseFlags(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  let flags = 0;
  for (const letter of text) {
    if (letter === '?') continue;
    const flag = FLAG_LETTERS[letter];
    if (flag === undefined) {
      throw new StatementError(`unrecognized .section attribute: want a,e,o,w,x,M,S,G,T or number`);
    }
    flags = (flags | flag) >>> 0;
  }
  return flags;
}

/** A section name: quoted, or anything up to a comma or blank. */
function sectionName(args: Args): string {
  if (args.peek() === '"') return new TextDecoder().decode(args.string());
  const match = /^[^\s,;]+/.exec(args.text.slice(args.at));
  if (!match) throw new StatementError('missing name');
  args.at += match[0].length;
  return match[0];
}

function describe(asm: Assembler, args: Args, push: boolean): Description {
  const result = plain(sectionName(args));
  if (!args.eat(',')) return result;
  if (push && args.peek() !== '"') {
    result.subsection = subsectionNumber(asm, args);
    if (!args.eat(',')) return result;
  }
  if (args.peek() === '"') result.flags = parseFlags(new TextDecoder().decode(args.string()));
  else {
    oldFlags(args, result);
    return result;
  }
  if (!args.eat(',')) return result;
  readType(asm, args, result);
  readExtras(asm, args, result);
  return result;
}

/** The Solaris way: `.section .x, #alloc, #write`. */
function oldFlags(args: Args, result: Description): void {
  result.flags = 0;
  do {
    const word = args.word().replace(/^#/, '');
    const flag = { alloc: SHF_ALLOC, write: SHF_WRITE, execinstr: SHF_EXECINSTR, tls: SHF_TLS }[
      word
    ];
    if (flag === undefined) throw new StatementError("character following name is not '#'");
    result.flags |= flag;
  } while (args.eat(','));
}

function readType(asm: Assembler, args: Args, result: Description): void {
  const at = args.at;
  const word = args.word().replace(/"/g, '');
  if (/^[@%#]?\d/.test(word)) result.type = Number(word.replace(/^[@%#]/, ''));
  else if (/^[@%#]?[A-Za-z_]/.test(word)) {
    const name = word.replace(/^[@%#]/, '').toLowerCase();
    result.type = TYPE_WORDS[name];
    if (result.type === undefined) {
      if (/^[@%#]/.test(word)) throw new StatementError(`unrecognized section type`);
      // No type at all: the group name, or the linked section, comes next.
      args.at = at;
      args.at--;
    }
  } else if (word !== '') {
    throw new StatementError(`unrecognized section type`);
  }
  void asm;
}

function readExtras(asm: Assembler, args: Args, result: Description): void {
  const flags = result.flags ?? 0;
  if (flags & SHF_MERGE) {
    if (args.eat(',')) {
      result.entsize = Number(asm.absoluteExpression(args, 'invalid merge entity size'));
    } else {
      asm.warn('entity size for SHF_MERGE not specified');
      result.flags = flags & ~(SHF_MERGE | SHF_STRINGS);
    }
  }
  if (flags & SHF_LINK_ORDER && args.eat(',')) result.linked = args.name() ?? sectionName(args);
  if (flags & SHF_GROUP) {
    if (!args.eat(',')) {
      asm.warn('group name for SHF_GROUP not specified');
      return;
    }
    result.group = args.name() ?? sectionName(args);
    if (args.eat(',')) result.comdat = /comdat/.test(args.word());
  }
}

function subsectionNumber(asm: Assembler, args: Args): number {
  const value = Number(asm.absoluteExpression(args, 'bad or irreducible absolute expression'));
  if (!(value >= 0 && value <= 8192)) {
    throw new StatementError(`subsection number out of range`);
  }
  return value;
}

/** Finds or makes the section; complains when attributes change, as GNU does. */
export function openSection(asm: Assembler, wanted: Description): Section {
  const key = wanted.group === undefined ? wanted.name : `${wanted.name}\0${wanted.group}`;
  const existing = asm.output.find(key);
  const fromName = known(wanted.name);
  if (existing) {
    const { flags } = wanted;
    if (flags !== undefined && !fromName) {
      if ((existing.flags & ~SHF_GROUP) !== (flags & ~SHF_GROUP) && existing.declared) {
        asm.warn(`ignoring changed section attributes for ${wanted.name}`);
      }
    }
    if (wanted.type !== undefined && wanted.type !== existing.type) {
      asm.warn(`ignoring changed section type for ${wanted.name}`);
    }
    return existing;
  }
  let flags = wanted.flags ?? fromName?.flags ?? 0;
  let type = wanted.type ?? fromName?.type ?? SHT_PROGBITS;
  if (fromName) {
    if (wanted.flags !== undefined) flags = (flags | (fromName.flags & ~SHF_EXECINSTR)) >>> 0;
    if (wanted.type === undefined) type = fromName.type;
    if (wanted.flags !== undefined && fromName.flags & SHF_EXECINSTR) flags |= SHF_EXECINSTR;
  }
  const section = new Section(wanted.name, type, flags);
  section.entsize = wanted.entsize;
  section.group = wanted.group;
  section.comdat = wanted.comdat;
  section.declared = true;
  if (wanted.linked !== undefined) {
    const sym = asm.symbols.get(wanted.linked);
    section.linked = asm.output.find(wanted.linked) ?? sym?.chain?.section;
  }
  asm.output.add(key, section);
  return section;
}

function section(asm: Assembler, args: Args): void {
  const wanted = describe(asm, args, false);
  args.finish();
  asm.output.enter(openSection(asm, wanted), wanted.subsection);
}

function pushSection(asm: Assembler, args: Args): void {
  const wanted = describe(asm, args, true);
  args.finish();
  asm.output.push();
  asm.output.enter(openSection(asm, wanted), wanted.subsection);
}

/** `.text 1`, `.data`, `.bss`. */
function named(name: string) {
  return (asm: Assembler, args: Args) => {
    const subsection = args.done ? 0 : subsectionNumber(asm, args);
    args.finish();
    asm.output.enter(asm.output.find(name) as Section, subsection);
  };
}

export const SECTION_DIRECTIVES: DirectiveTable = {
  section,
  'section.s': section,
  pushsection: pushSection,
  popsection(asm, args) {
    args.finish();
    if (!asm.output.pop()) {
      throw new StatementError('.popsection without corresponding .pushsection; ignored');
    }
  },
  previous(asm, args) {
    args.finish();
    if (!asm.output.swap()) {
      asm.warn('.previous without corresponding .section; ignored');
    }
  },
  subsection(asm, args) {
    const number = subsectionNumber(asm, args);
    args.finish();
    asm.output.enter(asm.output.section, number);
  },
  text: named('.text'),
  data: named('.data'),
  bss: named('.bss'),
  ident(asm, args) {
    const text = args.string();
    args.finish();
    asm.output.push();
    const wanted: Description = {
      ...plain('.comment'),
      flags: SHF_MERGE | SHF_STRINGS,
      entsize: 1,
    };
    asm.output.enter(openSection(asm, wanted), 0);
    // GNU starts the section with an empty string.
    const first = asm.output.chain.size === 0 ? [0] : [];
    emitBytes(asm, Uint8Array.from([...first, ...text, 0]));
    asm.output.pop();
  },
  // Names the source for STT_FILE; numbered forms belong to line information.
  file: (_asm, args) => void args.rest(),
};
