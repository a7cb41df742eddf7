// `<modimm:imm12>`: an 8-bit value rotated right by an even number of bits. Not every value has such
// a form; where the operation has a partner for which it does (ADD and SUB, CMP and CMN, ADC and
// SBC, AND and BIC, MOV and MVN) GNU silently takes that one, and MOV becomes MOVW at last.
import { OperandError } from '../context.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { type Group, readGroup, shown, startsGroup } from './group-relocations.js';
import {
  COMMA,
  commentOn,
  eatHash,
  failLater,
  fieldAt,
  fieldValue,
  HASH,
  immediate,
} from './places.js';

/** The value of imm12: `A32ExpandImm`. */
export function expandModified(imm12: number): number {
  const rotation = (imm12 >>> 8) * 2;
  const byte = imm12 & 255;
  return rotation === 0 ? byte : ((byte >>> rotation) | (byte << (32 - rotation))) >>> 0;
}

/** The imm12 with the smallest rotation that stands for the 32-bit `value`; -1 if there is none. */
export function encodeModified(value: number): number {
  for (let rotation = 0; rotation < 16; rotation++) {
    const shift = rotation * 2;
    const byte = shift === 0 ? value >>> 0 : ((value << shift) | (value >>> (32 - shift))) >>> 0;
    if (byte <= 255) return (rotation << 8) | byte;
  }
  return -1;
}

const OPCODE_SHIFT = 21;
const OPCODE_MOV = 13;
/** opcode → its partner and how the immediate changes. */
const PARTNERS: Readonly<Record<number, { opcode: number; change: (value: number) => number }>> = {
  0: { opcode: 14, change: (value) => ~value }, // AND, BIC
  14: { opcode: 0, change: (value) => ~value },
  2: { opcode: 4, change: (value) => -value }, // SUB, ADD
  4: { opcode: 2, change: (value) => -value },
  5: { opcode: 6, change: (value) => ~value }, // ADC, SBC
  6: { opcode: 5, change: (value) => ~value },
  10: { opcode: 11, change: (value) => -value }, // CMP, CMN
  11: { opcode: 10, change: (value) => -value },
  13: { opcode: 15, change: (value) => ~value }, // MOV, MVN
  15: { opcode: 13, change: (value) => ~value },
};

const ADD_OPCODE = 4;
/** What is different between ADD and SUB. */
const ADD_OR_SUB = 6 << OPCODE_SHIFT;

/** ADD of PC and a negative number is ADR to GNU as: SUB or nothing. */
const isAdr = (insn: number, value: number) =>
  ((insn >>> 20) & 31) === 2 * ADD_OPCODE && ((insn >>> 16) & 15) === 15 && (value | 0) < 0;

/** The data-processing word `insn` with immediate `value`, rewritten as GNU does; undefined if nothing fits. */
export function withModified(insn: number, value: number): number | undefined {
  const imm12 = isAdr(insn, value) ? -1 : encodeModified(value);
  if (imm12 >= 0) return (insn & ~0xfff) | imm12;
  const opcode = (insn >>> OPCODE_SHIFT) & 15;
  const partner = PARTNERS[opcode];
  if (partner) {
    const other = encodeModified(partner.change(value) | 0);
    if (other >= 0) {
      return (insn & ~0x01e00fff) | (partner.opcode << OPCODE_SHIFT) | other;
    }
  }
  if (opcode === OPCODE_MOV && ((insn >>> 20) & 1) === 0 && value >= 0 && value <= 0xffff) {
    const rd = (insn >>> 12) & 15;
    return (insn & 0xf0000000) | 0x03000000 | ((value >>> 12) << 16) | (rd << 12) | (value & 0xfff);
  }
  return undefined;
}

/** Group relocations of ADD: a negative number is SUB's. */
const GROUP: Group = {
  relocations: [58, 60, 61, 71, 73, 74, 57, 59, 70, 72],
  put(insn, addend) {
    const size = Math.abs(addend);
    const imm12 = encodeModified(size);
    if (imm12 < 0) throw new OperandError(`the offset ${shown(size)} is not representable`);
    return ((addend < 0 ? insn ^ ADD_OR_SUB : insn) | imm12) >>> 0;
  },
};

const MSR_IMMEDIATE = 0x03200000;

function encode(insn: number, value: number): number | undefined {
  if ((insn & 0x0fb00000) !== MSR_IMMEDIATE) return withModified(insn, value);
  const imm12 = encodeModified(value);
  return imm12 < 0 ? undefined : (insn & ~0xfff) | imm12;
}

const invalid = (value: number | bigint) =>
  `invalid constant (${BigInt.asUintN(64, BigInt.asIntN(32, BigInt(value))).toString(16)}) after fixup`;

/** `#:` or `:` next. */
function groupFollows(reader: OperandReader): boolean {
  const { at } = reader;
  eatHash(reader);
  const found = startsGroup(reader);
  reader.at = at;
  return found;
}

export const modifiedImmediate: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    const isAdd = row.name === 'ADD_imm';
    const rotates = !spec.flags.includes('norot');
    return {
      parse(reader) {
        reader.peek();
        if (isAdd && groupFollows(reader)) {
          eatHash(reader);
          return reader.set(field, 0) && readGroup(reader, GROUP);
        }
        const at = reader.at + (reader.text.charCodeAt(reader.at) === HASH ? 1 : 0);
        const parsed = immediate(reader, row.name.startsWith('MSR'));
        if (!parsed) return false;
        const { value, expr } = parsed;
        if (rotates && reader.eat(COMMA)) return rotated(reader, value);
        if (value === undefined) {
          const put = (insn: number, resolved: bigint) =>
            encode(insn, Number(BigInt.asUintN(32, resolved)));
          reader.putLater(expr!, put, invalid);
          return reader.set(field, 0);
        }
        const bits = typeof value === 'number' ? value >>> 0 : Number(BigInt.asUintN(32, value));
        const word = encode(reader.insn, bits);
        if (word === undefined) return failLater(reader, at, invalid(value));
        reader.insn = word;
        return true;
      },
      print(insn, context) {
        const imm12 = fieldValue(field, insn);
        const value = expandModified(imm12) | 0;
        commentOn(context, value);
        if (encodeModified(value) === imm12) return `#${value}`;
        return `#${imm12 & 255}, ${(imm12 >>> 8) * 2}`;
      },
    };
  },
};

/** `#byte, rotation`: how words are written that are not the first encoding of their value. */
function rotated(reader: OperandReader, byte: number | bigint | undefined): boolean {
  if (reader.ctx.syntax === 'unified') eatHash(reader);
  const rotation = reader.expression();
  if (!rotation) return false;
  if (byte === undefined || rotation.value === undefined) {
    return reader.fail('constant expression expected', Severity.syntax);
  }
  const by = Number(rotation.value);
  if (by < 0 || by > 30 || by % 2 !== 0) return reader.fail('invalid rotation', Severity.range);
  if (byte < 0 || byte > 255) return reader.fail('invalid constant', Severity.range);
  return reader.setBits(0xfff, (by << 7) | Number(byte));
}
