// Parts of mnemonics: the condition, the flag-setting S, and the letters that stand for one or two
// bits (`smlabt`, `ldmdb`, `ldcl`). Each lists its spellings; the first for a value is printed.
import type { Row } from '../../table/row.js';
import type { OperandSpec } from '../../table/template.js';
import type { Operand, OperandKind, Spelling } from '../kind.js';
import { fieldAt, fieldValue } from './places.js';

const CONDITIONS = 'eq ne cs cc mi pl vs vc hi ls ge lt gt le'.split(' ');

/** Name of condition 0..15 as printed: '' for AL, '' for 0b1111 too. */
export function conditionName(cond: number): string {
  return CONDITIONS[cond] ?? '';
}

export const CONDITION_SPELLINGS: readonly [string, number][] = [
  ['', 14],
  ...CONDITIONS.map((name, cond): [string, number] => [name, cond]),
  ['hs', 2],
  ['lo', 3],
  ['ul', 3],
  ['al', 14],
];

const CONDITION_NAMES = new Set(CONDITION_SPELLINGS.map(([text]) => text));

/** True for the name of a condition (lower case): `eq`, `hs`, `al`. */
export function isCondition(name: string): boolean {
  return name !== '' && CONDITION_NAMES.has(name);
}

function suffix(spellings: readonly [string, number][]): OperandKind {
  const names: string[] = [];
  for (const [text, value] of spellings) names[value] ??= text;
  return {
    compile(spec, row): Operand {
      const fields = (spec.args.length ? spec.args : ['']).map((_, i) => fieldAt(spec, row, i));
      const width = fields.reduce((sum, field) => sum + field.width, 0);
      const spread = (value: number) => {
        let bits = 0;
        let rest = value;
        for (let i = fields.length - 1; i >= 0; i--) {
          bits |= (rest & (2 ** fields[i].width - 1)) << fields[i].lo;
          rest >>>= fields[i].width;
        }
        return bits;
      };
      const mask = spread(2 ** width - 1);
      const all: Spelling[] = spellings.map(([text, value]) => ({
        text,
        mask,
        value: spread(value),
      }));
      return {
        parse: (reader) => reader.fail('bad instruction', 1),
        print(insn) {
          const value = fields.reduce(
            (sum, field) => (sum << field.width) | fieldValue(field, insn),
            0,
          );
          return names[value];
        },
        spellings: all,
      };
    },
  };
}

/**
 * True when the bits that should be 0 or 1 are. objdump shows a word that breaks this rule as
 * undefined, but for some instructions, whose templates say `<c|sb>`.
 */
export function wellFormed(spec: OperandSpec, row: Row): (insn: number) => boolean {
  const { shouldMask, shouldValue } = row;
  if (spec.flags.includes('sb')) return () => true;
  return (insn) => ((insn ^ shouldValue) & shouldMask) === 0;
}

/** `kind`, printed only when the should-be bits are right. */
function checked(kind: OperandKind): OperandKind {
  return {
    compile(spec, row) {
      const operand = kind.compile(spec, row);
      const good = wellFormed(spec, row);
      return {
        ...operand,
        print: (insn, context) => (good(insn) ? operand.print(insn, context) : undefined),
      };
    },
  };
}

/** A suffix whose field has a fixed name, so that templates need not repeat it. */
function implied(kind: OperandKind, field: string, printed?: string): OperandKind {
  return {
    compile(spec, row) {
      const operand = kind.compile({ ...spec, args: [field] }, row);
      return printed === undefined ? operand : { ...operand, print: () => printed };
    },
  };
}

/** `<c>`: the condition; HS and LO are read, CS and CC printed. Flag `sb`: see above. */
export const condition = checked(implied(suffix(CONDITION_SPELLINGS), 'cond'));

/** `<u>` of unconditional instructions: no text, and the check of the should-be bits. */
export const unconditional = checked({
  compile: () => ({
    parse: (reader) => reader.fail('bad instruction', 1),
    print: () => '',
    spellings: [{ text: '', mask: 0, value: 0 }],
  }),
});

/** `<cp>`: a condition that words have and that source text has in T32 only, as GNU reads it. */
export const printedCondition: OperandKind = {
  compile(spec, row) {
    const operand = condition.compile(spec, row);
    const spellings = operand.spellings?.filter(({ text }) => text === '' || text === 'al');
    return spellings ? { ...operand, spellings } : operand;
  },
};

/** `<hc>` of half precision: a condition that makes the word UNPREDICTABLE; the encoder warns of it. */
export const halfCondition: OperandKind = {
  compile(spec, row) {
    const operand = condition.compile(spec, row);
    return {
      ...operand,
      print(insn, context) {
        if (insn >>> 28 !== 14) context.unpredictable = true;
        return operand.print(insn, context);
      },
    };
  },
};

/** Mnemonics that floating point has too, with a condition, and those that GNU as counts among them. */
const SHARED = /^v(add|sub|ml[as]|mul|fm[as]|mov|cvt|abs|neg|dup|ins|movx)</;

/** `<nc>` of Advanced SIMD: A32 has no condition, AL at best; T32 that of the IT block. */
export const neverConditional: OperandKind = {
  compile: (_spec, row) => ({
    parse: (reader) => reader.fail('bad instruction', 1),
    print: () => '',
    spellings: (SHARED.test(row.template) ? ['', 'al'] : ['']).map((text) => ({
      text,
      mask: 0,
      value: 0,
    })),
  }),
};

/** `<al>`: no condition in source text, and none printed. */
export const always = checked(implied(suffix([['', 14]]), 'cond', ''));

/** `<S>`: sets the flags. */
export const setFlags = implied(
  suffix([
    ['', 0],
    ['s', 1],
  ]),
  'S',
);

/** `<bt:N>`: bottom or top halfword. */
export const halfword = suffix([
  ['b', 0],
  ['t', 1],
]);

/** `<su:U>`. */
export const signedOrUnsigned = suffix([
  ['s', 0],
  ['u', 1],
]);

/** `<x:M>`: exchanged halfwords. */
export const exchange = suffix([
  ['', 0],
  ['x', 1],
]);

/** `<round:R>`. */
export const round = suffix([
  ['', 0],
  ['r', 1],
]);

/** `<l:D>` of LDC and STC. */
export const long = suffix([
  ['', 0],
  ['l', 1],
]);

/** `<ldmode:P,U>`: direction of LDM (user registers, exception return); FD means IA. */
export const loadMode = suffix([
  ['', 1],
  ['da', 0],
  ['ia', 1],
  ['db', 2],
  ['ib', 3],
  ['fa', 0],
  ['fd', 1],
  ['ea', 2],
  ['ed', 3],
]);

/** `<stmode:P,U>`: direction of STM; FD means DB. */
export const storeMode = suffix([
  ['da', 0],
  ['ia', 1],
  ['', 1],
  ['db', 2],
  ['ib', 3],
  ['ed', 0],
  ['ea', 1],
  ['fd', 2],
  ['fa', 3],
]);

/** `<rfemode:P,U>`: as `<ldmode>`, and IA is printed. */
export const rfeMode = suffix([
  ['da', 0],
  ['ia', 1],
  ['db', 2],
  ['ib', 3],
  ['', 1],
  ['fa', 0],
  ['fd', 1],
  ['ea', 2],
  ['ed', 3],
]);

/** `<srsmode:P,U>`. */
export const srsMode = suffix([
  ['da', 0],
  ['ia', 1],
  ['db', 2],
  ['ib', 3],
  ['', 1],
  ['ed', 0],
  ['ea', 1],
  ['fd', 2],
  ['fa', 3],
]);

const RD_PC = 0xf000;

function rdPc(letters: readonly string[]): OperandKind {
  return {
    compile: () => ({
      parse: (reader) => reader.fail('bad instruction', 1),
      print(insn, context) {
        if ((insn & RD_PC) === RD_PC) context.unpredictable = true;
        return '';
      },
      spellings: letters.map((text) => {
        const mask = text === '' ? 0 : RD_PC;
        return { text, mask, value: mask };
      }),
    }),
  };
}

/** `<p>` of TST, TEQ, CMP and CMN: `teqp` of 26-bit processors has Rd = 15. */
export const legacyP = rdPc(['', 'p']);

/** `<rdpc>`: objdump marks the words of `teqp` and its like, and prints no `p`. */
export const markRdPc = rdPc(['']);

const unread = (printed: string): OperandKind => ({
  compile: () => ({
    parse: (reader) => reader.fail('bad instruction', 1),
    print: () => printed,
    spellings: [],
  }),
});

/** `<tab>`: objdump's blank operand column behind a mnemonic; a row with it is never read. */
export const blankOperands = unread('\t');
