// What GNU as says of a mnemonic that the instruction set does not have.
import type { InstructionSet } from '../table/row.js';
import { isCondition } from './a32/suffixes.js';
import { type OperandContext, OperandError } from './context.js';
import { echo } from './echo.js';
import { compiledTableOf } from './mnemonics.js';
import { withoutWidth } from './t32/choice.js';

/** The error about `mnemonic`; for A32 and T32 there may be a first one about its data type, which goes to `ctx`. */
export function unknownMnemonic(
  isa: InstructionSet,
  mnemonic: string,
  operands: string,
  ctx: OperandContext,
): OperandError {
  if (isa === 'a64') {
    const name = mnemonic.length > 31 ? `${mnemonic.slice(0, 28)}...` : mnemonic;
    return new OperandError(`unknown mnemonic \`${name}' -- \`${echo(mnemonic, operands)}'`);
  }
  const text = echo(mnemonic, operands, isa);
  const name = mnemonic.toLowerCase();
  const { base, width } = ctx.syntax === 'unified' ? withoutWidth(name) : { base: name, width: 0 };
  const wrong = width === 0 ? wrongType(mnemonic) : undefined;
  if (wrong !== undefined) ctx.complain?.(wrong);
  if (isa === 'a32' && width !== 0 && isKnown('a32', base)) {
    return new OperandError(`width suffixes are invalid in ARM mode -- \`${text}'`);
  }
  if (withoutCondition(isa, name)) {
    return new OperandError(`instruction cannot be conditional -- \`${text}'`);
  }
  const other = isa === 'a32' ? 't32' : 'a32';
  if (isKnown(isa, base)) return new OperandError(`bad instruction \`${text}'`);
  if (isKnown(other, base) || withoutCondition(other, base)) {
    const mode = isa === 'a32' ? 'ARM' : 'Thumb';
    return new OperandError(`selected processor does not support \`${text}' in ${mode} mode`);
  }
  return new OperandError(`bad instruction \`${text}'`);
}

const isKnown = (isa: InstructionSet, name: string) =>
  compiledTableOf(isa).candidates(name) !== undefined;

/** True for an A32 or T32 mnemonic that there is, but for a condition behind it. */
export function withoutCondition(isa: InstructionSet, mnemonic: string): boolean {
  const [name] = mnemonic.split('.', 1);
  if (!isCondition(name.slice(-2))) return false;
  const candidates = compiledTableOf(isa).candidates(name.slice(0, -2));
  return candidates?.some(({ conditional }) => !conditional) ?? false;
}

const SIZES = new Set(['8', '16', '32', '64']);

/** GNU's words against the data types behind a mnemonic; undefined where it can read them, or there are none. */
export function wrongType(mnemonic: string): string | undefined {
  const [, ...types] = mnemonic.split('.');
  for (const [i, type] of types.entries()) {
    const letter = type[0] ?? (i < types.length - 1 ? '.' : ' ');
    if (!/[ifpsudb\d]/i.test(letter)) return `unexpected character \`${letter}' in type specifier`;
    if (/^(d|f(?!\d))/i.test(type)) continue;
    if (/^b[\s\d]*$/i.test(type)) {
      return "unexpected type character `b' -- did you mean `bf'?";
    }
    const size = /^[a-z]*(\d*)/i.exec(type)?.[1] ?? '';
    if (/^bf/i.test(type) ? size !== '16' : !SIZES.has(size)) {
      return `bad size ${Number(size)} in type specifier`;
    }
  }
  return undefined;
}
