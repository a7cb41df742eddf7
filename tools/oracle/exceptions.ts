// Where GNU's disassembler and ours differ on purpose, each with its reason. `npx tsx tools/oracle/decode.ts`
// prints every entry with the words it covered, and what LLVM says of them.
import type { InstructionSet } from '../../src/table/row.js';

export interface Exception {
  readonly isa: InstructionSet;
  /** What differs: GNU alone allocates the word, we alone do, or both do and print other texts. */
  readonly kind: 'theirs' | 'ours' | 'text';
  /** Our row, where there is one. */
  readonly row?: RegExp;
  /** GNU's text. */
  readonly text?: RegExp;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    isa: 'a64',
    kind: 'ours',
    row: /^LDPSW/,
    reason: 'CONSTRAINED UNPREDICTABLE register choice, refused by GNU for LDPSW only',
  },
  {
    isa: 'a64',
    kind: 'ours',
    row: /^(LDAR|LDAPR)/,
    reason: 'should-be-one fields that are not, refused by GNU for these loads only',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^(ld64b|st64b)/,
    reason: 'odd Rt or Rt > 22 is UNDEFINED',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^cnt\t[wx]/,
    reason: 'left to docs/adding-an-instruction.md',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /s[01]_\d_c/,
    reason: 'op0 below 2 without an instruction of its own',
  },
  {
    isa: 'a64',
    kind: 'theirs',
    text: /^fml[as]l2?\t/,
    reason: 'sz = 1 is UNDEFINED for FMLAL (vector)',
  },
  { isa: 'a64', kind: 'theirs', text: /^(ldr|str)\tza\[/, reason: 'SME' },
];
