// Addresses of VLDR and VSTR: offsets in words, labels, and the literal pool.
import type { Field } from '../../table/row.js';
import { OperandError, type OperandExpr } from '../context.js';
import { type Operand, type OperandKind, type PrintContext, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import {
  COMMA,
  commentOn,
  constant,
  EQUALS,
  fieldAt,
  fieldValue,
  MINUS,
  OPEN_BRACKET,
  takeHash,
} from './places.js';
import { PC } from './register-names.js';
import { moveOfDoubleword } from './simd-moves.js';
import { doubleOf, floatOf, fpImmediateOf } from './vfp.js';

/** `<voffset:U,imm8>`: words, ±1020. */
export const wordOffset: OperandKind = {
  compile(spec, row): Operand {
    const u = fieldAt(spec, row, 0);
    const imm8 = fieldAt(spec, row, 1);
    const step = spec.flags.includes('x2') ? 2 : 4;
    return {
      parse(reader) {
        if (!reader.eat(COMMA)) return reader.set(u, 1) && reader.set(imm8, 0);
        if (!takeHash(reader)) return false;
        const minusZero = reader.peek() === MINUS;
        const value = constant(reader, -255 * step, 255 * step, true);
        if (value === undefined) return false;
        if (value % step) return reader.fail('co-processor offset out of range', Severity.range);
        const up = value < 0 || (value === 0 && minusZero) ? 0 : 1;
        return reader.set(u, up) && reader.set(imm8, Math.abs(value) / step);
      },
      print(insn, context) {
        const size = fieldValue(imm8, insn) * step;
        const up = fieldValue(u, insn) === 1;
        printWordComment(insn, up ? size : -size, context);
        return up && size === 0 ? '' : `, #${up ? '' : '-'}${size}`;
      },
    };
  },
};

function printWordComment(insn: number, offset: number, context: PrintContext): void {
  if (((insn >>> 16) & 15) !== PC) {
    commentOn(context, offset);
    return;
  }
  const target = BigInt.asUintN(32, context.pc + BigInt(offset));
  context.comments.push(context.symbolize(target));
}

/** A fixup for the distance from PC of `expr`, in `step` bytes: its size in `imm8`, its direction in `u`. */
export function pushWordDistance(
  reader: OperandReader,
  expr: OperandExpr,
  { u, imm8, step }: { readonly u: Field; readonly imm8: Field; readonly step: number },
): void {
  const isT32 = reader.row.isa === 't32';
  const pc = isT32 ? 4 : 8;
  reader.fixups.push({
    expr,
    relocation: undefined,
    unresolved: `cannot represent ${isT32 ? 'T32_' : ''}CP_OFF_IMM relocation in this object file format`,
    pcRelative: true,
    alignedPc: true,
    apply(insn, value) {
      const offset = Number(value) - pc;
      if (offset % step || Math.abs(offset) > 255 * step) {
        throw new OperandError('co-processor offset out of range');
      }
      const up = offset < 0 ? 0 : 1 << u.lo;
      return ((insn & ~(1 << u.lo) & ~(255 << imm8.lo)) | up | (Math.abs(offset) / step)) >>> 0;
    },
  });
}

/** The VMOV or VMVN that GNU as makes of `vldr d0, =value`; undefined where none can. */
function moveOf(reader: OperandReader, value: bigint, bytes: 4 | 8): number | undefined {
  const { ctx, row } = reader;
  const has = (feature: string) => ctx.supports?.(feature) ?? true;
  const register = reader.insn & 0x0040f000;
  const isT32 = row.isa === 't32';
  const condition = isT32 ? 14 : reader.insn >>> 28;
  if (bytes === 8 && has('AdvSIMD')) {
    const bits = moveOfDoubleword(BigInt.asUintN(64, value));
    if (bits !== undefined) {
      const top = bits >>> 24;
      const base = isT32 ? 0xef800000 | (top << 28) : 0xf2800000 | (top << 24);
      return base | register | (bits & 0xffffff);
    }
  }
  const number = bytes === 4 ? floatOf(Number(BigInt.asUintN(32, value))) : doubleOf(value);
  const imm8 = has(bytes === 4 ? 'fpv3xd' : 'fpv3') ? fpImmediateOf(number) : undefined;
  if (imm8 === undefined) return undefined;
  const base = (bytes === 4 ? 0x0eb00a00 : 0x0eb00b00) | (condition << 28);
  return base | register | ((imm8 >> 4) << 16) | (imm8 & 15);
}

/** `<vliteral:U,imm8>`: a label. */
export const wordLiteral: OperandKind = {
  compile(spec, row): Operand {
    const u = fieldAt(spec, row, 0);
    const imm8 = fieldAt(spec, row, 1);
    const step = spec.flags.includes('x2') ? 2 : 4;
    return {
      parse(reader) {
        const c = reader.peek();
        const pool = c === EQUALS && /^VLDR_lit_f(32|64)$/.test(row.name);
        if (c === OPEN_BRACKET || (c === EQUALS && !pool)) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        if (pool) reader.at++;
        const parsed = reader.symbolic();
        if (!parsed) return false;
        const bytes = row.name.endsWith('64') ? 8 : 4;
        if (pool && parsed.value !== undefined) {
          const move = moveOf(reader, BigInt(parsed.value), bytes);
          if (move !== undefined) {
            reader.insn = move;
            return true;
          }
        }
        if (pool && bytes === 8 && parsed.value === undefined) {
          return reader.fail('invalid type for literal pool', Severity.other);
        }
        const expr = pool ? reader.ctx.literal(parsed.expr!, bytes) : parsed.expr!;
        pushWordDistance(reader, expr, { u, imm8, step });
        return true;
      },
      print: () => undefined,
    };
  },
};
