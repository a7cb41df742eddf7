// `.file`, `.loc`, `.loc_mark_labels`.
import type { Args } from '../args.js';
import type { Assembler } from '../assembler.js';
import { StatementError } from '../diagnostics.js';
import type { DirectiveTable } from '../directives.js';
import { lowBits } from '../value.js';
import {
  BASIC_BLOCK,
  EPILOGUE_BEGIN,
  IS_STMT,
  type Location,
  PROLOGUE_END,
  type View,
} from './line-table.js';

const KNOWN = 'bad or irreducible absolute expression';
const MD5_BYTES = 16;

type Change = { -readonly [key in keyof Location]?: Location[key] };

function number(asm: Assembler, args: Args): number {
  return Number(asm.absoluteExpression(args, KNOWN));
}

function text(args: Args): string {
  return new TextDecoder().decode(args.string());
}

/** The file number of `.file` and `.loc`: 0 is of version 5. */
function fileNumber(asm: Assembler, args: Args): number {
  const file = number(asm, args);
  if (file === 0) asm.lines.needsVersion5();
  if (file < 0) throw new StatementError('file number less than one');
  return file;
}

/** `md5 0x…`: 16 bytes. */
function md5(asm: Assembler, args: Args): Uint8Array {
  const expr = asm.expression(args);
  if (expr.kind !== 'big') throw new StatementError('md5 value too small or not a constant');
  const bytes = new Uint8Array(MD5_BYTES);
  let rest = expr.value;
  for (let i = 0; i < MD5_BYTES; i++) {
    bytes[asm.bigEndian ? MD5_BYTES - 1 - i : i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}

/** `.file "name"` names the source; `.file number ["directory"] "name" [md5 …]` is for `.loc`. */
function file(asm: Assembler, args: Args): void {
  if (args.peek() === '"') {
    const name = text(args);
    args.finish();
    asm.files.push({ name, serial: asm.output.nextSerial() });
    asm.renumber((frame) => frame.setFile(name));
    return;
  }
  if (args.done) throw new StatementError('missing string');
  const which = fileNumber(asm, args);
  let name = text(args);
  let directory: string | undefined;
  let sum: Uint8Array | undefined;
  if (asm.lines.lineVersion >= 5) {
    if (args.peek() === '"') {
      directory = name;
      name = text(args);
    }
    args.blanks();
    if (args.text.startsWith('md5', args.at)) {
      args.at += 3;
      sum = md5(asm, args);
    }
  }
  args.finish();
  asm.lines.stopGenerating();
  asm.lines.files.assign(which, directory, name, sum);
}

const FLAGS: Readonly<Record<string, number>> = {
  basic_block: BASIC_BLOCK,
  prologue_end: PROLOGUE_END,
  epilogue_begin: EPILOGUE_BEGIN,
};

function readView(asm: Assembler, args: Args): View {
  const next = args.peek() ?? '';
  if (/[0-9-]/.test(next)) {
    if (number(asm, args) !== 0)
      throw new StatementError('numeric view can only be asserted to zero');
    return next === '-' ? 'reset' : 'zero';
  }
  const name = args.name();
  if (name === undefined) throw new StatementError('expected symbol name');
  const sym = asm.symbolOf(name);
  if (sym.defined) throw new StatementError(`symbol \`${name}' is already defined`);
  return sym;
}

/** One option of `.loc`. */
function option(asm: Assembler, args: Args, word: string, change: Change): void {
  const flags = change.flags ?? asm.lines.flags;
  if (FLAGS[word] !== undefined) change.flags = flags | FLAGS[word];
  else if (word === 'is_stmt') {
    const value = number(asm, args);
    if (value !== 0 && value !== 1) throw new StatementError('is_stmt value not 0 or 1');
    change.flags = value === 0 ? flags & ~IS_STMT : flags | IS_STMT;
  } else if (word === 'isa') {
    change.isa = number(asm, args);
    if (change.isa < 0) throw new StatementError('isa number less than zero');
  } else if (word === 'discriminator') {
    change.discriminator = number(asm, args);
    if (change.discriminator < 0) throw new StatementError('discriminator less than zero');
  } else if (word === 'view') change.view = readView(asm, args);
  else throw new StatementError(`unknown .loc sub-directive \`${word}'`);
}

/** `.loc file line [column] [basic_block] [prologue_end] [epilogue_begin] [is_stmt N] [isa N] …`. */
function loc(asm: Assembler, args: Args): void {
  const { lines } = asm;
  lines.flush();
  const which = fileNumber(asm, args);
  const line = number(asm, args);
  if (!lines.files.has(which)) throw new StatementError(`unassigned file number ${which}`);
  const change: Change = { file: which, line: lowBits(line, 32), discriminator: 0 };
  if (/[0-9]/.test(args.peek() ?? '')) change.column = number(asm, args);
  while (/[A-Za-z]/.test(args.peek() ?? '')) {
    const word = /^\w+/.exec(args.text.slice(args.at))?.[0] ?? '';
    args.at += word.length;
    option(asm, args, word, change);
  }
  args.finish();
  lines.set(change);
}

function markLabels(asm: Assembler, args: Args): void {
  const value = number(asm, args);
  if (value !== 0 && value !== 1) throw new StatementError('expected 0 or 1');
  args.finish();
  asm.lines.markLabels = value === 1;
}

export const DWARF_DIRECTIVES: DirectiveTable = { file, loc, loc_mark_labels: markLabels };
