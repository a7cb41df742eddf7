// <offset:imm12*8>: the scaled unsigned offset of a load or store, or the low 12 bits of an address
// (`:lo12:symbol`).
import type { Fixup } from '../context.js';
import type { OperandKind } from '../kind.js';
import { readImmediate, scaledBits } from './immediates.js';
import { readSpecifier } from './relocation.js';

/** An offset that is known late may turn out to need the unscaled form (LDUR for LDR). */
function unscaledToo(scaled: Fixup['apply']): Fixup['apply'] {
  return (insn, value) => {
    try {
      return scaled(insn, value);
    } catch (error) {
      if (value < -256n || value > 255n) throw error;
      return ((insn & 0xfec0_03ff) | ((Number(value) & 0x1ff) << 12)) >>> 0;
    }
  };
}

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
        if (!specifier) {
          const count = reader.fixups.length;
          if (!readImmediate(reader, check, bits, unscale, 'index')) return false;
          if (reader.fixups.length > count) {
            const fixup = reader.fixups[count];
            reader.fixups[count] = { ...fixup, apply: unscaledToo(fixup.apply) };
          }
          return true;
        }
        const target = reader.symbolic();
        if (!target) return false;
        reader.fixups.push({
          expr: target.expr!,
          relocation: specifier.relocation,
          pcRelative: false,
          always: true,
          apply: (insn, value) => bits.insert(insn, Number(value & 0xfffn) / scale),
        });
        return bits.put(reader, 0);
      },
      print: (insn) => String(bits.get(insn) * scale),
      isDefault: (insn) => bits.get(insn) === 0,
    };
  },
};
