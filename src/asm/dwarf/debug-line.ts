// .debug_line: the header with directories and files, then a program for each section with rows ("DWARF Debugging
// Information Format", line number program header, versions 2 to 5).
import type { Assembler } from '../assembler.js';
import type { Expr } from '../expr.js';
import type { FileEntry, FileTable } from './file-table.js';
import { LINE_BASE, LINE_RANGE, OPCODE_BASE } from './line-program.js';
import { Piece } from './piece.js';
import type { Strings } from './strings.js';

const DW_LNCT_path = 1;
const DW_LNCT_directory_index = 2;
const DW_LNCT_MD5 = 5;
const DW_FORM_udata = 0x0f;
const DW_FORM_data16 = 0x1e;
const DW_FORM_line_strp = 0x1f;
/** Operands of the standard opcodes 1 to 12. */
const OPCODE_LENGTHS = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];
const MD5_BYTES = 16;

export interface LineHeader {
  readonly version: number;
  readonly addressSize: number;
  /** Bytes of the shortest instruction. */
  readonly unit: number;
  /** Texts of version 5. */
  readonly strings: Strings | undefined;
  readonly workingDirectory: string;
  /** A path as it is to stand in the object. */
  readonly remap: (path: string) => string;
}

/** The whole section: header and `program`. Errors go to the assembler. */
export function debugLine(
  asm: Assembler,
  files: FileTable,
  program: Piece,
  header: LineHeader,
): Piece {
  const { version } = header;
  const prologue = new Piece(program.bigEndian);
  prologue.byte(header.unit);
  if (version >= 4) prologue.byte(1);
  prologue.byte(1, LINE_BASE, LINE_RANGE, OPCODE_BASE, ...OPCODE_LENGTHS);
  if (version >= 5) namesOfVersion5(asm, prologue, files, header);
  else names(asm, prologue, files, header);
  const body = new Piece(program.bigEndian);
  body.number(version, 2);
  if (version >= 5) body.byte(header.addressSize, 0);
  body.append(prologue.withLength());
  body.append(program);
  return body.withLength();
}

function unassigned(asm: Assembler, number: number): void {
  asm.errorAt(asm.wholeFile, `unassigned file number ${number}`);
}

/** Texts in place, each list ended by an empty one. */
function names(asm: Assembler, piece: Piece, files: FileTable, { remap }: LineHeader): void {
  for (const directory of files.directories.slice(1)) piece.text(remap(directory ?? ''));
  piece.byte(0);
  for (let i = 1; i < files.files.length; i++) {
    const entry = files.files[i];
    if (!entry) {
      unassigned(asm, i);
      continue;
    }
    piece.text(entry.name);
    piece.uleb128(entry.directory);
    // Time and length are not known.
    piece.byte(0, 0);
  }
  piece.byte(0);
}

function namesOfVersion5(
  asm: Assembler,
  piece: Piece,
  files: FileTable,
  { strings, workingDirectory, remap }: LineHeader,
): void {
  const list = filesOfVersion5(asm, files);
  piece.byte(1);
  piece.uleb128(DW_LNCT_path);
  piece.uleb128(DW_FORM_line_strp);
  const directories = [...files.directories];
  directories[0] ??= list.length > 0 ? workingDirectory : undefined;
  if (list.length === 0) directories.length = files.directories.length;
  piece.uleb128(directories.length);
  const refer = (text: string) => {
    if (strings) piece.reference(strings.add(text), 4);
  };
  for (const directory of directories) refer(remap(directory ?? ''));
  const hasMd5 = list.some((entry) => entry?.md5 !== undefined && entry.md5[0] !== 0);
  piece.byte(hasMd5 ? 3 : 2);
  for (const [content, form] of [
    [DW_LNCT_path, DW_FORM_line_strp],
    [DW_LNCT_directory_index, DW_FORM_udata],
    ...(hasMd5 ? [[DW_LNCT_MD5, DW_FORM_data16]] : []),
  ]) {
    piece.uleb128(content);
    piece.uleb128(form);
  }
  piece.uleb128(list.length);
  let text: Expr | undefined;
  for (const [i, entry] of list.entries()) {
    if (!entry) continue;
    // File 1 that stands for file 0 as well has one text.
    if (i !== 1 || entry !== list[0]) text = strings?.add(entry.name);
    if (text) piece.reference(text, 4);
    piece.uleb128(entry.directory);
    if (hasMd5) piece.byte(...(entry.md5 ?? new Uint8Array(MD5_BYTES)));
  }
}

/** Version 5 counts from 0: where there is no `.file 0`, that is file 1. */
function filesOfVersion5(asm: Assembler, files: FileTable): (FileEntry | undefined)[] {
  const list = [...files.files];
  if (list.length === 0) return list;
  list[0] ??= list[1] ?? { name: '', directory: 0, md5: undefined };
  for (const [i, entry] of list.entries()) if (!entry) unassigned(asm, i);
  return list;
}
