// What `.section` and `.pushsection` say about a section: name, flags, type and what flags ask for.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { FatalError, StatementError } from './diagnostics.js';
import {
  SHF_ALLOC,
  SHF_EXCLUDE,
  SHF_EXECINSTR,
  SHF_GNU_MBIND,
  SHF_GNU_RETAIN,
  SHF_GROUP,
  SHF_LINK_ORDER,
  SHF_MERGE,
  SHF_STRINGS,
  SHF_TLS,
  SHF_WRITE,
  SHT_NOBITS,
  SHT_PROGBITS,
} from './output.js';

const SHT_STRTAB = 3;
const SHT_NOTE = 7;
const SHT_INIT_ARRAY = 14;
const SHT_FINI_ARRAY = 15;
const SHT_PREINIT_ARRAY = 16;
const SHT_ARM_EXIDX = 0x70000001;
const SHT_ARM_ATTRIBUTES = 0x70000003;

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
  d: SHF_GNU_MBIND,
  R: SHF_GNU_RETAIN,
};

const TYPE_WORDS: Readonly<Record<string, number>> = {
  progbits: SHT_PROGBITS,
  nobits: SHT_NOBITS,
  note: SHT_NOTE,
  init_array: SHT_INIT_ARRAY,
  fini_array: SHT_FINI_ARRAY,
  preinit_array: SHT_PREINIT_ARRAY,
};

interface KnownSection {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  /** Also `.name.anything`, or with 'any' whatever starts so. */
  readonly more: boolean | 'any';
}

const DATA = SHF_ALLOC | SHF_WRITE;
const CODE = SHF_ALLOC | SHF_EXECINSTR;

/** Sections whose names imply type and flags. */
const KNOWN: readonly KnownSection[] = [
  { name: '.text', type: SHT_PROGBITS, flags: CODE, more: true },
  { name: '.init', type: SHT_PROGBITS, flags: CODE, more: false },
  { name: '.fini', type: SHT_PROGBITS, flags: CODE, more: false },
  { name: '.plt', type: SHT_PROGBITS, flags: CODE, more: false },
  { name: '.data', type: SHT_PROGBITS, flags: DATA, more: true },
  { name: '.data1', type: SHT_PROGBITS, flags: DATA, more: false },
  { name: '.rodata', type: SHT_PROGBITS, flags: SHF_ALLOC, more: true },
  { name: '.rodata1', type: SHT_PROGBITS, flags: SHF_ALLOC, more: false },
  { name: '.bss', type: SHT_NOBITS, flags: DATA, more: true },
  { name: '.noinit', type: SHT_NOBITS, flags: DATA, more: true },
  { name: '.gnu.linkonce.b', type: SHT_NOBITS, flags: DATA, more: true },
  { name: '.gnu.linkonce.n', type: SHT_NOBITS, flags: DATA, more: true },
  { name: '.gnu.linkonce.p', type: SHT_PROGBITS, flags: DATA, more: true },
  { name: '.persistent.bss', type: SHT_NOBITS, flags: DATA, more: false },
  { name: '.persistent', type: SHT_PROGBITS, flags: DATA, more: true },
  { name: '.tdata', type: SHT_PROGBITS, flags: DATA | SHF_TLS, more: true },
  { name: '.tbss', type: SHT_NOBITS, flags: DATA | SHF_TLS, more: true },
  { name: '.init_array', type: SHT_INIT_ARRAY, flags: DATA, more: true },
  { name: '.fini_array', type: SHT_FINI_ARRAY, flags: DATA, more: true },
  { name: '.preinit_array', type: SHT_PREINIT_ARRAY, flags: DATA, more: true },
  { name: '.comment', type: SHT_PROGBITS, flags: 0, more: false },
  { name: '.gnu.lto_', type: SHT_PROGBITS, flags: SHF_EXCLUDE, more: 'any' },
  { name: '.note.GNU-stack', type: SHT_PROGBITS, flags: 0, more: false },
  { name: '.note', type: SHT_NOTE, flags: 0, more: 'any' },
  { name: '.stabstr', type: SHT_STRTAB, flags: 0, more: true },
];

const KNOWN_ARM: readonly KnownSection[] = [
  { name: '.ARM.exidx', type: SHT_ARM_EXIDX, flags: SHF_ALLOC | SHF_LINK_ORDER, more: 'any' },
  { name: '.ARM.extab', type: SHT_PROGBITS, flags: SHF_ALLOC, more: 'any' },
  { name: '.ARM.attributes', type: SHT_ARM_ATTRIBUTES, flags: 0, more: false },
];

/** What the name of a section implies. */
export function known(name: string): KnownSection | undefined {
  const rows = name.startsWith('.ARM') ? KNOWN_ARM : KNOWN;
  return rows.find(
    (row) =>
      name === row.name ||
      (row.more === 'any' && name.startsWith(row.name)) ||
      (row.more === true && name.startsWith(`${row.name}.`)),
  );
}

export interface Description {
  name: string;
  subsection: number;
  flags: number | undefined;
  type: number | undefined;
  entsize: number;
  group: string | undefined;
  comdat: boolean;
  linked: string | undefined;
  /** `unique,N`. */
  unique: number | undefined;
  /** sh_info of an SHF_GNU_MBIND section. */
  info: number;
}

export function plain(name: string): Description {
  return {
    name,
    subsection: 0,
    flags: undefined,
    type: undefined,
    entsize: 0,
    group: undefined,
    comdat: false,
    linked: undefined,
    unique: undefined,
    info: 0,
  };
}

/** Flags as letters and numbers; `?` takes the group of the section that is left. */
function readFlags(asm: Assembler, text: string, result: Description): number {
  let flags = 0;
  let at = 0;
  while (at < text.length) {
    const number = /^(0x[0-9a-f]+|\d+)/i.exec(text.slice(at));
    if (number) {
      flags = Number(BigInt.asUintN(32, BigInt(flags) | BigInt(number[0])));
      at += number[0].length;
      continue;
    }
    const letter = text[at++];
    if (letter === '?') {
      const { section } = asm.output;
      if (section.group === undefined) continue;
      flags = (flags | SHF_GROUP) >>> 0;
      result.group = section.group;
      result.comdat = section.comdat;
      continue;
    }
    const flag = FLAG_LETTERS[letter];
    if (flag === undefined)
      throw new FatalError('unrecognized .section attribute: want a,e,o,w,x,M,S,G,T or number');
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

/** Reads the operands of `.section`, or with `push` of `.pushsection`. */
export function describe(asm: Assembler, args: Args, push: boolean): Description {
  const result = plain(sectionName(args));
  if (!args.eat(',')) return result;
  if (push && args.peek() !== '"') {
    result.subsection = subsectionNumber(asm, args);
    if (!args.eat(',')) return result;
  }
  if (args.peek() !== '"') {
    oldFlags(asm, args, result);
    return result;
  }
  result.flags = readFlags(asm, new TextDecoder().decode(args.string()), result);
  const inherited = result.group;
  if (args.eat(',')) {
    if (readType(asm, args, result)) args.at--;
    readExtras(asm, args, result);
  } else readExtras(asm, args, result);
  if (inherited !== undefined) result.group = inherited;
  return result;
}

/** The Solaris way: `.section .x, #alloc, #write`. */
function oldFlags(asm: Assembler, args: Args, result: Description): void {
  result.flags = 0;
  do {
    const word = args.word();
    if (!word.startsWith('#')) throw new StatementError("character following name is not '#'");
    const flag = { alloc: SHF_ALLOC, write: SHF_WRITE, execinstr: SHF_EXECINSTR, tls: SHF_TLS }[
      word.slice(1)
    ];
    if (flag === undefined) asm.warn('unrecognized section attribute');
    else result.flags |= flag;
  } while (args.eat(','));
}

/** Reads `@progbits`, `%note`, `"0x70000001"` …; true where what stands there is no type. */
function readType(asm: Assembler, args: Args, result: Description): boolean {
  const { at } = args;
  const quoted = args.peek() === '"';
  const word = quoted ? new TextDecoder().decode(args.string()) : args.word();
  const marked = quoted || /^[@%#]/.test(word);
  const text = word.replace(/^[@%#]/, '');
  if (!marked) {
    args.at = at;
    return true;
  }
  const number = /^(0x[0-9a-f]+|\d+)$/i.exec(text);
  if (number) result.type = Number(text);
  else {
    result.type = TYPE_WORDS[text];
    if (result.type === undefined) asm.warn('unrecognized section type');
  }
  return false;
}

function readExtras(asm: Assembler, args: Args, result: Description): void {
  // In A32 an @ and what follows is a comment.
  if (args.peek() === ',' && args.text.slice(args.at + 1).trim() === '') {
    args.rest();
    return;
  }
  const flags = result.flags ?? 0;
  if (flags & SHF_MERGE) {
    if (args.eat(',')) entitySize(asm, args, result);
    else {
      asm.warn('entity size for SHF_MERGE not specified');
      result.flags = (flags & ~(SHF_MERGE | SHF_STRINGS)) >>> 0;
    }
  }
  if (flags & SHF_LINK_ORDER && args.eat(',')) result.linked = linkedName(args);
  if (flags & SHF_GROUP && result.group === undefined) {
    if (args.eat(',')) {
      result.group = args.name() ?? sectionName(args);
      const { at } = args;
      if (args.eat(',')) {
        if (args.word() === 'comdat') result.comdat = true;
        else args.at = at;
      }
    } else {
      asm.warn('group name for SHF_GROUP not specified');
      result.flags = (flags & ~SHF_GROUP) >>> 0;
    }
  }
  if (flags & SHF_GNU_MBIND) memoryBinding(asm, args, result);
  const { at } = args;
  if (!args.eat(',')) return;
  if (args.word() === 'unique' && args.eat(',')) {
    const number = /^(0x[0-9a-f]+|\d+)/i.exec(args.text.slice(args.at));
    if (!number) throw junk(args);
    args.at += number[0].length;
    if (BigInt(number[0]) > 0xffffffffn)
      throw new StatementError(`unsupported section id: ${number[0]}`);
    result.unique = Number(number[0]);
  } else args.at = at;
}

/** `d`: a number of the section's kind of memory, which goes to sh_info. */
function memoryBinding(asm: Assembler, args: Args, result: Description): void {
  const { at } = args;
  if (args.eat(',') && /[0-9]/.test(args.peek())) {
    const value = asm.absoluteExpression(args, 'bad or irreducible absolute expression');
    result.info = Number(value);
  } else args.at = at;
}

function entitySize(asm: Assembler, args: Args, result: Description): void {
  const size = Number(asm.absoluteExpression(args, 'bad or irreducible absolute expression'));
  if (size > 0) result.entsize = size;
  else {
    asm.warn('invalid merge entity size');
    result.flags = ((result.flags ?? 0) & ~(SHF_MERGE | SHF_STRINGS)) >>> 0;
  }
}

/** The symbol in the section that `o` links to; '0' for none. */
function linkedName(args: Args): string {
  const name = args.name();
  if (name !== undefined) return name;
  const match = /^0(?![\w.$])/.exec(args.text.slice(args.at));
  if (!match) throw junk(args);
  args.at++;
  return '0';
}

function junk(args: Args): StatementError {
  return new StatementError(
    `junk at end of line, first unrecognized character is \`${args.peek()}'`,
  );
}

export function subsectionNumber(asm: Assembler, args: Args): number {
  const value = Number(asm.absoluteExpression(args, 'bad or irreducible absolute expression'));
  if (!Number.isSafeInteger(value)) throw new StatementError(`subsection number out of range`);
  return value;
}
