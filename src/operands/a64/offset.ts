// <offset:imm12*8>: the scaled unsigned offset of a load or store, or the low 12 bits of an address
// (`:lo12:symbol`).
import type { OperandKind } from '../kind.js';
import { readImmediate, scaledBits } from './immediates.js';
import { readSpecifier } from './relocation.js';

export const unsignedOffset: OperandKind = {
  compile(spec, row) {
    const { bits, scale } = scaledBits(row, spec.args[0]);
    const size = Math.log2(scale);
    const check = (value: number) =>
      value < 0 || value > 4095 * scale || value % scale !== 0
        ? 'immediate offset out of range'
        : undefined;
    const unscale = (value: number) => value / scale;
    return {
      parse(reader) {
        const specifier = readSpecifier(reader, 'load', size);
        if (specifier === null) return false;
        if (!specifier) return readImmediate(reader, check, bits, unscale, 'index');
        const target = reader.symbolic();
        if (!target) return false;
        reader.fixups.push({
          expr: target.expr!,
          relocation: specifier.relocation,
          pcRelative: false,
          apply: (insn, value) => bits.insert(insn, Number(value & 0xfffn) / scale),
        });
        return bits.put(reader, 0);
      },
      print: (insn) => String(bits.get(insn) * scale),
      isDefault: (insn) => bits.get(insn) === 0,
    };
  },
};
