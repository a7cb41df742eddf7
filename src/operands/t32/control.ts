// Mnemonic parts, registers written twice, register lists and IT blocks of T32.
import { COMMA, fieldAt, fieldValue, splitField } from '../a32/places.js';
import { readRegisterList, registerListText } from '../a32/register-list.js';
import { LR, PC, REGISTER_NAMES, readRegister } from '../a32/register-names.js';
import { REGISTER_EXPECTED } from '../a32/registers.js';
import { CONDITION_SPELLINGS, conditionName, wellFormed } from '../a32/suffixes.js';
import { type Operand, type OperandKind, Severity, type Spelling } from '../kind.js';

const unread = (reader: { fail(message: string, severity: 1): false }) =>
  reader.fail('bad instruction', 1);

/**
 * `<c>`: a condition in source text, which must be that of the IT block; no bits of the word. Printed
 * only inside an IT block. Wrong should-be bits make it undefined.
 */
export const itCondition: OperandKind = {
  compile(spec, row): Operand {
    const good = wellFormed(spec, row);
    return {
      parse: unread,
      print: (insn, { condition }) =>
        good(insn) ? (condition === undefined ? '' : conditionName(condition)) : undefined,
      spellings: CONDITION_SPELLINGS.map(([text, condition]) => ({
        text,
        mask: 0,
        value: 0,
        condition,
      })),
    };
  },
};

/** `<s>` of the 16-bit forms: S outside an IT block, nothing inside. Flag `out`: never read inside. */
export const narrowFlags: OperandKind = {
  compile: (spec) => ({
    parse: unread,
    print: (_insn, { condition }) => (condition === undefined ? 's' : ''),
    spellings: [
      { text: 's', mask: 0, value: 0, it: 'outside' as const },
      ...(spec.flags.includes('out')
        ? []
        : [{ text: '', mask: 0, value: 0, it: 'inside' as const }]),
    ],
  }),
};

/** `<cond>` of the conditional branches: AL is another row. */
export const branchCondition: OperandKind = {
  compile(_spec, row): Operand {
    const field = row.fields.get('cond')!;
    const mask = 15 << field.lo;
    const spellings: Spelling[] = CONDITION_SPELLINGS.filter(([, cond]) => cond < 14).map(
      ([text, cond]) => ({ text, mask, value: cond << field.lo, it: 'outside' }),
    );
    return {
      parse: unread,
      print: (insn) => conditionName(fieldValue(field, insn)),
      spellings,
    };
  },
};

/** `<im:im>` of CPS: `cpsie`, `cpsid`. */
export const interruptChange: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    return {
      parse: unread,
      print: (insn) => (fieldValue(field, insn) ? 'd' : 'e'),
      spellings: [
        { text: 'e', mask: 1 << field.lo, value: 0 },
        { text: 'd', mask: 1 << field.lo, value: 1 << field.lo },
      ],
    };
  },
};

/** `<nop8>`: the word `mov r8, r8`, which objdump calls NOP; never read. */
export const oldNop: OperandKind = {
  compile: () => ({
    parse: unread,
    print(_insn, context) {
      context.comments.push('(mov r8, r8)');
      return '\t\t';
    },
    spellings: [],
  }),
};

/** `<same:Rdn>`: a register that is destination and first operand; the source may write it twice. */
export const sameRegister: OperandKind = {
  compile(spec, row): Operand {
    const field = splitField(spec, row);
    return {
      parse(reader) {
        const first = readRegister(reader);
        if (first < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        const { at } = reader;
        const again = reader.eat(COMMA) ? readRegister(reader) : -1;
        if (again !== first || reader.peek() !== COMMA) reader.at = at;
        if (first >= 2 ** field.width) {
          return reader.fail('lo register required', Severity.recoverable);
        }
        return field.set(reader, first);
      },
      print: (insn) => REGISTER_NAMES[field.get(insn)],
    };
  },
};

/** `<both:Rn,Rm>`: one register that the encoding holds twice (CLZ, REV). */
export const twiceEncoded: OperandKind = {
  compile(spec, row): Operand {
    const first = fieldAt(spec, row, 0);
    const second = fieldAt(spec, row, 1);
    const mark = spec.flags.includes('npc');
    return {
      parse(reader) {
        const number = readRegister(reader);
        if (number < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (number === PC) return reader.fail('r15 not allowed here', Severity.other);
        return reader.set(first, number) && reader.set(second, number);
      },
      print(insn, context) {
        const number = fieldValue(first, insn);
        if (mark && number === PC) context.unpredictable = true;
        return REGISTER_NAMES[number];
      },
    };
  },
};

function listKind(mask: (insn: number) => number, set: (list: number) => number): Operand {
  return {
    parse(reader) {
      const list = readRegisterList(reader);
      if (list < 0) return false;
      const fields = set(list);
      if (fields < 0) return reader.fail('bad arguments to instruction', Severity.recoverable);
      reader.insn |= fields;
      return true;
    },
    print: (insn) => registerListText(mask(insn)),
  };
}

/** `<list8:register_list,M|lr>`: r0 to r7 and, by the second field, LR or PC. */
export const narrowList: OperandKind = {
  compile(spec, row): Operand {
    const list = fieldAt(spec, row, 0);
    const extra = spec.args.length > 1 ? fieldAt(spec, row, 1) : undefined;
    const high = 1 << (spec.flags.includes('lr') ? LR : PC);
    return listKind(
      (insn) => fieldValue(list, insn) | (extra && fieldValue(extra, insn) ? high : 0),
      (mask) => {
        if (mask & ~0xff & ~(extra ? high : 0)) return -1;
        return (mask & 0xff) | (extra && mask & high ? 1 << extra.lo : 0);
      },
    );
  },
};

/** `<list16:P,M,register_list>`: the top bits stand apart, bit 13 is none. */
export const wideList: OperandKind = {
  compile(spec): Operand {
    const allowed = spec.args.includes('P') ? 0xdfff : 0x5fff;
    return listKind(
      (insn) => insn & 0xffff,
      (mask) => (mask & ~allowed ? -1 : mask),
    );
  },
};

/** `<ldbase:Rn,register_list>` of the 16-bit LDM: written back when it is not in the list. */
export const loadBase: OperandKind = {
  compile(spec, row): Operand {
    const rn = fieldAt(spec, row, 0);
    const list = fieldAt(spec, row, 1);
    return {
      parse(reader) {
        const number = readRegister(reader);
        if (number < 0) return reader.fail(REGISTER_EXPECTED, Severity.recoverable);
        if (number > 7) return reader.fail('lo register required', Severity.recoverable);
        reader.eat(33);
        return reader.set(rn, number);
      },
      print(insn) {
        const number = fieldValue(rn, insn);
        const inList = (fieldValue(list, insn) >>> number) & 1;
        return `${REGISTER_NAMES[number]}${inList ? '' : '!'}`;
      },
    };
  },
};

/** Letters of an IT mask: for each bit above the lowest one, T where it equals firstcond<0>. */
function itLetters(first: number, mask: number): string {
  let letters = '';
  for (let bit = 3; mask & ((1 << bit) - 1); bit--) {
    letters += ((mask >>> bit) & 1) === (first & 1) ? 't' : 'e';
  }
  return letters;
}

const IT_LETTERS = ['', 't', 'e'].flatMap((a) =>
  a === ''
    ? ['']
    : ['', 't', 'e'].flatMap((b) => (b === '' ? [a] : [a + b, `${a + b}t`, `${a + b}e`])),
);

/** `<itmask:firstcond,mask>`: `t` and `e` of `itete`. The mask is completed by `<itcond>`. */
export const itMask: OperandKind = {
  compile(spec, row): Operand {
    const first = fieldAt(spec, row, 0);
    const mask = fieldAt(spec, row, 1);
    return {
      parse: unread,
      print: (insn) => itLetters(fieldValue(first, insn), fieldValue(mask, insn)),
      // As for an even firstcond; <itcond> inverts what an odd one needs.
      spellings: IT_LETTERS.map((letters) => ({
        text: letters,
        mask: 15,
        value: itBits(letters),
      })),
    };
  },
};

function itBits(letters: string): number {
  let bits = 8 >>> letters.length;
  [...letters].forEach((letter, i) => {
    if (letter === 'e') bits |= 8 >>> i;
  });
  return bits;
}

/** `<itcond:firstcond>`. */
export const itFirst: OperandKind = {
  compile(spec, row): Operand {
    const field = fieldAt(spec, row);
    const conditions = new Map(CONDITION_SPELLINGS.filter(([text]) => text !== ''));
    return {
      parse(reader) {
        const cond = conditions.get(reader.word());
        if (cond === undefined) return reader.fail('condition required', Severity.syntax);
        reader.at = reader.wordEnd;
        if (cond & 1) {
          const mask = reader.insn & 15;
          const lowest = mask & -mask;
          reader.insn = (reader.insn & ~15) | ((mask ^ 15) & ~(lowest - 1) & ~lowest & 15) | lowest;
        }
        return reader.set(field, cond);
      },
      print: (insn) => conditionName(fieldValue(field, insn)) || 'al',
    };
  },
};
