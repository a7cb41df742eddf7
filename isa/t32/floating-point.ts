// Floating-point instructions of T32: A32's with 1110 in place of the condition, which is the IT block's.
import * as a32 from '../a32/floating-point.js';

/** What T32 does not let the source write besides; nor does it store to a label. */
const REFUSED: readonly (readonly [row: RegExp, refusal: string])[] = [
  [/^V(LD|ST)MIA_f64$|^F(LD|ST)MIAX$/, 'refuse r15 if Rn == 15'],
  [/^VSTR_/, 'refuse pc if Rn == 15'],
  [/^VMRS$/, 'refuse r13v8 if Rt == 13'],
  [/^VMSR$/, 'refuse r13 if Rt == 13'],
];

function inT32(rows: string): string {
  const read = rows.replaceAll(/^VSTR_lit_.*\n/gm, '');
  const refused = read.replaceAll(/^(\w+)( +\|.*)$/gm, (line, name: string) =>
    REFUSED.filter(([row]) => row.test(name)).reduce((text, [, tag]) => `${text} | ${tag}`, line),
  );
  return refused.replaceAll(/\| cond:4 /g, '| 1110 ');
}

/** "Floating-point data-processing instructions", transfers, loads and stores. */
export const floatingPoint: readonly { group: string; text: string }[] = [
  { group: 'floatingPointArithmetic', text: inT32(a32.floatingPointArithmetic) },
  { group: 'floatingPointMove', text: inT32(a32.floatingPointMove) },
  { group: 'floatingPointLoadStore', text: inT32(a32.floatingPointLoadStore) },
  { group: 'floatingPointTransfer', text: inT32(a32.floatingPointTransfer) },
];
