// What all fuzzers share: the flags, rounds by number or by time, and the last line, which says how much was
// compared. See docs/measuring.md.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { useCore } from '../../src/machine/core.js';

/** What a round compared. */
export interface Tally {
  /** Cases or sequences that differ without an explanation. */
  readonly wrong: number;
  /** Instructions under test; those that load and save state do not count. */
  readonly instructions: number;
  readonly exceptions?: number;
}

/** The value behind `--name`, or undefined. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

export const flag = (name: string): boolean => process.argv.includes(`--${name}`);

/** The number behind `--name`. Exits with 2 where it is none. */
export function numberOption(name: string, otherwise: number): number {
  const text = option(name);
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  console.error(`fuzz: --${name} takes a number, not '${text}'`);
  process.exit(2);
}

/** The expression behind `--name`. Exits with 2 where it is none. */
export function patternOption(name: string): RegExp | undefined {
  const text = option(name);
  if (text === undefined) return undefined;
  try {
    return new RegExp(text);
  } catch (error) {
    console.error(`fuzz: --${name}: ${(error as Error).message}`);
    process.exit(2);
  }
}

/** Uses the core of `--core FILE`, or the one that the setup built. */
export function useChosenCore(): void {
  useCore(
    readFileSync(option('core') ?? fileURLToPath(new URL('../../dist/core.wasm', import.meta.url))),
  );
}

const grouped = (value: number) => value.toLocaleString('en-US');

/**
 * Runs rounds with the seeds --seed, --seed + 1, …: --rounds of them, or as many as begin within --seconds. A
 * difference ends the run, for each is shrunk and printed by its round. Sets the exit code: 1 on any difference.
 */
export async function fuzz(name: string, round: (seed: number) => Promise<Tally>): Promise<void> {
  useChosenCore();
  const seed = numberOption('seed', 1);
  const seconds = option('seconds') === undefined ? undefined : numberOption('seconds', 0);
  const rounds = numberOption('rounds', seconds === undefined ? 1 : Number.MAX_SAFE_INTEGER);
  const began = Date.now();
  const total = { wrong: 0, instructions: 0, exceptions: 0, rounds: 0 };
  while (total.rounds < rounds && (total.wrong === 0 || flag('go-on'))) {
    if (seconds !== undefined && Date.now() - began >= seconds * 1000) break;
    const { wrong, instructions, exceptions = 0 } = await round(seed + total.rounds);
    total.wrong += wrong;
    total.instructions += instructions;
    total.exceptions += exceptions;
    total.rounds++;
  }
  const exceptions = total.exceptions ? ` and ${grouped(total.exceptions)} exceptions` : '';
  console.log(
    `${name}: ${grouped(total.instructions)} instructions${exceptions} from seed ${seed} in ` +
      `${total.rounds} rounds: ${total.wrong} differ`,
  );
  process.exitCode = total.wrong ? 1 : 0;
}
