// Register lists of T32 and the base register of the 16-bit LDM.
import { fieldAt, fieldValue } from '../a32/places.js';
import { readRegisterList, registerListText } from '../a32/register-list.js';
import { LR, PC, REGISTER_NAMES, SP } from '../a32/register-names.js';
import { type Operand, type OperandKind, Severity } from '../kind.js';

function listKind(
  mask: (insn: number) => number,
  set: (list: number, insn: number) => number,
): Operand {
  return {
    parse(reader) {
      const list = readRegisterList(reader);
      if (list < 0) return false;
      const fields = set(list, reader.insn);
      if (fields < 0) return reader.fail('bad arguments to instruction', Severity.recoverable);
      reader.insn |= fields;
      return true;
    },
    print: (insn) => registerListText(mask(insn)),
  };
}

/**
 * `<list8:register_list,M|lr>`: r0 to r7 and, by the second field, LR or PC. Flags `with` and `without`: the
 * base register, read before, must be in the list, or must not.
 */
export const narrowList: OperandKind = {
  compile(spec, row): Operand {
    const list = fieldAt(spec, row, 0);
    const extra = spec.args.length > 1 ? fieldAt(spec, row, 1) : undefined;
    const high = 1 << (spec.flags.includes('lr') ? LR : PC);
    return listKind(
      (insn) => fieldValue(list, insn) | (extra && fieldValue(extra, insn) ? high : 0),
      (mask, insn) => {
        const listsBase = ((mask >>> ((insn >>> 8) & 7)) & 1) === 1;
        if (spec.flags.includes('with') && !listsBase) return -1;
        if (spec.flags.includes('without') && listsBase) return -1;
        if (mask & ~0xff & ~(extra ? high : 0)) return -1;
        return (mask & 0xff) | (extra && mask & high ? 1 << extra.lo : 0);
      },
    );
  },
};

const L_BIT = 1 << 20;
const W_BIT = 1 << 21;

/** What GNU as has against the list of a 32-bit LDM or STM; undefined where there is nothing. */
function refusal(mask: number, insn: number): string | undefined {
  const has = (number: number) => ((mask >>> number) & 1) === 1;
  if (has(PC) && !(insn & L_BIT)) return 'PC not allowed in register list';
  if (has(PC) && has(LR)) return 'LR and PC should not both be in register list';
  if (insn & W_BIT && has((insn >>> 16) & 15)) {
    return 'having the base register in the register list when using write back is UNPREDICTABLE';
  }
  return has(SP) ? 'SP not allowed in register list' : undefined;
}

/** `<list16:P,M,register_list>`: the top bits stand apart, bit 13 is none. */
export const wideList: OperandKind = {
  compile: () => ({
    parse(reader) {
      const list = readRegisterList(reader);
      if (list < 0) return false;
      const message = refusal(list, reader.insn);
      if (message !== undefined) return reader.fail(message, Severity.other);
      reader.insn |= list;
      return true;
    },
    print: (insn) => registerListText(insn & 0xffff),
  }),
};

/** `<ldbase:Rn,register_list>` of the 16-bit LDM: written back when it is not in the list. Never read. */
export const loadBase: OperandKind = {
  compile(spec, row): Operand {
    const rn = fieldAt(spec, row, 0);
    const list = fieldAt(spec, row, 1);
    return {
      parse: (reader) => reader.fail('bad arguments to instruction', Severity.recoverable),
      print(insn) {
        const number = fieldValue(rn, insn);
        const inList = (fieldValue(list, insn) >>> number) & 1;
        return `${REGISTER_NAMES[number]}${inList ? '' : '!'}`;
      },
    };
  },
};

/** `<list1:Rt>`: a list of one register, which GNU makes LDR and STR. */
export const oneRegister: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse(reader) {
        const list = readRegisterList(reader);
        if (list < 0) return false;
        const number = 31 - Math.clz32(list);
        if (list !== 1 << number || number >= 2 ** field.width) {
          return reader.fail('bad arguments to instruction', Severity.recoverable);
        }
        return reader.set(field, number);
      },
      print: (insn) => registerListText(1 << fieldValue(field, insn)),
    };
  },
};
