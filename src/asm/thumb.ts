// What the front end has to know of single T32 instructions.
import type { Fixup } from '../operands/context.js';
import type { Expr } from './expr.js';
import { add } from './value.js';

const STT_FUNC = 2;

/** True for instructions of 16 bits whose size GNU leaves open; here what decides is known. */
export function isFragment(mnemonic: string, operands: string): boolean {
  if (/\.n$/i.test(mnemonic)) return false;
  if (/^(ldr|str)/i.test(mnemonic)) return /\[\s*\w+\s*(,\s*#.*)?\]$/.test(operands);
  return /^(add|sub|mov|cmp)/i.test(mnemonic) && /#[^,]*$/.test(operands);
}

/** ADR of a T32 function that is known as one already: its address as BX wants it. */
export function functionAddress(fixup: Fixup): Fixup {
  const expr = fixup.expr as Expr;
  if (!fixup.functionBit || expr.kind !== 'sym') return fixup;
  const { sym } = expr;
  if (!sym.chain || !sym.thumb || sym.type !== STT_FUNC) return fixup;
  const { behind } = fixup;
  return {
    ...fixup,
    expr: { ...expr, plus: add(expr.plus, 1) },
    ...(behind ? { behind: functionAddress(behind) } : {}),
  };
}
