// Directives that write tables beside the program: .stabs and its like, .version, .gnu_attribute, and what C++
// compilers said about their virtual functions.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import type { DirectiveTable, Handler } from './directives.js';
import type { Expr } from './expr.js';
import { SHT_PROGBITS } from './output.js';
import { Section } from './section.js';
import { LAST } from './symbol-table.js';
import { writeData } from './words.js';

const SHT_STRTAB = 3;
const SHT_NOTE = 7;
const NT_VERSION = 1;
const R_ARM_GNU_VTENTRY = 100;
const R_ARM_GNU_VTINHERIT = 101;
const KNOWN = 'bad or irreducible absolute expression';
const encoder = new TextEncoder();

/** Bytes of an entry: offset of its string, type, other, description, value. */
const STAB_BYTES = 12;

/** The section of that name, made where there is none. */
function tableOf(asm: Assembler, name: string, type: number): Section {
  const existing = asm.output.find(name);
  if (existing) return existing;
  const section = new Section(name, type, 0);
  asm.output.add(name, section);
  // Its symbol is made when all is done.
  section.serial = LAST;
  return section;
}

/** Appends bytes that are no data to the mapping symbols. */
function append(section: Section, bytes: Uint8Array): number {
  const chain = section.chain(0);
  const at = chain.reserve(bytes.length);
  chain.bytes.set(bytes, at);
  return at;
}

/** Offset of `text` in the strings of a table, where it is put; 0 for an empty one. */
function stringOffset(strings: Section, text: Uint8Array): number {
  if (strings.chain(0).size === 0) append(strings, Uint8Array.of(0));
  return text.length === 0 ? 0 : append(strings, Uint8Array.of(...text, 0));
}

/** The table of that name and its strings; its first entry is about the file. */
function stabTable(asm: Assembler, name: string): { table: Section; strings: Section } {
  const isNew = asm.output.find(name) === undefined;
  const table = tableOf(asm, name, SHT_PROGBITS);
  const isUsual = name === '.stab';
  const strings = tableOf(asm, `${name}str`, isUsual ? SHT_STRTAB : SHT_PROGBITS);
  if (isNew) {
    table.align = 2;
    if (isUsual) {
      table.entsize = STAB_BYTES;
      table.linked = strings;
    }
    const header = new Uint8Array(STAB_BYTES);
    const file = encoder.encode(asm.place().file);
    writeData(header, 0, stringOffset(strings, file), 4, asm.bigEndian);
    append(table, header);
  }
  return { table, strings };
}

/** Brings the first entry of .stab up to date: how many follow, and how long their strings are. */
function countStabs(asm: Assembler, table: Section, strings: Section): void {
  if (table.name !== '.stab') return;
  const { bytes, size } = table.chain(0);
  writeData(bytes, 6, size / STAB_BYTES - 1, 2, asm.bigEndian);
  writeData(bytes, 8, strings.chain(0).size, 4, asm.bigEndian);
}

/** Reads `, number`; undefined with a warning where there is no comma. */
function field(asm: Assembler, args: Args, kind: string, comma: boolean): number | undefined {
  if (comma && !args.eat(',')) {
    asm.warn(`.stab${kind}: missing comma`);
    args.rest();
    return undefined;
  }
  return Number(asm.absoluteExpression(args, KNOWN));
}

function stabString(asm: Assembler, args: Args): Uint8Array | undefined {
  try {
    return args.string();
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    asm.error(error.message);
    asm.warn('.stabs: missing string');
    args.rest();
    return undefined;
  }
}

/** `.stabs "string", type, other, desc, value`; `.stabn` has no string, `.stabd` none, and `.` for its value. */
function stab(asm: Assembler, args: Args, kind: 's' | 'n' | 'd', name: string): void {
  const text = kind === 's' ? stabString(asm, args) : new Uint8Array(0);
  if (!text) return;
  const type = field(asm, args, kind, kind === 's');
  const other = type === undefined ? undefined : field(asm, args, kind, true);
  const desc = other === undefined ? undefined : field(asm, args, kind, true);
  if (type === undefined || other === undefined || desc === undefined) return;
  if (desc > 0xffff || desc < -0x8000) {
    const field = (desc >>> 0).toString(16);
    asm.warn(`.stab${kind}: description field '${field}' too big, try a different debug format`);
  }
  let value: Expr = asm.dot();
  if (kind !== 'd') {
    if (!args.eat(',')) {
      asm.warn(`.stab${kind}: missing comma`);
      args.rest();
      return;
    }
    value = asm.expression(args);
  }
  args.finish();
  const { table, strings } = stabTable(asm, name);
  const entry = new Uint8Array(STAB_BYTES - 4);
  writeData(entry, 0, stringOffset(strings, text), 4, asm.bigEndian);
  entry[4] = type;
  entry[5] = other;
  writeData(entry, 6, desc, 2, asm.bigEndian);
  append(table, entry);
  asm.output.push();
  asm.output.enter(table, 0);
  asm.datum(value, 4);
  asm.output.pop();
  countStabs(asm, table, strings);
}

const stabs =
  (kind: 's' | 'n' | 'd'): Handler =>
  (asm, args) =>
    stab(asm, args, kind, '.stab');

/** `.xstabs "section", "string", …`. */
function xstabs(asm: Assembler, args: Args): void {
  const name = new TextDecoder().decode(args.string());
  if (!args.eat(',')) throw new StatementError('comma missing in .xstabs');
  stab(asm, args, 's', name);
}

/** `.version "text"`: a note. */
function version(asm: Assembler, args: Args): void {
  if (args.peek() !== '"') {
    asm.error('expected quoted string');
    args.finish();
    return;
  }
  const text = args.string();
  args.finish();
  const note = tableOf(asm, '.note', SHT_NOTE);
  const head = new Uint8Array(12);
  writeData(head, 0, text.length + 1, 4, asm.bigEndian);
  writeData(head, 8, NT_VERSION, 4, asm.bigEndian);
  append(note, Uint8Array.of(...head, ...text, 0));
  asm.output.push();
  asm.output.enter(note, 0);
  asm.output.alignData(2);
  asm.output.pop();
}

const TAG_COMPATIBILITY = 32;

/** `.gnu_attribute tag, value`: a number for even tags, a string for odd ones, both for Tag_compatibility. */
function gnuAttribute(asm: Assembler, args: Args): void {
  const name = args.name();
  if (name !== undefined) throw new StatementError(`Attribute name not recognised: ${name}`);
  if (args.done) throw new StatementError('expected <tag> , <value>');
  const tag = Number(asm.absoluteExpression(args, KNOWN));
  if (!args.eat(',')) throw new StatementError('expected <tag> , <value>');
  const isBoth = tag === TAG_COMPATIBILITY;
  const isText = !isBoth && tag % 2 === 1;
  const text = () => {
    if (args.peek() !== '"') throw new StatementError('bad string constant');
    return new TextDecoder().decode(args.string());
  };
  if (!isText && args.peek() === '"') throw new StatementError('expected numeric constant');
  const number = isText ? 0 : Number(asm.absoluteExpression(args, KNOWN));
  if (isBoth && !args.eat(',')) throw new StatementError('expected comma');
  asm.target.gnuAttributes.set(tag, isText ? text() : isBoth ? [number, text()] : number);
  args.finish();
}

/** `.vtable_inherit child, parent`; the parent may be 0. */
function vtableInherit(asm: Assembler, args: Args): void {
  const child = args.name();
  const sym = child === undefined ? undefined : asm.symbols.get(child);
  const isDefined = sym?.defined === true;
  if (!isDefined)
    asm.error(`expected \`${child ?? ''}' to have already been set for .vtable_inherit`);
  if (!args.eat(',')) throw new StatementError('expected comma after name in .vtable_inherit');
  const parent = args.peek() === '0' ? undefined : args.name();
  if (parent === undefined) args.eat('0');
  args.finish();
  if (!isDefined) return;
  const value = parent === undefined ? undefined : asm.symbolOf(parent).ref;
  if (asm.isa === 'a64') throw new StatementError('unexpected BFD_RELOC_VTABLE_INHERIT fixup');
  asm.reloc(sym.ref, R_ARM_GNU_VTINHERIT, value);
}

/** `.vtable_entry name, offset`. */
function vtableEntry(asm: Assembler, args: Args): void {
  const name = args.name();
  if (!args.eat(',')) throw new StatementError('expected comma after name in .vtable_entry');
  const offset = asm.absoluteExpression(args, KNOWN);
  args.finish();
  if (asm.isa === 'a64') throw new StatementError('unexpected BFD_RELOC_VTABLE_ENTRY fixup');
  // GNU has the offset where other relocations have their place.
  asm.reloc({ kind: 'num', value: offset }, R_ARM_GNU_VTENTRY, asm.symbolOf(name ?? '').ref);
}

/** `.lsym name, value`: a local symbol with a number for its value. */
function lsym(asm: Assembler, args: Args): void {
  const name = args.name();
  if (name === undefined) throw new StatementError('expected symbol name');
  if (!args.eat(',')) throw new StatementError(`expected comma after "${name}"`);
  const value = asm.expression(args);
  args.finish();
  if (value.kind !== 'num') throw new StatementError('bad expression');
  if (asm.symbolOf(name).defined) throw new StatementError(`symbol \`${name}' is already defined`);
  asm.assign(name, value);
}

function linkonce(asm: Assembler, args: Args): void {
  const kind = args.done ? '' : (args.name() ?? '');
  if (!/^(discard|one_only|same_size|same_contents)?$/.test(kind))
    asm.warn(`unrecognized .linkonce type \`${kind}'`);
  asm.warn('.linkonce is not supported for this object file format');
  args.finish();
}

function rva(asm: Assembler, args: Args): void {
  asm.expression(args);
  args.finish();
  throw new StatementError(
    asm.isa === 'a64'
      ? 'unexpected BFD_RELOC_RVA fixup'
      : 'cannot represent BFD_RELOC_RVA relocation in this object file format',
  );
}

export const NOTE_DIRECTIVES: DirectiveTable = {
  stabs: stabs('s'),
  stabn: stabs('n'),
  stabd: stabs('d'),
  xstabs,
  version,
  gnu_attribute: gnuAttribute,
  vtable_inherit: vtableInherit,
  vtable_entry: vtableEntry,
  lsym,
  linkonce,
  rva,
};
