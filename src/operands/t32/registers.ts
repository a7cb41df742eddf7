// Registers of T32 that stand for two: a destination that is an operand too, a register that the encoding holds
// twice, and the pair of a doubleword.

import type { Row } from '../../table/row.js';
import { COMMA, fieldAt, fieldValue, splitField } from '../a32/places.js';
import { PC, REGISTER_NAMES, readRegister, SP, takesSp } from '../a32/register-names.js';
import { REGISTER_EXPECTED } from '../a32/registers.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';

/** Refuses SP and PC in a place of 32-bit T32 that is for general-purpose registers; true for all others. */
function isGeneral(reader: OperandReader, number: number): boolean {
  if (number !== PC && (number !== SP || takesSp(reader))) return true;
  return reader.fail(`r${number} not allowed here`, Severity.other);
}

/** `<same:Rdn>`: a register that is destination and first operand; the source may write it twice. */
export const sameRegister: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    return {
      parse(reader) {
        const first = readRegister(reader);
        if (first < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        const { at } = reader;
        const again = reader.eat(COMMA) ? readRegister(reader) : -1;
        if (again !== first || reader.peek() !== COMMA) reader.at = at;
        if (first >= 2 ** field.width) {
          return reader.fail('lo register required', Severity.recoverable);
        }
        return field.set(reader, first);
      },
      print: (insn) => REGISTER_NAMES[field.get(insn)],
    };
  },
};

/** `<both:Rn,Rm>`: one register that the encoding holds twice (CLZ, REV). */
export const twiceEncoded: OperandKind = {
  compile(spec, row): Operand {
    const first = fieldAt(spec, row, 0);
    const second = fieldAt(spec, row, 1);
    const mark = spec.flags.includes('npc');
    return {
      parse(reader) {
        const number = readRegister(reader);
        if (number < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        return isGeneral(reader, number) && reader.set(first, number) && reader.set(second, number);
      },
      print(insn, context) {
        const number = fieldValue(first, insn);
        if (mark && number === PC) context.unpredictable = true;
        return REGISTER_NAMES[number];
      },
    };
  },
};

/**
 * `<swap:Rm,Rdn>` of operations whose operands may be exchanged: `rd, rm`, `rd, rd, rm` or `rd, rm, rd`.
 * Rdn may be of several fields. Printed `rd, rm`.
 */
export const swapped: OperandKind = {
  compile(spec, row): Operand {
    const rm = fieldAt(spec, row, 0);
    const rdn = splitField(spec, row, 1);
    const needsHigh = row.name === 'ADD_reg_T2';
    return {
      parse(reader) {
        const numbers: number[] = [];
        do {
          const number = readRegister(reader);
          if (number < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
          numbers.push(number);
        } while (numbers.length < 3 && reader.eat(COMMA));
        const [d, n, m = n] = numbers;
        if (n === undefined) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        if (needsHigh && m < 8 && d < 8 && !takesLow(reader))
          return reader.fail('lo register required', Severity.recoverable);
        const other = numbers.length < 3 || n === d ? m : n;
        if (numbers.length === 3 && n !== d && m !== d) {
          return reader.fail('dest must overlap one source register', Severity.recoverable);
        }
        if (d >= 2 ** rdn.width || other >= 2 ** rm.width) {
          return reader.fail('lo register required', Severity.recoverable);
        }
        return rdn.set(reader, d) && reader.set(rm, other);
      },
      print: (insn) => `${REGISTER_NAMES[rdn.get(insn)]}, ${REGISTER_NAMES[fieldValue(rm, insn)]}`,
    };
  },
};

/** Where no processor with Thumb-2 was chosen GNU as wants a high register in a 16-bit ADD that sets no flags. */
const takesLow = ({ ctx }: OperandReader) =>
  ctx.syntax === 'divided' || ctx.supports?.('nopt') !== false || ctx.supports('m');

/** `<again:Rdn>`: the register that stands in the field already, written once more. */
export const again: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        const number = readRegister(reader);
        if (number < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (number === reader.get(field)) return true;
        return reader.fail('dest must overlap one source register', Severity.recoverable);
      },
      print: (insn) => REGISTER_NAMES[fieldValue(field, insn)],
    };
  },
};

const isExclusive = ({ name }: Row) => /X/.test(name);

/** GNU's words against a first register behind which SP or PC would follow. */
function refuseFirst({ name }: Row, first: number): string | undefined {
  if (/^(LD|ST)RD/.test(name)) return first === 12 ? 'r12 not allowed here' : undefined;
  if (first !== 14 || !name.startsWith('LD')) return undefined;
  return 'r14 not allowed as first register when second register is omitted';
}

/** `<rt2:Rt,Rt2>` of doublewords: the second register is the next one where it is left out. */
export const twoTransferred: OperandKind = {
  compile(spec, row): Operand {
    const rt = fieldAt(spec, row, 0);
    const rt2 = fieldAt(spec, row, 1);
    return {
      parse(reader) {
        const first = readRegister(reader);
        if (first < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        const { at } = reader;
        const second = reader.eat(COMMA) ? readRegister(reader) : -1;
        if (second < 0) reader.at = at;
        const next = second < 0 ? (first + 1) & 15 : second;
        const message = second < 0 ? refuseFirst(row, first) : undefined;
        if (message) return reader.fail(message, Severity.other);
        if (!isGeneral(reader, first)) return false;
        const isChecked = second >= 0 || !isExclusive(row);
        if (isChecked && !isGeneral(reader, next)) return false;
        return reader.set(rt, first) && reader.set(rt2, next);
      },
      print: (insn) =>
        `${REGISTER_NAMES[fieldValue(rt, insn)]}, ${REGISTER_NAMES[fieldValue(rt2, insn)]}`,
    };
  },
};
