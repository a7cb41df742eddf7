// Checks the instruction tables: grammar, names, aliases, overlaps, templates. Prints one line for each
// problem and exits with 1 if there is any.
//
//     npx tsx tools/check-table.ts [FILE…]
//
// With files, each holds rows of A64 as text (as in test/table/) and is checked instead.
import { readFileSync } from 'node:fs';
import { overlaps } from '../isa/overlaps.js';
import { a32Kinds } from '../src/operands/a32/index.js';
import { a64Kinds } from '../src/operands/a64/index.js';
import { compileRow } from '../src/operands/compile.js';
import type { OperandKind } from '../src/operands/kind.js';
import { t32Kinds } from '../src/operands/t32/index.js';
import { checkRows, parseOverlaps } from '../src/table/check.js';
import { blocksOf } from '../src/table/lookup.js';
import { type InstructionSet, parseRows, type Row } from '../src/table/row.js';

const KINDS: Partial<Record<InstructionSet, ReadonlyMap<string, OperandKind>>> = {
  a64: a64Kinds,
  a32: a32Kinds,
  t32: t32Kinds,
};

/** All problems of the rows of one instruction set. */
export function problemsOf(
  isa: InstructionSet,
  texts: readonly { group: string; text: string }[],
): string[] {
  const problems: string[] = [];
  const rows: Row[] = [];
  for (const { group, text } of texts) {
    for (const line of text.split('\n')) {
      try {
        rows.push(...parseRows(isa, group, line));
      } catch (error) {
        problems.push((error as Error).message);
      }
    }
  }
  for (const row of rows) {
    try {
      if (row.template !== '') compileRow(row, KINDS[isa]!);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  const allowed = parseOverlaps(overlaps).filter(
    (entry) => texts === blocksOf(isa) && entry.isa === isa,
  );
  return [...problems, ...checkRows(rows, allowed)];
}

if (process.argv[1]?.endsWith('check-table.ts')) {
  const files = process.argv.slice(2);
  const problems =
    files.length > 0
      ? files.flatMap((file) =>
          problemsOf('a64', [{ group: file, text: readFileSync(file, 'utf8') }]).map(
            (problem) => `${file}: ${problem}`,
          ),
        )
      : (['a64', 'a32', 't32'] as const).flatMap((isa) =>
          problemsOf(isa, blocksOf(isa)).map((problem) => `${isa}: ${problem}`),
        );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('the tables are in order');
}
