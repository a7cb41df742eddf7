// Values of the fields of a word, also where T32 gives them by another field or an expression.
import { evaluate } from './expr.js';
import type { Row } from './row.js';

/** Fields of T32 that are two operands. */
const BOTH: Readonly<Record<string, string>> = { Rn: 'Rdn', Rd: 'Rdn', Rm: 'Rdm' };

/** The value of a field; of a T32 row also one that the row gives a field of the A32 row that it runs as. */
export function fieldOf(row: Row, insn: number, name: string): number | undefined {
  const value = (field: string) => {
    const { lo, width } = row.fields.get(field)!;
    return (insn >>> lo) & ((1 << width) - 1);
  };
  const bound = row.bindings.get(name);
  if (bound) return evaluate(bound, { width: (field) => row.fields.get(field)!.width, value });
  const field = row.fields.has(name) ? name : BOTH[name];
  return field !== undefined && row.fields.has(field) ? value(field) : undefined;
}

/** The name that the row has in A32. */
export const nameOf = (row: Row) => (row.isa === 't32' ? row.name.replace(/_T\d/, '') : row.name);
