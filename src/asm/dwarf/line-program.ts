// The line number program of a section: rows as opcodes, in GNU's choice of them.
import { encodeLeb128 } from '../value.js';
import { BASIC_BLOCK, EPILOGUE_BEGIN, IS_STMT, PROLOGUE_END, type Row } from './line-table.js';
import { type Piece, positionOf } from './piece.js';

const DW_LNS_extended_op = 0;
const DW_LNS_copy = 1;
const DW_LNS_advance_pc = 2;
const DW_LNS_advance_line = 3;
const DW_LNS_set_file = 4;
const DW_LNS_set_column = 5;
const DW_LNS_negate_stmt = 6;
const DW_LNS_set_basic_block = 7;
const DW_LNS_const_add_pc = 8;
const DW_LNS_set_prologue_end = 10;
const DW_LNS_set_epilogue_begin = 11;
const DW_LNS_set_isa = 12;
const DW_LNE_end_sequence = 1;
const DW_LNE_set_address = 2;
const DW_LNE_set_discriminator = 4;

export const LINE_BASE = -5;
export const LINE_RANGE = 14;
export const OPCODE_BASE = 13;
/** Instructions that DW_LNS_const_add_pc moves on. */
const MAX_SPECIAL = Math.floor((255 - OPCODE_BASE) / LINE_RANGE);

export interface Target {
  /** Bytes of an address. */
  readonly addressSize: 4 | 8;
  /** Bytes of the shortest instruction. */
  readonly unit: 2 | 4;
}

/** Appends the program of a section that ends at `end` to `piece`. Returns false where a row is in the middle of an instruction. */
export function lineProgram(
  piece: Piece,
  rows: readonly Row[],
  end: number,
  fileOf: (row: Row) => number,
  target: Target,
): boolean {
  const { unit } = target;
  let aligned = true;
  const state = { file: 1, line: 1, column: 0, isa: 0, flags: IS_STMT };
  let last: Row | undefined;
  for (const row of rows) {
    registers(piece, row, fileOf(row), state);
    const lines = row.line - state.line;
    if (!last || (row.view === 'reset' && mayStay(row, last))) {
      setAddress(piece, row, target);
      advance(piece, lines, 0);
    } else {
      const bytes = addressOf(row) - addressOf(last);
      if (bytes % unit !== 0) aligned = false;
      advance(piece, lines, Math.floor(bytes / unit));
    }
    state.line = row.line;
    last = row;
  }
  const rest = last ? end - addressOf(last) : 0;
  endSequence(piece, Math.floor(rest / unit));
  return aligned;
}

const addressOf = (row: Row) => row.chain.address(row.off, row.gaps);

/** True where GNU cannot tell that `row` is behind `last`. */
function mayStay(row: Row, last: Row): boolean {
  if (row.chain === last.chain && row.fragment === last.fragment) return row.off === last.off;
  const end = last.chain.fragments[last.fragment] ?? last.chain.size;
  return row.opens && last.off >= end;
}

/** What a row says besides line and address, where it differs from the row before. */
function registers(
  piece: Piece,
  row: Row,
  file: number,
  state: { file: number; column: number; isa: number; flags: number },
): void {
  if (state.file !== file) {
    piece.byte(DW_LNS_set_file);
    piece.uleb128(file);
  }
  if (state.column !== row.column) {
    piece.byte(DW_LNS_set_column);
    piece.uleb128(row.column);
  }
  if (row.discriminator !== 0) {
    piece.byte(DW_LNS_extended_op);
    piece.uleb128(1 + encodeLeb128(BigInt(row.discriminator), false).length);
    piece.byte(DW_LNE_set_discriminator);
    piece.uleb128(row.discriminator);
  }
  if (state.isa !== row.isa) {
    piece.byte(DW_LNS_set_isa);
    piece.uleb128(row.isa);
  }
  if ((state.flags ^ row.flags) & IS_STMT) piece.byte(DW_LNS_negate_stmt);
  if (row.flags & BASIC_BLOCK) piece.byte(DW_LNS_set_basic_block);
  if (row.flags & PROLOGUE_END) piece.byte(DW_LNS_set_prologue_end);
  if (row.flags & EPILOGUE_BEGIN) piece.byte(DW_LNS_set_epilogue_begin);
  Object.assign(state, { file, column: row.column, isa: row.isa, flags: row.flags });
}

function setAddress(piece: Piece, row: Row, { addressSize }: Target): void {
  piece.byte(DW_LNS_extended_op, addressSize + 1, DW_LNE_set_address);
  piece.reference(positionOf(row.chain, row.off, row.gaps), addressSize);
}

/** Moves on by `lines` and by `steps` shortest instructions, and makes a row. */
function advance(piece: Piece, lines: number, steps: number): void {
  const far = lines < LINE_BASE || lines >= LINE_BASE + LINE_RANGE;
  if (far) {
    piece.byte(DW_LNS_advance_line);
    piece.sleb128(lines);
  }
  const rest = far ? 0 : lines;
  if (rest === 0 && steps === 0) {
    piece.byte(DW_LNS_copy);
    return;
  }
  const base = rest - LINE_BASE + OPCODE_BASE;
  const direct = base + steps * LINE_RANGE;
  const behind = direct - MAX_SPECIAL * LINE_RANGE;
  if (direct <= 255) piece.byte(direct);
  else if (behind <= 255) piece.byte(DW_LNS_const_add_pc, behind);
  else {
    piece.byte(DW_LNS_advance_pc);
    piece.uleb128(steps);
    piece.byte(far ? DW_LNS_copy : base);
  }
}

function endSequence(piece: Piece, steps: number): void {
  if (steps === MAX_SPECIAL) piece.byte(DW_LNS_const_add_pc);
  else if (steps !== 0) {
    piece.byte(DW_LNS_advance_pc);
    piece.uleb128(steps);
  }
  piece.byte(DW_LNS_extended_op, 1, DW_LNE_end_sequence);
}
