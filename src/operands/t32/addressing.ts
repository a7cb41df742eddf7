// Addresses and offsets of T32: unsigned scaled offsets of the 16-bit forms, the signed ones of the
// 32-bit forms, and literals. PC reads as the address of the instruction plus 4, rounded down to a
// multiple of 4 where it is a base.
import {
  COMMA,
  commentOn,
  constant,
  eatHash,
  fieldAt,
  fieldValue,
  MINUS,
  type Split,
  splitField,
  takeHash,
} from '../a32/places.js';
import { PC, REGISTER_NAMES, readRegister } from '../a32/register-names.js';
import { type Operand, type OperandKind, type PrintContext, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';

/** The address at `offset` from PC as a base, Align(PC, 4). */
export function fromPc(context: PrintContext, offset: number): bigint {
  return BigInt.asUintN(32, context.pc + BigInt(offset));
}

/** Factor of a flag `x4` or `4`; 1 without one. */
export function scaleOf(flags: readonly string[]): number {
  const flag = flags.find((f) => /^x?\d$/.test(f));
  return flag === undefined ? 1 : Number(flag.replace('x', ''));
}

/** Reads `, #n`: a multiple of `scale` up to `high` steps; absent is 0. Undefined with a failure noted. */
function readOffset(
  reader: OperandReader,
  split: Split,
  scale: number,
  sign: 1 | -1,
): number | undefined {
  if (!reader.eat(COMMA)) {
    if (sign < 0) reader.fail('bad arguments to instruction', Severity.recoverable);
    return sign < 0 ? undefined : 0;
  }
  const hash = eatHash(reader);
  if (!hash && readRegister(reader) >= 0) {
    reader.fail('bad arguments to instruction', Severity.recoverable);
    return undefined;
  }
  if (!hash && !takeHash(reader)) return undefined;
  const parsed = reader.expression();
  if (!parsed) return undefined;
  const steps = parsed.value === undefined ? -1 : (Number(parsed.value) * sign) / scale;
  if (!Number.isInteger(steps) || steps < 0 || steps >= 2 ** split.width) {
    reader.fail('offset out of range', Severity.range);
    return undefined;
  }
  return steps;
}

/** `<scaled:imm5|4>` of the 16-bit forms: always printed. */
export const scaledOffset: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    const scale = scaleOf(spec.flags);
    return {
      parse(reader) {
        const steps = readOffset(reader, split, scale, 1);
        return steps !== undefined && split.set(reader, steps);
      },
      print(insn, context) {
        const value = split.get(insn) * scale;
        commentOn(context, value);
        return `, #${value}`;
      },
    };
  },
};

/** `<plus:imm12>` of the 32-bit forms: a positive offset, not printed when 0. */
export const positiveOffset: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    const scale = scaleOf(spec.flags);
    const comments = split.width === 12 || scale === 4;
    return {
      parse(reader) {
        const steps = readOffset(reader, split, scale, 1);
        return steps !== undefined && split.set(reader, steps);
      },
      print(insn, context) {
        const value = split.get(insn) * scale;
        if (comments) commentOn(context, value);
        return value === 0 ? '' : `, #${value}`;
      },
    };
  },
};

/** `<minus:imm8>`: a negative offset. */
export const negativeOffset: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    return {
      parse(reader) {
        const steps = readOffset(reader, split, 1, -1);
        return steps !== undefined && split.set(reader, steps);
      },
      print(insn) {
        const value = split.get(insn);
        return value === 0 ? '' : `, #-${value}`;
      },
    };
  },
};

/** `<offset:U,imm8>`: a signed offset; flag `x4`: of words; flag `post`: it must be there. */
export const signedOffset: OperandKind = {
  compile(spec, row): Operand {
    const u = fieldAt(spec, row, 0);
    const split = splitField(spec, row, 1);
    const scale = scaleOf(spec.flags);
    const required = spec.flags.includes('post');
    const pre = ((row.value >>> 10) & 3) === 3;
    const isPost = row.name.endsWith('_post');
    const base = row.fields.get('Rn');
    const isPc = (insn: number) => (base ? fieldValue(base, insn) === PC : true);
    return {
      parse(reader) {
        if (!reader.eat(COMMA)) {
          if (isPost) return reader.fail('bad arguments to instruction', Severity.recoverable);
          return reader.set(u, 1) && split.set(reader, 0);
        }
        const hash = eatHash(reader);
        if (!hash && readRegister(reader) >= 0) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        if (!hash && !takeHash(reader)) return false;
        // GNU as does not tell a post-index of -0, or one of doublewords, from one of 0.
        const minusZero = reader.peek() === MINUS && !isPost && scale !== 4;
        const parsed = reader.expression();
        if (!parsed) return false;
        const value = parsed.value === undefined ? Number.NaN : Number(parsed.value);
        const steps = Math.abs(value) / scale;
        if (!Number.isInteger(steps) || steps >= 2 ** split.width) {
          return reader.fail('offset out of range', Severity.range);
        }
        const up = value < 0 || (value === 0 && minusZero) ? 0 : 1;
        return reader.set(u, up) && split.set(reader, steps);
      },
      print(insn, context) {
        const size = split.get(insn) * scale;
        const up = fieldValue(u, insn) === 1;
        if (scale === 4 && isPc(insn) && !(up && size === 0 && !isPost)) {
          context.comments.push(context.symbolize(fromPc(context, up ? size : -size)));
        }
        if (scale === 4) commentOn(context, size);
        if (size === 0 && isPost && scale === 1) return ', #0';
        if (size === 0 && (scale === 4 ? !required && up : pre)) return '';
        return `, #${up ? '' : '-'}${size}`;
      },
    };
  },
};

/** `<words:imm7>`: `#n`, a multiple of 4. */
export const wordCount: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    return {
      parse(reader) {
        const value = constant(reader, 0, (2 ** split.width - 1) * 4, false);
        if (value === undefined) return false;
        if (value % 4) return reader.fail('immediate value out of range', Severity.range);
        return split.set(reader, value / 4);
      },
      print(insn, context) {
        const value = split.get(insn) * 4;
        commentOn(context, value);
        return `#${value}`;
      },
    };
  },
};

/** `<minusimm:imm8>` of what ADD of a negative number becomes; flag `4`: words. Never printed. */
export const negativeImmediate: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    const scale = scaleOf(spec.flags);
    return {
      parse(reader) {
        const value = constant(reader, -(2 ** split.width - 1) * scale, -1, false);
        if (value === undefined) return false;
        if (value % scale) return reader.fail('immediate value out of range', Severity.range);
        return split.set(reader, -value / scale);
      },
      print: () => undefined,
    };
  },
};

/** `<adr:imm8>` of ADR: `#n`, and what it points to. */
export const narrowAddress: OperandKind = {
  compile(spec, row): Operand {
    const split = splitField(spec, row);
    const rd = row.fields.get('Rd')!;
    return {
      parse: wordCount.compile(spec, row).parse,
      print(insn, context) {
        const value = split.get(insn) * 4;
        const target = context.symbolize(fromPc(context, value));
        context.comments.push(`(adr ${REGISTER_NAMES[fieldValue(rd, insn)]}, ${target})`);
        return `#${value}`;
      },
    };
  },
};

/** `<lsl:imm2>` behind an index register. */
export const indexShift: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        if (!reader.eat(COMMA)) return reader.set(field, 0);
        if (reader.word() !== 'lsl') return reader.fail('shift must be LSL', Severity.syntax);
        reader.at = reader.wordEnd;
        const value = constant(reader, 0, 3, false);
        return value !== undefined && reader.set(field, value);
      },
      print(insn) {
        const amount = fieldValue(field, insn);
        return amount === 0 ? '' : `, lsl #${amount}`;
      },
    };
  },
};
