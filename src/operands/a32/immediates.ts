// Plain numbers of A32: SVC, HVC and BKPT comments, DBG options, modes, saturation and bit field
// positions, and the 16 bits of MOVW and MOVT with their :lower16: and :upper16:.
import { OperandError } from '../context.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import {
  COLON,
  commentOn,
  constant,
  eatHash,
  failLater,
  fieldAt,
  fieldValue,
  type Split,
  splitField,
} from './places.js';

/**
 * `<imm:imm12,imm4>`. Printed `#5`; with flag `bare` `5`, `hex` `0x0005`, `hex8` `0x00000005`,
 * `brace` `{5}`. Flag `noc` leaves the comment away; `opt` reads nothing as 0;
 * `wraps` drops the bits that have no place, as GNU as does.
 */
export const plainImmediate: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    const has = (flag: string) => spec.flags.includes(flag);
    const high = 2 ** field.width - 1;
    const optional = has('opt');
    const brace = has('brace');
    const bare = optional || brace || has('bare') || /^(CPS|SMC)/.test(row.name);
    const text = has('hex8')
      ? (value: number) => `0x${value.toString(16).padStart(8, '0')}`
      : has('hex')
        ? (value: number) => `0x${value.toString(16).padStart(4, '0')}`
        : has('bare') || brace
          ? (value: number) => `${value}`
          : (value: number) => `#${value}`;
    const comments = !has('hex') && !has('hex8') && !has('noc');
    return {
      parse(reader) {
        if (optional && reader.atEnd()) return field.set(reader, 0);
        if (brace && !reader.eat(123))
          return reader.fail('bad arguments to instruction', Severity.syntax);
        const value = has('wraps')
          ? constant(reader, -(2 ** 31), 2 ** 32 - 1, bare)
          : constant(reader, 0, high, bare);
        if (value === undefined) return false;
        if (brace && !reader.eat(125))
          return reader.fail('bad arguments to instruction', Severity.syntax);
        return field.set(reader, (value & high) >>> 0);
      },
      print(insn, context) {
        const value = field.get(insn);
        if (comments) commentOn(context, value);
        return brace ? `{${text(value)}}` : text(value);
      },
    };
  },
};

/** `<svcimm:imm24>`: as `<imm|hex8>`, but an expression may be resolved later. */
export const serviceNumber: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    const high = 2 ** field.width - 1;
    const small = spec.flags.includes('bare');
    const fits = (value: number | bigint) => value >= 0 && value <= high;
    const message =
      row.name === 'SMC'
        ? 'immediate too large (bigger than 0xF)'
        : `invalid ${row.name === 'SVC' ? 'swi' : 'hvc'} expression`;
    return {
      parse(reader) {
        eatHash(reader);
        const { at } = reader;
        const parsed = reader.expression();
        if (!parsed) return false;
        if (parsed.value === undefined) {
          reader.fixups.push({
            expr: parsed.expr!,
            relocation: undefined,
            pcRelative: false,
            apply(insn, value) {
              if (!fits(value)) throw new OperandError(message);
              return field.put(insn, Number(value));
            },
          });
          return field.set(reader, 0);
        }
        if (!fits(parsed.value)) return failLater(reader, at, message);
        return field.set(reader, Number(parsed.value));
      },
      print(insn, context) {
        const value = field.get(insn);
        if (!small) return `0x${value.toString(16).padStart(8, '0')}`;
        commentOn(context, value);
        return `${value}`;
      },
    };
  },
};

/** `<satimm:sat_imm>`; flag `plus1` for the signed forms, which count from 1. */
export const saturateTo: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    const from = spec.flags.includes('plus1') ? 1 : 0;
    return {
      parse(reader) {
        const value = constant(reader, from, 2 ** field.width - 1 + from, false);
        return value !== undefined && reader.set(field, value - from);
      },
      print: (insn) => `#${fieldValue(field, insn) + from}`,
    };
  },
};

/** `<bfwidth:widthm1,lsb>` of SBFX and UBFX. */
export const fieldWidth: OperandKind = {
  compile(spec, row): Operand {
    const widthm1 = fieldAt(spec, row, 0);
    const lsb = splitField(spec, row, 1);
    return {
      parse(reader) {
        const width = constant(reader, 1, 32, false);
        if (width === undefined) return false;
        if (lsb.get(reader.insn) + width > 32) {
          return reader.fail('bit-field extends past end of register', Severity.range);
        }
        return reader.set(widthm1, width - 1);
      },
      print: (insn) => `#${fieldValue(widthm1, insn) + 1}`,
    };
  },
};

/** `<bfmsb:msb,lsb>` of BFI and BFC: lsb and width, both of them. */
export const fieldInsert: OperandKind = {
  compile(spec, row): Operand {
    const msb = fieldAt(spec, row, 0);
    const lsb = splitField(spec, row, 1);
    return {
      parse(reader) {
        const low = constant(reader, 0, 31, false);
        if (low === undefined || !comma(reader)) return false;
        const width = constant(reader, 1, 32, false);
        if (width === undefined) return false;
        if (low + width > 32) {
          return reader.fail('bit-field extends past end of register', Severity.range);
        }
        return lsb.set(reader, low) && reader.set(msb, low + width - 1);
      },
      print(insn) {
        const low = lsb.get(insn);
        const width = fieldValue(msb, insn) - low + 1;
        if (row.isa === 't32') return `#${low}, #${width >>> 0}`;
        return width > 0 ? `#${low}, #${width}` : `(invalid: ${low}:${fieldValue(msb, insn)})`;
      },
    };
  },
};

function comma(reader: OperandReader): boolean {
  if (reader.eat(44)) return true;
  return reader.fail('bad arguments to instruction', Severity.syntax);
}

// The T32 forms of these have numbers that are 4 higher.
const R_ARM_MOVW_ABS_NC = 43;
const R_ARM_MOVT_ABS = 44;

/** `<imm16:imm4,imm12>`: a number, or half of an address by `:lower16:` or `:upper16:`. */
export const halfImmediate: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    return {
      parse(reader) {
        eatHash(reader);
        if (reader.peek() === COLON) return halfOfAddress(reader, field);
        const value = constant(reader, 0, 0xffff, true);
        return value !== undefined && field.set(reader, value);
      },
      print(insn, context) {
        const value = field.get(insn);
        commentOn(context, value);
        return `#${value}`;
      },
    };
  },
};

function halfOfAddress(reader: OperandReader, field: Split): boolean {
  const { text, at } = reader;
  const specifier = text.slice(at, at + 9).toLowerCase();
  const upper = specifier === ':upper16:';
  if (!upper && specifier !== ':lower16:')
    return reader.fail('unrecognized relocation suffix', Severity.syntax);
  if (reader.row.name.startsWith('MOVT') !== upper) {
    const name = upper ? ':upper16:' : ':lower16:';
    return reader.fail(`${name} not allowed in this instruction`, Severity.other);
  }
  reader.at += 9;
  const parsed = reader.symbolic();
  if (!parsed) return false;
  const half = (value: bigint) => Number((upper ? value >> 16n : value) & 0xffffn);
  reader.fixups.push({
    expr: parsed.expr!,
    relocation: (upper ? R_ARM_MOVT_ABS : R_ARM_MOVW_ABS_NC) + (reader.row.isa === 't32' ? 4 : 0),
    pcRelative: false,
    withAddend: (insn, addend) => field.put(insn, addend & 0xffff),
    apply: (insn, value) => field.put(insn, half(value)),
  });
  return true;
}

/** `<nopimm:hint>`: `nop {5}`. */
export const hintNumber: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        if (!reader.eat(123)) return reader.fail('garbage following instruction', Severity.syntax);
        const parsed = constant(reader, 0, 255, true);
        if (parsed === undefined) return false;
        if (parsed >= 2 ** field.width)
          return reader.fail('immediate value out of range', Severity.range);
        if (!reader.eat(125)) return reader.fail('garbage following instruction', Severity.syntax);
        return reader.set(field, parsed);
      },
      print(insn, context) {
        const value = fieldValue(field, insn);
        commentOn(context, value);
        return `{${value}}`;
      },
    };
  },
};

/** `<nop0>` behind `nop`: nothing, or `{0}`, which is what objdump prints. */
export const noHint: OperandKind = {
  compile(): Operand {
    return {
      parse(reader) {
        if (reader.atEnd()) return true;
        if (reader.eat(123) && constant(reader, 0, 0, true) === 0 && reader.eat(125)) return true;
        return reader.fail('garbage following instruction', Severity.recoverable);
      },
      print: () => '{0}',
    };
  },
};

/** `<oldnop>`: the word `mov r0, r0`, which objdump calls NOP; never read. */
export const oldNop: OperandKind = {
  compile(): Operand {
    return {
      parse: (reader) => reader.fail('garbage following instruction', Severity.recoverable),
      print(_insn, context) {
        context.comments.push('(mov r0, r0)');
        return '\t\t';
      },
      spellings: [],
    };
  },
};
