// A front end that knows numbers only: enough to encode single lines in tests and against the oracle.
import { type Encoded, type OperandContext, OperandError } from '../../src/operands/context.js';
import type { InstructionSet } from '../../src/table/row.js';

/** Expressions are numbers; there are no symbols and no literal pool. */
export function absoluteContext(
  isa: InstructionSet,
  supports?: OperandContext['supports'],
  syntax: OperandContext['syntax'] = 'unified',
): OperandContext {
  return {
    isa,
    supports,
    syntax,
    registerAlias: () => undefined,
    parseExpression(text, at) {
      const match = /^\s*(-?)\s*(0x[0-9a-f]+|\d+)/i.exec(text.slice(at));
      if (!match) throw new OperandError(`bad expression`, at);
      const value = BigInt(match[2]);
      return { expr: { value: match[1] ? -value : value }, end: at + match[0].length };
    },
    absolute: (expr) => BigInt.asIntN(64, (expr as { value: bigint }).value),
    literal: (expr) => expr,
  };
}

/** The word with its fixups applied, at `address`. */
export function resolve(encoded: Encoded, address: bigint): number {
  let { insn } = encoded;
  for (const fixup of encoded.fixups) {
    const target = BigInt.asIntN(64, (fixup.expr as { value: bigint }).value);
    const place = fixup.page ? address & ~0xfffn : address;
    const value = fixup.page ? target & ~0xfffn : target;
    insn = fixup.apply(insn, fixup.pcRelative ? value - place : value);
  }
  return insn >>> 0;
}
