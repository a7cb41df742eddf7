// `<modimm:i,imm3,imm8>` of T32: a byte, a byte repeated in one of three patterns, or a byte with its
// top bit set rotated right by 8 to 31. `ThumbExpandImm`.
import { commentOn, failLater, HASH, immediate, splitField } from '../a32/places.js';
import type { Operand, OperandKind } from '../kind.js';

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

const OPCODE = 0x01e00000;
const S_BIT = 1 << 20;

/** Opcodes (bits 24..21) that GNU as exchanges when only the other immediate can be encoded. */
const PARTNERS: Readonly<Record<number, { opcode: number; change(value: number): number }>> = {
  0: { opcode: 1, change: (value) => ~value }, // AND, BIC
  1: { opcode: 0, change: (value) => ~value },
  2: { opcode: 3, change: (value) => ~value }, // ORR, ORN; MOV, MVN
  3: { opcode: 2, change: (value) => ~value },
  8: { opcode: 13, change: (value) => -value }, // ADD, SUB; CMN, CMP
  10: { opcode: 11, change: (value) => ~value }, // ADC, SBC
  11: { opcode: 10, change: (value) => ~value },
  13: { opcode: 8, change: (value) => -value },
};

const spread = (imm12: number) =>
  (((imm12 >>> 11) & 1) << 26) | (((imm12 >>> 8) & 7) << 12) | (imm12 & 255);

/** The word `insn` with immediate `value`, rewritten as GNU does; undefined if nothing fits. */
function withImmediate(insn: number, value: number): number | undefined {
  const bare = insn & ~0x040070ff;
  const imm12 = encodeThumb(value);
  if (imm12 >= 0) return (bare | spread(imm12)) >>> 0;
  const opcode = (insn >>> 21) & 15;
  const isTest = (insn & S_BIT) !== 0 && ((insn >>> 8) & 15) === 15;
  const partner = PARTNERS[opcode];
  // TST has no partner: BIC does not compare.
  if (partner && !(isTest && opcode < 4)) {
    const other = encodeThumb(partner.change(value));
    if (other >= 0) return ((bare & ~OPCODE) | (partner.opcode << 21) | spread(other)) >>> 0;
  }
  if (insn & S_BIT) return undefined;
  return inOtherForm(bare, opcode, value | 0);
}

/** ADDW, SUBW or MOVW in place of ADD, SUB or MOV. */
function inOtherForm(bare: number, opcode: number, value: number): number | undefined {
  const size = Math.abs(value);
  if ((opcode === 8 || opcode === 13) && size < 4096) {
    const subtracts = (opcode === 13) !== value < 0;
    return ((bare & ~OPCODE) | 0x02000000 | (subtracts ? 0x00a00000 : 0) | spread(size)) >>> 0;
  }
  const isMov = opcode === 2 && ((bare >>> 16) & 15) === 15;
  if (!isMov || value < 0 || value > 0xffff) return undefined;
  const rd = bare & 0xf00;
  return (0xf2400000 | ((value >>> 12) << 16) | spread(value & 0xfff) | rd) >>> 0;
}

const invalid = (value: number | bigint) =>
  `invalid constant (${BigInt.asUintN(64, BigInt.asIntN(32, BigInt(value))).toString(16)}) after fixup`;

/** ADDW or SUBW of a number of 12 bits; a negative one makes each of the other. undefined where it does not fit. */
function withPlain(insn: number, value: number): number | undefined {
  const size = Math.abs(value);
  if (size > 0xfff) return undefined;
  return (((insn & ~0x040070ff) ^ (value < 0 ? 0x00a00000 : 0)) | spread(size)) >>> 0;
}

/**
 * An immediate that the word has to hold: `encode` puts a 32-bit number, signed or not as `as` makes it, into the
 * word, or says with undefined that it does not fit; `decode` is what the field's bits stand for.
 */
function encodedImmediate(
  as: (bits: number, value: bigint) => bigint,
  encode: (insn: number, value: number) => number | undefined,
  decode: (bits: number) => number,
): OperandKind {
  const put = (insn: number, value: number | bigint) => encode(insn, Number(as(32, BigInt(value))));
  return {
    compile(spec, row): Operand {
      const field = splitField(spec, row);
      return {
        parse(reader) {
          reader.peek();
          const at = reader.at + (reader.text.charCodeAt(reader.at) === HASH ? 1 : 0);
          const parsed = immediate(reader, encode === withPlain);
          if (!parsed) return false;
          const { value, expr } = parsed;
          if (value === undefined) {
            reader.putLater(expr!, put, invalid);
            return field.set(reader, 0);
          }
          const word = put(reader.insn, value);
          if (word === undefined) return failLater(reader, at, invalid(value));
          reader.insn = word | 0;
          return true;
        },
        print(insn, context) {
          const value = decode(field.get(insn));
          commentOn(context, value);
          return `#${value}`;
        },
      };
    },
  };
}

/** `<plainimm:i,imm3,imm8>` of ADDW and SUBW. GNU makes SUBW of a -0 no less than of a 0. */
export const plainImmediate = encodedImmediate(BigInt.asIntN, withPlain, (bits) => bits);

export const modifiedImmediate = encodedImmediate(BigInt.asUintN, withImmediate, expandThumb);
