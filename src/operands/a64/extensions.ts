// Operands of later extensions: the stages and hints in the mnemonics of the memory copy instructions,
// signed and scaled immediates.
import { bitsNamed, fieldNamed, signExtend } from '../bits.js';
import type { OperandKind } from '../kind.js';
import { rangeMessage, readImmediate, scaledBits } from './immediates.js';

/** A part of a mnemonic: one spelling for each value of a field. */
const spelledField = (names: readonly string[]): OperandKind => ({
  compile(spec, row) {
    const { lo, width } = fieldNamed(row, spec.args[0]);
    const mask = (2 ** width - 1) << lo;
    return {
      parse: () => false,
      print: (insn) => names[(insn & mask) >>> lo],
      spellings: names.map((text, value) => ({ text, mask, value: value << lo })),
    };
  },
});

const COPY_HINTS = ['', 'wn', 'rn', 'n'].flatMap((second) =>
  ['', 'wt', 'rt', 't'].map((first) => first + second),
);

/** <signed:imm8>: two's complement. */
const signedImmediate: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    const half = 2 ** (bits.width - 1);
    const check = (value: number) =>
      value < -half || value >= half ? rangeMessage('immediate value', -half, half - 1) : undefined;
    return {
      parse: (reader) => readImmediate(reader, check, bits, (value) => value),
      print: (insn) => String(signExtend(bits.get(insn), bits.width)),
    };
  },
};

/** <scaled:uimm6*16>: an unsigned multiple, in hexadecimal. */
const scaledImmediate: OperandKind = {
  compile(spec, row) {
    const { bits, scale } = scaledBits(row, spec.args[0]);
    const max = (2 ** bits.width - 1) * scale;
    const check = (value: number) => {
      if (value < 0 || value > max) return rangeMessage('immediate value', 0, max);
      return value % scale ? `immediate value must be a multiple of ${scale}` : undefined;
    };
    return {
      parse: (reader) => readImmediate(reader, check, bits, (value) => value / scale),
      print: (insn) => `0x${(bits.get(insn) * scale).toString(16)}`,
    };
  },
};

/** <rotation:rot>: 0, 90, 180 or 270 degrees. */
const rotation: OperandKind = {
  compile(spec, row) {
    const bits = bitsNamed(row, spec.args[0]);
    const check = (value: number) =>
      value % 90 || value < 0 || value > 270
        ? 'rotate expected to be 0, 90, 180 or 270'
        : undefined;
    return {
      parse: (reader) => readImmediate(reader, check, bits, (value) => value / 90),
      print: (insn) => String(bits.get(insn) * 90),
    };
  },
};

export const extensionKinds: [string, OperandKind][] = [
  ['stage', spelledField(['p', 'm', 'e'])],
  ['copyhints', spelledField(COPY_HINTS)],
  ['sethints', spelledField(['', 't', 'n', 'tn'])],
  ['rotation', rotation],
  ['signed', signedImmediate],
  ['scaled', scaledImmediate],
];
