// Mnemonic parts, registers written twice, register lists and IT blocks of T32.
import { BANG, fieldAt, fieldValue } from '../a32/places.js';
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

/**
 * `<cu>`: as `<c>`, and objdump does not print it; `<oc>`: the same, and outside of an IT block it means nothing
 * (choice.ts).
 */
export const hiddenCondition: OperandKind = {
  compile(spec, row) {
    const operand = itCondition.compile(spec, row);
    const good = wellFormed(spec, row);
    return { ...operand, print: (insn) => (good(insn) ? '' : undefined) };
  },
};

/** `<ual>`: no condition, or AL, whatever IT block it stands in. */
export const alwaysAnywhere: OperandKind = {
  compile: () => ({
    parse: unread,
    print: () => '',
    spellings: [
      { text: '', mask: 0, value: 0 },
      { text: 'al', mask: 0, value: 0, condition: 14 },
    ],
  }),
};

/** `<divided>`: a row of `.syntax divided` alone. */
export const dividedOnly: OperandKind = {
  compile: () => ({
    parse: (reader) =>
      reader.ctx.syntax === 'divided' ||
      reader.fail('bad arguments to instruction', Severity.recoverable),
    print: () => undefined,
  }),
};

/** `<anywb>` of LDM and STM in `.syntax divided`: `!` or not, the word is the same. */
export const anyWriteback: OperandKind = {
  compile: (_spec, row) => ({
    parse(reader) {
      if (!reader.eat(BANG) && row.name.startsWith('STM')) {
        reader.warnings.push('this instruction will write back the base register');
      }
      return true;
    },
    print: () => undefined,
  }),
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
