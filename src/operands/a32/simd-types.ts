// Data types in Advanced SIMD mnemonics: `.i32` of `vadd.i32`. A mnemonic is found by what stands before its first dot;
// the types behind it are read by the kinds here, before the operands, and put into the fields that encode them. GNU
// takes a type that says more than is asked for: `.s32` or `.u32` where any integer of 32 bits is meant.
import type { Row } from '../../table/row.js';
import type { OperandSpec } from '../../table/template.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { fieldAt, fieldValue, splitField } from './places.js';

const BAD_TYPE = 'bad type in SIMD instruction';
const NO_SIZE = 'operand size must be specified for immediate VMOV';

const SPELLINGS = [{ text: '', mask: 0, value: 0 }];

/** True where `given` (`s32`) is or says more than `wanted` (`i32`, `32`). */
function matchesOne(wanted: string, given: string): boolean {
  if (wanted === given) return true;
  if (/^\d/.test(wanted))
    return /^([siufp]\d|bf16)/.test(given) && given.replace(/^\D+/, '') === wanted;
  return wanted[0] === 'i' && /^[su]/.test(given) && given.slice(1) === wanted.slice(1);
}

/** The same of `f32.s32` and of a mnemonic's types in this order. */
function matches(wanted: string, given: readonly string[]): boolean {
  const parts = wanted === '' ? [] : wanted.split('.');
  return parts.length === given.length && parts.every((part, i) => matchesOne(part, given[i]));
}

/** Bits of the elements that `i32` or `8` is about. */
const widthOf = (type: string) => Number(/\d+/.exec(type)?.[0] ?? 0);

function bad(reader: OperandReader): false {
  return reader.fail(BAD_TYPE, Severity.variant, 0);
}

/** `<dt:size|i8,i16,i32>`: the value of the fields picks the type; `-` is none. Without fields: `<dt|8>`. */
export const dataType: OperandKind = {
  compile(spec, row): Operand {
    const field = spec.args.length > 0 ? splitField(spec, row) : undefined;
    const names = (spec.flags[0] ?? '').split(',');
    // Half precision that is computed with, not only converted to and from single precision.
    const isHalf = names.map(
      (name) =>
        !/^(FHM|FP16)$/.test(row.feature ?? '') && /^(f16|f16\.[su]16|[su]16\.f16)$/.test(name),
    );
    return {
      parse(reader) {
        const value = names.findIndex((name) => name !== '-' && matches(name, reader.types));
        if (value < 0) return bad(reader);
        if (isHalf[value] && reader.ctx.supports?.('FP16simd') === false)
          return reader.fail(
            'selected processor does not support fp16 instruction',
            Severity.other,
            0,
          );
        reader.element = widthOf(names[value]);
        return field ? field.set(reader, value) : true;
      },
      print(insn) {
        const name = names[field ? field.get(insn) : 0];
        return name === undefined || name === '-' ? undefined : `.${name}`;
      },
      spellings: SPELLINGS,
    };
  },
};

const ANY_TYPE = /^([isufp]?(8|16|32|64)|bf16)$/;

/** `<anydt>`: any types or none; nothing is printed. */
export const anyType: OperandKind = {
  compile: () => ({
    parse(reader) {
      const { types } = reader;
      if (types.every((type) => ANY_TYPE.test(type))) return true;
      return reader.fail('parse error', Severity.other, 0);
    },
    print: () => '',
    spellings: SPELLINGS,
  }),
};

/** `<scale|16,32,64>`: one of these, in steps of which an index counts; never printed. */
export const scaledType: OperandKind = {
  compile(spec): Operand {
    const names = (spec.flags[0] ?? '').split(',');
    return {
      parse(reader) {
        const name = names.find((each) => matches(each, reader.types));
        if (name === undefined) return bad(reader);
        reader.element = widthOf(name);
        return true;
      },
      print: () => undefined,
      spellings: SPELLINGS,
    };
  },
};

/** The element size that the highest set bit of L:imm6 stands for; 0 where there is none. */
export function shiftElement(value: number): number {
  for (const width of [64, 32, 16, 8]) if (value & width) return width;
  return 0;
}

/** L:imm6, or imm6 alone. */
export function shiftField(spec: OperandSpec, row: Row) {
  const names = spec.args.filter((name) => name === 'L' || name === 'imm6');
  return splitField({ ...spec, args: names }, row);
}

/**
 * `<sdt:L,imm6,U|s,u>`: the type of a shift. Its size is in L:imm6, which the shift amount completes; the letter
 * goes by U, or is the one given (objdump may print another one). Flag `narrow`: the type is that of the source,
 * twice as wide.
 */
export const shiftType: OperandKind = {
  compile(spec, row): Operand {
    const value = shiftField(spec, row);
    const u = spec.args.includes('U') ? fieldAt(spec, row, spec.args.indexOf('U')) : undefined;
    const letters = (spec.flags[0] ?? '').split(',');
    const narrow = spec.flags.includes('narrow');
    const printed = spec.flags.find((flag) => flag.startsWith('prints '))?.slice(7);
    return {
      parse(reader) {
        const widths = [8, 16, 32, 64].filter((width) => width < 2 ** value.width);
        for (const width of widths) {
          const at = letters.findIndex((letter) =>
            matches(`${letter}${narrow ? width * 2 : width}`, reader.types),
          );
          if (at < 0) continue;
          reader.element = width;
          return u ? reader.set(u, at) : true;
        }
        return bad(reader);
      },
      print(insn) {
        const width = shiftElement(value.get(insn));
        if (width === 0) return undefined;
        const letter = printed ?? letters[u ? fieldValue(u, insn) : 0];
        return `.${letter}${narrow ? width * 2 : width}`;
      },
      spellings: SPELLINGS,
    };
  },
};

/** `<dupdt:imm4>` of VDUP (scalar): the lowest set bit of imm4. */
export const dupType: OperandKind = {
  compile(spec, row): Operand {
    const imm4 = fieldAt(spec, row);
    return {
      parse(reader) {
        const name = ['8', '16', '32'].find((each) => matches(each, reader.types));
        if (name === undefined) return bad(reader);
        reader.element = Number(name);
        return true;
      },
      print(insn) {
        const value = fieldValue(imm4, insn);
        return `.${8 * (value & -value)}`;
      },
      spellings: SPELLINGS,
    };
  },
};

/** `<immdt:cmode,op>` of the modified immediates. */
export const immediateType: OperandKind = {
  compile(spec, row): Operand {
    const cmode = fieldAt(spec, row, 0);
    const op = fieldAt(spec, row, 1);
    const isMove = /^(VMOV|VMVN)/.test(row.name);
    return {
      parse(reader) {
        const [type = '', more] = reader.types;
        if (more !== undefined || !/^([isu](8|16|32|64)|f32)$/.test(type))
          return isMove ? reader.fail(NO_SIZE, Severity.variant, 0) : bad(reader);
        reader.element = widthOf(type);
        return true;
      },
      print(insn) {
        const mode = fieldValue(cmode, insn);
        if (mode === 15) return '.f32';
        if (mode === 14) return fieldValue(op, insn) ? '.i64' : '.i8';
        return mode >= 8 && mode < 12 ? '.i16' : '.i32';
      },
      spellings: SPELLINGS,
    };
  },
};
