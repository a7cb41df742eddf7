// ADR, and ADRL, which takes two instructions to reach further.
import { OperandError, type OperandExpr } from '../context.js';
import type { Operand, OperandKind } from '../kind.js';
import type { OperandReader } from '../reader.js';
import { PC_OFFSET } from './addressing.js';
import { encodeModified } from './modified-immediate.js';
import { eatHash } from './places.js';

const ADD = 0x00800000;
const SUB = 0x00400000;
/** The opcode, and the second operand. */
const CHANGES = 0x01e00fff;
const NOP = 0xe1a00000;
const RN = 0x000f0000;

/** ADR's word for a distance from PC; undefined where no constant is that. */
function addPc(insn: number, offset: number): number | undefined {
  const up = offset < 0 ? -1 : encodeModified(offset);
  if (up >= 0) return ((insn & ~CHANGES) | ADD | up) >>> 0;
  const down = encodeModified(-offset | 0);
  return down < 0 ? undefined : ((insn & ~CHANGES) | SUB | down) >>> 0;
}

/** A number as the sum of two that have an imm12 each: as GNU as finds them, the lower bits first. */
function twoParts(value: number): readonly [low: number, high: number] | undefined {
  for (let i = 0; i < 32; i += 2) {
    const bits = ((value << i) | (i === 0 ? 0 : value >>> (32 - i))) >>> 0;
    if ((bits & 0xff) === 0) continue;
    const shift = bits & 0xff00 ? 8 : bits & 0xff0000 ? 16 : 24;
    if (bits >>> shift > 255) continue;
    // Rotations go round: by 32 is by 0.
    const rotation = (i + 32 - shift) % 32;
    return [(bits & 0xff) | (i << 7), (bits >>> shift) | (rotation << 7)];
  }
  return undefined;
}

/** Both words of ADRL for a distance from PC; `insn` is ADR's. Throws OperandError where there are none. */
function addPcTwice(insn: number, offset: number): readonly [first: number, second: number] {
  const one = addPc(insn, offset);
  if (one !== undefined) return [one, NOP];
  const up = twoParts(offset);
  const parts = up ?? twoParts(-offset | 0);
  if (!parts) {
    const shown = BigInt.asUintN(64, BigInt(offset)).toString(16);
    throw new OperandError(`unable to compute ADRL instructions for PC offset of 0x${shown}`);
  }
  const first = (insn & ~CHANGES) | (up ? ADD : SUB);
  const second = (first & ~RN) | ((first & 0xf000) << 4);
  return [(first | parts[0]) >>> 0, (second | parts[1]) >>> 0];
}

function readLabel(reader: OperandReader): OperandExpr | undefined {
  eatHash(reader);
  return reader.symbolic()?.expr;
}

/** `<adr:imm12>` of ADR: ADD or SUB of PC. */
export const addressOf: OperandKind = {
  compile(): Operand {
    return {
      parse(reader) {
        const expr = readLabel(reader);
        if (!expr) return false;
        reader.fixups.push({
          expr,
          relocation: undefined,
          pcRelative: true,
          functionBit: true,
          apply(insn, value) {
            const offset = Number(value) - PC_OFFSET;
            const word = addPc(insn, offset);
            if (word !== undefined) return word;
            const shown = BigInt.asUintN(64, BigInt(offset)).toString(16);
            throw new OperandError(`invalid constant (${shown}) after fixup`);
          },
        });
        return true;
      },
      print: () => undefined,
    };
  },
};

/** `<adrl:imm12>` of ADRL. */
export const farAddressOf: OperandKind = {
  compile(): Operand {
    return {
      parse(reader) {
        const expr = readLabel(reader);
        if (!expr) return false;
        const word = reader.insn;
        const distance = { expr, relocation: undefined, pcRelative: true, functionBit: true };
        reader.fixups.push({
          ...distance,
          apply: (_insn, value) => addPcTwice(word, Number(value) - PC_OFFSET)[0],
          behind: {
            ...distance,
            // The place is that of the second word.
            apply(insn, value) {
              try {
                return addPcTwice(word, Number(value) + 4 - PC_OFFSET)[1];
              } catch {
                // The first word has said so.
                return insn;
              }
            },
          },
        });
        return true;
      },
      print: () => undefined,
    };
  },
};
