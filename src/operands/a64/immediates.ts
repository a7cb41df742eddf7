// Plain immediates of A64: unsigned fields (<imm16>, <CRm:op2>), signed and scaled offsets
// (<simm:imm7*8>), bit numbers (<bit:immr>) and the positions and widths of the bitfield aliases.
import type { Row } from '../../table/row.js';
import { type Bits, bitsNamed, fieldNamed, signExtend } from '../bits.js';
import type { Fixup, OperandExpr } from '../context.js';
import { OperandError } from '../context.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader, ParsedExpression } from '../reader.js';
import { isRegisterNext } from './registers.js';

export function rangeMessage(what: string, low: number, high: number): string {
  if (low === high) return `${what} must be ${low}`;
  return `${what} out of range ${low} to ${high}`;
}

/**
 * An expression that is not a register; notes GNU's message otherwise. `register` says what one means
 * here: an operand of another row, an index register of another row, or just an error.
 */
export function readExpression(
  reader: OperandReader,
  register: 'operand' | 'index' | 'error' = 'error',
): ParsedExpression | undefined {
  const c = reader.peek();
  if (Number.isNaN(c) || c === 44) {
    reader.fail('missing immediate expression', Severity.syntax);
    return undefined;
  }
  // Behind `#` a name is a symbol's, even a register's.
  if (c === 91 || (c > 64 && !isBehindHash(reader) && isRegisterNext(reader))) {
    if (register === 'operand') {
      reader.fail('unexpected register in the immediate operand', Severity.syntax);
    } else {
      const severity = register === 'index' ? Severity.recoverable : Severity.syntax;
      reader.fail('immediate operand required', severity);
    }
    return undefined;
  }
  return reader.expression();
}

function isBehindHash({ text, at }: OperandReader): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 32) before--;
  return text.charCodeAt(before) === 35;
}

/**
 * Reads an immediate and hands its value to `put` now, or later by a fixup when it depends on
 * symbols that are not known yet. `insert` puts a checked value into a word.
 */
export function readImmediate(
  reader: OperandReader,
  check: (value: number) => string | undefined,
  bits: Bits,
  scale: (value: number) => number,
  register: 'index' | 'error' = 'error',
): boolean {
  const parsed = readExpression(reader, register);
  if (!parsed) return false;
  const { value, expr } = parsed;
  if (value === undefined) {
    reader.fixups.push(lateValue(expr!, check, bits, scale, reader.operand));
    return bits.put(reader, 0);
  }
  const number = Number(value);
  const problem = check(number);
  if (problem !== undefined) {
    // GNU looks at these when it has all values: the message then has no statement.
    const isLate = problem === 'immediate offset out of range';
    return reader.fail(problem, severityOf(problem), isLate ? -1 : reader.operand);
  }
  return bits.put(reader, scale(number));
}

function severityOf(message: string): Severity {
  return message.includes('multiple') ? Severity.unaligned : Severity.range;
}

function lateValue(
  expr: OperandExpr,
  check: (value: number) => string | undefined,
  bits: Bits,
  scale: (value: number) => number,
  operand: number,
): Fixup {
  return {
    expr,
    relocation: undefined,
    pcRelative: false,
    apply(insn, value) {
      const number = Number(value);
      const problem = check(number);
      if (problem !== undefined) throw new OperandError(`${problem} at operand ${operand}`);
      return bits.insert(insn, scale(number));
    },
  };
}

const identity = (value: number) => value;

/** <imm16>, <CRm:op2>, and with `|d` printed in decimal; `|default N` in an optional part. */
export const fields: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.text.split('|')[0]);
    const max = 2 ** bits.width - 1;
    const decimal = spec.flags.includes('d');
    const preset = spec.flags.find((flag) => flag.startsWith('default '));
    const check = (value: number) =>
      value < 0 || value > max ? rangeMessage('immediate value', 0, max) : undefined;
    const operand: Operand = {
      parse: (reader) => readImmediate(reader, check, bits, identity),
      print: (insn) => (decimal ? String(bits.get(insn)) : `0x${bits.get(insn).toString(16)}`),
    };
    if (preset === undefined) return operand;
    const value = Number(preset.slice(8));
    return {
      ...operand,
      isDefault: (insn) => bits.get(insn) === value,
      absent: (reader) => bits.put(reader, value),
    };
  },
};

/** `imm7*8` as fields and scale. */
export function scaledBits(row: Row, text: string): { bits: Bits; scale: number } {
  const [names, scale] = text.split('*');
  return { bits: bitsNamed(row, names), scale: scale === undefined ? 1 : Number(scale) };
}

/** Checks a scaled offset: GNU looks at the range first. */
export function offsetCheck(low: number, high: number, scale: number) {
  return (value: number): string | undefined => {
    if (value < low || value > high) {
      if (scale !== 1 && value % scale !== 0) {
        return `immediate value must be a multiple of ${scale}`;
      }
      return rangeMessage('immediate offset', low, high);
    }
    return value % scale !== 0 ? `immediate value must be a multiple of ${scale}` : undefined;
  };
}

/** <simm:imm9>, <simm:imm7*8>: an address offset. */
export const signedOffset: OperandKind = {
  compile(spec, row) {
    const { bits, scale } = scaledBits(row, spec.args[0]);
    const half = 2 ** (bits.width - 1);
    const inRange = offsetCheck(-half * scale, (half - 1) * scale, scale);
    // Where the scaled form has this spelling too, GNU names no range.
    const check = row.accept
      ? (value: number) => (inRange(value) ? 'immediate offset out of range' : undefined)
      : inRange;
    const unscale = (value: number) => value / scale;
    const isPreIndexed = row.template.endsWith(']!');
    const isOptional = row.template.includes(`{, #<${spec.text}>`);
    const register = row.template.endsWith(`], #<${spec.text}>`) ? 'error' : 'index';
    return {
      parse(reader) {
        if (isPreIndexed && !isOptional && !reader.text.trimEnd().endsWith('!')) {
          return reader.fail('invalid address', Severity.recoverable);
        }
        return readImmediate(reader, check, bits, unscale, register);
      },
      print: (insn) => String(signExtend(bits.get(insn), bits.width) * scale),
      isDefault: (insn) => bits.get(insn) === 0,
    };
  },
};

/** <zero>: an address offset that must be 0. */
export const zeroOffset: OperandKind = {
  compile: () => ({
    parse(reader) {
      const parsed = readExpression(reader, 'index');
      if (!parsed) return false;
      if (parsed.value === 0) return true;
      return reader.fail('the optional immediate offset can only be 0', Severity.syntax);
    },
    print: () => '0',
    isDefault: () => true,
  }),
};

/** 31 or 63: the highest bit number of the register the word works on. */
function topBit(row: Row): (insn: number) => number {
  const sf = row.fields.get('sf');
  if (!sf) return () => ((row.value >>> 31) & 1 ? 63 : 31);
  return (insn) => ((insn >>> sf.lo) & 1 ? 63 : 31);
}

/** <bit:immr>: a bit number or shift amount of the register. */
export const bitNumber: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    const top = topBit(row);
    return {
      parse(reader) {
        const max = top(reader.insn);
        const check = (value: number) =>
          value < 0 || value > max ? rangeMessage('immediate value', 0, max) : undefined;
        return readImmediate(reader, check, bits, identity);
      },
      print: (insn) => String(bits.get(insn)),
    };
  },
};

/** <bitnumber:b5:b40> of TBZ: its top bit is the width of the register. */
export const testBitNumber: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    const b5 = fieldNamed(row, 'b5');
    return {
      parse(reader) {
        const max = reader.has(b5) ? 31 : 63;
        const check = (value: number) =>
          value < 0 || value > max ? rangeMessage('immediate value', 0, max) : undefined;
        return readImmediate(reader, check, bits, identity);
      },
      print: (insn) => String(bits.get(insn)),
    };
  },
};

/** <leftshift:immr,imms>: LSL by a constant, immr = -shift, imms = top - shift. */
export const leftShift: OperandKind = {
  compile(spec, row) {
    const top = topBit(row);
    const immr = bitsNamed(row, spec.args[0]);
    const imms = bitsNamed(row, spec.args[1]);
    const both = bitsNamed(row, spec.args.join(':'));
    return {
      parse(reader) {
        const max = top(reader.insn);
        const check = (value: number) =>
          value < 0 || value > max ? rangeMessage('immediate value', 0, max) : undefined;
        const encode = (shift: number) => (((max + 1 - shift) & max) << 6) | (max - shift);
        return readImmediate(reader, check, both, encode);
      },
      print: (insn) =>
        imms.get(insn) + 1 === immr.get(insn) || immr.get(insn) === 0
          ? String(top(insn) - imms.get(insn))
          : undefined,
    };
  },
};

/** <insertlsb:immr> of BFI, SBFIZ, UBFIZ: immr = -lsb. */
export const insertLsb: OperandKind = {
  compile(spec, row) {
    const top = topBit(row);
    const immr = bitsNamed(row, spec.args[0]);
    return {
      parse(reader) {
        const max = top(reader.insn);
        const check = (value: number) =>
          value < 0 || value > max ? rangeMessage('immediate value', 0, max) : undefined;
        return readImmediate(reader, check, immr, (lsb) => (max + 1 - lsb) & max);
      },
      print: (insn) => String((top(insn) + 1 - immr.get(insn)) & top(insn)),
    };
  },
};

/** <insertwidth:immr,imms>: imms = width - 1; lsb + width must not exceed the register. */
export const insertWidth: OperandKind = {
  compile(spec, row) {
    const top = topBit(row);
    const immr = bitsNamed(row, spec.args[0]);
    const imms = bitsNamed(row, spec.args[1]);
    return {
      parse(reader) {
        const max = top(reader.insn);
        const lsb = (max + 1 - immr.get(reader.insn)) & max;
        return readImmediate(reader, widthCheck(max, lsb), imms, (width) => width - 1);
      },
      print: (insn) => String(imms.get(insn) + 1),
    };
  },
};

/** <extractwidth:immr,imms>: imms = lsb + width - 1. */
export const extractWidth: OperandKind = {
  compile(spec, row) {
    const top = topBit(row);
    const immr = bitsNamed(row, spec.args[0]);
    const imms = bitsNamed(row, spec.args[1]);
    return {
      parse(reader) {
        const max = top(reader.insn);
        const lsb = immr.get(reader.insn);
        return readImmediate(reader, widthCheck(max, lsb), imms, (width) => lsb + width - 1);
      },
      print: (insn) => String(imms.get(insn) - immr.get(insn) + 1),
    };
  },
};

function widthCheck(top: number, lsb: number) {
  return (value: number) =>
    value < 1 || value > top + 1 - lsb
      ? rangeMessage('immediate value', 1, top + 1 - lsb)
      : undefined;
}

export const immediateKinds: [string, OperandKind][] = [
  ['', fields],
  ['simm', signedOffset],
  ['zero', zeroOffset],
  ['bit', bitNumber],
  ['bitnumber', testBitNumber],
  ['leftshift', leftShift],
  ['insertlsb', insertLsb],
  ['insertwidth', insertWidth],
  ['extractwidth', extractWidth],
];
