// The table checker: its own cases (cases/succ-*.txt are in order, cases/err-*.txt name their error in
// the first line), and the real tables.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/table/lookup.js';
import { problemsOf } from '../../tools/check-table.js';

const cases = fileURLToPath(new URL('./cases/', import.meta.url));
const files = readdirSync(cases).sort();
const check = (file: string) => {
  const text = readFileSync(cases + file, 'utf8');
  return { text, problems: problemsOf('a64', [{ group: 'case', text }]) };
};

describe('the table checker', () => {
  it.each(files.filter((file) => file.startsWith('succ-')))('accepts %s', (file) => {
    expect(check(file).problems).toEqual([]);
  });

  it.each(files.filter((file) => file.startsWith('err-')))('refuses %s', (file) => {
    const { text, problems } = check(file);
    const expected = /^\/\/ error: (.*)$/m.exec(text)![1];
    expect(problems.join('\n')).toContain(expected);
    expect(problems).toHaveLength(1);
  });

  it.each(['a64', 'a32'] as const)('finds nothing wrong with %s', (isa) => {
    expect(problemsOf(isa, blocksOf(isa))).toEqual([]);
  });
});
