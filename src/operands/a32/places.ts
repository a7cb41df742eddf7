// Small things that all A32 operand kinds need: the fields a template names, their values in a word,
// and GNU's reading of `#`.
import type { Field, Row } from '../../table/row.js';
import type { OperandSpec } from '../../table/template.js';
import { OperandError } from '../context.js';
import type { PrintContext } from '../kind.js';
import { Severity } from '../kind.js';
import type { OperandReader, ParsedExpression } from '../reader.js';
import { registerNumber } from './register-names.js';

export const COMMA = 44;
export const HASH = 35;
export const DOLLAR = 36;
export const MINUS = 45;
export const PLUS = 43;
export const BANG = 33;
export const CARET = 94;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const COLON = 58;
export const EQUALS = 61;

/** The field that argument `index` of `<kind:a,b>` names. Throws Error when there is none. */
export function fieldAt(spec: OperandSpec, row: Row, index = 0): Field {
  const name = spec.args[index];
  const field = name === undefined ? undefined : row.fields.get(name);
  if (!field) throw new Error(`no field '${name ?? `argument ${index + 1}`}'`);
  return field;
}

/** The value of `field` in `insn`, unsigned. */
export function fieldValue(field: Field, insn: number): number {
  return (insn >>> field.lo) & (2 ** field.width - 1);
}

const maskOf = (field: Field) => ((2 ** field.width - 1) << field.lo) | 0;

/** Fields that stand apart but hold one number, high part first: `imm4H,imm4L`. */
export interface Split {
  readonly width: number;
  get(insn: number): number;
  /** `insn` with the fields set. */
  put(insn: number, value: number): number;
  set(reader: OperandReader, value: number): boolean;
}

/** The fields named from argument `from` on as one number. */
export function splitField(spec: OperandSpec, row: Row, from = 0): Split {
  const fields = spec.args.slice(from).map((_, i) => fieldAt(spec, row, from + i));
  const width = fields.reduce((sum, field) => sum + field.width, 0);
  const [only] = fields;
  if (fields.length === 1) {
    return {
      width,
      get: (insn) => fieldValue(only, insn),
      put: (insn, value) => ((insn & ~maskOf(only)) | (value << only.lo)) >>> 0,
      set: (reader, value) => reader.set(only, value),
    };
  }
  return {
    width,
    get: (insn) =>
      fields.reduce((sum, field) => (sum << field.width) | fieldValue(field, insn), 0) >>> 0,
    put(insn, value) {
      let word = insn;
      let rest = value;
      for (const field of [...fields].reverse()) {
        word = (word & ~maskOf(field)) | ((rest << field.lo) & maskOf(field));
        rest >>>= field.width;
      }
      return word >>> 0;
    },
    set(reader, value) {
      let rest = value;
      for (let i = fields.length - 1; i >= 0; i--) {
        if (!reader.set(fields[i], rest & (2 ** fields[i].width - 1))) return false;
        rest >>>= fields[i].width;
      }
      return true;
    },
  };
}

export const NEEDS_HASH = 'immediate expression requires a # prefix';

/**
 * Reads `#` (or `$`) and an expression. `.syntax unified` does not need the prefix, but takes what
 * looks like a register for one.
 */
export function immediate(reader: OperandReader, bare = false): ParsedExpression | undefined {
  if (eatHash(reader)) return reader.expression();
  if (!bare && reader.ctx.syntax === 'divided') {
    reader.fail(NEEDS_HASH, Severity.syntax);
    return undefined;
  }
  if (registerNumber(reader.word(), reader) !== undefined) {
    reader.fail(NEEDS_HASH, Severity.recoverable);
    return undefined;
  }
  return reader.expression();
}

/**
 * A value that GNU as rejects only when it fills in the instruction, so that the message names no
 * operands: a fixup that fails. `at` is where the expression stands.
 */
export function failLater(reader: OperandReader, at: number, message: string): boolean {
  const end = reader.at;
  reader.at = at;
  const parsed = reader.symbolic();
  reader.at = end;
  if (!parsed) return false;
  reader.fixups.push({
    expr: parsed.expr!,
    relocation: undefined,
    pcRelative: false,
    apply() {
      throw new OperandError(message);
    },
  });
  return true;
}

/** Takes the `#` or `$` that `.syntax divided` cannot do without; false with a failure noted. */
export function takeHash(reader: OperandReader): boolean {
  if (eatHash(reader) || reader.ctx.syntax === 'unified') return true;
  return reader.fail(NEEDS_HASH, Severity.syntax);
}

/** Takes `#` or `$` if it is next. */
export function eatHash(reader: OperandReader): boolean {
  return reader.eat(HASH) || reader.eat(DOLLAR);
}

/**
 * A number that must be known now and lie in `low..high`. `bare`: `#` is optional in any syntax. Undefined
 * with a failure noted otherwise.
 */
export function constant(
  reader: OperandReader,
  low: number,
  high: number,
  bare: boolean,
): number | undefined {
  const at = reader.at;
  if (bare) eatHash(reader);
  else if (!takeHash(reader)) return undefined;
  const parsed = reader.expression();
  if (!parsed) return undefined;
  if (parsed.value === undefined) {
    reader.at = at;
    reader.fail('constant expression required', Severity.syntax);
    return undefined;
  }
  if (parsed.value < low || parsed.value > high) {
    reader.fail('immediate value out of range', Severity.range);
    return undefined;
  }
  return Number(parsed.value);
}

/** Adds objdump's `@ 0x…` for a number that is not readable at a glance. */
export function commentOn(context: PrintContext, value: number): void {
  if (value > 32 || value < -16) context.comments.push(`0x${(value >>> 0).toString(16)}`);
}
