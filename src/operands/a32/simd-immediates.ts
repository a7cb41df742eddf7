// Immediates of Advanced SIMD: shift amounts, fraction bits, indices, and the modified immediates of VMOV, VMVN, VORR
// and VBIC (`AdvSIMDExpandImm`).
import { type Operand, type OperandKind, type PrintContext, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { commentOn, constant, eatHash, fieldAt, fieldValue, splitField } from './places.js';
import { byteAt, type Encoding, isByte, moveEncoding, U32, U64 } from './simd-moves.js';
import { shiftElement, shiftField } from './simd-types.js';
import { expandFp, fpImmediateOf, readFpNumber } from './vfp.js';

function printAmount(amount: number, context: PrintContext): string {
  commentOn(context, amount);
  return `#${amount}`;
}

function shiftAmount(right: boolean): OperandKind {
  return {
    compile(spec, row): Operand {
      const field = shiftField(spec, row);
      const bare = /^VQ?SHL_imm/.test(row.name);
      const least = right || spec.flags.includes('from 1') ? 1 : 0;
      return {
        parse(reader) {
          const width = reader.element;
          const amount = constant(reader, least, right ? width : width - 1, bare);
          if (amount === undefined) return false;
          return field.set(reader, right ? 2 * width - amount : width + amount);
        },
        print(insn, context) {
          const value = field.get(insn);
          const width = shiftElement(value);
          return right ? `#${2 * width - value}` : printAmount(value - width, context);
        },
      };
    },
  };
}

/** `<shr:L,imm6>`: 1 to the element's size; `<shl:L,imm6>`: 0 to one less, or 1 with flag `from 1`. */
export const shiftRight = shiftAmount(true);
export const shiftLeft = shiftAmount(false);

/** `<shlmax:size>` of VSHLL: the element's own size. */
export const shiftByWidth: OperandKind = {
  compile(spec, row): Operand {
    const size = fieldAt(spec, row);
    return {
      parse(reader) {
        const amount = constant(reader, 0, 64, false);
        if (amount === undefined) return false;
        return amount === reader.element || reader.fail('immediate out of range', Severity.range);
      },
      print: (insn, context) => printAmount(8 << fieldValue(size, insn), context),
    };
  },
};

/** `<cvtbits:imm6>`: fraction bits of a conversion, 64 - imm6. */
export const conversionBits: OperandKind = {
  compile(spec, row): Operand {
    const imm6 = fieldAt(spec, row);
    return {
      parse(reader) {
        const bits = constant(reader, 1, 32, true);
        return bits !== undefined && reader.set(imm6, 64 - bits);
      },
      print: (insn, context) => printAmount(64 - fieldValue(imm6, insn), context),
    };
  },
};

/** `<extindex:imm4,Q>` of VEXT: bytes, or elements of the type that was given. */
export const extractIndex: OperandKind = {
  compile(spec, row): Operand {
    const imm4 = fieldAt(spec, row, 0);
    const q = fieldAt(spec, row, 1);
    return {
      parse(reader) {
        const index = constant(reader, 0, 15, false);
        if (index === undefined) return false;
        const bytes = (index * reader.element) / 8;
        if (bytes >= (reader.get(q) ? 16 : 8)) {
          return reader.fail('immediate out of range', Severity.range);
        }
        return reader.set(imm4, bytes);
      },
      print: (insn, context) => printAmount(fieldValue(imm4, insn), context),
    };
  },
};

/** `<nzero>`: the 0 of a comparison with it, or of a shift by nothing, which is not printed where it may be absent. */
export const zero: OperandKind = {
  compile: () => ({
    parse: (reader) => constant(reader, 0, 0, true) === 0,
    print: () => '0',
    isDefault: () => true,
  }),
};

/** VORR or VBIC of elements of `width` bits. */
function logicEncoding(value: bigint, width: number, op: number): Encoding | undefined {
  let low = Number(value & U32);
  if (width === 64 && value >> 32n !== (value & U32)) return undefined;
  if (width === 8) low |= low << 8;
  if (width >= 32) {
    for (const shift of [0, 8, 16, 24]) {
      if (isByte(low, shift)) return { cmode: shift / 4 + 1, op, imm8: byteAt(low, shift) };
    }
    if ((low & 0xffff) !== low >>> 16) return undefined;
    low &= 0xffff;
  }
  if (isByte(low, 0)) return { cmode: 9, op, imm8: low };
  return isByte(low, 8) ? { cmode: 11, op, imm8: byteAt(low, 8) } : undefined;
}

type Mnemonic = 'vmov' | 'vmvn' | 'vorr' | 'vbic' | 'vand' | 'vorn';

const maskOf = (width: number) => (width === 64 ? U64 : (1n << BigInt(width)) - 1n);

function encodingOf(mnemonic: Mnemonic, value: bigint, width: number): Encoding | undefined {
  const inverse = ~value & maskOf(width);
  switch (mnemonic) {
    case 'vmov':
      return moveEncoding(value, width, 0) ?? moveEncoding(inverse, width, 1);
    case 'vmvn':
      return moveEncoding(value, width, 1) ?? moveEncoding(inverse, width, 0);
    case 'vorr':
      return logicEncoding(value, width, 0);
    case 'vbic':
      return logicEncoding(value, width, 1);
    case 'vand':
      return logicEncoding(inverse, width, 1);
    case 'vorn':
      return logicEncoding(inverse, width, 0);
  }
}

/** The immediate of `.f32`, or of an integer type; undefined with a failure noted. */
function readImmediate(reader: OperandReader, mnemonic: Mnemonic): Encoding | undefined {
  const out = (): undefined => {
    reader.fail('immediate out of range', Severity.range);
    return undefined;
  };
  // The logical ones take F32 for a word.
  if (reader.types[0] === 'f32' && /^vm/.test(mnemonic)) {
    eatHash(reader);
    // An integer is none, whatever its value.
    const isReal = /^\s*[-+]?(?:\d*\.\d*|\d+(?=e))/i.test(reader.text.slice(reader.at));
    const number = mnemonic === 'vmov' && isReal ? readFpNumber(reader) : undefined;
    if (number === 0) return moveEncoding(BigInt(floatBits(number)), 32, 0);
    const imm8 = number === undefined ? undefined : fpImmediateOf(number);
    return imm8 === undefined ? out() : { cmode: 15, op: 0, imm8 };
  }
  eatHash(reader);
  const parsed = reader.expression();
  if (!parsed) return undefined;
  if (parsed.value === undefined) {
    reader.fail('constant expression required', Severity.syntax);
    return undefined;
  }
  const width = reader.element;
  const value = BigInt(parsed.value);
  const mask = maskOf(width);
  if (value < 0n && width < 32 && (mnemonic === 'vmov' || mnemonic === 'vmvn')) {
    reader.fail('immediate has bits set outside the operand size', Severity.range);
    return undefined;
  }
  // To GNU as the logical ones have 32 bits, and all of them count unless they are to be inverted.
  if (value < 0n && width < 32 && /^v(orr|bic)$/.test(mnemonic)) return out();
  if (value > mask || value < -(mask >> 1n) - 1n) return out();
  return encodingOf(mnemonic, value & mask, width) ?? out();
}

/** `<simdimm:i,imm3,imm4,cmode,op|vmov>`. */
export const modifiedSimd: OperandKind = {
  compile(spec, row): Operand {
    const imm8 = splitField({ ...spec, args: spec.args.slice(0, 3) }, row);
    const cmode = fieldAt(spec, row, 3);
    const op = fieldAt(spec, row, 4);
    const mnemonic = spec.flags[0] as Mnemonic;
    return {
      parse(reader) {
        const found = readImmediate(reader, mnemonic);
        if (!found) return false;
        return (
          imm8.set(reader, found.imm8) && reader.set(cmode, found.cmode) && reader.set(op, found.op)
        );
      },
      print: (insn, context) =>
        printModified(fieldValue(cmode, insn), fieldValue(op, insn), imm8.get(insn), context),
    };
  },
};

function printModified(cmode: number, op: number, imm8: number, context: PrintContext): string {
  const number = (value: number, digits: number) => {
    context.comments.push(`0x${value.toString(16).padStart(digits, '0')}`);
    return `#${value | 0}`;
  };
  if (cmode === 15) {
    const value = expandFp(imm8);
    context.comments.push(`0x${floatBits(value).toString(16)}`);
    return `#${Number(value.toPrecision(7))}`;
  }
  if (cmode === 14) {
    if (op === 0) return number(imm8, 2);
    const bytes = Array.from({ length: 8 }, (_, i) => (imm8 & (128 >> i) ? 'ff' : '00'));
    return `#0x${bytes.join('')}`;
  }
  if (cmode >= 12) {
    const shift = cmode === 12 ? 8 : 16;
    return number(((imm8 << shift) | (2 ** shift - 1)) >>> 0, 8);
  }
  if (cmode >= 8) return number(imm8 << (cmode & 2 ? 8 : 0), 4);
  return number((imm8 << (4 * (cmode & 6))) >>> 0, 8);
}

const float = new DataView(new ArrayBuffer(4));

function floatBits(value: number): number {
  float.setFloat32(0, value);
  return float.getUint32(0);
}
