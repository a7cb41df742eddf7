// `<shiftby:imm5>` of LSL, LSR, ASR and ROR: LSL #0 is MOV, LSR and ASR #32 are encoded as 0.
import { constant, splitField } from '../a32/places.js';
import type { Operand, OperandKind } from '../kind.js';

export const narrowShift: OperandKind = {
  compile(spec, row): Operand {
    const imm5 = splitField(spec, row);
    const left = /^(LSL|ROR)/.test(row.name);
    return {
      parse(reader) {
        const amount = constant(reader, 1, left ? 31 : 32, false);
        return amount !== undefined && imm5.set(reader, amount & 31);
      },
      print(insn) {
        const amount = imm5.get(insn);
        return `#${amount === 0 && !left ? 32 : amount}`;
      },
    };
  },
};
