// Recorded cases of the fuzzers whose harness is a64-system.S, as text: what goes into the harness and what comes out of
// it on QEMU. The replay (test/core/harness.test.ts) assembles the harness itself and runs each case in it.
//
//     SYMBOL MAX_CASES                                     the symbol that the harness is assembled with
//     NAME index | inputs | window | results | window after
//
// Numbers are hexadecimal. Inputs are `index=value` for what is not 0, results for what differs from a case that changes
// no general register and leaves 0 elsewhere, the window's double words after for what differs from before.
import { writeFileSync } from 'node:fs';
import type { AnyCase, SystemRounds } from './system.js';
import { WINDOW_BYTES } from './system.js';

export const CASE_BYTES = 512;
const DOUBLES = CASE_BYTES / 8;
const WINDOW_DOUBLES = WINDOW_BYTES / 8;

export interface HarnessRecord {
  readonly name: string;
  readonly index: number;
  readonly input: BigUint64Array<ArrayBuffer>;
  readonly window: BigUint64Array<ArrayBuffer>;
  readonly results: BigUint64Array<ArrayBuffer>;
  readonly windowAfter: BigUint64Array<ArrayBuffer>;
}

export interface HarnessRecords {
  readonly symbol: string;
  readonly maxCases: number;
  readonly records: readonly HarnessRecord[];
}

/** The vector, 31 general registers as they went in, and zeros. */
function unchanged(input: BigUint64Array): BigUint64Array<ArrayBuffer> {
  const results = new BigUint64Array(DOUBLES);
  results.set(input.subarray(0, 31), 1);
  return results;
}

function differences(from: BigUint64Array, to: BigUint64Array): string {
  const parts: string[] = [];
  to.forEach((value, i) => {
    if (value !== from[i]) parts.push(`${i.toString(16)}=${value.toString(16)}`);
  });
  return parts.join(' ');
}

function applied(from: BigUint64Array<ArrayBuffer>, text: string): BigUint64Array<ArrayBuffer> {
  const to = from.slice();
  for (const part of text.split(' ').filter(Boolean)) {
    const [place, value] = part.split('=');
    to[Number.parseInt(place, 16)] = BigInt(`0x${value}`);
  }
  return to;
}

export function doublesOf(bytes: Uint8Array): BigUint64Array<ArrayBuffer> {
  // A copy: slice() of a Buffer is none.
  return new BigUint64Array(new Uint8Array(bytes).buffer);
}

/** What is recorded of the cases of a fuzzer. */
export interface Recording {
  /** How many are made. */
  readonly cases: number;
  readonly seed: number;
  /** How many of each kind are recorded. */
  readonly each: number;
  /** Kinds that are left out. */
  readonly skipped: RegExp;
}

/** A case with what came out of it on QEMU. */
export interface Recorded<C> {
  readonly made: C;
  readonly index: number;
  readonly results: BigUint64Array<ArrayBuffer>;
  readonly windowAfter: BigUint64Array<ArrayBuffer>;
}

/** Lines, in order, for `each` of the cases of every kind but the skipped ones, where vbar and QEMU agree to the bit. */
export async function recordedLines<C extends AnyCase>(
  rounds: SystemRounds<C>,
  { cases: count, seed, each, skipped }: Recording,
  write: (recorded: Recorded<C>) => string,
): Promise<string[]> {
  const cases = rounds.makeCases(seed, count);
  const theirs = rounds.inQemu(cases, seed);
  const ours = await rounds.inVbar(cases, seed);
  const taken = new Map<string, number>();
  const lines: string[] = [];
  cases.forEach((made, index) => {
    const times = taken.get(made.name) ?? 0;
    if (times === each || skipped.test(made.name)) return;
    const at = rounds.resultOf(index);
    const [result, mine] = [theirs, ours].map((dump) =>
      dump.subarray(at.result, at.result + CASE_BYTES),
    );
    if (Buffer.compare(result, mine)) return;
    taken.set(made.name, times + 1);
    const windowAfter = doublesOf(theirs.subarray(at.window, at.window + WINDOW_BYTES));
    lines.push(write({ made, index, results: doublesOf(result), windowAfter }));
  });
  console.log(`${lines.length} cases of ${taken.size} kinds`);
  return lines.sort();
}

/** Writes the records that readHarnessRecords() reads. */
export async function recordHarness<C extends AnyCase & { readonly input: BigUint64Array }>(
  rounds: SystemRounds<C>,
  options: Recording & {
    readonly file: string;
    readonly symbol: string;
    readonly maxCases: number;
  },
): Promise<void> {
  const lines = await recordedLines(rounds, options, ({ made, index, results, windowAfter }) => {
    const input = new BigUint64Array(DOUBLES);
    input.set(made.input);
    const window = doublesOf(made.window);
    return [
      `${made.name.replace(' ', '_')} ${index.toString(16)}`,
      differences(new BigUint64Array(DOUBLES), input),
      differences(new BigUint64Array(WINDOW_DOUBLES), window),
      differences(unchanged(input), results),
      differences(window, windowAfter),
    ].join('|');
  });
  const { file, symbol, maxCases } = options;
  writeFileSync(file, `${[`${symbol} ${maxCases}`, ...lines].join('\n')}\n`);
}

export function readHarnessRecords(text: string): HarnessRecords {
  const [head, ...lines] = text.trim().split('\n');
  const [symbol, maxCases] = head.split(' ');
  const records = lines.map((line): HarnessRecord => {
    const [which, inputs, before, changes, stores] = line.split('|');
    const [name, index] = which.split(' ');
    const input = applied(new BigUint64Array(DOUBLES), inputs);
    const window = applied(new BigUint64Array(WINDOW_DOUBLES), before);
    const results = applied(unchanged(input), changes);
    const windowAfter = applied(window, stores);
    return { name, index: Number.parseInt(index, 16), input, window, results, windowAfter };
  });
  return { symbol, maxCases: Number(maxCases), records };
}
