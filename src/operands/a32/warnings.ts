// What GNU as warns of in A32 and T32 although it has an encoding: registers whose combination is UNPREDICTABLE.
import type { Row } from '../../table/row.js';
import type { OperandReader } from '../reader.js';
import { SP } from './register-names.js';

/** A message about the word that `reader` has made, or undefined. */
export type Warning = (insn: number, reader: OperandReader) => string | undefined;

const SECOND = 'base register written back, and overlaps second transfer register';
const EITHER = 'base register written back, and overlaps one of transfer registers';
const ERRATUM =
  'This instruction may be unpredictable if executed on M-profile cores with interrupts enabled.';

/** What to look for in the words of a row; undefined: nothing. */
export function warningOf(row: Row): Warning | undefined {
  const at = (name: string) => {
    const field = row.fields.get(name);
    return (insn: number) => (field ? (insn >>> field.lo) & 15 : -1);
  };
  const [Rt, Rt2, Rn] = ['Rt', 'Rt2', 'Rn'].map(at);
  if (/^(LD|ST)RD_(imm|reg).*_(pre|post)$/.test(row.name)) {
    if (row.isa === 'a32') return (insn) => (Rn(insn) === Rt(insn) + 1 ? SECOND : undefined);
    return (insn) => (Rn(insn) === Rt(insn) || Rn(insn) === Rt2(insn) ? EITHER : undefined);
  }
  // Cortex-M3 erratum 752419.
  if (/^LDR_imm_T4_(pre|post)$/.test(row.name)) {
    return (insn, { ctx }) => (Rt(insn) === SP && ctx.supports?.('v7mOnly') ? ERRATUM : undefined);
  }
  if (row.name === 'LDM_T1_divided') {
    return (insn, { text }) => {
      const isListed = ((insn >>> ((insn >>> 8) & 7)) & 1) === 1;
      if (text.includes('!') !== isListed) return undefined;
      return `this instruction will ${isListed ? 'not ' : ''}write back the base register`;
    };
  }
  if (/^STM_T1(_divided)?$/.test(row.name)) {
    return (insn) => {
      const base = (insn >>> 8) & 7;
      const isListed = ((insn >>> base) & 1) === 1;
      return isListed && insn & ((1 << base) - 1)
        ? `value stored for r${base} is UNKNOWN`
        : undefined;
    };
  }
  return undefined;
}
