// What an operand kind is: the code behind one `<kind:…>` of the templates. A kind is compiled once
// per place it stands in (a row's template) to an Operand, which reads source text and prints words.
// One file per kind in src/operands/a64/ and src/operands/a32/.
import type { Row } from '../table/row.js';
import type { OperandSpec } from '../table/template.js';
import type { OperandReader } from './reader.js';

export interface OperandKind {
  /** Called once for each place in a template. Throws Error when the place makes no sense. */
  compile(spec: OperandSpec, row: Row): Operand;
}

export interface Operand {
  /**
   * Reads the operand at `reader.at`, puts its fields by `reader.set`, and returns true; or leaves a
   * message by `return reader.fail(…)`. Nothing needs to be undone on failure.
   */
  parse(reader: OperandReader): boolean;
  /** Text of the operand; undefined when this row has no spelling for the word. */
  print(insn: number, context: PrintContext): string | undefined;
  /** In `{…}`: the part is not printed when all its operands say true. Absent = never. */
  isDefault?(insn: number): boolean;
  /** In `{…}`: the source has left the part out; sets what that means (absent: fields are 0). */
  absent?(reader: OperandReader): boolean;
  /** For operands inside a mnemonic (`b.<cond>`): every spelling and the bits it stands for. */
  readonly spellings?: readonly Spelling[];
}

export interface Spelling {
  readonly text: string;
  /** Bits of the word that the spelling fixes, and their values. */
  readonly mask: number;
  readonly value: number;
  /** T32: the condition it names; 14 for none. */
  readonly condition?: number;
  /** T32: read only inside, or only outside, of an IT block. */
  readonly it?: 'inside' | 'outside';
}

/** What printing needs beside the word, and what it may leave for the end of the line. */
export interface PrintContext {
  readonly address: bigint;
  /** What PC reads as where it is the base of an address. */
  readonly pc: bigint;
  /** Text of a branch target or address: `400 <main+0x10>`. */
  symbolize(address: bigint): string;
  /** Comments, printed behind the operands in the instruction set's style. */
  readonly comments: string[];
  /** Set by a kind when the word is UNPREDICTABLE in the disassembler's eyes (A32). */
  unpredictable: boolean;
  /** T32: the condition that an IT block gives the instruction; absent outside of one. */
  readonly condition?: number;
}

/**
 * How far a candidate row got: of all candidates' failures the one with the highest severity is
 * reported, then the one at the latest operand, then the first row's.
 */
export const Severity = {
  /** Not this kind of operand at all. */
  recoverable: 1,
  syntax: 2,
  /** A syntax error that tells more than other rows' syntax errors. */
  fatal: 3,
  /** Right kinds of operand, wrong combination (widths). */
  variant: 4,
  range: 5,
  unaligned: 6,
  /** Right operand, and a rule of its own is broken. */
  other: 7,
} as const;
export type Severity = (typeof Severity)[keyof typeof Severity];
