// What has been reached, file by file, in ratchet.json: levels may rise and may not fall.
import { readFileSync, writeFileSync } from 'node:fs';
import { LEVELS, type Level } from '../objcmp.js';

const FILE = new URL('../ratchet.json', import.meta.url);

/** Proof → file → level. */
type Ratchet = Record<string, Record<string, Level>>;

export interface Verdict {
  /** Files below what they once reached, with both levels. */
  readonly fallen: readonly string[];
  readonly risen: number;
}

const rank = (level: Level | undefined) => (level === undefined ? -1 : LEVELS.indexOf(level));

function read(): Ratchet {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Ratchet;
}

/**
 * Compares with what was reached before. With VBAR_RAISE=1 in the environment the better of both is kept
 * first. `partial`: not all files have been looked at.
 */
export function judge(
  proof: string,
  reached: ReadonlyMap<string, Level>,
  partial = false,
): Verdict {
  if (process.env.VBAR_RAISE === '1') raise(proof, reached);
  const before = read()[proof] ?? {};
  const fallen = Object.entries(before)
    .filter(([file]) => !partial || reached.has(file))
    .filter(([file, level]) => rank(reached.get(file)) < rank(level))
    .map(([file, level]) => `${file}: ${reached.get(file) ?? 'gone'}, once ${level}`);
  const risen = [...reached].filter(([file, level]) => rank(level) > rank(before[file])).length;
  return { fallen, risen };
}

/** The levels that the files of a proof have reached. */
export function reachedBefore(proof: string): Readonly<Record<string, Level>> {
  return read()[proof] ?? {};
}

/** Writes the better of what was reached before and now. */
function raise(proof: string, reached: ReadonlyMap<string, Level>): void {
  const ratchet = read();
  const before = ratchet[proof] ?? {};
  const merged = new Map(Object.entries(before));
  for (const [file, level] of reached)
    if (rank(level) > rank(merged.get(file))) merged.set(file, level);
  ratchet[proof] = Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
  const sorted = Object.fromEntries(Object.entries(ratchet).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, undefined, 2)}\n`);
}
