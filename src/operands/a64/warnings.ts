// What GNU as warns about in A64: register choices that are CONSTRAINED UNPREDICTABLE, by row.
import type { Row } from '../../table/row.js';

/** The warning for an encoded word, with what stands between it and the echoed statement. */
export type Warning = (insn: number) => string | undefined;

const WRITEBACK = 'unpredictable transfer with writeback -- ';
const PAIR = 'unpredictable load of register pair -- ';
const SAME_STATUS = 'unpredictable: identical transfer and status registers --';
const BASE_STATUS = 'unpredictable: identical base and status registers --';

/** The warning that words of `row` may deserve; undefined for rows that never do. */
export function warningOf(row: Row): Warning | undefined {
  if (!/^(ld|st)/.test(row.template)) return undefined;
  const at = (name: string) => {
    const field = row.fields.get(name);
    return (insn: number) => (field ? (insn >>> field.lo) & 31 : -1);
  };
  const [Rt, Rt2, Rn, Rs] = ['Rt', 'Rt2', 'Rn', 'Rs'].map(at);
  if (/^STL?X/.test(row.name)) {
    return (insn) => {
      const status = Rs(insn);
      if (status === Rt(insn) || status === Rt2(insn)) return SAME_STATUS;
      return status === Rn(insn) && status !== 31 ? BASE_STATUS : undefined;
    };
  }
  const isPair = row.fields.has('Rt2');
  const isGeneral = /<[wx]:Rt>/.test(row.template) && !row.template.startsWith('stg');
  const writesBack = isGeneral && /_(post|pre)(_|$)/.test(row.name);
  const isLoadPair = isPair && row.template.startsWith('ld');
  if (!writesBack && !isLoadPair) return undefined;
  return (insn) => {
    const base = Rn(insn);
    if (writesBack && base !== 31 && (base === Rt(insn) || base === Rt2(insn))) return WRITEBACK;
    return isLoadPair && Rt(insn) === Rt2(insn) ? PAIR : undefined;
  };
}
