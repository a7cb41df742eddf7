// From a mnemonic and the text of its operands to a word: the rows with that mnemonic are tried in
// table order, the first that fits wins; if none does, the best failure gives GNU's message.
import type { InstructionSet } from '../table/row.js';
import { compiledTableOf, readRow } from './compile.js';
import { type Encoded, type OperandContext, OperandError } from './context.js';
import { OperandReader } from './reader.js';

const reader = new OperandReader();

/**
 * Encodes one instruction. `operands` is the text behind the mnemonic, without comments. Throws
 * OperandError with the message GNU as prints behind `Error: `.
 */
export function encodeInstruction(
  isa: InstructionSet,
  mnemonic: string,
  operands: string,
  ctx: OperandContext,
): Encoded {
  const candidates = compiledTableOf(isa).candidates(mnemonic.toLowerCase());
  if (!candidates) throw unknownMnemonic(isa, mnemonic, operands);
  reader.start(operands, ctx);
  let unsupported: string | undefined;
  for (const candidate of candidates) {
    if (readRow(candidate, reader)) {
      const { row } = candidate.compiled;
      if (row.feature !== undefined && ctx.supports && !ctx.supports(row.feature)) {
        unsupported ??= row.feature;
        continue;
      }
      const encoded: Encoded = {
        insn: reader.insn >>> 0,
        bytes: row.width === 16 ? 2 : 4,
        fixups: reader.fixups,
      };
      const warning = candidate.compiled.warning?.(encoded.insn);
      if (warning !== undefined) reader.warnings.push(warning);
      if (reader.warnings.length > 0) {
        const statement = echo(mnemonic.toLowerCase(), operands);
        encoded.warnings = reader.warnings.map((text) =>
          text.endsWith('-') || text.endsWith(' ') ? `${text}\`${statement}'` : text,
        );
      }
      return encoded;
    }
  }
  if (unsupported !== undefined) {
    throw new OperandError(`selected processor does not support \`${echo(mnemonic, operands)}'`);
  }
  throw failure(isa, mnemonic, operands);
}

/** True when some row is spelled so (any case). */
export function isMnemonic(isa: InstructionSet, mnemonic: string): boolean {
  return compiledTableOf(isa).candidates(mnemonic.toLowerCase()) !== undefined;
}

function unknownMnemonic(isa: InstructionSet, mnemonic: string, operands: string): OperandError {
  if (isa === 'a64') {
    const name = mnemonic.length > 31 ? `${mnemonic.slice(0, 28)}...` : mnemonic;
    return new OperandError(`unknown mnemonic \`${name}' -- \`${echo(mnemonic, operands)}'`);
  }
  return new OperandError(`bad instruction \`${echo(mnemonic, operands)}'`);
}

function failure(isa: InstructionSet, mnemonic: string, operands: string): OperandError {
  const { failMessage, failOperand, failColumn } = reader;
  if (failOperand < 0) return new OperandError(failMessage, failColumn);
  const where =
    isa === 'a64' && failOperand > 0 && !named(failMessage) ? ` at operand ${failOperand}` : '';
  // GNU has put the name in lower case by then; for A32 it has not.
  const name = isa === 'a64' ? mnemonic.toLowerCase() : mnemonic;
  return new OperandError(`${failMessage}${where} -- \`${echo(name, operands)}'`, failColumn);
}

/** True when the message already says which operand it is about. */
function named(message: string): boolean {
  return message.startsWith('operand ');
}

/** The statement as GNU echoes it: one blank behind the mnemonic, none around punctuation. */
export function echo(mnemonic: string, operands: string): string {
  const text = operands
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([,[\]{}!#+\-*/()|&^<>=:]) ?/g, '$1');
  return text === '' ? mnemonic : `${mnemonic} ${text}`;
}
