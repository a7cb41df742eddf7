// `<shiftby:imm5>` of LSL, LSR, ASR and ROR: LSL #0 is MOV, LSR and ASR #32 are encoded as 0.
import { constant, splitField } from '../a32/places.js';
import type { Operand, OperandKind } from '../kind.js';

export const narrowShift: OperandKind = {
  compile(spec, row): Operand {
    const imm5 = splitField(spec, row);
    const left = /^(LSL|ROR)/.test(row.name);
    return {
      parse(reader) {
        const amount = constant(reader, 0, left ? 31 : 32, false);
        if (amount === undefined) return false;
        // No shift at all is LSL #0, a plain move.
        if (amount === 0) reader.insn &= row.width === 32 ? ~0x30 : ~0x1800;
        return imm5.set(reader, amount & 31);
      },
      print(insn) {
        const amount = imm5.get(insn);
        return `#${amount === 0 && !left ? 32 : amount}`;
      },
    };
  },
};
