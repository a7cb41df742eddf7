// What the instruction encoder and the assembler's front end say to each other. The encoder knows
// the table and the operand kinds; the front end knows symbols, sections and literal pools. Neither
// imports the other: both import this.
import type { InstructionSet, Row } from '../table/row.js';

/** An expression of the front end: opaque here, handed back in fixups. */
export type OperandExpr = object;

/** The IT block that T32 code is in. The encoder takes and leaves conditions; the front end only keeps it. */
export interface ItBlock {
  /** Conditions (0..14) of the instructions still to come; empty outside of a block. */
  conditions: number[];
}

/** The IT block that the front end has begun by itself. */
export interface ImplicitItBlock {
  /** True when an instruction with this condition can be added to it. */
  joins(condition: number): boolean;
}

/** What an operand kind may ask of the front end while it reads operands. */
export interface OperandContext {
  readonly isa: InstructionSet;
  /** GNU's `.syntax` (A32 and T32 only; A64 is always 'unified'). */
  readonly syntax: 'unified' | 'divided';
  /** The canonical register name an alias made by `.req` stands for (`lr` → `x30`), if there is one. */
  registerAlias(name: string): string | undefined;
  /** Parses the expression that starts at `text[at]`; `end` is the index just behind it. Throws OperandError. */
  parseExpression(text: string, at: number): { expr: OperandExpr; end: number };
  /** The value as a signed 64-bit integer when it is absolute and known now, else undefined. */
  absolute(expr: OperandExpr): bigint | undefined;
  /** What the source adds to the symbol of an expression that is not absolute: -4 of `. - 4`; absent = unknown. */
  addend?(expr: OperandExpr): bigint;
  /** Reserves a literal pool entry of 4, 8 or 16 bytes for `expr`; returns an expression for its address. */
  literal(expr: OperandExpr, bytes: 4 | 8 | 16): OperandExpr;
  /** False when the chosen processor lacks what a row needs (its tags `since` and `feat`) for this word; absent = has all. */
  admits?(row: Row, insn: number): boolean;
  /** False when it lacks a feature by such a name; absent = has all. */
  supports?(feature: string): boolean;
  /** An error about a name that `supports` denies; the instruction is read and encoded all the same. */
  complain?(message: string): void;
  /** T32: the IT block of the current section; absent = never in one. */
  readonly it?: ItBlock;
  /** T32: the front end takes `wide` of an Encoded when its fixups need it; absent = it does not. */
  readonly relaxes?: boolean;
  /** T32: the front end writes IT instructions where the source has none (`-mimplicit-it`). */
  readonly implicitIt?: ImplicitItBlock | undefined;
}

/**
 * A part of an instruction that needs a value the encoder does not have yet. The front end
 * calls `apply` when it knows the value, or else emits `relocation`.
 */
export interface Fixup {
  readonly expr: OperandExpr;
  /** ELF relocation type (R_AARCH64_*, R_ARM_*); undefined when no relocation can express it. */
  readonly relocation: number | undefined;
  /** GNU's words where the value is not known and `relocation` is undefined; absent: the resolver finds some. */
  readonly unresolved?: string;
  /** The value handed to `apply` is S + A - P (P = address of the instruction), else S + A. */
  readonly pcRelative: boolean;
  /** GNU leaves it to the linker even when the value is known (`:lo12:` and ADRP of a constant). */
  readonly always?: boolean;
  /** With pcRelative: P is rounded down to a multiple of 4 (T32 literals and ADR). */
  readonly alignedPc?: boolean;
  /** With pcRelative: Page(S + A) - Page(P), 4 KiB pages (ADRP). */
  readonly page?: boolean;
  /** Where REL relocations (A32, T32) keep their addend; gives the word with `addend` in place. */
  withAddend?(insn: number, addend: number): number;
  /** Puts the resolved value into the word. Throws OperandError when it does not fit. */
  apply(insn: number, value: bigint): number;
  /**
   * A branch to a function of the other instruction set: as `apply`, with BL and BLX exchanged. Absent: the
   * linker has to see to it.
   */
  exchange?(insn: number, value: bigint): number;
  /** ADRL: what fills in the word behind this one. */
  readonly behind?: Fixup;
  /** A branch: goes to T32 code (true) or A32 code. */
  readonly toThumb?: boolean;
  /** ADR: of a T32 function it gives the address with bit 0 set, in the cases in which GNU's does. */
  readonly functionBit?: boolean;
  /** GNU resolves it even where another object may define the symbol anew. */
  readonly local?: boolean;
}

/** One encoded instruction. */
export interface Encoded {
  readonly row: Row;
  /** The word; for a 32-bit T32 instruction the first halfword is in bits 31..16. */
  insn: number;
  bytes: 2 | 4;
  fixups: Fixup[];
  /** Messages that do not keep the instruction from being encoded. */
  warnings?: string[];
  /** T32: the 32-bit encoding, to be taken when a fixup of this 16-bit one does not fit. */
  wide?: Encoded;
  /** T32, 32 bits: only an immediate kept it from 16 bits. GNU's passes start with the shorter one all the same. */
  grows?: boolean;
  /** T32, with `implicitIt`: its place in an IT block of the front end's own; absent = it ends that. */
  implicit?: {
    /** 'begin': needs an IT in front of it; 'join': goes to the block; 'neutral': may stand in one. */
    readonly kind: 'begin' | 'join' | 'neutral';
    readonly condition: number;
    /** It branches, so nothing may follow in its block. */
    readonly last: boolean;
  };
}

/** A message about operands, without file and line; `column` is an index into the operand text. */
export class OperandError extends Error {
  constructor(
    message: string,
    readonly column?: number,
  ) {
    super(message);
  }
}
