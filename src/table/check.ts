// What a table must satisfy beyond the grammar of its rows: no name twice, aliases that are part of
// what they stand for, and no word that two rows claim, unless one row's words are all the other's too
// and it stands first. Other overlaps must be listed, with a reason.
import { compileExpr, type WordFunction } from './compile-expr.js';
import { fieldsIn, type Row } from './row.js';

/** Two rows that may overlap without one inside the other: the first is meant, and why. */
export interface AllowedOverlap {
  readonly isa: string;
  readonly first: string;
  readonly second: string;
  readonly reason: string;
}

/** Parses lines `isa FIRST SECOND: reason`. */
export function parseOverlaps(text: string): AllowedOverlap[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('//'))
    .map((line) => {
      const match = /^(\w+) (\w+) (\w+): (.+)$/.exec(line.trim());
      if (!match) throw new Error(`not 'isa FIRST SECOND: reason': ${line}`);
      return { isa: match[1], first: match[2], second: match[3], reason: match[4] };
    });
}

/** Everything that is wrong with `rows` (of one instruction set), one sentence each. */
export function checkRows(rows: readonly Row[], allowed: readonly AllowedOverlap[] = []): string[] {
  return [...checkNames(rows), ...checkAliases(rows), ...checkOverlaps(rows, allowed)];
}

function checkNames(rows: readonly Row[]): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { name } of rows) {
    if (seen.has(name)) problems.push(`${name}: two rows have this name`);
    seen.add(name);
  }
  return problems;
}

function checkAliases(rows: readonly Row[]): string[] {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const problems: string[] = [];
  for (const row of rows) {
    if (row.aliasOf === undefined) {
      if (row.accept || row.prefer)
        problems.push(`${row.name}: 'accept' and 'prefer' are for aliases`);
      continue;
    }
    const target = byName.get(row.aliasOf);
    if (!target) problems.push(`${row.name}: there is no row ${row.aliasOf} to be an alias of`);
    else if (target.aliasOf !== undefined)
      problems.push(`${row.name}: ${row.aliasOf} is an alias itself`);
    // What GNU as takes beyond the architecture may be a word of no row: a condition on HVC.
    else if (
      !row.accept &&
      (((row.value ^ target.value) & target.mask) !== 0 || (target.mask & ~row.mask) !== 0)
    ) {
      problems.push(`${row.name}: has words that are no ${row.aliasOf}`);
    }
  }
  return problems;
}

function checkOverlaps(rows: readonly Row[], allowed: readonly AllowedOverlap[]): string[] {
  const real = rows.filter((row) => row.aliasOf === undefined);
  const problems: string[] = [];
  const used = new Set<AllowedOverlap>();
  for (let i = 0; i < real.length; i++) {
    for (let j = i + 1; j < real.length; j++) {
      const [first, second] = [real[i], real[j]];
      if (first.width !== second.width) continue;
      if (((first.value ^ second.value) & first.mask & second.mask) !== 0) continue;
      const word = commonWord(first, second);
      if (word === undefined) continue;
      const isInside = isPartOf(second, first);
      if (isPartOf(first, second) && !isInside) continue;
      const entry = allowed.find(
        (one) => one.isa === first.isa && one.first === first.name && one.second === second.name,
      );
      if (entry) used.add(entry);
      else problems.push(describe(first, second, word, isInside));
    }
  }
  for (const entry of allowed) {
    if (!used.has(entry) && rows.some((row) => row.isa === entry.isa)) {
      problems.push(`${entry.first} and ${entry.second} are listed but do not overlap so`);
    }
  }
  return problems;
}

function describe(first: Row, second: Row, word: number, isInside: boolean): string {
  const text = `0x${word.toString(16).padStart(8, '0')}`;
  if (isInside) return `${second.name}: never reached, ${first.name} stands before it (${text})`;
  return `${first.name} and ${second.name}: neither inside the other, both match ${text}`;
}

/** A word that both rows match; undefined when their guards or conditions keep them apart. */
function commonWord(first: Row, second: Row): number | undefined {
  const guards = [first, second].map((row) => row.guard && compileExpr(row.guard, row));
  const base = (first.value | second.value) >>> 0;
  const fixed = first.mask | second.mask;
  const conditional = [first, second].some((row) => row.isa === 'a32' && hasCondition(row));
  for (const word of candidates(base, fixed, [first, second])) {
    if (conditional && word >>> 28 === 15) continue;
    if (guards.every((guard: WordFunction | undefined) => !guard || guard(word))) return word;
  }
  return undefined;
}

/** True when every word of `inner` is one of `outer`, guards included. */
function isPartOf(inner: Row, outer: Row): boolean {
  if ((outer.mask & ~inner.mask) !== 0) return false;
  if (!outer.guard) return true;
  const [innerHolds, outerHolds] = [inner, outer].map((row) =>
    row.guard ? compileExpr(row.guard, row) : () => 1,
  );
  for (const word of candidates(inner.value, inner.mask, [inner, outer])) {
    if (innerHolds(word) && !outerHolds(word)) return false;
  }
  return true;
}

const hasCondition = (row: Row) => {
  const cond = row.fields.get('cond');
  return cond?.width === 4 && cond.lo === 28;
};

/** Words with all values of the bits that the rows' guards look at (a sample when they are many). */
function* candidates(base: number, fixed: number, rows: readonly Row[]): Generator<number> {
  const bits: number[] = [];
  for (const row of rows) {
    for (const name of fieldsIn(row.guard)) {
      const { lo, width } = row.fields.get(name)!;
      for (let bit = lo; bit < lo + width; bit++) {
        if (!((fixed >>> bit) & 1) && !bits.includes(bit)) bits.push(bit);
      }
    }
  }
  const limit = 16;
  const count = Math.min(bits.length, limit);
  for (let n = 0; n < 2 ** count; n++) {
    let word = base;
    for (let i = 0; i < bits.length; i++) {
      // Beyond the limit bits repeat earlier ones: a sample.
      if ((n >>> (i % limit)) & 1) word |= 1 << bits[i];
    }
    yield word >>> 0;
  }
}
