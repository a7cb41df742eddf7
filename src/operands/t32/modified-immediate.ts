// `<modimm:i,imm3,imm8>` of T32: a byte, a byte repeated in one of three patterns, or a byte with its
// top bit set rotated right by 8 to 31. `ThumbExpandImm`.
import { commentOn, immediate, splitField } from '../a32/places.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';

/** The value of i:imm3:imm8. */
export function expandThumb(imm12: number): number {
  const byte = imm12 & 255;
  if (imm12 >>> 10 === 0) {
    switch ((imm12 >>> 8) & 3) {
      case 0:
        return byte;
      case 1:
        return ((byte << 16) | byte) >>> 0;
      case 2:
        return ((byte << 24) | (byte << 8)) >>> 0;
      default:
        return (byte * 0x01010101) >>> 0;
    }
  }
  const rotation = imm12 >>> 7;
  const value = 0x80 | (imm12 & 0x7f);
  return ((value >>> rotation) | (value << (32 - rotation))) >>> 0;
}

/** The i:imm3:imm8 that stands for `value`; -1 if there is none. */
export function encodeThumb(value: number): number {
  const word = value >>> 0;
  if (word <= 255) return word;
  for (let rotation = 8; rotation < 32; rotation++) {
    const byte = ((word << rotation) | (word >>> (32 - rotation))) >>> 0;
    if (byte >= 0x80 && byte <= 0xff) return (rotation << 7) | (byte & 0x7f);
  }
  const byte = word & 255;
  if (word === ((byte << 16) | byte) >>> 0) return 0x100 | byte;
  if (word === (byte * 0x01010101) >>> 0) return 0x300 | byte;
  const second = (word >>> 8) & 255;
  if (word === ((second << 24) | (second << 8)) >>> 0) return 0x200 | second;
  return -1;
}

export const modifiedImmediate: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    return {
      parse(reader) {
        const parsed = immediate(reader);
        if (!parsed) return false;
        const known = parsed.value === undefined ? undefined : Number(parsed.value);
        const imm12 = known === undefined ? -1 : encodeThumb(known);
        if (imm12 < 0) return reader.fail('immediate value out of range', Severity.range);
        return field.set(reader, imm12);
      },
      print(insn, context) {
        const value = expandThumb(field.get(insn));
        commentOn(context, value);
        return `#${value}`;
      },
    };
  },
};
