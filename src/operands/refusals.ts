// Operands of A32 and T32 that have an encoding and that GNU as refuses all the same: what the tags
// `refuse WHAT if …` of the rows say, in GNU's words.
import { compileExpr, type WordFunction } from '../table/compile-expr.js';
import type { Row } from '../table/row.js';

const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['r13', 'r13 not allowed here'],
  // On Armv8-A too.
  ['r13v8', 'r13 not allowed here'],
  ['r15', 'r15 not allowed here'],
  // Of SP to SP; on Armv8-A too.
  ['lsl', 'only LSL shift allowed in thumb mode'],
  ['shift', 'shift value over 3 not allowed in thumb mode'],
  ['same', 'registers may not be the same'],
  ['align', 'ldr to register 15 must be 4-byte aligned'],
  ['pc', 'Use of PC here is UNPREDICTABLE'],
  ['index', 'cannot use register index with PC-relative addressing'],
  ['writeback', 'cannot use writeback with PC-relative addressing'],
  ['post', 'cannot use post-indexing with PC-relative addressing'],
  ['low', 'MOV Rd, Rs with two low registers is not permitted on this architecture'],
  ['sp', 'SP not allowed in register list'],
  ['pclist', 'PC not allowed in register list'],
  ['base', 'having the base register in the register list when using write back is UNPREDICTABLE'],
]);

export interface CompiledRefusal {
  readonly message: string;
  /** It is about SP. */
  readonly isSp: boolean;
  readonly when: WordFunction;
}

/** The row's refusals in its order. Throws Error for a word that is none. */
export function refusalsOf(row: Row): readonly CompiledRefusal[] {
  return row.refusals.map(({ what, when }) => {
    const message = MESSAGES.get(what);
    if (message === undefined) throw new Error(`${row.name}: no refusal '${what}'`);
    return { message, isSp: what === 'r13', when: compileExpr(when, row) };
  });
}
