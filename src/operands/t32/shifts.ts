// `<shiftby:imm5>` of the 16-bit LSL, LSR and ASR: LSL #0 is MOV, LSR and ASR #32 are encoded as 0.
import { constant, fieldAt, fieldValue } from '../a32/places.js';
import type { Operand, OperandKind } from '../kind.js';

export const narrowShift: OperandKind = {
  compile(spec, row): Operand {
    const imm5 = fieldAt(spec, row);
    const left = row.name.startsWith('LSL');
    return {
      parse(reader) {
        const amount = constant(reader, 1, left ? 31 : 32, false);
        return amount !== undefined && reader.set(imm5, amount & 31);
      },
      print(insn) {
        const amount = fieldValue(imm5, insn);
        return `#${amount === 0 && !left ? 32 : amount}`;
      },
    };
  },
};
