// T32 in the A32 loop: the A32 row that a T32 row runs as, the expression that makes its word, and the
// loop's cases for what only T32 has.
import type { Row } from '../../src/table/row.js';
import { toAssemblyScript } from './expressions.js';
import type { OpTable, RowOps } from './ops.js';

/**
 * Finds the A32 row: the one that `exec` names, or that has the name without `_Tn` and whose fields the row
 * gives values. A row with an executor has a record of its own unless its tags speak of an A32 row.
 */
export function targetFinder(
  { rows }: OpTable,
  hasExecutor: (row: Row) => boolean,
): (row: Row) => RowOps | undefined {
  const a32 = new Map(
    rows.filter(({ row }) => row.isa === 'a32').map((entry) => [entry.row.name, entry]),
  );
  return (row) => {
    if (row.isa !== 't32') return undefined;
    const target = a32.get(row.exec ?? row.name.replace(/_T\d/, ''));
    if (row.exec && !target) throw new Error(`${row.name}: exec ${row.exec}: no such row of A32`);
    if (hasExecutor(row) && !row.exec && row.bindings.size === 0) return undefined;
    return target && (row.exec || isMappable(row, target.row)) ? target : undefined;
  };
}

const isMappable = (row: Row, target: Row) =>
  [...target.fields.keys()].every((name) => sourceOf(row, name) !== undefined);

/** The word of A32 row `target` that does what a word of `row` does, in AssemblyScript. */
export function wordInA32(row: Row, target: Row): string {
  const fixed = (target.value | target.shouldValue) >>> 0;
  const parts = [`<u32>0x${fixed.toString(16)}`];
  for (const { name, lo } of target.fields.values()) {
    const source = sourceOf(row, name);
    if (source === undefined)
      throw new Error(`${row.name}: no value for ${name} of ${target.name}`);
    if (source !== '<u32>0') parts.push(lo ? `((${source}) << ${lo})` : `(${source})`);
  }
  return parts.join(' | ');
}

/** Fields of T32 that stand for two of A32. */
const TWO_IN_ONE: Readonly<Record<string, readonly string[]>> = {
  Rdn: ['Rd', 'Rn'],
  Rdm: ['Rd', 'Rm'],
};

/** The value of a field of the A32 word; undefined where the row does not say. */
function sourceOf(row: Row, name: string): string | undefined {
  const bound = row.bindings.get(name);
  if (bound) return toAssemblyScript(bound, row, false);
  if (name === 'cond') return '<u32>14';
  const field = [
    name,
    ...Object.keys(TWO_IN_ONE).filter((both) => TWO_IN_ONE[both].includes(name)),
  ].find((candidate) => row.fields.has(candidate));
  if (field) return toAssemblyScript({ kind: 'field', name: field }, row, false);
  // S of a 16-bit row: it sets the flags outside an IT block only.
  if (name === 'S' && /<s(\|out)?>/.test(row.template)) return 'outsideIT';
  // The immediate is the T32 row's own.
  return row.imm && /^imm/.test(name) ? '<u32>0' : undefined;
}

/** Imports of these cases. */
export const T32_IMPORTS = `import { OP_T32_CROSSING, OP_T32_IT, OP_T32_IT_ALWAYS, OP_T32_PC, OP_T32_SECOND } from '../../isa/gen/ops';
import { decodeCrossing } from '../run/decode-t32';
import { beginInBlock, isBlockOver, leaveBlock } from '../run/it-blocks';
import { passSecond, readPCT32 } from '../run/pages-t32';
import { next } from '../mem/access';
`;

/** Wrappers around the ops of A32. */
export const T32_CASES = `        case OP_T32_PC:
          readPCT32(rec);
          op = innerOp(rec);
          continue;
        case OP_T32_SECOND:
          rec = passSecond(rec);
          break;
        case OP_T32_CROSSING:
          op = decodeCrossing(rec);
          if (op == OP_DECODE) {
            rec = next();
            break;
          }
          continue;
        case OP_T32_IT:
        case OP_T32_IT_ALWAYS:
          if (isBlockOver()) {
            rec = leaveBlock(rec);
            break;
          }
          if (!beginInBlock(op == OP_T32_IT_ALWAYS)) {
            rec += RECORD_BYTES;
            break;
          }
          readPCT32(rec);
          op = innerOp(rec);
          continue;
`;
