// PC-relative loads and ADR of T32: labels, `[pc, #n]` and literals. PC reads as the address of the instruction
// plus 4, rounded down to a multiple of 4.

import type { Row } from '../../table/row.js';
import { loadsPcFromNoWord, TO_PC } from '../a32/addressing.js';
import {
  COMMA,
  commentOn,
  constant,
  EQUALS,
  eatHash,
  fieldAt,
  fieldValue,
  type Split,
  splitField,
  takeHash,
} from '../a32/places.js';
import { PC, readRegister } from '../a32/register-names.js';
import { OperandError, type OperandExpr } from '../context.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { fromPc, scaleOf } from './addressing.js';
import { encodeThumb } from './modified-immediate.js';

const R_ARM_THM_PC8 = 11;

/** The i, imm3 and imm8 of a 32-bit instruction that hold `imm12`. */
const spread = (imm12: number) =>
  (((imm12 >>> 11) & 1) << 26) | (((imm12 >>> 8) & 7) << 12) | (imm12 & 255);

const MOV_IMM = 0xf04f0000;
const MVN_IMM = 0xf06f0000;
const MOVW = 0xf2400000;
const SP = 13;

/** MOV, MVN or MOVW of `value`, which GNU as makes of `ldr rt, =value`; undefined where none can. */
function moveOf({ ctx }: OperandReader, rt: number, value: number): number | undefined {
  if (rt === SP || rt === PC || ctx.supports?.('v6t2m') === false) return undefined;
  const hasModified = ctx.supports?.('v6t2') !== false;
  const mov = hasModified ? encodeThumb(value) : -1;
  if (mov >= 0) return (MOV_IMM | spread(mov) | (rt << 8)) >>> 0;
  const mvn = hasModified ? encodeThumb(~value) : -1;
  if (mvn >= 0) return (MVN_IMM | spread(mvn) | (rt << 8)) >>> 0;
  if (value >>> 16 !== 0) return undefined;
  return (MOVW | ((value >>> 12) << 16) | spread(value & 0xfff) | (rt << 8)) >>> 0;
}

/** `.syntax divided` has the long load of a constant, where a move stands for it, and no other. */
const isTooLong = (row: Row, { ctx }: OperandReader) =>
  row.name === 'LDR_lit_T2' && ctx.syntax === 'divided';

const tooBig = (offset: number) =>
  `invalid offset, value too big (0x${BigInt.asUintN(64, BigInt(offset)).toString(16).toUpperCase().padStart(8, '0')})`;

/**
 * Reads a label, or with `=` a value for the literal pool; what `ldr` loads from goes to a fixup. `scale`: bytes of a
 * step of the offset, either way, or 0 for words forward only.
 */
function readLiteral(reader: OperandReader, row: Row, split: Split, scale: number): boolean {
  const pool = reader.peek() === EQUALS;
  if (pool) reader.at++;
  const parsed = reader.symbolic();
  if (!parsed) return false;
  if (!pool && scale > 0 && loadsPcFromNoWord(reader, parsed.expr!))
    return reader.fail(TO_PC, Severity.other);
  if (!pool && isTooLong(row, reader)) return reader.fail('lo register required', Severity.other);
  if (!pool) return fixLiteral(reader, row, split, scale, parsed.expr!);
  if (!row.name.startsWith('LDR_')) {
    return reader.fail('bad arguments to instruction', Severity.recoverable);
  }
  if (parsed.value !== undefined) {
    const rt = reader.get(row.fields.get('Rt')!);
    const move = moveOf(reader, rt, Number(BigInt.asUintN(32, BigInt(parsed.value))));
    if (move !== undefined) {
      if (rt > 7 && reader.ctx.syntax === 'divided')
        return reader.fail('lo register required', Severity.other);
      // The 32-bit load, which stands for the move, is not there before Armv6T2.
      const isOnlyNarrow = reader.ctx.supports?.('v6t2') === false;
      if (scale === 0 && !isOnlyNarrow)
        return reader.fail('bad arguments to instruction', Severity.recoverable);
      reader.insn = move | 0;
      return true;
    }
  }
  if (isTooLong(row, reader)) return reader.fail('lo register required', Severity.other);
  return fixLiteral(reader, row, split, scale, reader.ctx.literal(parsed.expr!, 4));
}

function fixLiteral(
  reader: OperandReader,
  row: Row,
  split: Split,
  scale: number,
  expr: OperandExpr,
): true {
  const u = row.fields.get('U');
  const signed = scale > 0;
  reader.fixups.push({
    expr,
    relocation: signed ? undefined : R_ARM_THM_PC8,
    unresolved: 'cannot represent T32_OFFSET_IMM relocation in this object file format',
    pcRelative: true,
    alignedPc: true,
    apply(insn, value) {
      const offset = Number(value) - 4;
      const steps = signed ? Math.abs(offset) / scale : offset / 4;
      if (!Number.isInteger(steps) || steps < 0 || steps >= 2 ** split.width) {
        throw new OperandError(signed ? 'offset out of range' : tooBig(offset));
      }
      const word = split.put(insn, steps);
      return u ? ((word & ~(1 << u.lo)) | (offset < 0 ? 0 : 1 << u.lo)) >>> 0 : word;
    },
  });
  return true;
}

const R_ARM_THM_ALU_PREL_11_0 = 53;
/** What makes ADD of ADDW's word SUB. */
const SUBTRACT = 0x00a00000;

/** `<adrlabel:imm8>` of the 16-bit ADR, `<adrlabel:i,imm3,imm8>` of the 32-bit one. */
export const addressLabel: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    const narrow = row.width === 16;
    return {
      parse(reader) {
        eatHash(reader);
        const parsed = reader.symbolic();
        if (!parsed) return false;
        reader.fixups.push({
          expr: parsed.expr!,
          relocation: narrow ? R_ARM_THM_PC8 : R_ARM_THM_ALU_PREL_11_0,
          pcRelative: true,
          alignedPc: true,
          functionBit: true,
          apply(insn, value) {
            const offset = Number(value) - 4;
            const steps = narrow ? offset / 4 : Math.abs(offset);
            if (!Number.isInteger(steps) || steps < 0 || steps >= 2 ** split.width) {
              throw new OperandError(
                narrow
                  ? tooBig(offset)
                  : `invalid constant (${Math.abs(offset).toString(16)}) after fixup`,
              );
            }
            const word = split.put(insn, steps);
            return !narrow && offset < 0 ? (word | SUBTRACT) >>> 0 : word;
          },
        });
        return true;
      },
      print: () => undefined,
    };
  },
};

/** `<pcplus:i,imm3,imm8>` of ADD and SUB of PC: a negative number is the other's. Never printed. */
export const distanceFromPc: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    const limit = 2 ** split.width - 1;
    return {
      parse(reader) {
        const value = constant(reader, -limit, limit, false);
        if (value === undefined) return false;
        if (value < 0) reader.insn ^= SUBTRACT;
        return split.set(reader, Math.abs(value));
      },
      print: () => undefined,
    };
  },
};

const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** Reads `[pc, #n]`: the distance in steps of `scale`, or undefined with a failure noted. */
function readPcOffset(reader: OperandReader): number | undefined {
  reader.at++;
  const base = readRegister(reader);
  let value = 0;
  if (base === PC && reader.eat(COMMA)) {
    if (!takeHash(reader)) return undefined;
    value = Number(reader.expression()?.value ?? Number.NaN);
  }
  if (base === PC && reader.eat(CLOSE_BRACKET) && Number.isInteger(value)) return value;
  reader.fail('bad arguments to instruction', Severity.recoverable);
  return undefined;
}

function startsAddress(reader: OperandReader): boolean {
  const c = reader.peek();
  return c === 91 || c === 35;
}

/** `<lit:imm8>` of the 16-bit LDR: `[pc, #n]`. */
export const narrowLiteral: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    return {
      parse(reader) {
        if (reader.peek() === OPEN_BRACKET) {
          const value = readPcOffset(reader);
          if (value === undefined) return false;
          if (value % 4 === 0 && value >= 0 && value < 1024) return split.set(reader, value / 4);
          return reader.fail('offset out of range', Severity.range);
        }
        if (startsAddress(reader)) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        return readLiteral(reader, row, split, 0);
      },
      print(insn, context) {
        const value = split.get(insn) * 4;
        context.comments.push(`(${context.symbolize(fromPc(context, value))})`);
        return `[pc, #${value}]`;
      },
    };
  },
};

const P_BIT = 1 << 24;
const W_BIT = 1 << 21;

/** `<literal:U,imm12>` of the 32-bit forms; flag `x4`: LDRD. */
export const wideLiteral: OperandKind = {
  compile(spec, row): Operand {
    const u = fieldAt(spec, row, 0);
    const split = splitField(spec, row, 1);
    const scale = scaleOf(spec.flags);
    // LDRD (literal) has P and W: a plain offset is P = 1, W = 0.
    const indexed = row.fields.has('P') ? P_BIT | W_BIT : 0;
    return {
      parse(reader) {
        if (reader.peek() === OPEN_BRACKET) {
          const value = readPcOffset(reader);
          if (value === undefined) return false;
          if (isTooLong(row, reader)) return reader.fail(tooBig(value), Severity.range, -1);
          const steps = Math.abs(value) / scale;
          if (!Number.isInteger(steps) || steps >= 2 ** split.width) {
            return reader.fail('offset out of range', Severity.range);
          }
          if (indexed) reader.setBits(indexed, P_BIT);
          return reader.set(u, value < 0 ? 0 : 1) && split.set(reader, steps);
        }
        if (startsAddress(reader) || (indexed && reader.peek() === EQUALS)) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        if (indexed) reader.setBits(indexed, P_BIT);
        return readLiteral(reader, row, split, scale);
      },
      print(insn, context) {
        const size = split.get(insn) * scale;
        const offset = fieldValue(u, insn) ? size : -size;
        context.comments.push(context.symbolize(fromPc(context, offset)));
        if (scale !== 1) commentOn(context, size);
        if (size === 0 && scale !== 1 && Object.is(offset, -0)) return '[pc, #-0]';
        return size === 0 ? '[pc]' : `[pc, #${offset}]`;
      },
    };
  },
};
