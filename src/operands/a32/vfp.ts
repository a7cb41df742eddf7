// Operands of the floating-point instructions: S and D registers, whose numbers the encodings split in
// different ways (Vd:D for S, D:Vd for D), lists of them, offsets in words, and FP constants.
import type { Row } from '../../table/row.js';
import type { OperandSpec } from '../../table/template.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  constant,
  eatHash,
  fieldAt,
  fieldValue,
  MINUS,
  OPEN_BRACE,
  OPEN_BRACKET,
  type Split,
  splitField,
  takeHash,
} from './places.js';

export type Bank = 's' | 'd';
export const EXPECTED: Readonly<Record<Bank, string>> = {
  s: 'VFP single precision register expected',
  d: 'VFP/Neon double precision register expected',
};

/** Takes `s5`, `d5` or `q5`; -1 (and no move) when there is none. */
export function readFp(reader: OperandReader, bank: Bank | 'q'): number {
  let name = reader.word();
  const alias = reader.ctx.registerAlias(reader.text.slice(reader.at, reader.wordEnd));
  if (alias !== undefined) name = alias.toLowerCase();
  if (name[0] !== bank || !/^.(?:\d|[12]\d|3[01])$/.test(name)) return -1;
  const number = Number(name.slice(1));
  if (bank === 'q' && number > 15) return -1;
  const isHigh = bank === 'd' ? number > 15 : bank === 'q' && number > 7;
  if (isHigh && reader.ctx.supports?.('d32') === false) {
    reader.fail('D register out of range for selected VFP version', Severity.other);
    return -1;
  }
  reader.at = reader.wordEnd;
  return number;
}

/** The register that an operand left out stands for, from a flag `as D,Vd`. */
export function absentAs(spec: OperandSpec, row: Row): Split | undefined {
  const flag = spec.flags.find((each) => each.startsWith('as '));
  return flag ? splitField({ ...spec, args: flag.slice(3).split(',') }, row) : undefined;
}

function fpRegister(bank: Bank, spec: OperandSpec, row: Row): Operand & { field: Split } {
  const field = splitField(spec, row);
  const other = absentAs(spec, row);
  return {
    field,
    parse(reader) {
      const number = readFp(reader, bank);
      if (number < 0) return reader.fail(EXPECTED[bank], Severity.recoverable);
      return field.set(reader, number);
    },
    absent: (reader) => (other ? field.set(reader, other.get(reader.insn)) : true),
    print: (insn) => `${bank}${field.get(insn)}`,
  };
}

/** `<sv:Vd,D>`. Flag `as Vd,D`: what it is where it is left out. */
export const singleRegister: OperandKind = {
  compile: (spec, row) => fpRegister('s', spec, row),
};

/** `<dv:D,Vd>`. */
export const doubleRegister: OperandKind = {
  compile: (spec, row) => fpRegister('d', spec, row),
};

const NO_REGISTER = 'VFP single, double or Neon quad precision register expected';

/** `<sv2:Vd,D>`, `<dv2:D,Vd>`: a register written twice (`vcvt.f32.s16 s0, s0, #3`). */
function twice(bank: Bank): OperandKind {
  return {
    compile(spec, row): Operand {
      const one = fpRegister(bank, spec, row);
      return {
        parse(reader) {
          if (!one.parse(reader)) return false;
          const first = one.field.get(reader.insn);
          if (!reader.eat(COMMA))
            return reader.fail('bad arguments to instruction', Severity.syntax);
          const second = readFp(reader, bank);
          if (second < 0) return reader.fail(NO_REGISTER, Severity.syntax);
          if (second !== first) {
            return reader.fail('operands 0 and 1 must be the same register', Severity.other);
          }
          if (!reader.eat(COMMA)) {
            return reader.fail('bad arguments to instruction', Severity.syntax);
          }
          reader.at--;
          while (reader.text.charCodeAt(reader.at) !== COMMA) reader.at--;
          return true;
        },
        print(insn, context) {
          const text = one.print(insn, context);
          return `${text}, ${text}`;
        },
      };
    },
  };
}
export const singleTwice = twice('s');
export const doubleTwice = twice('d');

/** `<s2:Vm,M>`: two consecutive S registers. */
export const singlePair: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    return {
      parse(reader) {
        const braces = reader.eat(OPEN_BRACE);
        const first = readFp(reader, 's');
        const isNext = first >= 0 && (reader.eat(COMMA) || (braces && reader.eat(MINUS)));
        const second = isNext ? readFp(reader, 's') : -1;
        if (braces && !reader.eat(CLOSE_BRACE)) return reader.fail("missing `}'", Severity.syntax);
        if (first < 0 || second < 0) return reader.fail(EXPECTED.s, Severity.recoverable);
        if (second !== first + 1) {
          return reader.fail('only two consecutive VFP SP registers allowed here', Severity.other);
        }
        return field.set(reader, first);
      },
      print(insn) {
        const first = field.get(insn);
        return `s${first}, s${first + 1}`;
      },
    };
  },
};

/** `<dx:N,Vn,x1,x>`: an element of a D register, `d1[3]`. */
export const scalar: OperandKind = {
  compile(spec, row): Operand {
    const register = splitField({ ...spec, args: spec.args.slice(0, 2) }, row);
    const index = splitField(spec, row, 2);
    return {
      parse(reader) {
        const number = readFp(reader, 'd');
        if (number < 0 || !reader.eat(OPEN_BRACKET)) {
          return reader.fail(EXPECTED.d, Severity.recoverable);
        }
        const element = constant(reader, 0, 7, true);
        if (element === undefined) return false;
        if (element >= 2 ** index.width)
          return reader.fail('scalar index out of range', Severity.range);
        if (!reader.eat(CLOSE_BRACKET)) return reader.fail("']' expected", Severity.syntax);
        return register.set(reader, number) && index.set(reader, element);
      },
      print: (insn) => `d${register.get(insn)}[${index.get(insn)}]`,
    };
  },
};

/** The number that the 8 bits of VMOV (immediate) stand for: `VFPExpandImm`. */
export function expandFp(imm8: number): number {
  const exponent = ((imm8 >>> 4) & 7) ^ 4;
  const value = (1 + (imm8 & 15) / 16) * 2 ** (exponent - 3);
  return imm8 & 0x80 ? -value : value;
}

const FP_IMMEDIATES = new Map(
  Array.from({ length: 256 }, (_, imm8): [number, number] => [expandFp(imm8), imm8]),
);
const float = new DataView(new ArrayBuffer(8));

/** The 8 bits for a number, undefined where there are none. */
export const fpImmediateOf = (value: number): number | undefined => FP_IMMEDIATES.get(value);

/** Takes a decimal number or the `0x…` bits of one; undefined where there is neither. */
export function readFpNumber(reader: OperandReader): number | undefined {
  reader.peek();
  const match = NUMBER.exec(reader.text.slice(reader.at));
  if (!match) return undefined;
  reader.at += match[0].length;
  return match[1] ? floatOf(Number(match[0])) : Number(match[0]);
}

/** A decimal number, or by `0x` the bits of a single-precision one. */
const NUMBER = /^(0x[0-9a-f]+)|^[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:e[-+]?\d+)?/i;

export function floatOf(bits: number): number {
  float.setUint32(0, bits);
  return float.getFloat32(0);
}

export function doubleOf(bits: bigint): number {
  float.setBigUint64(0, BigInt.asUintN(64, bits));
  return float.getFloat64(0);
}

/** `<vfpimm:imm4H,imm4L>`: `#1.0`; objdump prints the 8 bits as an integer. */
export const fpImmediate: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    return {
      parse(reader) {
        eatHash(reader);
        reader.peek();
        const match = NUMBER.exec(reader.text.slice(reader.at));
        if (!match) return reader.fail('immediate constant is required', Severity.recoverable);
        const number = Number(match[0]);
        // An integer that is no such number itself may be the bits of one.
        const imm8 = match[1]
          ? fpImmediateOf(floatOf(number))
          : (fpImmediateOf(number) ??
            (number >>> 0 === number && !/[.e]/i.test(match[0])
              ? fpImmediateOf(floatOf(number))
              : undefined));
        if (imm8 === undefined) return reader.fail('immediate out of range', Severity.range);
        reader.at += match[0].length;
        return field.set(reader, imm8);
      },
      print(insn, context) {
        const imm8 = field.get(insn);
        const value = expandFp(imm8);
        float.setFloat32(0, value);
        const bits = float.getUint32(0).toString(16);
        context.comments.push(`0x${bits} ${value < 0 ? '' : ' '}${fpText(value)}`);
        return `#${imm8}`;
      },
    };
  },
};

/** objdump writes FP constants with one, three or seven decimals. */
function fpText(value: number): string {
  const digits = [1, 3].find((n) => Number(value.toFixed(n)) === value) ?? 7;
  return value.toFixed(digits);
}

/** `<fzero>`: `#0` or `#0.0`. */
export const fpZero: OperandKind = {
  compile: () => ({
    parse(reader) {
      if (!takeHash(reader)) return false;
      reader.peek();
      const zero = /^(?:0x0+|(?:0+\.?0*|\.0+)(?:e[-+]?\d+)?)(?![\w.])/i.exec(
        reader.text.slice(reader.at),
      );
      if (!zero)
        return reader.fail(
          'only floating point zero is allowed as immediate value',
          Severity.recoverable,
        );
      reader.at += zero[0].length;
      return true;
    },
    print: () => '#0.0',
  }),
};

/** `<fbits:imm4,i|16>`: fraction bits, encoded as the distance from the type's width. */
export const fractionBits: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    const width = Number(spec.flags[0]);
    return {
      parse(reader) {
        const value = constant(reader, width === 32 ? 1 : 0, width, true);
        return value !== undefined && field.set(reader, width - value);
      },
      print: (insn) => `#${width - field.get(insn)}`,
    };
  },
};

const SYSTEM: Readonly<Record<string, number>> = {
  fpsid: 0,
  fpscr: 1,
  mvfr2: 5,
  mvfr1: 6,
  mvfr0: 7,
  fpexc: 8,
  fpinst: 9,
  fpinst2: 10,
};
/** Names of Armv8.1-M that objdump knows too. */
const PRINTED: readonly (readonly [number, string])[] = [
  [2, 'fpscr_nzcvqc'],
  [14, 'fpcxt_ns'],
  [15, 'fpcxt_s'],
];
const SYSTEM_NAMES = new Map([
  ...Object.entries(SYSTEM).map(([name, number]): [number, string] => [number, name]),
  ...PRINTED,
]);

/** `<vsys:reg>` of VMRS and VMSR. */
export const systemRegister: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        const name = reader.word();
        const number =
          SYSTEM[name] ?? (/^c(\d|1[0-5])$/.test(name) ? Number(name.slice(1)) : undefined);
        // MVFR2 is Armv8's.
        if (number === 5 && reader.ctx.supports?.('FPv8') === false)
          return reader.fail('selected FPU does not support instruction', Severity.other);
        if (number === undefined) return reader.fail('operand must be FPSCR', Severity.recoverable);
        reader.at = reader.wordEnd;
        return reader.set(field, number);
      },
      print(insn, context) {
        const number = fieldValue(field, insn);
        const name = SYSTEM_NAMES.get(number);
        if (number === 9 || number === 10) context.comments.push('Impl def');
        return name ?? `<impl def 0x${number.toString(16)}>`;
      },
    };
  },
};

/** `<apsr>` of `vmrs APSR_nzcv, fpscr`. */
export const flagsName: OperandKind = {
  compile: () => ({
    parse(reader) {
      // Of the name only the register may be in capitals.
      if (reader.word() !== 'apsr_nzcv' || !reader.text.startsWith('_nzcv', reader.at + 4)) {
        return reader.fail('bad arguments to instruction', Severity.recoverable);
      }
      reader.at = reader.wordEnd;
      return true;
    },
    print: () => 'APSR_nzcv',
  }),
};
