// Reads the operands of a statement along the steps of one row, with GNU's words for what is missing or too
// much.
import type { InstructionSet } from '../table/row.js';
import { readRegister, takesSp } from './a32/register-names.js';
import type { Step } from './compile.js';
import { type Operand, Severity } from './kind.js';
import type { Candidate } from './mnemonics.js';
import type { OperandReader } from './reader.js';

const HASH = 35;
const COMMA = 44;
const OPEN_BRACKET = 91;

/** Reads all operands of `reader.text` for one candidate; false with a failure noted. */
export function readRow(candidate: Candidate, reader: OperandReader): boolean {
  const { compiled } = candidate;
  reader.try(compiled.row, candidate.insn, candidate.known);
  if (compiled.type && !compiled.type.parse(reader)) return false;
  if (!readSteps(compiled.first, reader)) return false;
  if (reader.mismatch) return reader.fail('operand mismatch', Severity.variant, 0);
  for (const { field, value } of compiled.equations) {
    if (!reader.has(field)) reader.set(field, value(reader.insn >>> 0));
  }
  if (compiled.guard && compiled.guard(reader.insn >>> 0) === 0) {
    return reader.fail('operand mismatch', Severity.variant, 0);
  }
  for (const { when, message, isSp } of compiled.refusals) {
    if (when(reader.insn >>> 0) && !(isSp && takesSp(reader)))
      return reader.fail(message, Severity.other);
  }
  return true;
}

function readSteps(first: Step | undefined, reader: OperandReader): boolean {
  let step = first;
  while (step) {
    if (step.type === 'operand') {
      if (!step.operand.parse(reader)) return false;
    } else if (step.type === 'text') {
      if (!readText(step, reader)) return false;
    } else if (step.commit !== undefined) {
      if (reader.peek() === step.commit) {
        const number = reader.operand;
        if (!readSteps(step.inner, reader)) return false;
        reader.operand = number;
        return true;
      }
      if (!leaveOut(step.operands, reader)) return false;
    } else {
      const { at, insn, known, operand } = reader;
      const fixups = reader.fixups.length;
      if (!reader.atEnd() && readSteps(step.inner, reader)) return true;
      reader.at = at;
      reader.insn = insn;
      reader.known = known;
      reader.operand = operand;
      reader.fixups.length = fixups;
      // Nothing may follow: what the optional part said about the text stays the better reason.
      if (step.next === undefined && !reader.atEnd()) return false;
      if (!leaveOut(step.operands, reader)) return false;
    }
    step = step.next;
  }
  if (reader.atEnd()) return true;
  const operand = first === undefined ? 0 : reader.operand;
  if (reader.row.isa !== 'a64') return trailing(reader);
  return reader.fail('unexpected characters following instruction', Severity.fatal, operand);
}

/** GNU's words for text behind the last operand of A32 and T32. */
function trailing(reader: OperandReader): false {
  const { text, row } = reader;
  let message = 'garbage following instruction';
  const address = reader.peek() === COMMA && /\[([^[]*)\]\s*$/.exec(text.slice(0, reader.at))?.[1];
  if (address) {
    if (address.includes(',')) message = 'cannot combine pre- and post-indexing';
    else if (/^(LD|ST)REX$/.test(row.name)) {
      message = 'instruction does not accept this addressing mode';
    } else if (/^V(LD|ST)R/.test(row.name)) message = 'instruction does not support writeback';
    else if (/^PL[DI]/.test(row.name)) {
      message = 'post-indexed expression used in preload instruction';
    }
  }
  return reader.fail(message, Severity.fatal);
}

function leaveOut(operands: readonly Operand[], reader: OperandReader): boolean {
  for (const operand of operands) {
    if (operand.absent && !operand.absent(reader)) return false;
  }
  return true;
}

function readText(step: Step & { type: 'text' }, reader: OperandReader): boolean {
  for (const code of step.codes) {
    if (code < 0) {
      if (readRegister(reader) !== -code) return missing(code, step.comma, reader);
      continue;
    }
    const next = reader.peek();
    if (next === code || (next | 32) === code) reader.at++;
    else if (code !== HASH || needsHash(step.codes, reader))
      return missing(code, step.comma, reader);
  }
  if (step.comma) reader.operand++;
  return true;
}

/** `.syntax divided`: the # of a number that the row has in it. */
const needsHash = (codes: readonly number[], { ctx }: OperandReader) =>
  ctx.syntax === 'divided' && codes[codes.length - 1] !== HASH;

function missing(code: number, comma: boolean, reader: OperandReader): false {
  const message = missingText[reader.row.isa](code, comma, reader);
  const operand = comma ? reader.operand + 1 : reader.operand;
  // `[x0, …` where this row has `[x0]`: some other row is meant.
  const isOther = code === 93 && reader.peek() === COMMA;
  if (isOther) return reader.fail(message, Severity.recoverable, operand);
  const tellsMore = code === 93 && reader.row.isa !== 'a64';
  return reader.fail(message, tellsMore ? Severity.fatal : Severity.syntax, operand);
}

/** GNU's words for a missing character. */
const missingText: Record<
  InstructionSet,
  (code: number, comma: boolean, reader: OperandReader) => string
> = {
  a64(code, comma, reader) {
    if (comma) return 'comma expected between operands';
    if (code === 93 || code === COMMA) return `']' expected`;
    return `unexpected character \`${reader.text[reader.at] ?? ''}' in operands`;
  },
  a32: missingInArm,
  t32: missingInArm,
};

function missingInArm(code: number, comma: boolean, reader: OperandReader): string {
  if (code === 93) return `']' expected`;
  // A register with an index is a scalar to GNU as, wherever it stands.
  if (comma && reader.peek() === OPEN_BRACKET) return 'only D registers may be indexed';
  return 'bad arguments to instruction';
}
