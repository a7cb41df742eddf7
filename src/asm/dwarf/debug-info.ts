// .debug_info and .debug_abbrev of assembler source: the unit, and each function whose size is known; the ranges
// of its sections in .debug_aranges and .debug_ranges or .debug_rnglists.
import type { Expr } from '../expr.js';
import { Piece } from './piece.js';

const DW_TAG_compile_unit = 0x11;
const DW_TAG_subprogram = 0x2e;
const DW_TAG_unspecified_type = 0x3b;
const DW_AT_name = 0x03;
const DW_AT_stmt_list = 0x10;
const DW_AT_low_pc = 0x11;
const DW_AT_high_pc = 0x12;
const DW_AT_language = 0x13;
const DW_AT_comp_dir = 0x1b;
const DW_AT_producer = 0x25;
const DW_AT_external = 0x3f;
const DW_AT_type = 0x49;
const DW_AT_ranges = 0x55;
const DW_FORM_addr = 0x01;
const DW_FORM_data2 = 0x05;
const DW_FORM_data4 = 0x06;
const DW_FORM_flag = 0x0c;
const DW_FORM_strp = 0x0e;
const DW_FORM_udata = 0x0f;
const DW_FORM_ref_udata = 0x15;
const DW_FORM_sec_offset = 0x17;
const DW_FORM_flag_present = 0x19;
const DW_UT_compile = 1;
const DW_LANG_Mips_Assembler = 0x8001;
const DW_RLE_end_of_list = 0;
const DW_RLE_start_length = 7;
/** Our abbreviations. */
const UNIT = 1;
const FUNCTION = 2;
const NO_TYPE = 3;

/** A section with rows: where it starts, ends, and its size in bytes. */
export interface Range {
  readonly start: Expr;
  readonly end: Expr;
  readonly size: number;
}

export interface FunctionEntry {
  /** Position in .debug_str. */
  readonly name: Expr;
  readonly external: boolean;
  readonly start: Expr;
  /** The start plus the size, and the size. */
  readonly end: Expr;
  readonly size: number;
}

export interface Unit {
  readonly bigEndian: boolean;
  /** Version of DWARF. */
  readonly version: number;
  readonly addressSize: 4 | 8;
  /** Positions of what the unit refers to in other sections. */
  readonly abbreviations: Expr;
  readonly info: Expr;
  readonly lines: Expr;
  /** Behind the header of .debug_rnglists; absent with a single range. */
  readonly rangeList: Expr | undefined;
  readonly name: Expr;
  readonly directory: Expr;
  readonly producer: Expr;
  readonly ranges: readonly Range[];
  readonly functions: readonly FunctionEntry[];
}

/** How functions say whether they are external. */
function externalForm({ version, functions }: Unit): number | undefined {
  if (!functions.some(({ external }) => external)) return undefined;
  const all = functions.every(({ external }) => external);
  return all && version >= 4 ? DW_FORM_flag_present : DW_FORM_flag;
}

export function debugAbbrev(unit: Unit): Piece {
  const { version, functions, rangeList } = unit;
  const piece = new Piece(unit.bigEndian);
  const offset = version < 4 ? DW_FORM_data4 : DW_FORM_sec_offset;
  const highPc = version < 4 ? DW_FORM_addr : DW_FORM_udata;
  const entry = (code: number, tag: number, children: boolean, forms: [number, number][]) => {
    piece.uleb128(code);
    piece.uleb128(tag);
    piece.byte(children ? 1 : 0);
    for (const [attribute, form] of forms) {
      piece.uleb128(attribute);
      piece.uleb128(form);
    }
    piece.byte(0, 0);
  };
  const pcs: [number, number][] = [
    [DW_AT_low_pc, DW_FORM_addr],
    [DW_AT_high_pc, highPc],
  ];
  entry(UNIT, DW_TAG_compile_unit, functions.length > 0, [
    [DW_AT_stmt_list, offset],
    ...(rangeList ? [[DW_AT_ranges, offset] as [number, number]] : pcs),
    [DW_AT_name, DW_FORM_strp],
    [DW_AT_comp_dir, DW_FORM_strp],
    [DW_AT_producer, DW_FORM_strp],
    [DW_AT_language, DW_FORM_data2],
  ]);
  if (functions.length > 0) {
    const external = externalForm(unit);
    entry(FUNCTION, DW_TAG_subprogram, false, [
      [DW_AT_name, DW_FORM_strp],
      ...(external === undefined ? [] : [[DW_AT_external, external] as [number, number]]),
      ...(version > 2 ? [[DW_AT_type, DW_FORM_ref_udata] as [number, number]] : []),
      ...pcs,
    ]);
    if (version > 2) entry(NO_TYPE, DW_TAG_unspecified_type, false, []);
  }
  piece.byte(0);
  return piece;
}

export function debugInfo(unit: Unit): Piece {
  const { version, addressSize } = unit;
  const piece = new Piece(unit.bigEndian);
  piece.number(version, 2);
  if (version >= 5) piece.byte(DW_UT_compile, addressSize);
  piece.reference(unit.abbreviations, 4);
  if (version < 5) piece.byte(addressSize);
  piece.uleb128(UNIT);
  piece.reference(unit.lines, 4);
  if (unit.rangeList) piece.reference(unit.rangeList, 4);
  else {
    const [{ start, end, size }] = unit.ranges;
    addresses(piece, unit, start, end, size);
  }
  piece.reference(unit.name, 4);
  piece.reference(unit.directory, 4);
  piece.reference(unit.producer, 4);
  piece.number(DW_LANG_Mips_Assembler, 2);
  if (unit.functions.length > 0) functions(piece, unit);
  return piece.withLength();
}

function addresses(
  piece: Piece,
  { version, addressSize }: Unit,
  start: Expr,
  end: Expr,
  size: number,
): void {
  piece.reference(start, addressSize);
  if (version < 4) piece.reference(end, addressSize);
  else piece.uleb128(size);
}

/** The functions, with the type of which nothing is known at the end. */
function functions(piece: Piece, unit: Unit): void {
  const isFlag = externalForm(unit) === DW_FORM_flag;
  const write = (noType: number) => {
    const list = new Piece(unit.bigEndian);
    for (const each of unit.functions) {
      list.uleb128(FUNCTION);
      list.reference(each.name, 4);
      if (isFlag) list.byte(each.external ? 1 : 0);
      if (unit.version > 2) list.uleb128(noType);
      addresses(list, unit, each.start, each.end, each.size);
    }
    return list;
  };
  // The offset of that type depends on how long a number it is itself.
  const before = 4 + piece.size;
  let list = write(0);
  for (let offset = -1; offset !== before + list.size; list = write(offset))
    offset = before + list.size;
  piece.append(list);
  if (unit.version > 2) piece.uleb128(NO_TYPE);
  piece.byte(0);
}

export function debugAranges({ bigEndian, addressSize, info, ranges }: Unit): Piece {
  const piece = new Piece(bigEndian);
  piece.number(2, 2);
  piece.reference(info, 4);
  piece.byte(addressSize, 0);
  while ((4 + piece.size) % (2 * addressSize) !== 0) piece.byte(0);
  for (const { start, size } of ranges) {
    piece.reference(start, addressSize);
    piece.number(size, addressSize);
  }
  piece.number(0, addressSize);
  piece.number(0, addressSize);
  return piece.withLength();
}

/** .debug_ranges: a base of 0, then pairs of addresses. */
export function debugRanges({ bigEndian, addressSize, ranges }: Unit): Piece {
  const piece = new Piece(bigEndian);
  for (let i = 0; i < addressSize; i++) piece.byte(0xff);
  piece.number(0, addressSize);
  for (const { start, end } of ranges) {
    piece.reference(start, addressSize);
    piece.reference(end, addressSize);
  }
  piece.number(0, addressSize);
  piece.number(0, addressSize);
  return piece;
}

/** Bytes of .debug_rnglists in front of the list. */
export const RNGLISTS_HEADER = 12;

/** .debug_rnglists: starts and lengths. */
export function debugRnglists({ bigEndian, addressSize, ranges }: Unit): Piece {
  const piece = new Piece(bigEndian);
  piece.number(5, 2);
  piece.byte(addressSize, 0);
  piece.number(0, 4);
  for (const { start, size } of ranges) {
    piece.byte(DW_RLE_start_length);
    piece.reference(start, addressSize);
    piece.uleb128(size);
  }
  piece.byte(DW_RLE_end_of_list);
  return piece.withLength();
}
