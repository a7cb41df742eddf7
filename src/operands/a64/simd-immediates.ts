// Immediates of SIMD and FP instructions: <fpimm:imm8>, <fpzero>, shifts (<shr:immh:immb>,
// <shl:immh:immb>), <fbits:scale>, MOVI's (<modimm:shift>), the bytes of MOVI D, amounts that the
// arrangement fixes, the post-index of structures.
import { bitsNamed, fieldNamed } from '../bits.js';
import { OperandError } from '../context.js';
import { type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { rangeMessage, readExpression, readImmediate } from './immediates.js';
import { type Halves, halves, hexOf } from './wide-value.js';

/** The number of an 8-bit floating-point immediate (VFPExpandImm). */
export function expandFloat(imm8: number): number {
  const exponent = ((imm8 >> 4) & 7) ^ 4;
  const value = ((16 + (imm8 & 15)) / 16) * 2 ** (exponent - 3);
  return imm8 & 0x80 ? -value : value;
}

const FLOATS = new Map(Array.from({ length: 256 }, (_, imm8) => [expandFloat(imm8), imm8]));

/** As C's `%.18e`. */
function scientific(value: number): string {
  return value.toExponential(18).replace(/e([-+])(\d)$/, 'e$10$2');
}

const view = new DataView(new ArrayBuffer(8));

/** The number whose single or double precision bits are given. */
function fromBits(bits: bigint, isDouble: boolean): number {
  view.setBigUint64(0, BigInt.asUintN(64, isDouble ? bits : bits << 32n));
  return isDouble ? view.getFloat64(0) : view.getFloat32(0);
}

/** Reads a floating-point number, or its bits as `0x…`; undefined, without moving, when there is none. */
function readFloat(reader: OperandReader, isDouble = false): number | undefined {
  reader.peek();
  const bits = /^0x[0-9a-f]+/i.exec(reader.text.slice(reader.at));
  if (bits) {
    if (!isDouble && BigInt(bits[0]) >> 32n !== 0n) return undefined;
    reader.at += bits[0].length;
    return fromBits(BigInt(bits[0]), isDouble);
  }
  const match = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?/i.exec(reader.text.slice(reader.at));
  if (!match) return undefined;
  reader.at += match[0].length;
  return Number(match[0]);
}

const floatImmediate: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    const ftype = row.fields.get('ftype');
    return {
      parse(reader) {
        const isDouble = ftype ? reader.get(ftype) === 1 : row.template.includes('2d');
        const value = readFloat(reader, isDouble);
        const imm8 = value === undefined ? undefined : FLOATS.get(value);
        if (imm8 === undefined) {
          return reader.fail('invalid floating-point constant', Severity.syntax);
        }
        return bits.put(reader, imm8);
      },
      print: (insn) => scientific(expandFloat(bits.get(insn))),
    };
  },
};

const floatZero: OperandKind = {
  compile: () => ({
    parse(reader) {
      if (Object.is(readFloat(reader), 0)) return true;
      return reader.fail('immediate zero expected', Severity.syntax);
    },
    print: () => '0.0',
  }),
};

/** 8, 16, 32 or 64: the element size that the highest bit of immh:immb means. */
const elementBits = (value: number) => 8 << (28 - Math.clz32(value & 0x78));

/** <shr:immh:immb>: 2 * size - immh:immb; <shl:immh:immb>: immh:immb - size. */
function shiftAmount(right: boolean): OperandKind {
  return {
    compile(spec, row) {
      const bits = bitsNamed(row, spec.args[0]);
      return {
        parse(reader) {
          const size = elementBits(bits.get(reader.insn));
          const [low, high] = right ? [1, size] : [0, size - 1];
          const check = (value: number) =>
            value < low || value > high ? rangeMessage('immediate value', low, high) : undefined;
          return readImmediate(reader, check, bits, (value) =>
            right ? 2 * size - value : size + value,
          );
        },
        print(insn) {
          const value = bits.get(insn);
          const size = elementBits(value);
          return String(right ? 2 * size - value : value - size);
        },
      };
    },
  };
}

/** <fbits:scale>: 64 - scale, at most the register's width. */
const fractionBits: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    const sf = fieldNamed(row, 'sf');
    return {
      parse(reader) {
        const max = reader.get(sf) ? 64 : 32;
        const check = (value: number) =>
          value < 1 || value > max ? rangeMessage('immediate value', 1, max) : undefined;
        return readImmediate(reader, check, bits, (value) => 64 - value);
      },
      print: (insn) => String(64 - bits.get(insn)),
    };
  },
};

/** <sizeshift:size>: SHLL's amount is the element size. */
const sizeShift: OperandKind = {
  compile(spec, row) {
    const size = fieldNamed(row, spec.args[0]);
    return {
      parse(reader) {
        const wanted = 8 << reader.get(size);
        const value = readExpression(reader)?.value;
        if (value === undefined) return false;
        if (value === wanted) return true;
        return reader.fail(`shift amount must be ${wanted}`, Severity.range);
      },
      print: (insn) => String(8 << ((insn >>> size.lo) & 3)),
    };
  },
};

/** <modimm:lsl>, <modimm:msl>, <modimm>: 8 bits abcdefgh and the shift that cmode's middle bits hold. */
const modifiedImmediate: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, 'abc:defgh');
    const [operator, fieldName] = spec.args;
    const shift = fieldName === undefined ? undefined : fieldNamed(row, fieldName);
    return {
      parse(reader) {
        const check = (value: number) =>
          value < -128 || value > 255 ? rangeMessage('immediate value', -128, 255) : undefined;
        if (!readImmediate(reader, check, bits, (value) => value)) return false;
        if (!shift) return true;
        const isMsl = operator === 'msl';
        if (!reader.eat(44)) {
          if (isMsl) return reader.fail('operand mismatch', Severity.recoverable);
          return reader.set(shift, 0);
        }
        if (reader.word() !== operator)
          return reader.fail('invalid shift operator', Severity.syntax);
        reader.at = reader.wordEnd;
        reader.eat(35);
        const amount = Number(readExpression(reader)?.value ?? -1);
        const max = isMsl ? 16 : 8 * (2 ** shift.width - 1);
        if (amount % 8 !== 0 || amount < (isMsl ? 8 : 0) || amount > max) {
          return reader.fail('shift amount out of range', Severity.range);
        }
        return reader.set(shift, isMsl ? amount / 8 - 1 : amount / 8);
      },
      print(insn) {
        const value = `0x${bits.get(insn).toString(16)}`;
        if (!shift) return value;
        const field = (insn >>> shift.lo) & (2 ** shift.width - 1);
        if (operator === 'msl') return `${value}, msl #${8 * (field + 1)}`;
        return field ? `${value}, lsl #${8 * field}` : value;
      },
    };
  },
};

/** One bit for each byte that is ff; -1 when one is neither 00 nor ff. */
function byteMaskCode({ hi, lo }: Halves): number {
  let code = 0;
  for (let i = 0; i < 8; i++) {
    const byte = ((i < 4 ? lo : hi) >>> (8 * (i & 3))) & 255;
    if (byte !== 0 && byte !== 255) return -1;
    if (byte) code |= 1 << i;
  }
  return code;
}

/** <bytemask>: a 64-bit value of bytes 00 and ff, one bit each in abcdefgh. */
const byteMask: OperandKind = {
  compile(_spec, row) {
    const bits = bitsNamed(row, 'abc:defgh');
    return {
      parse(reader) {
        const parsed = readExpression(reader);
        if (!parsed) return false;
        if (parsed.value === undefined) {
          reader.fixups.push({
            expr: parsed.expr!,
            relocation: undefined,
            pcRelative: false,
            apply(insn, value) {
              const code = byteMaskCode(halves(value));
              if (code < 0) throw new OperandError('invalid immediate');
              return bits.insert(insn, code);
            },
          });
          return bits.put(reader, 0);
        }
        const code = byteMaskCode(halves(parsed.value));
        if (code < 0) return reader.fail('invalid immediate', Severity.other);
        return bits.put(reader, code);
      },
      print(insn) {
        const code = bits.get(insn);
        const half = (nibble: number) =>
          [0, 1, 2, 3].reduce((sum, i) => sum + ((nibble >> i) & 1 ? 255 * 2 ** (8 * i) : 0), 0);
        return hexOf({ hi: half(code >> 4), lo: half(code & 15) });
      },
    };
  },
};

/** <bytes:16>, <bytes:16,32>: the post-index that a structure's size fixes, the second with Q = 1. */
const fixedBytes: OperandKind = {
  compile(spec, row) {
    const [narrow, wide = narrow] = spec.args.map(Number);
    const Q = row.fields.get('Q');
    const bytesOf = (insn: number) => (Q && (insn >>> Q.lo) & 1 ? wide : narrow);
    return {
      parse(reader) {
        const wanted = bytesOf(reader.insn);
        const value = readExpression(reader, 'index')?.value;
        if (value === undefined) return false;
        if (value === wanted) return true;
        return reader.fail(`invalid post-increment amount`, Severity.other);
      },
      print: (insn) => String(bytesOf(insn)),
    };
  },
};

/** <extindex:imm4>: EXT's byte index; bit 3 is 0 for 8 bytes. */
const byteIndex: OperandKind = {
  compile(spec, row) {
    const imm4 = bitsNamed(row, spec.args[0]);
    const Q = fieldNamed(row, 'Q');
    return {
      parse(reader) {
        const max = reader.get(Q) ? 15 : 7;
        const check = (value: number) =>
          value < 0 || value > max ? rangeMessage('immediate value', 0, max) : undefined;
        return readImmediate(reader, check, imm4, (value) => value);
      },
      print: (insn) => String(imm4.get(insn)),
    };
  },
};

export const simdImmediateKinds: [string, OperandKind][] = [
  ['fpimm', floatImmediate],
  ['fpzero', floatZero],
  ['shr', shiftAmount(true)],
  ['shl', shiftAmount(false)],
  ['fbits', fractionBits],
  ['sizeshift', sizeShift],
  ['modimm', modifiedImmediate],
  ['bytemask', byteMask],
  ['bytes', fixedBytes],
  ['extindex', byteIndex],
];
