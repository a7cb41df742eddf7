// The 8-bit immediate of MOVS and ADDS, which a program for Armv6-M builds addresses with: a number, or one byte of
// an address by `:upper8_15:` and the like.
import { plainImmediate } from '../a32/immediates.js';
import { COLON, eatHash, splitField } from '../a32/places.js';
import { type OperandKind, Severity } from '../kind.js';
import type { OperandReader } from '../reader.js';

const R_ARM_THM_ALU_ABS_G0_NC = 132;
/** From the lowest byte up. */
const BYTES = ['lower0_7', 'lower8_15', 'upper0_7', 'upper8_15'];

/** `<byteimm:imm8>`: as `<imm>`, or a byte of an address. */
export const byteImmediate: OperandKind = {
  compile(spec, row) {
    const plain = plainImmediate.compile(spec, row);
    const field = splitField(spec, row);
    const readByte = (reader: OperandReader): boolean => {
      const [whole, name] = /^:(\w+):/.exec(reader.text.slice(reader.at)) ?? [];
      const byte = BYTES.indexOf(name?.toLowerCase() ?? '');
      if (whole === undefined || byte < 0)
        return reader.fail('unrecognized relocation suffix', Severity.syntax);
      reader.at += whole.length;
      eatHash(reader);
      const parsed = reader.symbolic();
      if (!parsed) return false;
      reader.fixups.push({
        expr: parsed.expr!,
        relocation: R_ARM_THM_ALU_ABS_G0_NC + byte,
        pcRelative: false,
        withAddend: (insn, addend) => field.put(insn, addend & 255),
        apply: (insn, value) => field.put(insn, Number((value >> BigInt(8 * byte)) & 255n)),
      });
      return field.set(reader, 0);
    };
    return {
      ...plain,
      parse(reader) {
        const { at } = reader;
        eatHash(reader);
        if (reader.peek() === COLON) return readByte(reader);
        reader.at = at;
        return plain.parse(reader);
      },
    };
  },
};
